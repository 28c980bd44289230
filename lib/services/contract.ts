import type { Suite, SuiteSummary } from '#lib/benchmark/suite.ts';
import type { Board, BoardKey, CandidateResult } from '#lib/leaderboard/board.ts';
import type { ModelSpec } from '#lib/models/model-spec.ts';
import type { Estimate } from '#lib/plan/estimate.ts';
import type { RunRequestInput } from '#lib/plan/run-request.ts';
import type { RunProgress } from '#lib/run/progress.ts';
import type { RunRecord } from '#lib/run/run-record.ts';
import type { RunWish } from '#lib/run/run-status.ts';
import type {
  TranscriptFilter,
  TranscriptSummary,
  TranscriptView,
} from '#lib/run/transcript-view.ts';

/** What pages and commands may ask of the product. One object joins these to the stores: `openServices`. */
export interface SuiteService {
  list(): readonly SuiteSummary[];
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

export type ModelCheck =
  | { readonly state: 'waiting'; readonly askedAtMs: number }
  | {
      readonly state: 'answered';
      readonly question: string;
      readonly answer: string;
      readonly latencyMs: number;
      readonly inputTokens: number | null;
      readonly outputTokens: number | null;
      readonly atMs: number;
    }
  | {
      readonly state: 'failed';
      readonly kind: string;
      readonly message: string;
      readonly atMs: number;
    };

export interface ModelService {
  list(): readonly ModelListing[];
  get(slug: string): ModelListing | undefined;
  /** Throws an InputError naming the field where the slug is taken or a value is wrong. */
  register(slug: string, spec: ModelSpec): ModelListing;
  remove(slug: string): void;
  /** Hands the question to the worker; the answer shows up as `lastCheck`. */
  requestCheck(slug: string): void;
}

export interface RunListing {
  readonly run: RunRecord;
  readonly candidates: readonly string[];
  readonly judges: readonly string[];
}

export interface RunService {
  estimate(request: RunRequestInput): Estimate;
  /** Plans and queues; throws an InputError where the request cannot be carried out. */
  start(request: RunRequestInput): RunRecord;
  list(): readonly RunListing[];
  get(id: string): RunRecord | undefined;
  progress(id: string): RunProgress | undefined;
  /** Kept results of an ended run; computed from the rows so far while it runs. */
  results(id: string): readonly CandidateResult[];
  wish(id: string, wish: RunWish): RunRecord;
  /** A live worker or shell holds the run, or any worker is alive to take it. */
  workerAlive(): boolean;
}

export interface TranscriptQuery {
  readonly candidate?: string;
  readonly character?: string;
  readonly language?: string;
  readonly metric?: string;
  readonly filters: readonly TranscriptFilter[];
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
  list(): readonly BoardKey[];
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

export interface ExportedFile {
  readonly path: string;
  readonly content: string;
}

export interface TransferService {
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
