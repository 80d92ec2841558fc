/** What packing needs to know of a thing: where it begins and ends, its label included, and how much it matters. */
export interface Packable {
  begin(item: number): number;
  end(item: number): number;
  weight(item: number): number;
}

export interface Packing {
  /** Items of each row, in order of time, none overlapping. */
  rows: number[][];
  /** Items for which no row was left, in order of time. */
  overflow: number[];
}

/**
 * Puts items, given in order of their beginning, into the first row with room. Where every row is taken, the item that
 * matters least gives way. One sweep: time grows with items times rows.
 */
export function packRows(items: Iterable<number>, { begin, end, weight }: Packable, maximumRows: number): Packing {
  const rows: number[][] = [];
  const ends: number[] = [];
  const overflow: number[] = [];
  for (const item of items) {
    const from = begin(item);
    let row = ends.findIndex((taken) => taken <= from);
    if (row < 0 && rows.length < maximumRows) {
      row = rows.push([]) - 1;
    } else if (row < 0) {
      let least = 0;
      for (let other = 1; other < rows.length; other++) {
        if (weight(rows[other].at(-1)!) < weight(rows[least].at(-1)!)) least = other;
      }
      if (weight(rows[least].at(-1)!) >= weight(item)) {
        overflow.push(item);
        continue;
      }
      overflow.push(rows[least].pop()!);
      row = least;
    }
    rows[row].push(item);
    ends[row] = end(item);
  }
  // What gave way stands where its successor came; back into order of time.
  overflow.sort((one, other) => begin(one) - begin(other) || one - other);
  return { rows, overflow };
}
