import { readLinearModel } from './linear.ts';

/** A linear classifier with very few classes: every row holds a weight for each, so that a feature costs one look-up. */
export interface DenseModel {
  classes: number;
  bits: number;
  weights: Int16Array;
}

export function readDenseModel(bytes: Uint8Array): DenseModel {
  const { classes, bits, rowStart, entries } = readLinearModel(bytes);
  const weights = new Int16Array(classes << bits);
  for (let row = 0; row < 1 << bits; row++) {
    for (let i = rowStart[row]; i < rowStart[row + 1]; i++)
      weights[row * classes + (entries[i] & 255)] = entries[i] >> 8;
  }
  return { classes, bits, weights };
}

/** Sums the rows of `count` feature hashes into the four `scores`. */
export function scoreFour(model: DenseModel, features: Int32Array, count: number, scores: Int32Array): void {
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
