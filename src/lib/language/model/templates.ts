import { mix } from './hash.ts';

/**
 * Feature templates: each joins atoms (values of the moment, such as "the next word's tag") into one hash. Atom 0 is
 * always "nothing". What several templates begin with is hashed once, before them.
 */
export interface Templates {
  /** How many templates there are, and how many prefixes. */
  count: number;
  prefixes: number;
  /** Of each prefix and then of each template: the prefix that it goes on from, 0 for none, else from 1; */
  from: Uint8Array;
  /** and the atom that it adds. */
  atom: Uint8Array;
  /** The atoms of each template. */
  rows: readonly (readonly number[])[];
}

/** Reads templates, one to a line: names of atoms parted by spaces. */
export function templates(atomNames: readonly string[], lines: string): Templates {
  const rows = lines.trim().split(/\s*\n\s*/);
  return compiled(
    rows.map((row) => {
      const atoms = row.split(' ').map((name) => atomNames.indexOf(name) + 1);
      if (atoms.includes(0)) throw new Error(`No such template: ${row}`);
      return atoms;
    }),
  );
}

/** Those templates that ask only for some of the atoms, by their names, and those that ask for more. */
export function splitTemplates(
  { rows }: Templates,
  atomNames: readonly string[],
  some: readonly string[],
): [Templates, Templates] {
  const asksForMore = (row: readonly number[]) => row.some((atom) => !some.includes(atomNames[atom - 1]));
  return [compiled(rows.filter((row) => !asksForMore(row))), compiled(rows.filter(asksForMore))];
}

function compiled(rows: readonly (readonly number[])[]): Templates {
  const sorted = [...rows].sort((a, b) => a.map((atom, k) => atom - (b[k] ?? 0)).find((order) => order !== 0) ?? -1);
  const places = new Map([['', 0]]);
  const prefixes: (readonly number[])[] = [];
  for (const row of sorted) {
    for (let length = 1; length < row.length; length++) {
      const prefix = row.slice(0, length);
      if (places.has(prefix.join())) continue;
      prefixes.push(prefix);
      places.set(prefix.join(), prefixes.length);
    }
  }
  const steps = [...prefixes, ...sorted];
  return {
    count: rows.length,
    prefixes: prefixes.length,
    from: Uint8Array.from(steps, (row) => places.get(row.slice(0, -1).join())!),
    atom: Uint8Array.from(steps, (row) => row.at(-1)!),
    rows: sorted,
  };
}

/** Tells the values of one atom from those of another: a hash of all of them, from the first, is a template's own. */
export const salts = Int32Array.from({ length: 256 }, (_, atom) => Math.imul(atom, 0x85ebca6b));

/** Hashes of the prefixes; the first is that of none. */
const hashed = new Int32Array(257);

/** Hashes every template over `values` (by atom number, from 1) into `out`; returns how many. */
export function hashTemplates({ count, prefixes, from, atom }: Templates, values: Int32Array, out: Int32Array): number {
  for (let p = 0; p < prefixes; p++) hashed[p + 1] = mix(hashed[from[p]] ^ salts[atom[p]], values[atom[p]]);
  for (let t = 0, step = prefixes; t < count; t++, step++)
    out[t] = mix(hashed[from[step]] ^ salts[atom[step]], values[atom[step]]);
  return count;
}
