/** Stored weights of a linear classifier: the rows that have any, in order, and their entries end to end. */
export interface StoredRows {
  classes: number;
  bits: number;
  rows: Int32Array;
  /** Entries in each row. */
  counts: Int32Array;
  /** The class of each entry, and its weight. */
  entryClasses: Uint8Array;
  weights: Int32Array;
  /** Whether all weights fit 16 bits. */
  isNarrow: boolean;
}

/** Reads what `npm run train` wrote. Millions of numbers, most of them a single byte: read in place, without calls. */
export function readRows(bytes: Uint8Array): StoredRows {
  let at = 0;
  const unsigned = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  };
  const classes = unsigned();
  const bits = unsigned();
  const rows = new Int32Array(unsigned());
  const counts = new Int32Array(rows.length);
  const weights = new Int32Array(unsigned());
  let row = -1;
  for (let r = 0; r < rows.length; r++) {
    row += (bytes[at] < 128 ? bytes[at++] : unsigned()) + 1;
    rows[r] = row;
    counts[r] = bytes[at] < 128 ? bytes[at++] : unsigned();
  }
  const entryClasses = bytes.subarray(at, at + weights.length);
  at += weights.length;
  // A weight and its sign take the bits of its stored value.
  let widest = 0;
  for (let i = 0; i < weights.length; i++) {
    const value = bytes[at] < 128 ? bytes[at++] : unsigned();
    weights[i] = (value >>> 1) ^ -(value & 1);
    widest |= value;
  }
  return { classes, bits, rows, counts, entryClasses, weights, isNarrow: widest < 1 << 16 };
}
