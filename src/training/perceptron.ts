import { ByteWriter } from '#lib/language/model/bytes.ts';

/** How far, per feature, a right answer must lead before it is left alone. */
const margin = 0.5;

/**
 * Multi-class averaged perceptron over hashed features (Collins 2002; averaging after Daumé 2006). A row is made for a
 * feature only when mistakes have touched it `patience` times: what is seen once teaches nothing and fills the file.
 */
export class Perceptron {
  readonly classes: number;
  readonly bits: number;
  /** Updates seen, for averaging; raise it once for each decision. */
  steps = 1;
  private readonly shift: number;
  private readonly rows: Int32Array;
  private readonly touched: Uint8Array;
  private readonly patience: number;
  private used = 0;
  private weights: Float32Array;
  private totals: Float32Array;

  constructor(classes: number, bits: number, patience = 1) {
    this.classes = classes;
    this.bits = bits;
    this.shift = 32 - bits;
    this.patience = patience;
    this.touched = new Uint8Array(1 << bits);
    this.rows = new Int32Array(1 << bits).fill(-1);
    this.weights = new Float32Array(classes << 14);
    this.totals = new Float32Array(classes << 14);
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    const { rows, weights, classes, shift } = this;
    if (classes === 4) {
      this.scoreFour(features, count, scores);
      return;
    }
    scores.fill(0);
    for (let f = 0; f < count; f++) {
      const row = rows[features[f] >>> shift];
      if (row < 0) continue;
      const base = row * classes;
      for (let c = 0; c < classes; c++) scores[c] += weights[base + c];
    }
  }

  /** With its sums at hand, so that the look-ups need not wait for one another. */
  private scoreFour(features: Int32Array, count: number, scores: Float64Array): void {
    const { rows, weights, shift } = this;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let f = 0; f < count; f++) {
      const base = rows[features[f] >>> shift] << 2;
      if (base < 0) continue;
      a += weights[base];
      b += weights[base + 1];
      c += weights[base + 2];
      d += weights[base + 3];
    }
    scores[0] = a;
    scores[1] = b;
    scores[2] = c;
    scores[3] = d;
  }

  update(features: Int32Array, count: number, good: number, bad: number, amount = 1): void {
    for (let f = 0; f < count; f++) {
      const row = this.row(features[f] >>> this.shift);
      if (row < 0) continue;
      const base = row * this.classes;
      if (good >= 0) {
        this.weights[base + good] += amount;
        this.totals[base + good] += amount * this.steps;
      }
      if (bad >= 0) {
        this.weights[base + bad] -= amount;
        this.totals[base + bad] -= amount * this.steps;
      }
    }
  }

  /**
   * Learns one decision: when `gold` does not beat every other class by the margin, its weights rise and those of its
   * strongest rival fall. Only classes that `mayWin` count. Returns the
   * winner, ties to `gold`.
   */
  learn(
    features: Int32Array,
    count: number,
    scores: Float64Array,
    gold: number,
    mayWin?: (c: number) => boolean,
    lead = margin,
  ): number {
    let rival = -1;
    for (let c = 0; c < this.classes; c++) {
      if (c !== gold && (!mayWin || mayWin(c)) && (rival < 0 || scores[c] > scores[rival])) rival = c;
    }
    this.steps++;
    if (rival < 0) return gold;
    if (scores[gold] - scores[rival] <= lead * count) this.update(features, count, gold, rival);
    return scores[rival] > scores[gold] ? rival : gold;
  }

  /** Adds another's averaged weights to one's own: of linear models the sum decides as all of them together do. */
  add(other: Perceptron): void {
    for (const each of [this, other]) each.settle();
    for (let bucket = 0; bucket < this.rows.length; bucket++) {
      const from = other.rows[bucket];
      if (from < 0) continue;
      this.touched[bucket] = this.patience - 1;
      const to = this.row(bucket);
      for (let c = 0; c < this.classes; c++)
        this.weights[to * this.classes + c] += other.weights[from * this.classes + c];
    }
  }

  /** Puts the averages in the place of the weights, from which learning may go on. */
  settle(): void {
    for (let at = 0; at < this.weights.length; at++) this.weights[at] -= this.totals[at] / this.steps;
    this.totals.fill(0);
    this.steps = 1;
  }

  private row(bucket: number): number {
    let row = this.rows[bucket];
    if (row < 0 && ++this.touched[bucket] >= this.patience) {
      row = this.rows[bucket] = this.used++;
      if (this.used * this.classes > this.weights.length) {
        this.weights = grown(this.weights);
        this.totals = grown(this.totals);
      }
    }
    return row;
  }

  /**
   * The averaged weights as bytes for `readLinearModel`: whole numbers with `scale` units to 1, those below `least`
   * units left out.
   */
  pack(scale: number, least: number): Uint8Array {
    const header = new ByteWriter();
    const classColumn: number[] = [];
    const weightColumn: number[] = [];
    const rowList: number[] = [];
    let previous = 0;
    for (let bucket = 0; bucket < this.rows.length; bucket++) {
      const row = this.rows[bucket];
      if (row < 0) continue;
      let entries = 0;
      for (let c = 0; c < this.classes; c++) {
        const at = row * this.classes + c;
        const value = Math.round((this.weights[at] - this.totals[at] / this.steps) * scale);
        if (Math.abs(value) < least) continue;
        classColumn.push(c);
        weightColumn.push(Math.max(-32000, Math.min(32000, value)));
        entries++;
      }
      if (entries === 0) continue;
      rowList.push(bucket - previous, entries);
      previous = bucket + 1;
    }
    header.unsigned(this.classes);
    header.unsigned(this.bits);
    header.unsigned(rowList.length / 2);
    header.unsigned(classColumn.length);
    for (const value of rowList) header.unsigned(value);
    for (const value of classColumn) header.byte(value);
    for (const value of weightColumn) header.signed(value);
    return header.done();
  }
}

function grown(values: Float32Array): Float32Array {
  const larger = new Float32Array(values.length * 2);
  larger.set(values);
  return larger;
}
