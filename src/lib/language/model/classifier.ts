import type { Templates } from './templates.ts';

/** A linear classifier over hashed features: each feature's hash picks a row of weights, one for some of the classes. */
export interface Classifier {
  readonly classes: number;
  /** What holds of the moment, by the numbers of atoms: from 1. */
  readonly values: Int32Array;
  /** Hashes of features; they are used up when they are added. */
  readonly features: Int32Array;
  /** The sum for each class of what was added. */
  readonly scores: Int32Array;
  /** Hashes one of its lists of templates over the values, into the features; returns how many. */
  hash(list: number): number;
  /** Adds to the scores the rows of the first `count` of the features. */
  add(count: number): void;
}

/** The lists of templates that a classifier hashes, in order. */
export type TemplateLists = readonly Templates[];

/** More than the atoms of any list of templates, and than the features of any decision. */
export const mostAtoms = 64;
export const mostFeatures = 256;

/** The class of the highest score; of equal ones the first. */
export function bestClass({ scores, classes }: Classifier): number {
  let best = 0;
  for (let c = 1; c < classes; c++) if (scores[c] > scores[best]) best = c;
  return best;
}
