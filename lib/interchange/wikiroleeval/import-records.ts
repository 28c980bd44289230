import { contentHash } from '#lib/benchmark/content-hash.ts';
import { InputError } from '#lib/benchmark/input-error.ts';
import { modelSlug } from '#lib/models/model-spec.ts';
import type { ImportedFile, ImportFormat, Skipped } from '../import-format.ts';
import { jsonLines } from '../json-lines.ts';
import { type RoleRecord, readRecord } from './read-record.ts';
import { type RecordedCandidate, recordedRun } from './recorded-run.ts';
import { suiteOfRecords } from './records-suite.ts';

interface ReadFile {
  readonly file: ImportedFile;
  readonly records: readonly RoleRecord[];
  readonly skipped: readonly Skipped[];
}

/**
 * WikiRoleEval records (OFA-Sys/Ditto), in the documented and in the published layout: a suite; with
 * `messages` transcripts too, and with `…_scores` their scores. Several files are several models
 * on the same records.
 */
export const wikiRoleEvalImport: ImportFormat = {
  id: 'wikiroleeval',
  title: 'WikiRoleEval records (JSON Lines)',
  read(files) {
    const read = files.map(readFile);
    const [first, ...others] = read.map((each) => ({
      ...each,
      suite: suiteOfRecords(each.records),
    }));
    if (first === undefined) throw new Error('An import needs a file.');
    const stranger = others.find(({ suite }) => suite.hash !== first.suite.hash);
    if (stranger !== undefined) throw new InputError([otherRecords(stranger.file, first.file)]);
    const candidates = candidatesOf(read);
    return {
      suite: first.suite,
      records: read.reduce((sum, { records }) => sum + records.length, 0),
      skipped: read.flatMap(({ skipped }) => skipped),
      run: candidates.length === 0 ? null : recordedRun(first.suite, candidates),
    };
  },
};

function otherRecords(file: ImportedFile, first: ImportedFile) {
  return {
    where: file.name,
    what: `its records are not those of ${first.name}`,
    mend: 'Import files with the same characters and prompts together, others one by one.',
  };
}

function readFile(file: ImportedFile): ReadFile {
  const records: RoleRecord[] = [];
  const skipped: Skipped[] = [];
  for (const each of jsonLines(file)) {
    const read = each.state === 'read' ? readRecord(each.value) : each;
    if (read.state === 'read') records.push(read.record);
    else skipped.push({ where: `${file.name}:${each.line}`, why: read.why });
  }
  if (records.length > 0) return { file, records, skipped };
  const first = skipped[0];
  throw new InputError([
    {
      where: first?.where ?? file.name,
      what: `there is no usable record${first === undefined ? '' : `: ${first.why}`}`,
      mend: 'Give WikiRoleEval records: system, prompts and meta, one JSON object a line.',
    },
  ]);
}

/** One candidate a file that holds replies or scores, called after the file. */
function candidatesOf(read: readonly ReadFile[]): readonly RecordedCandidate[] {
  const taken = new Set<string>();
  return read.filter(isRecorded).map(({ file, records }) => {
    const model = file.name.replace(/\.(?:jsonl|json|ndjson|txt)$/i, '');
    const slug = unique(slugOf(model), taken);
    taken.add(slug);
    return { slug: modelSlug.parse(slug), model, source: contentHash(file.content), records };
  });
}

function isRecorded({ records }: ReadFile): boolean {
  return records.some(
    ({ replies = [], scores }) => replies.length > 0 || Object.keys(scores).length > 0,
  );
}

function slugOf(text: string): string {
  const runs =
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9._]+/g) ?? [];
  const slug = runs
    .join('-')
    .slice(0, 56)
    .replace(/^[._-]+|[._-]+$/g, '');
  return slug === '' ? 'recorded' : slug;
}

function unique(slug: string, taken: ReadonlySet<string>): string {
  let number = 1;
  let name = slug;
  while (taken.has(name)) {
    number += 1;
    name = `${slug}-${number}`;
  }
  return name;
}
