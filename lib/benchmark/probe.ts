import { z } from 'zod';
import { probeId } from './identifiers.ts';

/** Why a character cannot know an answer (Ditto, arXiv 2401.12474, section 3: era, genre, occupation, age, knowledge). */
export const boundaryKind = z.enum(['era', 'universe', 'expertise', 'private', 'age']);
export type BoundaryKind = z.infer<typeof boundaryKind>;

export const boundary = z.enum(['inside', 'outside']);
export type Boundary = z.infer<typeof boundary>;

const sentence = z.string().regex(/\S/, 'must not be empty');

export const evidence = z.strictObject({ claim: sentence, source: sentence });
export type Evidence = z.infer<typeof evidence>;

const common = {
  id: probeId,
  question: sentence,
  evidence: z.array(evidence).readonly(),
  /** The evidence as an imported record words it, where the list of claims would not give it back. */
  evidenceText: z.string().optional(),
};

/** A question the character can answer; its evidence is what a good answer may draw on. */
const insideProbe = z.strictObject({ ...common, boundary: z.literal('inside') });

/** A question beyond what the character can know; its evidence states the boundary. */
const outsideProbe = z.strictObject({
  ...common,
  boundary: z.literal('outside'),
  kind: boundaryKind.optional(),
  why: sentence.optional(),
});

export const probe = z.discriminatedUnion('boundary', [insideProbe, outsideProbe]);
export type Probe = Readonly<z.infer<typeof probe>>;
