import { z } from 'zod';
import type { Character } from './character.ts';
import { characterId, probeId, suiteId } from './identifiers.ts';
import { type Fault, InputError } from './input-error.ts';
import type { Suite } from './suite.ts';
import type { SuiteFile } from './suite-files.ts';
import { lineOf } from './yaml-document.ts';

/** Another suite, with the characters and probes of it that are shown; without `probes`, all of a character's. */
export const suiteView = z.strictObject({
  suite: suiteId,
  characters: z
    .array(z.strictObject({ id: characterId, probes: z.array(probeId).min(1).optional() }))
    .min(1),
});
export type SuiteView = Readonly<z.infer<typeof suiteView>>;

/** Gives the suite that a view is a view of. */
export type ResolveSuite = (id: string) => Suite | undefined;

/** The view's characters. A suite that is a view has no character files of its own. */
export function applyView(
  view: SuiteView,
  own: readonly Character[],
  file: SuiteFile,
  resolve: ResolveSuite,
): readonly Character[] {
  const fail = (path: readonly PropertyKey[], what: string, mend: string): never => {
    const line = lineOf(file.text, path);
    const fault: Fault = { where: file.path, path: path.join('.'), what, mend };
    throw new InputError([line === undefined ? fault : { ...fault, line }]);
  };
  if (own.length > 0) {
    return fail(
      ['view'],
      'a view has no character files of its own',
      'Remove the files, or the view.',
    );
  }
  const base = resolve(view.suite);
  if (base === undefined) {
    return fail(['view', 'suite'], `there is no suite "${view.suite}"`, 'Name an existing suite.');
  }
  return view.characters.map(({ id, probes }, index) => {
    const found = base.characters.find((each) => each.id === id);
    if (found === undefined) {
      return fail(
        ['view', 'characters', index, 'id'],
        `suite "${base.id}" has no character "${id}"`,
        'Name one it has.',
      );
    }
    if (probes === undefined) return found;
    const missing = probes.find((probe) => !found.probes.some((each) => each.id === probe));
    if (missing !== undefined) {
      return fail(
        ['view', 'characters', index, 'probes'],
        `"${id}" has no probe "${missing}"`,
        'Name one it has.',
      );
    }
    return { ...found, probes: found.probes.filter((probe) => probes.includes(probe.id)) };
  });
}
