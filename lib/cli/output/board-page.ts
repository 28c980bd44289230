import type { Board, BoardRow } from '#lib/leaderboard/board.ts';
import { rankText } from './board-text.ts';
import { metricColumns } from './metric-text.ts';

/** A board as one HTML page that loads nothing: everything in it is escaped. */
export function boardPage(board: Board | undefined): string {
  const heading = board === undefined ? 'Understudy' : `Understudy: ${board.board.suite.id}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(heading)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escaped(heading)}</h1>
${board === undefined ? '<p>No run stands on this board yet.</p>' : boardSection(board)}
</body>
</html>
`;
}

const style = `
:root { color-scheme: light dark; --ink: #1d1a16; --paper: #faf7f0; --rule: #c9c0b0; --red: #8f1d21; }
@media (prefers-color-scheme: dark) { :root { --ink: #ece5d8; --paper: #171412; --rule: #4a433a; --red: #e0787b; } }
body { margin: 2rem auto; max-width: 72rem; padding: 0 1rem; color: var(--ink); background: var(--paper); font: 1rem/1.5 Georgia, serif; }
h1 { color: var(--red); font-weight: normal; }
div { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 0.35rem 0.9rem 0.35rem 0; border-bottom: 1px solid var(--rule); text-align: right; white-space: nowrap; }
th:nth-child(2), td:nth-child(2) { text-align: left; }
tr.control td { font-style: italic; }
`;

function boardSection({ board, rows }: Board): string {
  const { suite, judges, protocol, promptPack } = board;
  const facts = `Version ${suite.version} (${suite.hash.slice(0, 12)}), protocol ${protocol}, judged by ${judges.join(', ')}, prompts ${promptPack}`;
  const titles = ['rank', 'candidate', ...metricColumns<BoardRow>().map(({ title }) => title)];
  return `<p>${escaped(facts)}</p>
<div tabindex="0" role="region" aria-label="Leaderboard"><table>
<thead><tr>${titles.map((title) => `<th scope="col">${escaped(title)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(tableRow).join('\n')}
</tbody>
</table></div>`;
}

function tableRow(row: BoardRow): string {
  const cells = [
    rankText(row.rank),
    row.slug,
    ...metricColumns<BoardRow>().map(({ text }) => text(row)),
  ];
  const kind = row.control ? ' class="control"' : '';
  return `<tr${kind}>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
