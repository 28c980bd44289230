import type { Finding } from '#lib/benchmark/lint/finding.ts';
import type { Suite, SuiteSummary } from '#lib/benchmark/suite.ts';
import type { ExportedFile } from '#lib/interchange/exported-file.ts';
import type { Board, BoardListing, CandidateResult } from '#lib/leaderboard/board.ts';
import type { ModelSpec } from '#lib/models/model-spec.ts';
import type { Estimate } from '#lib/plan/estimate.ts';
import type { RunRequestInput } from '#lib/plan/run-request.ts';
import type { ScoreRequestInput } from '#lib/plan/score-request.ts';
import type { TranscriptQuery } from '#lib/run/list-transcripts.ts';
import type { ModelCheck } from '#lib/run/model-check-store.ts';
import type { RunProgress } from '#lib/run/progress.ts';
import type { RunRecord } from '#lib/run/run-record.ts';
import type { RunWish } from '#lib/run/run-status.ts';
import type { StopSwitch } from '#lib/run/stop-switch.ts';
import type { TranscriptSummary, TranscriptView } from '#lib/run/transcript-view.ts';

/** What pages and commands may ask of the product. One object joins these to the stores: `openServices`. */
export interface SuiteService {
  /** By id; suites whose files are at fault are left out and named by `broken`. */
  list(): readonly SuiteSummary[];
  broken(): readonly { readonly id: string; readonly message: string }[];
  /** Every finding of the lint for a suite id or a folder. */
  lint(idOrFolder: string): readonly Finding[];
  /** By id (newest version) or by content hash. */
  get(idOrHash: string): Suite | undefined;
}

export interface ModelListing {
  readonly slug: string;
  readonly spec: ModelSpec;
  readonly builtIn: boolean;
  readonly control: boolean;
  /** For built-in scripts. */
  readonly describes: string | null;
  /** The variable is named and not set in this process. */
  readonly missingSecret: string | null;
  readonly lastCheck: ModelCheck | null;
}

export interface ModelService {
  list(): readonly ModelListing[];
  get(slug: string): ModelListing | undefined;
  /** Throws an InputError naming the field where the slug is taken or a value is wrong. */
  register(slug: string, spec: ModelSpec): ModelListing;
  remove(slug: string): void;
  /** Hands the question to the worker; the answer shows up as `lastCheck`. */
  requestCheck(slug: string): void;
  /** Asks in this process. */
  checkHere(slug: string, signal: AbortSignal): Promise<ModelCheck>;
  /** Reads the file's fingerprint; an InputError where it is not a GGUF file. */
  localSpec(path: string): Promise<ModelSpec>;
}

export interface RunListing {
  readonly run: RunRecord;
  readonly candidates: readonly string[];
  readonly judges: readonly string[];
}

/** How a run is carried out in this process, without the worker. */
export interface RunHere {
  /** Throwing it stops the run; it stays resumable. */
  readonly stop: StopSwitch;
  /** Called once the run is in this process's hands. */
  readonly onStart?: (run: RunRecord) => void;
  /** Called a few times a second while it goes on. */
  readonly onProgress: (progress: RunProgress) => void;
}

export interface RunService {
  estimate(request: RunRequestInput): Estimate;
  /** Plans and carries out in this process, under a lease from the first moment. Resolves when the run has ended. */
  startHere(request: RunRequestInput, here: RunHere): Promise<RunRecord>;
  /** Goes on with a run that stopped, failed or has gaps; with a higher cap where one is given. */
  resumeHere(
    id: string,
    here: RunHere,
    changes?: { readonly maxCostUsd?: number },
  ): Promise<RunRecord>;
  scoreHere(id: string, request: ScoreRequestInput, here: RunHere): Promise<RunRecord>;
  /** Takes runs and model checks from the queue until stopped. */
  work(stop: StopSwitch, log: (line: string) => void): Promise<void>;
  /** Plans and queues; throws an InputError where the request cannot be carried out. */
  start(request: RunRequestInput): RunRecord;
  list(): readonly RunListing[];
  get(id: string): RunRecord | undefined;
  progress(id: string): RunProgress | undefined;
  /** Kept results of an ended run; computed from the rows so far while it runs. */
  results(id: string): readonly CandidateResult[];
  wish(id: string, wish: RunWish): RunRecord;
  /** Counts from the run's next start on. */
  changeCap(id: string, maxCostUsd: number): void;
  /** Somebody is there who takes runs and checks from the queue. */
  workerAlive(): boolean;
  /** A live process carries this run out right now: a worker, or a shell. */
  isHeld(id: string): boolean;
}

export interface TranscriptService {
  list(runId: string, query: TranscriptQuery): readonly TranscriptSummary[];
  get(runId: string, transcriptId: string): TranscriptView | undefined;
}

export interface BoardQuery {
  readonly suite?: string;
  readonly judges?: readonly string[];
  readonly protocol?: string;
  readonly board?: string;
}

export interface BoardService {
  /** Every board that has a row; the one with the newest run first. */
  list(): readonly BoardListing[];
  /** The first board of `list` that fits; undefined where none does. */
  find(query: BoardQuery): Board | undefined;
}

export interface PromptPackListing {
  readonly id: string;
  readonly hash: string;
  readonly builtIn: boolean;
}

export interface PromptService {
  list(): readonly PromptPackListing[];
  /** Takes a user's JSON text; throws an InputError that names the path in it. */
  add(json: string, from: string): PromptPackListing;
}

export interface ImportSummary {
  readonly format: string;
  readonly suite: string | null;
  readonly run: string | null;
  readonly records: number;
  readonly skipped: readonly { readonly where: string; readonly why: string }[];
}

export interface TransferService {
  /** Names of the formats that `import` takes. */
  importFormats(): readonly { readonly id: string; readonly title: string }[];
  import(format: string, paths: readonly string[]): Promise<ImportSummary>;
  formats(): readonly { readonly id: string; readonly title: string }[];
  export(runId: string, format: string): readonly ExportedFile[];
}

export interface Services {
  readonly suites: SuiteService;
  readonly models: ModelService;
  readonly runs: RunService;
  readonly transcripts: TranscriptService;
  readonly boards: BoardService;
  readonly prompts: PromptService;
  readonly transfer: TransferService;
  close(): void;
}
