import { beforeAll, describe, expect, it } from 'vitest';
import { ModelError } from '#lib/models/model-error.ts';
import { modelSlug } from '#lib/models/model-spec.ts';
import { executeRun } from './execute-run.ts';
import { listTranscripts, type TranscriptQuery } from './list-transcripts.ts';
import { goodAnswer, placeOf, Rehearsal, recordOf } from './rehearsal.fixture.ts';
import { StopSwitch } from './stop-switch.ts';
import { tinySuite } from './tiny-run.fixture.ts';
import type { TrialRows } from './view-transcript.ts';

const run = recordOf({
  candidates: ['second', 'first'].map((slug) => modelSlug.parse(slug)),
  judges: ['judge', 'other-judge'].map((slug) => modelSlug.parse(slug)),
});
let rows: TrialRows;

/**
 * A judge that always picks Ada and Bo; a reply of `first` as Bo fails, of `second` as Ada is read by nobody on
 * knowledge at home, and of `second` as Bo is judged apart on rejection at work.
 */
beforeAll(async () => {
  const { ports, results } = new Rehearsal((asked) => {
    const place = placeOf(asked);
    const { reference } = asked.request;
    if (place === 'first bo work') throw new ModelError('filtered', 'refused');
    if (reference.purpose !== 'vote') return goodAnswer(asked);
    const isOf = (slug: string) => reference.answer.startsWith(slug);
    if (isOf('second') && place.endsWith('ada home role-knowledge')) return 'Hm.';
    if (isOf('second') && place === 'judge bo work unknown-rejection') return '1';
    if (reference.metric === 'role-identity') {
      return `The most suitable role is [${reference.characterId === 'ada' ? 'Ada' : 'Bo'}].`;
    }
    return goodAnswer(asked);
  });
  await executeRun(run, ports, new StopSwitch());
  rows = {
    turns: results.turns(run.id),
    votes: results.votes(run.id),
    scores: results.scores(run.id),
  };
});

const idsOf = (query: Partial<TranscriptQuery>) =>
  listTranscripts(run.plan, tinySuite, rows, { filters: [], ...query }).map(({ id }) => id);
const all = ['second~ada~1', 'second~bo~1', 'first~ada~1', 'first~bo~1'];

describe('listTranscripts', () => {
  it.each<[Partial<TranscriptQuery>, readonly string[]]>([
    [{}, all],
    [{ candidate: 'first' }, all.slice(2)],
    [{ character: 'ada' }, ['second~ada~1', 'first~ada~1']],
    [{ candidate: 'first', character: 'ada' }, ['first~ada~1']],
    [{ candidate: 'nobody' }, []],
    [{ language: 'en' }, all],
    [{ language: 'zh' }, []],
    [{ filters: ['failed'] }, ['first~bo~1']],
    [{ filters: ['unscored'] }, ['second~ada~1', 'first~bo~1']],
    [{ filters: ['unscored'], metric: 'role-knowledge' }, ['second~ada~1', 'first~bo~1']],
    [{ filters: ['unscored'], metric: 'role-identity' }, ['first~bo~1']],
    [{ filters: ['disagree'] }, ['second~bo~1']],
    [{ filters: ['disagree'], metric: 'unknown-rejection' }, ['second~bo~1']],
    [{ filters: ['disagree'], metric: 'role-knowledge' }, []],
    [{ filters: ['outside'] }, all],
    [{ filters: ['unscored', 'failed'] }, ['first~bo~1']],
    [{ filters: ['disagree', 'failed'] }, []],
  ])('finds for %j, in the order of the plan', (query, expected) => {
    expect(idsOf(query)).toEqual(expected);
  });

  it('sums each transcript up, means over scored turns alone', () => {
    const [second, , , firstBo] = listTranscripts(run.plan, tinySuite, rows, { filters: [] });
    expect(second).toMatchObject({ characterName: 'Ada', turns: 3, failed: 0, unscored: 1 });
    expect(second?.means).toEqual({
      'role-identity': 1,
      'role-knowledge': 7,
      'unknown-rejection': 2 / 3,
    });
    // One reply failed and one was skipped: identity and rejection of both, knowledge of the inside one.
    expect(firstBo).toMatchObject({ turns: 3, failed: 2, unscored: 5, disagreements: 0 });
  });

  it('leaves out what has not begun', () => {
    const begun = rows.turns.filter(({ trial }) => trial.candidate === 'first');
    const listed = listTranscripts(run.plan, tinySuite, { ...rows, turns: begun }, { filters: [] });
    expect(listed.map(({ id }) => id)).toEqual(all.slice(2));
  });
});
