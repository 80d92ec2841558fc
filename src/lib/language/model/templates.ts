import { mix } from './hash.ts';

/**
 * Feature templates: each joins one to four atoms (values of the moment, such as "the next word's tag"). Atom 0 is
 * always "nothing".
 */
export interface Templates {
  count: number;
  /** Each template's number, which tells its features from another's. */
  numbers: Int32Array;
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
  return { count: rows.length, numbers: Int32Array.from(rows, (_, t) => t + 1), atoms };
}

/** Those templates, under their numbers, that ask only for the first `atomCount` atoms, and those that ask for more. */
export function splitTemplates({ count, numbers, atoms }: Templates, atomCount: number): [Templates, Templates] {
  const asksForMore = (t: number) => atoms.subarray(t * 4, t * 4 + 4).some((atom) => atom > atomCount);
  const only = (chosen: number[]) => ({
    count: chosen.length,
    numbers: Int32Array.from(chosen, (t) => numbers[t]),
    atoms: Uint8Array.from(chosen.flatMap((t) => [...atoms.subarray(t * 4, t * 4 + 4)])),
  });
  const all = Array.from({ length: count }, (_, t) => t);
  return [only(all.filter((t) => !asksForMore(t))), only(all.filter(asksForMore))];
}

/** Hashes every template over `values` (by atom number, from 1) into `out`; returns how many. */
export function hashTemplates({ count, numbers, atoms }: Templates, values: Int32Array, out: Int32Array): number {
  for (let t = 0, a = 0; t < count; t++, a += 4) {
    let hash = mix(numbers[t], values[atoms[a]]);
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
