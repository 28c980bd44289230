import { z } from 'zod';

/**
 * The identities of a vote as two parts: who was offered, the same for every vote on a character, and
 * the order of showing, one byte an identity. More than 256 identities stay in one list as they are.
 */
export interface StoredLineup {
  /** A JSON list. */
  readonly offered: string;
  /** Indices into it; null: as it is. */
  readonly shown: Uint8Array | null;
}

const names = z.array(z.string());

export function packLineup(identities: readonly string[]): StoredLineup {
  if (identities.length > 256) return { offered: JSON.stringify(identities), shown: null };
  const offered = [...identities].sort();
  const shown = Uint8Array.from(identities, (name) => offered.indexOf(name));
  return { offered: JSON.stringify(offered), shown };
}

export function unpackLineup({ offered, shown }: StoredLineup): readonly string[] {
  const list = names.parse(JSON.parse(offered));
  if (shown === null) return list;
  return Array.from(shown, (index) => {
    const name = list[index];
    if (name === undefined) throw new Error(`A vote's identity ${index} is not in ${offered}.`);
    return name;
  });
}
