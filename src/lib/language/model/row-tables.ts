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
export function rowsOfFour(stored: StoredRows): RowTable {
  return {
    width: four,
    bytes: (stored.rows.length + 1) * four * Int16Array.BYTES_PER_ELEMENT,
    write: (memory, start) => writeFour(stored, new Int16Array(memory, start)),
  };
}

const four = 4;

function writeFour({ rows, counts, entryClasses, weights }: StoredRows, table: Int16Array): void {
  let entry = 0;
  for (let r = 0; r < rows.length; r++) {
    const first = (r + 1) * four;
    const end = entry + counts[r];
    for (; entry < end; entry++) table[first + entryClasses[entry]] = weights[entry];
  }
}

/** From so many entries on a row is kept in full: then adding vectors is faster than adding entries. */
const leastFull = 6;

/** The addresses of all rows, then those rows that are kept in full, then the entries of the others. */
export function rowsOfMany(stored: StoredRows): RowTable {
  const width = Math.ceil(stored.classes / 16) * 16;
  const fullBytes = width * Int16Array.BYTES_PER_ELEMENT;
  const full = countFull(stored.counts);
  // One more, as where an absent row would lie is looked up, too; full rows begin where a line of the cache does.
  const addressBytes = Math.ceil(((stored.rows.length + 1) * 4) / 64) * 64;
  return {
    width,
    bytes: addressBytes + full.rows * fullBytes + (stored.weights.length - full.entries) * 4,
    write(memory, start) {
      const fullAt = start + addressBytes;
      writeMany(stored, memory, start, fullAt, fullBytes, fullAt + full.rows * fullBytes);
    },
  };
}

function countFull(counts: Uint8Array): { rows: number; entries: number } {
  let rows = 0;
  let entries = 0;
  for (let r = 0; r < counts.length; r++) {
    if (counts[r] < leastFull) continue;
    rows++;
    entries += counts[r];
  }
  return { rows, entries };
}

/** @param fullAt where the full rows begin, each so many bytes, and `fewAt` where the entries of the others do */
function writeMany(
  { rows, counts, entryClasses, weights }: StoredRows,
  memory: ArrayBuffer,
  start: number,
  fullAt: number,
  fullBytes: number,
  fewAt: number,
): void {
  const words = new Int32Array(memory);
  const halves = new Int16Array(memory);
  let nextFull = fullAt;
  let nextEntry = fewAt;
  let entry = 0;
  for (let r = 0; r < rows.length; r++) {
    const end = entry + counts[r];
    const isFull = counts[r] >= leastFull;
    words[(start >> 2) + r] = isFull ? nextFull | 1 : nextEntry;
    if (isFull) {
      for (; entry < end; entry++) halves[(nextFull >> 1) + entryClasses[entry]] = weights[entry];
      nextFull += fullBytes;
    } else {
      for (; entry < end; entry++, nextEntry += 4) {
        const isFollowed = entry + 1 < end ? 1 : 0;
        words[nextEntry >> 2] = (weights[entry] << 10) | (entryClasses[entry] << 2) | isFollowed;
      }
    }
  }
}
