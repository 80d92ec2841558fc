export type Columns = Record<string, Float64Array | Float32Array | Uint32Array | Int32Array | Uint16Array | Uint8Array>;

/** Makes room for so many values in every column. */
export function grow(columns: Columns, count: number): void {
  for (const name in columns) {
    const column = columns[name];
    if (count <= column.length) return;
    columns[name] = new (column.constructor as Float64ArrayConstructor)(2 * column.length);
    columns[name].set(column);
  }
}

/** The columns as long as what they hold. */
export function trimmed<Trimmed extends Columns>(columns: Trimmed, count: number): Trimmed {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, column.subarray(0, count)]),
  ) as Trimmed;
}
