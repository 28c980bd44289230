import type { Character } from '#lib/benchmark/character.ts';
import { contentHash } from '#lib/benchmark/content-hash.ts';
import { characterId, probeId } from '#lib/benchmark/identifiers.ts';
import type { Probe } from '#lib/benchmark/probe.ts';
import { type Suite, suiteHeader } from '#lib/benchmark/suite.ts';
import { hashOf } from '#lib/benchmark/suite-hash.ts';
import { systemMessage } from '#lib/conversation/briefing.ts';
import { readEntry } from './lineup-entry.ts';
import { evidenceFrom } from './read-evidence.ts';
import type { RoleRecord } from './read-record.ts';
import { labelled } from './record-shape.ts';

/**
 * Records as a suite. Its id comes from its content, so that files with the same questions are the same suite,
 * whoever answered them.
 */
export function suiteOfRecords(records: readonly RoleRecord[]): Suite {
  const digits = Math.max(4, String(records.length).length);
  const characters = records.map((record, index) =>
    characterOf(record, `r${String(index + 1).padStart(digits, '0')}`),
  );
  const header = suiteHeader.parse({
    id: `wikiroleeval-${contentHash(characters.map((each) => ({ ...each }))).slice(0, 8)}`,
    version: '1.0.0',
    title: `WikiRoleEval, ${records.length} imported records`,
    licence: 'As where the records come from',
    citation: 'Ditto, arXiv 2401.12474',
  });
  return { ...header, hash: hashOf(header, characters), characters };
}

function characterOf(record: RoleRecord, number: string): Character {
  const { meta } = record.shape;
  const name = meta.label;
  const lineup = lineupOf(record);
  const cast = {
    id: characterId.parse(idOf(number, name)),
    name,
    aliases: (meta.aliases ?? []).filter(isFilled),
    language: meta.lang,
    ...optional('category', meta.category),
    ...optional('description', meta.description),
    summary: [meta.summary, meta.description, name].find(isFilled) ?? name,
    ...optional('profile', meta.wiki?.content),
    briefing: 'intro' as const,
    distractors: lineup
      .filter((each) => each.name !== name)
      .map((each) => ({ ...each, summary: isFilled(each.summary) ? each.summary : each.name })),
    ...(lineup.length === 0 ? {} : { lineup }),
    probes: record.prompts.map((question, index) => probeOf(record, question, index)),
  };
  return { ...cast, system: record.system ?? systemMessage(cast, 'suite') };
}

/** Readable where the name has Latin letters, unique by its number. */
function idOf(number: string, name: string): string {
  const readable = name
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return readable === null
    ? number
    : `${number}-${readable.join('-')}`.slice(0, 60).replace(/-$/, '');
}

function lineupOf({ shape }: RoleRecord) {
  const entries = labelled(shape, 'role_consist_cands') ?? [];
  return entries.map((entry) => readEntry(entry, shape.meta.label) ?? { name: entry, summary: '' });
}

function probeOf(record: RoleRecord, question: string, index: number): Probe {
  const evidence = labelled(record.shape, 'evidence')?.[index] ?? '';
  return {
    id: probeId.parse(`p${index + 1}`),
    question,
    ...evidenceFrom(evidence),
    boundary: record.rejectionLabels[index] === 1 ? 'outside' : 'inside',
  };
}

function optional<Name extends string>(name: Name, text: string | null | undefined) {
  return isFilled(text) ? { [name]: text } : {};
}

function isFilled(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && /\S/.test(text);
}
