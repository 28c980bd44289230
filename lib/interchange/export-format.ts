import type { ExportedFile } from './exported-file.ts';
import type { RunContent } from './run-content.ts';

/** A way to write a run down. One file or folder here, one entry in the list. */
export interface ExportFormat {
  readonly id: string;
  /** For people: what it is, in a few words. */
  readonly title: string;
  /** Throws an InputError where the run cannot be written in this format. */
  write(content: RunContent): readonly ExportedFile[];
}
