import { describe, expect, it } from 'vitest';
import { characterId } from '#lib/benchmark/identifiers.ts';
import type { Trial } from '#lib/conversation/transcript.ts';
import { ModelError } from '#lib/models/model-error.ts';
import { modelSlug } from '#lib/models/model-spec.ts';
import { executeRun } from './execute-run.ts';
import { type Answer, goodAnswer, placeOf, Rehearsal, recordOf } from './rehearsal.fixture.ts';
import { StopSwitch } from './stop-switch.ts';
import { tinySuite } from './tiny-run.fixture.ts';
import { type TrialRows, viewTranscript } from './view-transcript.ts';

const run = recordOf({
  judges: ['judge', 'first'].map((slug) => modelSlug.parse(slug)),
  briefing: 'profile',
});
const ada: Trial = {
  candidate: modelSlug.parse('first'),
  character: characterId.parse('ada'),
  number: 1,
};
const nothing: TrialRows = { turns: [], votes: [], scores: [] };

async function view(answer: Answer) {
  const { ports, results, journal } = new Rehearsal(answer);
  await executeRun(run, ports, new StopSwitch());
  const rows = {
    turns: results.turns(run.id, ada),
    votes: results.votes(run.id, ada),
    scores: results.scores(run.id, ada),
  };
  return viewTranscript(run, tinySuite, ada, rows, (key) => journal.find(key));
}

describe('viewTranscript', () => {
  it('shows every probe of the case from the beginning, pending until it was played', () => {
    const shown = viewTranscript(run, tinySuite, ada, nothing, () => undefined);
    expect(shown).toMatchObject({
      id: 'first~ada~1',
      runId: run.id,
      system: 'You are Ada, a reader of Paris.',
    });
    expect(shown?.turns.map(({ position, probe }) => [position, probe.id])).toEqual([
      [1, 'home'],
      [2, 'work'],
      [3, 'phone'],
    ]);
    for (const turn of shown?.turns ?? []) {
      expect(turn).toMatchObject({ outcome: { state: 'pending' }, scores: [], votes: [] });
    }
  });

  it.each<[string, Trial]>([
    ['candidate', { ...ada, candidate: modelSlug.parse('second') }],
    ['character', { ...ada, character: characterId.parse('cy') }],
    ['trial', { ...ada, number: 2 }],
  ])('has nothing for a %s that the plan does not have', (_, trial) => {
    expect(viewTranscript(run, tinySuite, trial, nothing, () => undefined)).toBeUndefined();
  });

  it('shows what each judge said, word for word, and who judges itself', async () => {
    const shown = await view(goodAnswer);
    const votes = shown?.turns[0]?.votes ?? [];
    expect(votes).toHaveLength(6);
    for (const vote of votes) expect(vote.judgesItself).toBe(vote.judge === 'first');
    const knowledge = votes.find(({ metric }) => metric === 'role-knowledge');
    expect(knowledge).toMatchObject({ rawReply: 'Fair.\n7', cutOff: false });
    const identity = votes.find(({ metric }) => metric === 'role-identity');
    expect(identity?.rawReply).toContain(`[${identity?.identities[0]}]`);
    expect(shown?.turns[2]?.scores.map(({ metric }) => metric)).toEqual([
      'role-identity',
      'unknown-rejection',
    ]);
  });

  it('marks the turns on which judges disagree, and no others', async () => {
    const shown = await view((asked) => {
      const place = placeOf(asked);
      if (place.endsWith('role-identity')) return 'The most suitable role is [Ada].';
      return place === 'first ada work role-knowledge' ? 'Poor.\n1' : goodAnswer(asked);
    });
    expect(shown?.turns.map(({ disagreement }) => disagreement)).toEqual([false, true, false]);
  });

  it('has no raw reply for a vote that failed', async () => {
    const shown = await view((asked) => {
      if (placeOf(asked) === 'judge ada home role-knowledge') {
        throw new ModelError('filtered', 'refused');
      }
      return goodAnswer(asked);
    });
    const failed = shown?.turns[0]?.votes.filter(({ reading }) => reading.state === 'failed');
    expect(failed).toMatchObject([{ judge: 'judge', rawReply: null }]);
  });

  it('shows where a conversation broke off', async () => {
    const shown = await view((asked) => {
      if (placeOf(asked) === 'first ada work') throw new ModelError('filtered', 'refused');
      return goodAnswer(asked);
    });
    expect(shown?.turns.map(({ outcome }) => outcome.state)).toEqual([
      'replied',
      'failed',
      'skipped',
    ]);
  });
});
