import type { Character } from '#lib/benchmark/character.ts';
import type { Probe } from '#lib/benchmark/probe.ts';
import type { Protocol } from '#lib/plan/protocol.ts';
import type { Random } from '#lib/statistics/random.ts';
import type { Score } from './score.ts';
import type { Reading, Vote } from './vote.ts';

export type MetricId = 'role-identity' | 'role-knowledge' | 'unknown-rejection';

/** What a metric is shown of a turn. */
export interface JudgedTurn {
  readonly character: Character;
  readonly probe: Probe;
  readonly reply: string;
}

export interface JudgingRules {
  readonly protocol: Protocol;
  readonly maskOwnName: boolean;
}

/** The values for a prompt template's slots, and what else the vote must remember. */
export interface Question {
  readonly slots: Readonly<Record<string, string>>;
  /** The reply as the judge sees it. */
  readonly answer: string;
  readonly identities: readonly string[];
}

/** A way to turn judge replies into scores. One file under metrics/, one entry in the list. */
export interface Metric {
  readonly id: MetricId;
  /** The scale of a turn's value. */
  readonly scale: { readonly min: number; readonly max: number };
  /** The slots a prompt template of this metric may use; all of them must stand in it. */
  readonly slots: readonly string[];
  applies(probe: Probe, protocol: Protocol): boolean;
  /** `random` is seeded for this vote alone. */
  ask(turn: JudgedTurn, rules: JudgingRules, random: Random): Question;
  /** `identities`: as they were shown in this vote. */
  read(
    reply: string,
    turn: JudgedTurn,
    identities: readonly string[],
    rules: JudgingRules,
  ): Reading;
  /** All votes of the panel on this turn and metric, the failed ones too. */
  score(votes: readonly Vote[], turn: JudgedTurn, rules: JudgingRules): Score;
}
