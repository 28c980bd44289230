import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Character } from '#lib/benchmark/character.ts';
import { languages } from '#lib/benchmark/language.ts';
import { loadSuiteFolder } from '#lib/benchmark/load-suite.ts';
import type { Probe } from '#lib/benchmark/probe.ts';
import { callKey } from '#lib/journal/call-key.ts';
import { controls } from '#lib/models/controls/index.ts';
import { modelSlug } from '#lib/models/model-spec.ts';
import { mean } from '#lib/statistics/mean.ts';
import { seededRandom } from '#lib/statistics/random.ts';
import type { Metric } from '../metric.ts';
import { metrics } from '../metrics/index.ts';
import { embeddedJudge } from './embedded-judge.ts';

const folder = fileURLToPath(new URL('../../benchmark/suites/starter', import.meta.url));
const starter = loadSuiteFolder(folder, () => undefined);
const rules = { protocol: 'core', maskOwnName: true } as const;
const request = { messages: [], sampling: {}, seed: 1 } as const;

/** The value of one control's reply to one probe under the embedded judge. */
function scoreOf(control: string, character: Character, probe: Probe, metric: Metric): number {
  const script = controls.find(({ id }) => id.startsWith(`control-${control}@`));
  if (script === undefined) throw new Error(`no control ${control}`);
  const place = { suiteHash: starter.hash, characterId: character.id, probeId: probe.id };
  const reply = script.answer({ ...request, reference: { purpose: 'reply', ...place } }, starter);
  const turn = { character, probe, reply };
  const random = seededRandom(`${control}|${character.id}|${probe.id}`);
  const { answer, identities } = metric.ask(turn, rules, random);
  const reference = { purpose: 'vote', ...place, metric: metric.id, answer, identities } as const;
  const text = embeddedJudge.answer({ ...request, reference }, starter);
  const score = metric.score(
    [
      {
        metric: metric.id,
        judge: modelSlug.parse('embedded-judge'),
        sample: 1,
        key: callKey.parse('0'.repeat(64)),
        identities,
        reading: metric.read(text, turn, identities, rules),
      },
    ],
    turn,
    rules,
  );
  if (score.state === 'unscored') throw new Error(`${control} ${character.id}: ${score.detail}`);
  return score.value;
}

/** A control's mean over the turns of each character, one number a character. */
function byCharacter(control: string, metricId: string, language: string): readonly number[] {
  const metric = metrics.find(({ id }) => id === metricId);
  if (metric === undefined) throw new Error(`no metric ${metricId}`);
  return starter.characters
    .filter((each) => each.language === language)
    .map((character) => {
      const probes = character.probes.filter((probe) => metric.applies(probe, rules.protocol));
      return mean(probes.map((probe) => scoreOf(control, character, probe, metric))) ?? Number.NaN;
    });
}

function balancedRejection(control: string, language: string): number {
  const metric = metrics.find(({ id }) => id === 'unknown-rejection');
  if (metric === undefined) throw new Error('no rejection metric');
  const rates = (['inside', 'outside'] as const).map((boundary) => {
    const values = starter.characters
      .filter((each) => each.language === language)
      .flatMap((character) =>
        character.probes
          .filter((probe) => probe.boundary === boundary)
          .map((probe) => scoreOf(control, character, probe, metric)),
      );
    return mean(values) ?? Number.NaN;
  });
  return mean(rates) ?? Number.NaN;
}

const others = ['impostor', 'assistant', 'refuser', 'know-it-all', 'parrot'];

describe.each(languages)('the controls under the embedded judge in %s', (language) => {
  it('set the oracle above all others in knowledge, for every character', () => {
    const lowest = Math.min(...byCharacter('oracle', 'role-knowledge', language));
    for (const other of others) {
      const highest = Math.max(...byCharacter(other, 'role-knowledge', language));
      expect(highest, other).toBeLessThan(lowest);
      expect(highest, other).toBeLessThan(4);
    }
  });

  it('set those in role above the impostor and the assistant in identity', () => {
    const identity = (control: string) =>
      mean(byCharacter(control, 'role-identity', language)) ?? 0;
    for (const inRole of ['oracle', 'refuser', 'know-it-all', 'parrot']) {
      expect(identity(inRole), inRole).toBeGreaterThan(0.9);
    }
    expect(identity('impostor')).toBeLessThan(0.1);
    expect(identity('assistant')).toBeLessThan(0.4);
  });

  it('give one-sided ones half of balanced rejection, and the oracle all', () => {
    expect(balancedRejection('refuser', language)).toBeCloseTo(0.5, 1);
    expect(balancedRejection('know-it-all', language)).toBeCloseTo(0.5, 1);
    expect(balancedRejection('oracle', language)).toBeGreaterThan(0.95);
  });
});
