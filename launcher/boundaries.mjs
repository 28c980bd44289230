import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import settings from '../.dependency-cruiser.mjs';
import { isMain, root } from './root.mjs';

const folders = ['app', 'components', 'db', 'lib'];

/**
 * Holds the imports under `baseDir` against the rules of .dependency-cruiser.mjs.
 * Throws where it saw no module: a compiler it cannot work with makes it see nothing and pass.
 * @returns {Promise<{ modules: number, violations: string[] }>}
 */
export async function checkBoundaries(baseDir) {
  const present = folders.filter((folder) => existsSync(join(baseDir, folder)));
  const { options, forbidden } = settings;
  const result = await cruise(present, {
    ...options,
    baseDir,
    ruleSet: { forbidden },
    validate: true,
  });
  const { modules, summary } = result.output;
  const seen = modules.filter(({ source }) => folders.includes(source.split('/')[0]));
  if (seen.length === 0) throw new Error(`The boundary check saw no module under ${baseDir}.`);
  const violations = summary.violations.map(({ rule, from, to, cycle }) => {
    const path = cycle === undefined ? [to] : cycle.map(({ name }) => name);
    return `${from} → ${path.join(' → ')}: ${rule.name}`;
  });
  return { modules: seen.length, violations };
}

if (isMain(import.meta.url)) {
  const { modules, violations } = await checkBoundaries(root);
  for (const violation of violations) console.log(violation);
  console.log(`${modules} modules, ${violations.length} forbidden imports`);
  process.exitCode = violations.length === 0 ? 0 : 1;
}
