import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { layers } from '../.dependency-cruiser.mjs';
import { checkBoundaries } from './boundaries.mjs';
import { root } from './root.mjs';

const trees = [];

/** A small project whose files hold nothing but the given imports; what they name is there too. */
function projectOf(files) {
  const tree = mkdtempSync(join(tmpdir(), 'understudy-boundaries-'));
  trees.push(tree);
  const imports = Object.fromEntries(
    ['lib', 'db', 'components', 'app'].map((name) => [`#${name}/*`, `./${name}/*`]),
  );
  const dependencies = { zod: '*', next: '*', 'drizzle-orm': '*' };
  const devDependencies = { vitest: '*' };
  write(tree, 'package.json', JSON.stringify({ imports, dependencies, devDependencies }));
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
  for (const [file, imported] of Object.entries(files)) {
    if (imported.startsWith('#') && !(imported.slice(1) in files)) {
      write(tree, imported.slice(1), 'export const found = 1;');
    }
    write(tree, file, `import * as other from '${imported}';\nexport const use = other;\n`);
  }
  return tree;
}

function write(tree, file, text) {
  mkdirSync(dirname(join(tree, file)), { recursive: true });
  writeFileSync(join(tree, file), text);
}

afterEach(() => {
  for (const tree of trees.splice(0)) rmSync(tree, { recursive: true });
});

const metrics = 'lib/judging/metrics';

describe('the boundary check', () => {
  it.each([
    ['lib/statistics/mean.ts', '#lib/run/run.ts'],
    ['lib/run/run.ts', '#db/client.ts'],
    ['lib/services/services.ts', '#lib/cli/main.ts'],
    ['lib/leaderboard/rank.ts', '#app/page.tsx'],
    ['db/client.ts', '#lib/services/services.ts'],
    ['lib/cli/main.ts', '#db/client.ts'],
    ['app/page.tsx', '#db/client.ts'],
    ['app/page.tsx', '#lib/cli/main.ts'],
    ['components/table.tsx', '#lib/services/services.ts'],
    ['components/table.tsx', '#app/page.tsx'],
    ['lib/helpers/text.ts', '#lib/statistics/mean.ts'],
    ['lib/judging/metrics/role-identity.ts', '#lib/judging/metrics/role-knowledge.ts'],
    ['lib/judging/metrics/role.ts', '#lib/judging/metrics/role-knowledge.ts'],
    ['lib/plan/plan.ts', 'next/headers.js'],
    ['lib/plan/plan.ts', 'drizzle-orm'],
    ['lib/plan/plan.ts', 'node:process'],
    ['lib/services/services.ts', 'vitest'],
    ['lib/plan/plan.ts', './missing.ts'],
  ])('refuses that %s imports %s', async (file, imported) => {
    const { violations } = await checkBoundaries(projectOf({ [file]: imported }));
    expect(violations.join('\n')).toContain(`${file} → `);
  });

  it.each([
    ['lib/run/run.ts', '#lib/statistics/mean.ts'],
    ['db/client.ts', '#lib/run/run.ts'],
    ['lib/services/services.ts', '#db/client.ts'],
    ['app/page.tsx', '#lib/services/services.ts'],
    ['app/page.tsx', '#components/table.tsx'],
    ['components/table.tsx', '#lib/leaderboard/rank.ts'],
    [`${metrics}/index.ts`, `#${metrics}/role-identity.ts`],
    [`${metrics}/role-identity.test.ts`, `#${metrics}/role-identity.ts`],
    ['lib/plan/plan.ts', 'zod'],
    ['lib/plan/plan.test.ts', 'vitest'],
  ])('lets %s import %s', async (file, imported) => {
    const { violations } = await checkBoundaries(projectOf({ [file]: imported }));
    expect(violations).toEqual([]);
  });

  it('refuses circles', async () => {
    const circle = { 'lib/plan/a.ts': '#lib/plan/b.ts', 'lib/plan/b.ts': '#lib/plan/a.ts' };
    const { violations } = await checkBoundaries(projectOf(circle));
    expect(violations.join('\n')).toContain('no circles');
  });

  it('fails where it saw nothing', async () => {
    await expect(checkBoundaries(projectOf({ 'e2e/x.ts': 'zod' }))).rejects.toThrow(
      'saw no module',
    );
  });

  it('holds the layers of the domain in one order', () => {
    expect(layers.indexOf('lib/statistics')).toBe(0);
    expect(layers.at(-1)).toBe('lib/cli');
  });
});
