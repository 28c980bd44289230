import type { Character } from '#lib/benchmark/character.ts';
import { evidenceText } from '#lib/benchmark/evidence-text.ts';
import { findCharacter } from '#lib/benchmark/suite.ts';
import { systemMessage } from '#lib/conversation/briefing.ts';
import type { Turn } from '#lib/conversation/transcript.ts';
import { fixedLineup } from '#lib/judging/identities/lineup.ts';
import type { MetricId } from '#lib/judging/metric.ts';
import type { Score } from '#lib/judging/score.ts';
import type { ExportFormat } from '../export-format.ts';
import type { RunContent } from '../run-content.ts';
import { entryText } from './lineup-entry.ts';

/** Records as the published scripts read them: one file a candidate, one record a conversation. */
export const wikiRoleEvalExport: ExportFormat = {
  id: 'wikiroleeval',
  title: 'WikiRoleEval records, one file a candidate',
  write: (content) =>
    content.plan.candidates.map(({ slug }) => ({
      path: `${slug}.jsonl`,
      content: recordsOf(content, slug)
        .map((record) => `${JSON.stringify(record)}\n`)
        .join(''),
    })),
};

/** A run's rows of one candidate, found by their place. */
interface Rows {
  readonly turns: ReadonlyMap<string, Turn>;
  readonly scores: ReadonlyMap<string, Score>;
}

function recordsOf(content: RunContent, candidate: string) {
  const { plan, suite } = content;
  const rows = rowsOf(content, candidate);
  const trials = Array.from({ length: plan.trials }, (_, index) => index + 1);
  return trials.flatMap((trial) =>
    plan.cases.flatMap((planned) => {
      const character = findCharacter(suite, planned.character);
      if (character === undefined) return [];
      const probes = planned.probes.flatMap((id) =>
        character.probes.filter((probe) => probe.id === id),
      );
      const places = probes.map((_, index) => `${character.id} ${trial} ${index + 1}`);
      return [recordOf({ ...character, probes }, plan.briefing, places, rows)];
    }),
  );
}

function rowsOf({ turns, scores }: RunContent, candidate: string): Rows {
  const own = ({ trial }: Pick<Turn, 'trial'>) => trial.candidate === candidate;
  return {
    turns: new Map(turns.filter(own).map((turn) => [placeOf(turn), turn])),
    scores: new Map(
      scores.filter(own).map((each) => [`${placeOf(each)} ${each.metric}`, each.score]),
    ),
  };
}

function placeOf({ trial, position }: Pick<Turn, 'trial' | 'position'>): string {
  return `${trial.character} ${trial.number} ${position}`;
}

function recordOf(
  character: Character,
  briefing: RunContent['plan']['briefing'],
  places: readonly string[],
  { turns, scores }: Rows,
) {
  const said = places.map((place) => turns.get(place));
  const values = (metric: MetricId, numberOf: (score: Score) => number | null) =>
    places.map((place) => {
      const score = scores.get(`${place} ${metric}`);
      return score === undefined ? null : numberOf(score);
    });
  return {
    ...roleOf(character, systemMessage(character, briefing), said),
    consist_scores: values('role-identity', scoreNumber),
    reject_scores: values('unknown-rejection', majorityNumber),
    knowledge_scores: values('role-knowledge', scoreNumber),
  };
}

function scoreNumber(score: Score): number | null {
  return score.state === 'scored' ? score.value : null;
}

/** What the judge said, not whether it was right; a panel that is split says nothing. */
function majorityNumber(score: Score): number | null {
  if (score.state !== 'scored') return null;
  return score.verdict === 0 || score.verdict === 1 ? score.verdict : null;
}

function roleOf(character: Character, system: string, said: readonly (Turn | undefined)[]) {
  const { name, aliases, category, description, language, profile, summary, probes } = character;
  return {
    system,
    prompts: probes.map(({ question }) => question),
    messages: [{ role: 'system', content: system }, ...conversation(character, said)],
    meta: {
      label: name,
      description: description ?? '',
      aliases,
      wiki_title: name,
      ...(category === undefined ? {} : { category }),
      lang: language,
      summary,
      ...(profile === undefined ? {} : { wiki: { title: name, content: profile } }),
      role_consist_cands: fixedLineup(character).map(entryText),
      rejection_labels: probes.map(({ boundary }) => (boundary === 'outside' ? 1 : 0)),
      evidence: probes.map(evidenceText),
    },
  };
}

/** As far as it went: after a reply that failed nothing was said. */
function conversation({ probes }: Character, said: readonly (Turn | undefined)[]) {
  return probes.flatMap((probe, index) => {
    const outcome = said[index]?.outcome;
    if (outcome?.state !== 'replied') return [];
    return [
      { role: 'user', content: probe.question },
      { role: 'assistant', content: outcome.reply.text },
    ];
  });
}
