import type { StoredRows } from './rows.ts';

/** The rows of a classifier as `sum-rows.wat` adds them, and how they are put into memory. */
export interface RowTable {
  /** Classes, with those that fill up a vector. */
  width: number;
  bytes: number;
  /** Writes the table at `start`, in bytes; the memory is empty before. */
  write(memory: ArrayBuffer, start: number): void;
}

/** Four weights a row; before the first row one of zeros, which stands for all that are not kept. */
export function rowsOfFour({ rows, counts, entryClasses, weights }: StoredRows): RowTable {
  const width = 4;
  return {
    width,
    bytes: (rows.length + 1) * width * Int16Array.BYTES_PER_ELEMENT,
    write(memory, start) {
      const table = new Int16Array(memory, start);
      let entry = 0;
      for (let r = 0; r < rows.length; r++) {
        const first = (r + 1) * width;
        for (const end = entry + counts[r]; entry < end; entry++) table[first + entryClasses[entry]] = weights[entry];
      }
    },
  };
}

/** From so many entries on a row is kept in full: then adding vectors is faster than adding entries. */
const leastFull = 6;

/** The addresses of all rows, then those rows that are kept in full, then the entries of the others. */
export function rowsOfMany({ classes, rows, counts, entryClasses, weights }: StoredRows): RowTable {
  const width = Math.ceil(classes / 16) * 16;
  const fullBytes = width * Int16Array.BYTES_PER_ELEMENT;
  let full = 0;
  let few = 0;
  for (let r = 0; r < rows.length; r++) {
    if (counts[r] < leastFull) few += counts[r];
    else full++;
  }
  // One more, as where an absent row would lie is looked up, too; full rows begin where a line of the cache does.
  const addressBytes = Math.ceil(((rows.length + 1) * 4) / 64) * 64;
  return {
    width,
    bytes: addressBytes + full * fullBytes + few * 4,
    write(memory, start) {
      const words = new Int32Array(memory);
      const halves = new Int16Array(memory);
      let nextFull = start + addressBytes;
      let nextEntry = nextFull + full * fullBytes;
      let entry = 0;
      for (let r = 0; r < rows.length; r++) {
        const end = entry + counts[r];
        if (counts[r] < leastFull) {
          words[(start >> 2) + r] = nextEntry;
          for (; entry < end; entry++, nextEntry += 4) {
            const isFollowed = entry + 1 < end ? 1 : 0;
            words[nextEntry >> 2] = (weights[entry] << 10) | (entryClasses[entry] << 2) | isFollowed;
          }
        } else {
          words[(start >> 2) + r] = nextFull | 1;
          for (; entry < end; entry++) halves[(nextFull >> 1) + entryClasses[entry]] = weights[entry];
          nextFull += fullBytes;
        }
      }
    },
  };
}
