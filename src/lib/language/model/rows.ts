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
 * Reads what `npm run train` wrote. Millions of numbers, most of them a single byte: read in place, without calls. Throws
 * where a weight takes more than 16 bits.
 */
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
  const counts = new Uint8Array(rows.length);
  const weights = new Int16Array(unsigned());
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
  if (widest >= 1 << 16) throw new Error('A weight of the language model takes more than 16 bits.');
  return { classes, bits, rows, counts, entryClasses, weights };
}
