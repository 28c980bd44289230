import type { Distractor } from '#lib/benchmark/character.ts';

/** `[NAME] text`; the label itself may hold brackets, other names end at the first. */
export function readEntry(entry: string, label: string): Distractor | undefined {
  const own = `[${label}]`;
  if (entry.startsWith(own)) return { name: label, summary: afterSpace(entry.slice(own.length)) };
  const match = /^\[([^\]]*\S[^\]]*)\](.*)$/s.exec(entry);
  if (match?.[1] === undefined) return undefined;
  return { name: match[1], summary: afterSpace(match[2] ?? '') };
}

function afterSpace(text: string): string {
  return text.startsWith(' ') ? text.slice(1) : text;
}

export function entryText({ name, summary }: Distractor): string {
  return `[${name}] ${summary}`;
}
