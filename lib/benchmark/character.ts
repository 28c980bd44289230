import { z } from 'zod';
import { characterId } from './identifiers.ts';
import { language } from './language.ts';
import { probe } from './probe.ts';

const text = z.string().regex(/\S/, 'must not be empty');

/** A wrong identity offered to the judge beside the right one. */
export const distractor = z.strictObject({ name: text, summary: text });
export type Distractor = Readonly<z.infer<typeof distractor>>;

/** One of the identities of a record, which may come without a description. */
const identity = distractor.extend({ summary: z.string() });

/** What the candidate is told about its role: one line, or one line and the profile. */
const briefing = z.enum(['intro', 'profile']);

/**
 * The persona a candidate plays, with its case: the ordered probes.
 * `system`, where present, is the exact system message (records imported from elsewhere bring
 * their own) and takes the place of the briefing. `lineup`, likewise, is the identities in the order
 * and wording of the record, the character's own entry among them.
 */
export const character = z.strictObject({
  id: characterId,
  name: text,
  aliases: z.array(text).readonly().default([]),
  language,
  category: text.optional(),
  description: text.optional(),
  summary: text,
  profile: text.optional(),
  briefing: briefing.default('intro'),
  system: text.optional(),
  distractors: z.array(distractor).readonly(),
  lineup: z.array(identity).readonly().optional(),
  probes: z.array(probe).min(1, 'a character needs at least one probe').readonly(),
});
export type Character = Readonly<z.infer<typeof character>>;
