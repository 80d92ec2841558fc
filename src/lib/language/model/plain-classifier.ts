import { type Classifier, mostAtoms, mostFeatures, type TemplateLists } from './classifier.ts';
import { RowIndex } from './row-index.ts';
import type { StoredRows } from './rows.ts';
import { hashTemplates } from './templates.ts';

/**
 * The classifier where there is no WebAssembly. Rows are kept end to end, so that a score costs one look-up and a
 * handful of additions a feature.
 */
export class PlainClassifier implements Classifier {
  readonly classes: number;
  readonly values = new Int32Array(mostAtoms);
  readonly features = new Int32Array(mostFeatures);
  readonly scores: Int32Array;
  readonly #templates: TemplateLists;
  readonly #rows: RowIndex;
  /** The row kept in place r is entries[rowStart[r] … rowStart[r + 1]). */
  readonly #rowStart: Uint32Array;
  /** Weight above, class in the lowest eight bits. */
  readonly #entries: Int32Array;

  constructor({ classes, bits, rows, counts, entryClasses, weights }: StoredRows, templates: TemplateLists) {
    this.classes = classes;
    this.scores = new Int32Array(classes);
    this.#templates = templates;
    this.#rows = new RowIndex(bits, rows);
    this.#entries = Int32Array.from(weights, (weight, i) => (weight << 8) | entryClasses[i]);
    this.#rowStart = new Uint32Array(rows.length + 1);
    for (let r = 0; r < rows.length; r++) this.#rowStart[r + 1] = this.#rowStart[r] + counts[r];
  }

  hash(list: number): number {
    return hashTemplates(this.#templates[list], this.values, this.features);
  }

  add(count: number): void {
    const { features, scores } = this;
    const rowStart = this.#rowStart;
    const entries = this.#entries;
    const found = this.#rows.find(features, count);
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
}
