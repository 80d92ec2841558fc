import { describe, expect, it } from 'vitest';
import { RowIndex } from '#lib/language/model/row-index.ts';

/** A hash whose top bits name the row. */
const hashOf = (row: number, bits: number) => (row << (32 - bits)) | 0x155;

describe('an index of rows', () => {
  it('finds every kept row in its place and passes over the empty ones', () => {
    const bits = 9;
    const kept = Array.from({ length: 1 << bits }, (_, row) => row).filter(
      (row) => row % 3 === 0 || (row >= 64 && row < 96) || row % 32 === 31,
    );
    const index = new RowIndex(bits, Int32Array.from(kept));
    const hashes = Int32Array.from({ length: 1 << bits }, (_, row) => hashOf(row, bits));
    const found = index.find(hashes, hashes.length);
    expect([...hashes.subarray(0, found)]).toEqual(kept.map((_, place) => place));
  });

  it('keeps the order of the features and finds a row as often as it is asked for', () => {
    const index = new RowIndex(6, Int32Array.of(0, 31, 32, 63));
    const hashes = Int32Array.of(...[63, 5, 0, 63, 33, 32, 31].map((row) => hashOf(row, 6)));
    const found = index.find(hashes, hashes.length);
    expect([...hashes.subarray(0, found)]).toEqual([3, 0, 3, 2, 1]);
  });

  it('finds nothing where nothing is kept', () => {
    expect(new RowIndex(3, new Int32Array(0)).find(Int32Array.of(0, -1), 2)).toBe(0);
  });
});
