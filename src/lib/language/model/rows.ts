import { ByteReader } from './bytes.ts';

/** Stored weights of a linear classifier: the rows that have any, in order, and their entries end to end. */
export interface StoredRows {
  classes: number;
  bits: number;
  rows: Int32Array;
  /** Entries in each row. */
  counts: Int32Array;
  /** Weight above, class in the lowest eight bits. */
  entries: Int32Array;
}

export function readRows(bytes: Uint8Array): StoredRows {
  const reader = new ByteReader(bytes);
  const classes = reader.unsigned();
  const bits = reader.unsigned();
  const rows = new Int32Array(reader.unsigned());
  const counts = new Int32Array(rows.length);
  const entries = new Int32Array(reader.unsigned());
  let row = -1;
  for (let r = 0; r < rows.length; r++) {
    row += reader.unsigned() + 1;
    rows[r] = row;
    counts[r] = reader.unsigned();
  }
  for (let i = 0; i < entries.length; i++) entries[i] = reader.byte();
  for (let i = 0; i < entries.length; i++) entries[i] |= reader.signed() << 8;
  return { classes, bits, rows, counts, entries };
}
