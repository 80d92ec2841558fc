import { mix } from './hash.ts';

/**
 * Feature templates: each joins one to four atoms (values of the moment, such as "the next word's tag"). Atom 0 is
 * always "nothing".
 */
export interface Templates {
  count: number;
  /** Four atom numbers for each template, 0 where it has fewer. */
  atoms: Uint8Array;
}

/** Reads templates, one to a line: names of atoms parted by spaces. */
export function templates(atomNames: readonly string[], lines: string): Templates {
  const rows = lines.trim().split(/\s*\n\s*/);
  const atoms = new Uint8Array(rows.length * 4);
  rows.forEach((row, t) => {
    row.split(' ').forEach((name, k) => {
      const atom = atomNames.indexOf(name) + 1;
      if (atom === 0 || k > 3) throw new Error(`No such template: ${row}`);
      atoms[t * 4 + k] = atom;
    });
  });
  return { count: rows.length, atoms };
}

/** Hashes every template over `values` (by atom number, from 1) into `out`; returns how many. */
export function hashTemplates({ count, atoms }: Templates, values: Int32Array, out: Int32Array): number {
  for (let t = 0, a = 0; t < count; t++, a += 4) {
    let hash = mix(t + 1, values[atoms[a]]);
    if (atoms[a + 1] > 0) {
      hash = mix(hash, values[atoms[a + 1]]);
      if (atoms[a + 2] > 0) {
        hash = mix(hash, values[atoms[a + 2]]);
        if (atoms[a + 3] > 0) hash = mix(hash, values[atoms[a + 3]]);
      }
    }
    out[t] = hash;
  }
  return count;
}
