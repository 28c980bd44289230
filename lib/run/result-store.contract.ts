import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { characterId, probeId } from '#lib/benchmark/identifiers.ts';
import type { Trial, Turn, TurnState } from '#lib/conversation/transcript.ts';
import { callUse, failedCall, keyOfNumber, repliedCall } from '#lib/journal/journal.contract.ts';
import type { Journal } from '#lib/journal/journal.ts';
import type { Reading } from '#lib/judging/vote.ts';
import type { CandidateResult } from '#lib/leaderboard/board.ts';
import { modelSlug } from '#lib/models/model-spec.ts';
import type { ResultStore, StoredVote } from './result-store.ts';
import { type RunId, runId } from './run-record.ts';

/** Stores with the runs `run-a` and `run-b`. */
export interface ResultStoreUnderTest {
  readonly journal: Journal;
  readonly results: ResultStore;
  close(): void;
}

const run: RunId = runId.parse('run-a');

function trial(character: string, number = 1, candidate = 'first'): Trial {
  return {
    candidate: modelSlug.parse(candidate),
    character: characterId.parse(character),
    number,
  };
}

function turn(of: Trial, position: number, outcome: TurnState = { state: 'skipped' }): Turn {
  return { trial: of, position, probe: probeId.parse(`probe-${position}`), outcome };
}

function vote(of: Trial, sample: number, reading: Reading, identities: string[] = []): StoredVote {
  const judge = modelSlug.parse('judge');
  const key = keyOfNumber(1_000 + sample);
  const placed = { metric: 'role-identity', judge, sample, key, identities, reading };
  return { trial: of, position: 1, vote: placed };
}

const usage = {
  ...{ calls: 1, cachedCalls: 0, inputTokens: 3, outputTokens: 4 },
  ...{ costUsd: null, spentUsd: null },
};

function result(slug: string, value: number): CandidateResult {
  const metric = { value, low: null, high: null, n: 1, unscored: 0 };
  const metrics = { 'role-knowledge': metric };
  const byCharacter = { ada: metrics };
  return { slug, metrics, byLanguage: { en: metrics }, byCharacter, usage, judging: usage };
}

/** What every store of results must do. */
export function describeResultStore(name: string, open: () => ResultStoreUnderTest): void {
  describe(`${name} keeps the result store's contract`, () => {
    let subject: ResultStoreUnderTest;
    let results: ResultStore;
    beforeEach(() => {
      subject = open();
      results = subject.results;
    });
    afterEach(() => subject.close());

    it('gives back turns of every kind, in order, before and after flushing', async () => {
      const key = keyOfNumber(1);
      await subject.journal.intend(callUse(key));
      await subject.journal.settle(key, repliedCall('Bonsoir \ud800'));
      const lost = keyOfNumber(404);
      const turns = [
        turn(trial('ada'), 1, { state: 'replied', key, reply: repliedCall('Bonsoir \ud800') }),
        turn(trial('ada'), 2, { state: 'failed', key: lost, failure: failedCall }),
        turn(trial('ada'), 10),
        turn(trial('ada', 2), 1),
        turn(trial('bo'), 1),
        turn(trial('ada', 1, 'second'), 1),
      ];
      for (const each of turns.toReversed()) results.saveTurn(run, each);
      expect(results.turns(run)).toEqual(turns);
      await results.flush();
      expect(results.turns(run)).toEqual(turns);
      expect(results.turns(run, trial('ada'))).toEqual(turns.slice(0, 3));
      expect(results.turns(run, trial('cy'))).toEqual([]);
      expect(results.turns(runId.parse('run-b'))).toEqual([]);
    });

    it('keeps a failure of this run when the call replied later', async () => {
      const key = keyOfNumber(2);
      await subject.journal.intend(callUse(key));
      await subject.journal.settle(key, failedCall);
      const failed = turn(trial('ada'), 1, { state: 'failed', key, failure: failedCall });
      results.saveTurn(run, failed);
      await results.flush();
      await subject.journal.intend(callUse(key, { runId: 'run-b' }));
      await subject.journal.settle(key, repliedCall('later'));
      expect(results.turns(run)).toEqual([failed]);
    });

    it('gives back votes with the identities as they were shown', () => {
      const lineup = ['Zoë', '孔子', 'Ada', 'Bo'];
      const votes = [
        vote(trial('ada'), 1, { state: 'read', value: 1, picked: 'Zoë' }, lineup),
        vote(trial('ada'), 2, { state: 'read', value: 0, picked: 'Bo' }, lineup.toReversed()),
        vote(trial('ada'), 3, { state: 'read', value: 7.5 }),
        vote(trial('ada'), 4, { state: 'unread', why: 'neither 0 nor 1: \udc00\0' }),
        vote(trial('ada'), 5, { state: 'failed', kind: 'timeout', message: 'too late' }),
        vote(trial('ada'), 6, { state: 'read', value: 1 }, ['same', 'same', 'a']),
        vote(
          trial('ada'),
          7,
          { state: 'read', value: 1 },
          Array.from({ length: 300 }, (_, index) => `identity ${299 - index}`),
        ),
      ];
      for (const each of votes.toReversed()) results.saveVote(run, each);
      expect(results.votes(run)).toEqual(votes);
      expect(results.votes(run, trial('ada'))).toEqual(votes);
      expect(results.votes(run, trial('bo'))).toEqual([]);
    });

    it('gives back scores, and a row written again replaces the first', () => {
      const place = { trial: trial('ada'), position: 1, metric: 'role-knowledge' };
      const missing = { state: 'unscored', reason: 'unparsed', detail: 'no number' } as const;
      results.saveScore(run, { ...place, score: missing });
      expect(results.scores(run)).toEqual([{ ...place, score: missing }]);
      const score = { state: 'scored', value: 0.1 + 0.2, verdict: 1 } as const;
      results.saveScore(run, { ...place, score });
      expect(results.scores(run, trial('ada'))).toEqual([{ ...place, score }]);
    });

    it('gives back results in the order they were first saved in', async () => {
      results.saveResults(run, [result('second', 1), result('first', 2)]);
      await results.flush();
      expect(results.results(run)).toEqual([result('second', 1), result('first', 2)]);
      results.saveResults(run, [result('second', 3)]);
      expect(results.results(run)).toEqual([result('second', 3), result('first', 2)]);
      expect(results.results(runId.parse('run-b'))).toEqual([]);
    });
  });
}
