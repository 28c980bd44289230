import { mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { InputError } from '#lib/benchmark/input-error.ts';
import { loadSuiteFolder } from '#lib/benchmark/load-suite.ts';
import type { Suite } from '#lib/benchmark/suite.ts';
import { exportFormats, findExportFormat } from '#lib/interchange/export-formats.ts';
import type { Imported } from '#lib/interchange/import-format.ts';
import { findImportFormat, importFormats } from '#lib/interchange/import-formats.ts';
import { runCalls } from '#lib/interchange/run-calls.ts';
import type { RunContent } from '#lib/interchange/run-content.ts';
import { manifestHash } from '#lib/plan/run-plan.ts';
import { type HoldContext, holdRun, leaseFor } from '#lib/run/hold-run.ts';
import { recordOutcomes } from '#lib/run/record-outcomes.ts';
import { type RunRecord, runId } from '#lib/run/run-record.ts';
import { StopSwitch } from '#lib/run/stop-switch.ts';
import type { TransferService } from './contract.ts';
import { packFor } from './prompt-service.ts';
import { newRunId } from './run-identifier.ts';
import type { Stores } from './stores.ts';
import { unknownRun } from './unknown-run.ts';
import { writeSuite } from './write-suite.ts';

export interface TransferContext extends HoldContext {
  readonly stores: Stores;
  /** Absolute path of the folder that holds the database and imported suites. */
  readonly home: string;
}

export function transferService(context: TransferContext): TransferService {
  return {
    formats: () => exportFormats.map(({ id, title }) => ({ id, title })),
    importFormats: () => importFormats.map(({ id, title }) => ({ id, title })),
    export: (id, format) => writerOf(format).write(contentOf(id, context.stores)),
    import: async (format, paths) => {
      const files = paths.map((path) => ({ name: basename(path), content: readText(path) }));
      const imported = readerOf(format).read(files);
      keepSuite(imported.suite, context);
      const run = imported.run === null ? null : await keepRun(imported, imported.run, context);
      const { suite, records, skipped } = imported;
      return { format, suite: suite.id, run: run?.id ?? null, records, skipped };
    },
  };
}

function writerOf(id: string) {
  return findExportFormat(id) ?? unknownFormat(id, exportFormats);
}

function readerOf(id: string) {
  return findImportFormat(id) ?? unknownFormat(id, importFormats);
}

function unknownFormat(id: string, known: readonly { readonly id: string }[]): never {
  throw new InputError([
    {
      where: 'format',
      what: `"${id}" is no format we know`,
      mend: `Name one of: ${known.map((each) => each.id).join(', ')}.`,
    },
  ]);
}

/** Everything of a run that its files are made of, from rows. */
function contentOf(id: string, stores: Stores): RunContent {
  const parsed = runId.safeParse(id);
  const run = parsed.success ? stores.runs.get(parsed.data) : undefined;
  const suite = run && stores.suites.get(run.plan.suite.hash);
  const pack = run && stores.packs.get(run.plan.prompts.hash);
  if (run === undefined || suite === undefined || pack === undefined) return unknownRun(id);
  const { plan, settings } = run;
  const turns = stores.results.turns(run.id);
  const votes = stores.results.votes(run.id);
  const calls = runCalls({ turns, votes, uses: stores.usage.uses(run.id) }, (key) =>
    stores.journal.find(key),
  );
  const scores = stores.results.scores(run.id);
  return {
    plan,
    settings,
    suite,
    pack,
    calls,
    turns,
    votes,
    scores,
    results: stores.results.results(run.id),
  };
}

/** Keeps a suite by hash, and as files in the home, so that it can be run, read and mended like any other. */
function keepSuite(suite: Suite, { stores, home, clock }: TransferContext): void {
  stores.suites.put(suite, clock.nowMs());
  const shelf = join(home, 'suites');
  const folder = join(shelf, suite.id);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    if (loadSuiteFolder(folder, () => undefined).hash === suite.hash) return;
    throw new InputError([
      {
        where: folder,
        what: `another suite is called "${suite.id}"`,
        mend: 'Rename or remove that folder, or rename the file that is imported, then import again.',
      },
    ]);
  }
  mkdirSync(shelf, { recursive: true });
  const draft = `${folder}.${process.pid}.part`;
  try {
    writeSuite(suite, draft);
    const { hash } = loadSuiteFolder(draft, () => undefined);
    if (hash !== suite.hash)
      throw new Error(`The suite ${suite.id} did not survive being written as files.`);
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Fills the journal with what was imported, then carries the plan out: it finds everything there. */
async function keepRun(
  { suite }: Imported,
  { plan, settings, outcomeOf }: NonNullable<Imported['run']>,
  context: TransferContext,
): Promise<RunRecord> {
  const { stores, clock, holder } = context;
  const createdAtMs = clock.nowMs();
  const { pack } = packFor(plan.prompts.hash, stores.packs, createdAtMs);
  const run = stores.runs.create(
    { id: newRunId(createdAtMs), plan, settings, manifestHash: manifestHash(plan), createdAtMs },
    leaseFor(holder, clock),
  );
  await recordOutcomes({ plan, suite, pack, runId: run.id, journal: stores.journal, outcomeOf });
  return holdRun(run, context, new StopSwitch());
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new InputError([
      {
        where: path,
        what: `it cannot be read (${why})`,
        mend: 'Check the path and its permissions.',
      },
    ]);
  }
}
