/** One file of an export. `path` is relative, made of slugs and fixed names, never of a model's words. */
export interface ExportedFile {
  readonly path: string;
  readonly content: string;
}
