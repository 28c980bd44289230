import { describe, expect, it } from 'vitest';
import { printable, table } from './table.ts';

describe('table', () => {
  it('aligns columns, numbers at the right, Chinese characters as two places', () => {
    const rows = [
      { name: '林黛玉', count: 5 },
      { name: 'Odysseus', count: 123 },
    ];
    const text = table(
      [
        { title: 'name', align: 'left', text: ({ name }) => name },
        { title: 'count', align: 'right', text: ({ count }) => String(count) },
      ],
      rows,
    );
    expect(text).toBe('name      count\n林黛玉        5\nOdysseus    123');
  });

  it('shows control characters instead of obeying them', () => {
    expect(printable('a\u001b[2Jb\nc\u0007')).toBe('a\\x1b[2Jb c\\x07');
  });
});
