import { describe, expect, it } from 'vitest';
import { ModelError } from '#lib/models/model-error.ts';
import { modelSlug } from '#lib/models/model-spec.ts';
import { executeRun, type RunPorts } from './execute-run.ts';
import { type Answer, goodAnswer, placeOf, Rehearsal, recordOf } from './rehearsal.fixture.ts';
import type { RunRecord } from './run-record.ts';
import { StopSwitch } from './stop-switch.ts';

const both = { candidates: ['first', 'second'].map((slug) => modelSlug.parse(slug)) };
const run = recordOf({ ...both, samples: 2 });

/** Everything a run leads to, as bytes. */
function bytesOf({ results }: Rehearsal, { id }: RunRecord): string {
  return JSON.stringify([results.turns(id), results.votes(id), results.scores(id)]);
}

function metricsOf({ results }: Rehearsal): string {
  return JSON.stringify(results.results(run.id).map(({ slug, metrics }) => [slug, metrics]));
}

async function undisturbed(record = run): Promise<Rehearsal> {
  const rehearsal = new Rehearsal(goodAnswer);
  expect(await executeRun(record, rehearsal.ports, new StopSwitch())).toMatchObject({
    status: 'finished',
  });
  return rehearsal;
}

function failing(
  places: readonly string[],
  kind: ConstructorParameters<typeof ModelError>[0],
): Answer {
  return (asked) => {
    if (places.some((place) => placeOf(asked).startsWith(place))) {
      throw new ModelError(kind, `it is ${kind}`);
    }
    return goodAnswer(asked);
  };
}

describe('executeRun', () => {
  it('asks everything once, scores every turn and closes its models', async () => {
    const rehearsal = await undisturbed();
    expect(new Set(rehearsal.asked).size).toBe(12 + 16);
    expect(rehearsal.asked).toHaveLength(12 + 2 * 2 * 16);
    expect(rehearsal.closed).toBe(3);
    for (const { metrics, usage } of rehearsal.results.results(run.id)) {
      expect(metrics.overall).toMatchObject({ n: 6, unscored: 0 });
      expect(usage).toMatchObject({ calls: 6, cachedCalls: 0, inputTokens: 6_000 });
    }
  });

  it('leads to the same bytes whatever comes back first', async () => {
    const expected = await undisturbed();
    let turn = 0;
    const shuffled = new Rehearsal(async (asked) => {
      turn += 1;
      for (let wait = (turn * 7) % 5; wait > 0; wait -= 1) {
        await new Promise((resolve) => setImmediate(resolve));
      }
      return goodAnswer(asked);
    });
    await executeRun(run, shuffled.ports, new StopSwitch());
    expect(bytesOf(shuffled, run)).toBe(bytesOf(expected, run));
    expect(metricsOf(shuffled)).toBe(metricsOf(expected));
  });

  it('ends with gaps where calls failed, and fills exactly those when it is resumed', async () => {
    const broken = ['first ada work', 'judge bo home role-identity'];
    const gapped = new Rehearsal(failing(broken, 'bad-request'));
    const ending = await executeRun(run, gapped.ports, new StopSwitch());
    expect(ending).toMatchObject({ status: 'finished-with-gaps' });
    // One turn, and two samples of one metric for each of the candidates.
    expect(ending?.message).toContain('5 calls failed');
    const [first] = gapped.results.results(run.id);
    expect(first?.metrics['role-identity']).toMatchObject({ n: 3, unscored: 3 });

    const resumed = new Rehearsal(goodAnswer, gapped.journal);
    expect(await executeRun(run, resumed.ports, new StopSwitch())).toMatchObject({
      status: 'finished',
    });
    expect(new Set(resumed.asked)).toEqual(
      new Set([
        'first ada work',
        'first ada phone',
        ...['role-identity', 'role-knowledge', 'unknown-rejection'].map(
          (m) => `judge ada work ${m}`,
        ),
        ...['role-identity', 'unknown-rejection'].map((m) => `judge ada phone ${m}`),
        'judge bo home role-identity',
      ]),
    );
    expect(resumed.asked).toHaveLength(2 + 2 * 5 + 2 * 2);
    expect(bytesOf(resumed, run)).toBe(bytesOf(await undisturbed(), run));
  });

  it('plays a live candidate to the end beside a dead one', async () => {
    const rehearsal = new Rehearsal(failing(['second'], 'unavailable'));
    const ending = await executeRun(run, rehearsal.ports, new StopSwitch());
    expect(ending).toMatchObject({ status: 'finished-with-gaps' });
    expect(ending?.message).toContain('candidate second: it is unavailable');
    const [first, second] = rehearsal.results.results(run.id);
    expect(first?.metrics.overall).toMatchObject({ n: 6, unscored: 0 });
    expect(second?.metrics.overall).toMatchObject({ value: null, n: 0, unscored: 6 });
  });

  it('fails where nothing could be scored, and says why', async () => {
    const rehearsal = new Rehearsal(failing(['judge'], 'unavailable'));
    const ending = await executeRun(run, rehearsal.ports, new StopSwitch());
    expect(ending?.status).toBe('failed');
    expect(ending?.message).toContain('judge judge: it is unavailable');
  });

  it('has no gaps where a judge cannot be read: that is unscored', async () => {
    const rehearsal = new Rehearsal((asked) =>
      placeOf(asked).startsWith('judge ada home role-knowledge') ? 'Hm.' : goodAnswer(asked),
    );
    expect(await executeRun(run, rehearsal.ports, new StopSwitch())).toEqual({
      status: 'finished',
      message: null,
    });
    const [first] = rehearsal.results.results(run.id);
    expect(first?.metrics['role-knowledge']).toMatchObject({ value: 7, n: 3, unscored: 1 });
  });
});

