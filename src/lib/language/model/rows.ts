import { ByteReader } from './bytes.ts';

/** Stored weights of a linear classifier: the rows that have any, in order, and their entries end to end. */
export interface StoredRows {
  classes: number;
  bits: number;
  rows: Int32Array;
  /** Entries in each row: one at the most for each class. */
  counts: Uint8Array;
  /** The class of each entry, and its weight. */
  entryClasses: Uint8Array;
  weights: Int16Array;
}

/**
 * Reads what `npm run train` wrote. Millions of numbers, most of them a single byte: read in place, without calls, by
 * loops whose place in the bytes no function shares. Throws where a weight takes more than 16 bits.
 */
export function readRows(bytes: Uint8Array): StoredRows {
  const head = new ByteReader(bytes);
  const classes = head.unsigned();
  const bits = head.unsigned();
  const rows = new Int32Array(head.unsigned());
  const counts = new Uint8Array(rows.length);
  const weights = new Int16Array(head.unsigned());
  const classesAt = readPlaces(bytes, head.place, rows, counts);
  const weightsAt = classesAt + weights.length;
  const widest = readWeights(bytes, weightsAt, weights);
  if (widest >= 1 << 16) throw new Error('A weight of the language model takes more than 16 bits.');
  return { classes, bits, rows, counts, entryClasses: bytes.subarray(classesAt, weightsAt), weights };
}

/** Where each row lies, counted from the one before, and how many entries it has; returns where they end. */
function readPlaces(bytes: Uint8Array, start: number, rows: Int32Array, counts: Uint8Array): number {
  let at = start;
  let row = -1;
  for (let r = 0; r < rows.length; r++) {
    let step = bytes[at++];
    for (let shift = 7; bytes[at - 1] > 127; shift += 7) step = (step & ~(1 << shift)) | (bytes[at++] << shift);
    row += step + 1;
    rows[r] = row;
    let count = bytes[at++];
    if (count > 127) count = (count & 127) | (bytes[at++] << 7);
    counts[r] = count;
  }
  return at;
}

/** Returns what has the bits of all stored values: a weight and its sign take those of its own. */
function readWeights(bytes: Uint8Array, start: number, weights: Int16Array): number {
  let at = start;
  let widest = 0;
  for (let i = 0; i < weights.length; i++) {
    let value = bytes[at++];
    for (let shift = 7; bytes[at - 1] > 127; shift += 7) value = (value & ~(1 << shift)) | (bytes[at++] << shift);
    weights[i] = (value >>> 1) ^ -(value & 1);
    widest |= value;
  }
  return widest;
}
