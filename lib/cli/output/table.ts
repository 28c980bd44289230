/** A column of a table for people; numbers stand at the right. */
export interface Column<Row> {
  readonly title: string;
  readonly align: 'left' | 'right';
  readonly text: (row: Row) => string;
}

const gap = '  ';

/** Aligned columns under their titles. Control characters in a cell are shown, not obeyed. */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = [
    columns.map(({ title }) => title),
    ...rows.map((row) => columns.map(({ text }) => printable(text(row)))),
  ];
  const widths = columns.map((_, index) =>
    Math.max(...cells.map((line) => widthOf(line[index] ?? ''))),
  );
  return cells.map((line) => lineOf(line, columns, widths)).join('\n');
}

function lineOf<Row>(
  line: readonly string[],
  columns: readonly Column<Row>[],
  widths: readonly number[],
): string {
  return line
    .map((cell, index) => {
      const padding = ' '.repeat(Math.max(0, (widths[index] ?? 0) - widthOf(cell)));
      return columns[index]?.align === 'right' ? padding + cell : cell + padding;
    })
    .join(gap)
    .trimEnd();
}

/** Text from a model or a file must not move the cursor of the terminal it is shown in. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, (control) =>
    control === '\n' || control === '\t' ? ' ' : `\\x${hex(control)}`,
  );
}

function hex(control: string): string {
  return (control.codePointAt(0) ?? 0).toString(16).padStart(2, '0');
}

/** Columns in a terminal: Chinese characters and full-width forms take two. */
function widthOf(text: string): number {
  const wide = text.match(/[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/gu)?.length ?? 0;
  return [...text].length + wide;
}