describe('a run that is stopped', () => {
  it.each([1, 5, 17, 40])(
    'after %i requests goes on to the bytes of an undisturbed one',
    async (after) => {
      const stop = new StopSwitch();
      const paused = new Rehearsal((asked) => {
        if (asked.number === after) stop.drain({ kind: 'paused' });
        return goodAnswer(asked);
      });
      expect(await executeRun(run, paused.ports, stop)).toEqual({
        status: 'paused',
        message: null,
      });
      const asked = paused.asked.length;
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(paused.asked).toHaveLength(asked);
      expect(paused.closed).toBe(3);

      const resumed = new Rehearsal(goodAnswer, paused.journal);
      expect(await executeRun(run, resumed.ports, new StopSwitch())).toMatchObject({
        status: 'finished',
      });
      const expected = await undisturbed();
      expect(bytesOf(resumed, run)).toBe(bytesOf(expected, run));
      expect(metricsOf(resumed)).toBe(metricsOf(expected));
      expect([...paused.asked, ...resumed.asked].sort()).toEqual([...expected.asked].sort());
    },
  );

  it('by its cap has not passed it, and goes on under a higher one', async () => {
    // A call of the fixture costs $0.002, and may cost up to its limit of tokens.
    const capped = { ...run, settings: { ...run.settings, concurrency: 3, maxCostUsd: 0.05 } };
    const stopped = new Rehearsal(goodAnswer);
    const ending = await executeRun(capped, stopped.ports, new StopSwitch());
    expect(ending).toMatchObject({ status: 'stopped-by-limit' });
    expect(ending?.message).toContain('--max-cost');
    expect(stopped.asked.length).toBeGreaterThan(10);
    expect(stopped.asked.length * 0.002).toBeLessThanOrEqual(0.05);

    const again = new Rehearsal(goodAnswer, stopped.journal);
    expect(await executeRun(capped, again.ports, new StopSwitch())).toMatchObject({
      status: 'stopped-by-limit',
    });
    expect((stopped.asked.length + again.asked.length) * 0.002).toBeLessThanOrEqual(0.05);

    const richer = new Rehearsal(goodAnswer, stopped.journal);
    const settings = { ...capped.settings, maxCostUsd: 1 };
    expect(await executeRun({ ...run, settings }, richer.ports, new StopSwitch())).toMatchObject({
      status: 'finished',
    });
    expect(bytesOf(richer, run)).toBe(bytesOf(await undisturbed(), run));
  });

  it.each(['worker-stopped', 'lease-lost'] as const)('as "%s" has no ending yet', async (kind) => {
    const stop = new StopSwitch();
    stop.drain({ kind });
    const rehearsal = new Rehearsal(goodAnswer);
    expect(await executeRun(run, rehearsal.ports, stop)).toBeUndefined();
    expect(rehearsal.asked).toEqual([]);
  });
});

describe('a fault around a run', () => {
  const fault = (): never => {
    throw new Error('the disk is full');
  };
  const results = (ports: RunPorts, changes: Partial<RunPorts['results']>) => ({
    results: Object.assign(ports.results, changes),
  });
  it.each<[string, (ports: RunPorts) => Partial<RunPorts>]>([
    ['a turn cannot be kept', (ports) => results(ports, { saveTurn: fault })],
    ['a vote cannot be kept', (ports) => results(ports, { saveVote: fault })],
    ['a score cannot be kept', (ports) => results(ports, { saveScore: fault })],
    ['results cannot be kept', (ports) => results(ports, { saveResults: fault })],
    ['rows cannot be committed', (ports) => results(ports, { flush: async () => fault() })],
    ['its suite is gone', () => ({ suite: fault })],
    ['its prompts are gone', () => ({ pack: fault })],
    ['a model cannot be opened', () => ({ open: fault })],
    [
      'the journal cannot be written',
      ({ journal }) => ({ journal: Object.assign(journal, { intend: fault }) }),
    ],
  ])('ends it as failed, with its message: %s', async (_, change) => {
    const rehearsal = new Rehearsal(goodAnswer);
    const ports = { ...rehearsal.ports, ...change(rehearsal.ports) };
    expect(await executeRun(run, ports, new StopSwitch())).toEqual({
      status: 'failed',
      message: 'the disk is full',
    });
    const asked = rehearsal.asked.length;
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(rehearsal.asked).toHaveLength(asked);
  });

  it('ends it with what to do where a model is no longer the one that was planned', async () => {
    const { ports } = new Rehearsal(goodAnswer);
    const gone = { ...ports, registered: () => undefined };
    const ending = await executeRun(run, gone, new StopSwitch());
    expect(ending?.status).toBe('failed');
    expect(ending?.message).toMatch(/first: .*no longer registered\. .*resume/);
  });

  it('commits its results before it says that it has finished', async () => {
    const { ports } = new Rehearsal(goodAnswer);
    const steps: string[] = [];
    const watched = results(ports, {
      saveResults: () => void steps.push('results'),
      flush: async () => void steps.push('flush'),
    });
    await executeRun(run, { ...ports, ...watched }, new StopSwitch());
    expect(steps).toEqual(['results', 'flush']);
  });
});
