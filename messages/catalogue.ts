import type { Language } from '#lib/benchmark/language.ts';
import { en } from './en/index.ts';
import { zh } from './zh/index.ts';

/** Every sentence of the pages: one file an area, the same keys in both languages. */
export const catalogue = { en, zh } satisfies Record<Language, typeof en>;
