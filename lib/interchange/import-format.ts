import type { Suite } from '#lib/benchmark/suite.ts';
import type { PlannedCall } from '#lib/journal/call-key.ts';
import type { CallOutcome } from '#lib/journal/call-outcome.ts';
import type { CallUse } from '#lib/journal/journal.ts';
import type { RunPlan } from '#lib/plan/run-plan.ts';
import type { RunSettings } from '#lib/plan/run-settings.ts';

/** A file to import. `name` is its base name: for messages, and for calling a model after. */
export interface ImportedFile {
  readonly name: string;
  readonly content: string;
}

/** A record that could not be taken. */
export interface Skipped {
  readonly where: string;
  readonly why: string;
}

/** Conversations, and perhaps scores, that somebody else recorded, as a run that asks nobody. */
export interface ImportedRun {
  readonly plan: RunPlan;
  readonly settings: RunSettings;
  /** What the files hold for a call of the plan; undefined where they hold nothing, which leaves a gap. */
  outcomeOf(
    call: PlannedCall,
    purpose: Pick<CallUse, 'side' | 'candidate'>,
  ): CallOutcome | undefined;
}

export interface Imported {
  readonly suite: Suite;
  /** Records that were taken, over all files. */
  readonly records: number;
  readonly skipped: readonly Skipped[];
  /** null where the files hold questions only. */
  readonly run: ImportedRun | null;
}

/** A foreign format. One file or folder here, one entry in the list. */
export interface ImportFormat {
  readonly id: string;
  readonly title: string;
  /** Throws an InputError where a file is not of this format, or where nothing of it can be taken. */
  read(files: readonly ImportedFile[]): Imported;
}
