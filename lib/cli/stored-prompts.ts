import { readFileSync } from 'node:fs';
import { InputError } from '#lib/benchmark/input-error.ts';
import type { Services } from '#lib/services/contract.ts';

/** Stores the prompt pack of `--prompts FILE` and gives its hash; nothing where no file is named. */
export function storedPrompts(
  services: Services,
  file: string | undefined,
): { readonly prompts?: string } {
  if (file === undefined) return {};
  return { prompts: services.prompts.add(readText(file), file).hash };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new InputError([
      { where: '--prompts', what: `${file} cannot be read (${why})`, mend: 'Check the path.' },
    ]);
  }
}
