import { mix } from './hash.ts';

/**
 * Feature templates: each joins one to four atoms (values of the moment, such as "the next word's tag"). Atom 0 is
 * always "nothing". Templates that begin alike stand together, so that what they share is hashed once.
 */
export interface Templates {
  count: number;
  /** Four atom numbers for each template, 0 where it has fewer. */
  atoms: Uint8Array;
  /** How many atoms each has, and how many of its first ones are also those of the template before it. */
  lengths: Uint8Array;
  shared: Uint8Array;
}

/** Reads templates, one to a line: names of atoms parted by spaces. */
export function templates(atomNames: readonly string[], lines: string): Templates {
  const rows = lines.trim().split(/\s*\n\s*/);
  return compiled(
    rows.map((row) => {
      const atoms = row.split(' ').map((name) => atomNames.indexOf(name) + 1);
      if (atoms.includes(0) || atoms.length > 4) throw new Error(`No such template: ${row}`);
      return atoms;
    }),
  );
}

/** Those templates that ask only for some of the atoms, by their names, and those that ask for more. */
export function splitTemplates(
  all: Templates,
  atomNames: readonly string[],
  some: readonly string[],
): [Templates, Templates] {
  const rows = Array.from({ length: all.count }, (_, t) => [...all.atoms.subarray(t * 4, t * 4 + all.lengths[t])]);
  const asksForMore = (row: number[]) => row.some((atom) => !some.includes(atomNames[atom - 1]));
  return [compiled(rows.filter((row) => !asksForMore(row))), compiled(rows.filter(asksForMore))];
}

function compiled(rows: readonly (readonly number[])[]): Templates {
  const sorted = [...rows].sort((a, b) => a.map((atom, k) => atom - (b[k] ?? 0)).find((order) => order !== 0) ?? -1);
  const atoms = new Uint8Array(rows.length * 4);
  sorted.forEach((row, t) => atoms.set(row, t * 4));
  return {
    count: rows.length,
    atoms,
    lengths: Uint8Array.from(sorted, (row) => row.length),
    shared: Uint8Array.from(sorted, (row, t) => {
      const differs = row.findIndex((atom, k) => t === 0 || sorted[t - 1][k] !== atom);
      return differs < 0 ? row.length : differs;
    }),
  };
}

/** Tells the values of one atom from those of another: a hash of all of them, from the first, is a template's own. */
const salts = Int32Array.from({ length: 256 }, (_, atom) => Math.imul(atom, 0x85ebca6b));

/** Hashes every template over `values` (by atom number, from 1) into `out`; returns how many. */
export function hashTemplates(
  { count, atoms, lengths, shared }: Templates,
  values: Int32Array,
  out: Int32Array,
): number {
  let one = 0;
  let two = 0;
  let three = 0;
  for (let t = 0, a = 0; t < count; t++, a += 4) {
    const length = lengths[t];
    const known = shared[t];
    if (known < 1) one = mix(salts[atoms[a]], values[atoms[a]]);
    if (length === 1) {
      out[t] = one;
      continue;
    }
    if (known < 2) two = mix(one ^ salts[atoms[a + 1]], values[atoms[a + 1]]);
    if (length === 2) {
      out[t] = two;
      continue;
    }
    if (known < 3) three = mix(two ^ salts[atoms[a + 2]], values[atoms[a + 2]]);
    out[t] = length === 3 ? three : mix(three ^ salts[atoms[a + 3]], values[atoms[a + 3]]);
  }
  return count;
}
