import { RowIndex } from './row-index.ts';
import { readRows } from './rows.ts';

/**
 * A linear classifier over hashed features. Each feature's hash picks a row; a row lists the few classes it speaks for
 * or against. Rows are kept end to end, so that a score costs one look-up and a handful of additions a feature.
 */
export interface LinearModel {
  classes: number;
  rows: RowIndex;
  /** The row kept in place r is entries[rowStart[r] … rowStart[r + 1]). */
  rowStart: Uint32Array;
  /** Weight above, class in the lowest eight bits. */
  entries: Int32Array;
}

export function readLinearModel(bytes: Uint8Array): LinearModel {
  const { classes, bits, rows, counts, entryClasses, weights } = readRows(bytes);
  // In the same memory.
  const entries = weights;
  for (let i = 0; i < entries.length; i++) entries[i] = (weights[i] << 8) | entryClasses[i];
  const rowStart = new Uint32Array(rows.length + 1);
  for (let r = 0; r < rows.length; r++) rowStart[r + 1] = rowStart[r] + counts[r];
  return { classes, rows: new RowIndex(bits, rows), rowStart, entries };
}

/** Sums the rows of `count` feature hashes into `scores`, which is cleared first; the hashes are used up. */
export function scoreClasses(model: LinearModel, features: Int32Array, count: number, scores: Int32Array): void {
  scores.fill(0);
  addScores(model, features, count, scores);
}

/** Adds the rows of `count` feature hashes to `scores`; the hashes are used up. */
export function addScores(model: LinearModel, features: Int32Array, count: number, scores: Int32Array): void {
  const { rows, rowStart, entries } = model;
  const found = rows.find(features, count);
  // The first of every row before the others: so that the rows are fetched side by side, not one after the other.
  for (let f = 0; f < found; f++) {
    const entry = entries[rowStart[features[f]]];
    scores[entry & 255] += entry >> 8;
  }
  for (let f = 0; f < found; f++) {
    const row = features[f];
    const stop = rowStart[row + 1];
    for (let i = rowStart[row] + 1; i < stop; i++) scores[entries[i] & 255] += entries[i] >> 8;
  }
}
