import type { Command } from 'commander';
import type { Shell } from './shell.ts';

/** One command of the shell. One file under commands/, one entry in the list. */
export interface CliCommand {
  /** Adds it with its options, its help and an example. What is slow to load is imported when it runs. */
  addTo(program: Command, shell: Shell): void;
}

export function example(...lines: readonly string[]): string {
  return `\nExample:\n${lines.map((line) => `  $ ./understudy ${line}`).join('\n')}\n`;
}
