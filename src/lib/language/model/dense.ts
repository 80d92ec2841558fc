import { readRows } from './rows.ts';

/** A linear classifier with very few classes: every row holds a weight for each, so that a feature costs one look-up. */
export interface DenseModel {
  classes: number;
  bits: number;
  weights: Int16Array;
}

export function readDenseModel(bytes: Uint8Array): DenseModel {
  const { classes, bits, rows, counts, entryClasses, weights: stored } = readRows(bytes);
  const weights = new Int16Array(classes << bits);
  let entry = 0;
  for (let r = 0; r < rows.length; r++) {
    const base = rows[r] * classes;
    for (const end = entry + counts[r]; entry < end; entry++) weights[base + entryClasses[entry]] = stored[entry];
  }
  return { classes, bits, weights };
}

/** Sums the rows of `count` feature hashes into the four `scores`. */
export function scoreFour(model: DenseModel, features: Int32Array, count: number, scores: Float64Array): void {
  const { weights } = model;
  const shift = 32 - model.bits;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let f = 0; f < count; f++) {
    const row = (features[f] >>> shift) << 2;
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
