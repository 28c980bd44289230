import { describe, expect, it } from 'vitest';
import { modelSlug } from '#lib/models/model-spec.ts';
import type { RunRequestInput } from '#lib/plan/run-request.ts';
import { estimateRun } from './estimate-run.ts';
import { executeRun } from './execute-run.ts';
import { planSize } from './plan-size.ts';
import { goodAnswer, Rehearsal, recordOf } from './rehearsal.fixture.ts';
import { StopSwitch } from './stop-switch.ts';
import { tinyPack, tinyRun, tinySuite } from './tiny-run.fixture.ts';

const slugs = (...names: readonly string[]) => names.map((name) => modelSlug.parse(name));

describe('estimateRun', () => {
  it.each<[string, Partial<RunRequestInput>]>([
    ['the usual run', {}],
    ['several trials and samples', { trials: 2, samples: 3 }],
    [
      'two candidates and two judges',
      { candidates: slugs('first', 'second'), judges: slugs('judge', 'other-judge') },
    ],
    ['protocol paper, which judges knowledge outside too', { protocol: 'paper', samples: 2 }],
    ['one character', { limit: 1 }],
    ['a model that judges itself', { judges: slugs('first') }],
  ])('counts the calls that are then asked: %s', async (_, request) => {
    const estimate = estimateRun(tinyRun(request), tinySuite, tinyPack);
    const run = recordOf(request);
    const rehearsal = new Rehearsal(goodAnswer);
    await executeRun(run, rehearsal.ports, new StopSwitch());
    const asked = Map.groupBy(rehearsal.asked, (place) => place.split(' ')[0] ?? '');
    const expected = Map.groupBy(estimate.perModel, ({ slug }) => slug);
    expect([...expected.keys()].sort()).toEqual([...asked.keys()].sort());
    for (const [slug, parts] of expected) {
      expect(parts.reduce((sum, { calls }) => sum + calls, 0)).toBe(asked.get(slug)?.length);
    }
    expect(estimate.calls).toBe(rehearsal.asked.length);
    const { replies, votes } = planSize(run.plan, tinySuite);
    expect(replies + votes).toBe(estimate.calls);
  });

  it('costs what its tokens cost, and says what they are guessed from', () => {
    const { perModel, costUsd, inputTokens, outputTokens, basis } = estimateRun(
      tinyRun(),
      tinySuite,
      tinyPack,
    );
    expect(costUsd).toBeCloseTo((inputTokens * 1 + outputTokens * 2) / 1e6, 12);
    expect(perModel.map(({ side }) => side)).toEqual(['candidate', 'judge']);
    expect(basis).toMatch(/estimated/);
  });

  it('has no cost where no price is known', () => {
    const planned = tinyRun();
    const free = { ...planned, settings: { ...planned.settings, prices: {} } };
    const { costUsd, perModel } = estimateRun(free, tinySuite, tinyPack);
    expect([costUsd, ...perModel.map((each) => each.costUsd)]).toEqual([null, null, null]);
  });

  it('grows with the conversation, which is sent again each time', () => {
    const input = (limit: number) => {
      const planned = tinyRun({ limit });
      const cases = planned.plan.cases.map((each) => ({
        ...each,
        probes: each.probes.slice(0, 1),
      }));
      const short = estimateRun(
        { ...planned, plan: { ...planned.plan, cases } },
        tinySuite,
        tinyPack,
      );
      const long = estimateRun(planned, tinySuite, tinyPack);
      return {
        short: short.perModel[0]?.inputTokens ?? 0,
        long: long.perModel[0]?.inputTokens ?? 0,
      };
    };
    const { short, long } = input(1);
    expect(long).toBeGreaterThan(short * 3 + 150 * 2);
  });
});
