import { describe, expect, it } from 'vitest';
import { InputError } from './input-error.ts';
import { loadSuite } from './load-suite.ts';
import type { SuiteFile } from './suite-files.ts';

const header = 'id: tiny\nversion: 1.0.0\ntitle: Tiny\nlicence: CC-BY-4.0\n';

const holmes = `name: Sherlock Holmes
language: en
summary: A consulting detective of Baker Street.
distractors:
  - name: Auguste Dupin
    summary: A reasoner of Paris.
probes:
  - question: Where do you lodge?
    boundary: inside
    evidence:
      - claim: He lodges at 221B Baker Street.
        source: A Study in Scarlet, chapter 2
  - question: Which telephone do you carry?
    boundary: outside
    kind: era
    evidence: []
`;

const file = (name: string, text: string): SuiteFile => ({ path: `tiny/${name}.yaml`, name, text });
const load = (...files: readonly SuiteFile[]) =>
  loadSuite('tiny', [file('suite', header), ...files], () => undefined);

function faultsOf(attempt: () => unknown) {
  try {
    attempt();
  } catch (error) {
    if (error instanceof InputError) return error.faults;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('loadSuite', () => {
  it('names a character after its file and a probe after its place', () => {
    const [character] = load(file('holmes', holmes)).characters;
    expect(character?.id).toBe('holmes');
    expect(character?.probes.map((probe) => probe.id)).toEqual(['p1', 'p2']);
  });

  it('hashes the content alone: not file order, line ends, comments or quoting', () => {
    const other = holmes.replace('Sherlock Holmes', 'Mycroft Holmes');
    const one = load(file('holmes', holmes), file('mycroft', other));
    const two = load(
      file('mycroft', `# a comment\n${other.replaceAll('\n', '\r\n')}`),
      file('holmes', holmes.replace('name: Sherlock Holmes', "name: 'Sherlock Holmes'")),
    );
    expect(two.hash).toBe(one.hash);
    expect(load(file('holmes', other)).hash).not.toBe(load(file('holmes', holmes)).hash);
  });

  it('names file, line and path of every fault at once', () => {
    const faults = faultsOf(() =>
      load(
        file('a', holmes.replace('boundary: outside', 'boundary: beyond')),
        file('b', holmes.replace('summary: A consulting', 'sumary: A consulting')),
      ),
    );
    expect(faults).toContainEqual(
      expect.objectContaining({ where: 'tiny/a.yaml', line: 14, path: 'probes[1].boundary' }),
    );
    expect(faults).toContainEqual(
      expect.objectContaining({ where: 'tiny/b.yaml', line: 3, what: 'unknown field "sumary"' }),
    );
  });

  it('names the line of broken YAML', () => {
    const [fault] = faultsOf(() => load(file('a', 'name: "Holmes\nlanguage: en\n')));
    expect(fault).toMatchObject({ where: 'tiny/a.yaml' });
    expect(fault?.line).toBeGreaterThan(0);
  });

  it('refuses an id that two characters share', () => {
    const faults = faultsOf(() =>
      load(file('a', `id: holmes\n${holmes}`), file('b', `id: holmes\n${holmes}`)),
    );
    expect(faults).toEqual([
      expect.objectContaining({
        where: 'tiny/b.yaml',
        line: 1,
        what: 'the character id "holmes" is also used in tiny/a.yaml',
      }),
    ]);
  });

  it('refuses a probe id that stands twice in a character', () => {
    const twice = holmes.replaceAll('  - question:', '  - id: same\n    question:');
    const [fault] = faultsOf(() => load(file('a', twice)));
    expect(fault).toMatchObject({ line: 14, what: 'the probe id "same" is used twice' });
  });

  it('shows characters and probes of another suite as a view, without a copy', () => {
    const base = load(file('holmes', holmes), file('mycroft', holmes));
    const view = `${header}view:\n  suite: tiny\n  characters:\n    - id: holmes\n      probes: [p2]\n`;
    const suite = loadSuite('view', [file('suite', view)], () => base);
    expect(suite.characters.map(({ id, probes }) => [id, probes.map((probe) => probe.id)])).toEqual(
      [['holmes', ['p2']]],
    );
  });

  it('names what a view asks for that is not there', () => {
    const view = `${header}view:\n  suite: tiny\n  characters:\n    - id: watson\n`;
    const [fault] = faultsOf(() =>
      loadSuite('view', [file('suite', view)], () => load(file('holmes', holmes))),
    );
    expect(fault).toMatchObject({ line: 8, what: 'suite "tiny" has no character "watson"' });
  });
});
