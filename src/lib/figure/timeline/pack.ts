/** What packing needs to know of all things that can be packed, by their number. */
export interface Extents {
  left: Float64Array;
  /** End of the thing and of the label beside it. */
  right: Float64Array;
  weight: Float32Array;
}

export interface Packing {
  /** Items of each row, in order of their left ends, none overlapping. */
  rows: number[][];
  /** Items for which no row was left, in the same order. */
  overflow: number[];
}

/**
 * Puts items, given in order of their left ends, into the first row with room. Where every row is taken, the item that
 * matters least gives way. One sweep: time grows with items times rows.
 */
export function packRows(items: readonly number[], { left, right, weight }: Extents, maximumRows: number): Packing {
  const rows: number[][] = [];
  // The last item of each row: where it ends, and how much it matters.
  const ends = new Float64Array(maximumRows);
  const weights = new Float32Array(maximumRows);
  const placed = new Uint8Array(left.length);
  for (const item of items) {
    const begin = left[item];
    let row = 0;
    let least = 0;
    while (row < rows.length && ends[row] > begin) {
      if (weights[row] < weights[least]) least = row;
      row++;
    }
    if (row === maximumRows) {
      if (weights[least] >= weight[item]) continue;
      row = least;
      placed[rows[row].pop()!] = 0;
    } else if (row === rows.length) {
      rows.push([]);
    }
    rows[row].push(item);
    placed[item] = 1;
    ends[row] = right[item];
    weights[row] = weight[item];
  }
  return { rows, overflow: items.filter((item) => placed[item] === 0) };
}
