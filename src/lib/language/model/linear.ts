import { readRows } from './rows.ts';

/**
 * A linear classifier over hashed features. Each feature's hash picks a row; a row lists the few classes it speaks for
 * or against. Rows are kept end to end, so that a score costs one look-up and a handful of additions a feature.
 */
export interface LinearModel {
  classes: number;
  /** A feature's row is its hash's top `bits` bits. */
  bits: number;
  /** Row r is entries[rowStart[r] … rowStart[r + 1]). */
  rowStart: Uint32Array;
  /** Weight above, class in the lowest eight bits. */
  entries: Int32Array;
}

export function readLinearModel(bytes: Uint8Array): LinearModel {
  const { classes, bits, rows, counts, entryClasses, weights } = readRows(bytes);
  // In the same memory.
  const entries = weights;
  for (let i = 0; i < entries.length; i++) entries[i] = (weights[i] << 8) | entryClasses[i];
  const rowStart = new Uint32Array((1 << bits) + 1);
  let next = 0;
  let start = 0;
  for (let r = 0; r < rows.length; r++) {
    while (next <= rows[r]) rowStart[next++] = start;
    start += counts[r];
  }
  rowStart.fill(start, next);
  return { classes, bits, rowStart, entries };
}

/** Sums the rows of `count` feature hashes into `scores`, which is cleared first. */
export function scoreClasses(model: LinearModel, features: Int32Array, count: number, scores: Int32Array): void {
  scores.fill(0);
  addScores(model, features, count, scores);
}

/** Adds the rows of `count` feature hashes to `scores`. */
export function addScores(model: LinearModel, features: Int32Array, count: number, scores: Int32Array): void {
  const { rowStart, entries } = model;
  const shift = 32 - model.bits;
  for (let f = 0; f < count; f++) {
    const row = features[f] >>> shift;
    const stop = rowStart[row + 1];
    for (let i = rowStart[row]; i < stop; i++) scores[entries[i] & 255] += entries[i] >> 8;
  }
}
