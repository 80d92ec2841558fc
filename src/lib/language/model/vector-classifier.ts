import { type Classifier, mostAtoms, mostFeatures, type TemplateLists } from './classifier.ts';
import { RowIndex } from './row-index.ts';
import { rowsOfFour, rowsOfMany } from './row-tables.ts';
import type { StoredRows } from './rows.ts';
import { sumRows } from './sum-rows.wasm.ts';
import { salts } from './templates.ts';

/** What `sum-rows.wat` exports. */
type Program = {
  hash(prefixes: number, templates: number, end: number): void;
  addFour(count: number): void;
  addRows(count: number): void;
};

/** What it has room for. */
const mostClasses = 64;
const mostPrefixes = 127;

/** Where it looks for things, in bytes. */
const scoresAt = 0;
const valuesAt = 256;
const saltsAt = 512;
const featuresAt = 2304;
const indexAt = 3328;
const page = 65536;

/** Read when it is first asked for. */
let compiled: WebAssembly.Module | null | undefined;

/**
 * The classifier in WebAssembly, which adds four weights at once; null where the platform has none, or where classes or
 * templates are beyond it. Its sums are those of the plain one.
 */
export function vectorClassifier(stored: StoredRows, lists: TemplateLists): Classifier | null {
  if (compiled === undefined) {
    try {
      compiled = new WebAssembly.Module(sumRows());
    } catch {
      compiled = null;
    }
  }
  return compiled && hasRoomFor(stored, lists) ? classifierOf(compiled, stored, lists) : null;
}

function hasRoomFor({ classes }: StoredRows, lists: TemplateLists): boolean {
  return (
    classes <= mostClasses &&
    lists.every(({ prefixes, atom }) => prefixes <= mostPrefixes && atom.every((number) => number < mostAtoms))
  );
}

function classifierOf(program: WebAssembly.Module, stored: StoredRows, lists: TemplateLists): Classifier {
  const { classes, bits, rows } = stored;
  const isSmall = classes <= 4;
  const { shift, blocks } = new RowIndex(bits, rows);
  const table = isSmall ? rowsOfFour(stored) : rowsOfMany(stored);
  const tableAt = indexAt + blocks.byteLength;
  const listsAt = tableAt + table.bytes;
  const steps = lists.flatMap(({ from, atom }) => Array.from(from, (prefix, s) => (atom[s] << 18) | (prefix << 2)));
  const pages = Math.ceil((listsAt + steps.length * 4) / page);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const { buffer } = memory;
  new Int32Array(buffer, saltsAt, mostAtoms).set(salts.subarray(0, mostAtoms));
  new Int32Array(buffer, indexAt, blocks.length).set(blocks);
  table.write(buffer, tableAt);
  new Int32Array(buffer, listsAt, steps.length).set(steps);
  const { exports } = new WebAssembly.Instance(program, {
    classifier: { memory, shift, rows: tableAt, scoresEnd: table.width * 4 },
  });
  const { hash, addFour, addRows } = exports as Program;
  let next = listsAt;
  const placed = lists.map(({ count, prefixes }) => {
    const first = next;
    const templates = first + prefixes * 4;
    next = templates + count * 4;
    return { first, templates, end: next, count };
  });
  return {
    classes,
    values: new Int32Array(buffer, valuesAt, mostAtoms),
    features: new Int32Array(buffer, featuresAt, mostFeatures),
    scores: new Int32Array(buffer, scoresAt, classes),
    hash(list) {
      const { first, templates, end, count } = placed[list];
      hash(first, templates, end);
      return count;
    },
    add: isSmall ? addFour : addRows,
  };
}
