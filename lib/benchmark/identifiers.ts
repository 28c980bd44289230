import { z } from 'zod';

/**
 * Ids stand in file names, URLs and file names of exports, so they are kept to a charset that is
 * never a path and never needs escaping.
 */
const slug = z
  .string()
  .regex(
    /^[a-z0-9](?:[a-z0-9._-]{0,98}[a-z0-9])?$/,
    'use 1 to 100 lower-case letters, digits, dots, dashes or underscores, starting and ending with a letter or digit',
  );

export const suiteId = slug.brand<'SuiteId'>();
export const characterId = slug.brand<'CharacterId'>();
export const probeId = slug.brand<'ProbeId'>();
export const suiteHash = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'a suite hash is 64 hexadecimal digits')
  .brand<'SuiteHash'>();

export type CharacterId = z.infer<typeof characterId>;
export type ProbeId = z.infer<typeof probeId>;
export type SuiteHash = z.infer<typeof suiteHash>;
