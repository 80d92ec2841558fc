import { RowIndex } from './row-index.ts';
import { readRows } from './rows.ts';

/** A linear classifier with very few classes: every row that is kept holds a weight for each. */
export interface DenseModel {
  classes: number;
  rows: RowIndex;
  weights: Int16Array;
}

export function readDenseModel(bytes: Uint8Array): DenseModel {
  const { classes, bits, rows, counts, entryClasses, weights: stored } = readRows(bytes);
  const weights = new Int16Array(classes * rows.length);
  let entry = 0;
  for (let r = 0; r < rows.length; r++) {
    const base = r * classes;
    for (const end = entry + counts[r]; entry < end; entry++) weights[base + entryClasses[entry]] = stored[entry];
  }
  return { classes, rows: new RowIndex(bits, rows), weights };
}

/** Sums the rows of `count` feature hashes into the four `scores`; the hashes are used up. */
export function scoreFour(
  { rows, weights }: DenseModel,
  features: Int32Array,
  count: number,
  scores: Float64Array,
): void {
  const found = rows.find(features, count);
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let f = 0; f < found; f++) {
    const row = features[f] << 2;
    a += weights[row];
    b += weights[row + 1];
    c += weights[row + 2];
    d += weights[row + 3];
  }
  scores[0] = a;
  scores[1] = b;
  scores[2] = c;
  scores[3] = d;
}
