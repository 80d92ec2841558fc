/** What packing needs to know of all things that can be packed, by their number. */
export interface Extents {
  leftOf(item: number): number;
  /** End of the thing and of the label beside it; asked only of what finds a place. */
  rightOf(item: number): number;
  weight: Float32Array;
}

export interface Packing {
  /** Items of each row, from left to right, none overlapping. */
  rows: number[][];
  /** Items for which no row was left, in the same order. */
  overflow: Uint32Array;
}

/**
 * Puts items, given in order of where they begin, into the first row with room. Where every row is taken, the item that
 * matters least gives way, if there is room for another where it was: what has an arrow before its beginning needs more.
 * One sweep: time grows with the items, and with the rows only for those that find a place.
 */
export function packRows(items: ArrayLike<number>, extents: Extents, maximumRows: number): Packing {
  const { weight } = extents;
  const rows: number[][] = [];
  // Of each row's last item: where it ends and the one before it ends, how much it matters, its place among the items.
  const ends = new Float64Array(maximumRows);
  const endsBefore = new Float64Array(maximumRows).fill(-Infinity);
  const weights = new Float32Array(maximumRows);
  const lasts = new Uint32Array(maximumRows);
  const placed = new Uint8Array(items.length);
  let overflowing = items.length;
  // As long as all rows are taken: where the first of them becomes free, and which one would give way.
  let free = maximumRows === 0 ? Infinity : -Infinity;
  let least = 0;
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    const left = extents.leftOf(item);
    let row = 0;
    if (left < free) {
      if (maximumRows === 0 || weights[least] >= weight[item] || left < endsBefore[least]) continue;
      row = least;
      placed[lasts[row]] = 0;
      rows[row].pop();
    } else {
      while (row < rows.length && ends[row] > left) row++;
      if (row === rows.length) rows.push([]);
      else endsBefore[row] = ends[row];
      overflowing--;
    }
    rows[row].push(item);
    placed[at] = 1;
    ends[row] = extents.rightOf(item);
    weights[row] = weight[item];
    lasts[row] = at;
    if (rows.length < maximumRows) continue;
    free = ends[0];
    least = 0;
    for (let other = 1; other < maximumRows; other++) {
      if (ends[other] < free) free = ends[other];
      if (weights[other] < weights[least]) least = other;
    }
  }
  const overflow = new Uint32Array(overflowing);
  for (let at = 0, filled = 0; at < items.length; at++) if (placed[at] === 0) overflow[filled++] = items[at];
  return { rows, overflow };
}

/** How many rows the items would take, but no more than so many: then the sweep ends early. */
export function rowsWanted(items: ArrayLike<number>, extents: Extents, most: number): number {
  const ends = new Float64Array(most);
  let rows = 0;
  for (let at = 0; at < items.length && rows < most; at++) {
    const left = extents.leftOf(items[at]);
    let row = 0;
    while (row < rows && ends[row] > left) row++;
    if (row === rows) rows++;
    ends[row] = extents.rightOf(items[at]);
  }
  return rows;
}
