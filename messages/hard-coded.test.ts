import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const spoken = new Set(['alt', 'aria-label', 'label', 'placeholder', 'title']);
const letters = /\p{L}/u;

/** Text between tags, and text in attributes that are read out, that does not come from the catalogue. */
function hardCoded(path: string, source: string): readonly string[] {
  const found: string[] = [];
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const report = (node: ts.Node, text: string) => {
    if (!letters.test(text)) return;
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${path}:${line + 1} ${text.trim()}`);
  };
  const visit = (node: ts.Node) => {
    if (ts.isJsxText(node)) report(node, node.text);
    if (ts.isJsxExpression(node) && node.expression && ts.isStringLiteral(node.expression)) {
      if (!ts.isJsxAttribute(node.parent)) report(node, node.expression.text);
    }
    if (ts.isJsxAttribute(node) && spoken.has(node.name.getText())) {
      const value = node.initializer;
      if (value !== undefined && ts.isStringLiteral(value)) report(node, value.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function pages(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsx') && !path.endsWith('.test.tsx'))
    .map((path) => join(folder, path));
}

describe('no page speaks past the catalogue', () => {
  it.each([...pages('app'), ...pages('components')])('%s', (path) => {
    expect(hardCoded(path, readFileSync(join(root, path), 'utf8'))).toEqual([]);
  });

  it('would find a sentence in a page', () => {
    const page = `const Page = () => <p title="A title" className="plain">Some words {'and more'} {name}</p>;`;
    expect(hardCoded('page.tsx', page)).toEqual([
      'page.tsx:1 A title',
      'page.tsx:1 Some words',
      'page.tsx:1 and more',
    ]);
  });
});
