import { ByteReader, ByteWriter, PackedStrings, packStrings } from '#lib/language/index.ts';
import type { PackedData } from '../kept/plain-data.ts';
import type { Lists } from './lists.ts';

/** What a column has for each row: a whole number, one of 48 bits, a text, several numbers, several texts. */
export type ColumnKind = 'number' | 'id' | 'text' | 'numbers' | 'texts';

/** Tables by name, and of each its columns. */
export type Tables = Record<string, Record<string, ColumnKind>>;

interface Own {
  number: readonly number[];
  id: readonly number[];
  text: readonly string[];
  numbers: readonly (readonly number[])[];
  texts: readonly (readonly string[])[];
}

interface All {
  number: Int32Array;
  id: Float64Array;
  text: string[];
  numbers: Lists;
  texts: Lists<string[]>;
}

/** The rows that one article has. */
export type OwnTables<T extends Tables> = {
  [Name in keyof T]: { readonly [Column in keyof T[Name]]: Own[T[Name][Column]] };
};

/** Those of several articles, one article after the other: `firsts` has the first row of each, and behind the last how many there are. */
export type AllTables<T extends Tables> = {
  readonly [Name in keyof T]: { readonly firsts: Int32Array } & {
    readonly [Column in keyof T[Name]]: All[T[Name][Column]];
  };
};

/** Tables of an article, packed: the strings, then of every table how many rows it has, and its columns. */
export interface PackedTables {
  bytes: Uint8Array;
  /** What has many of the same strings, and lies beside them as long: their numbers come before those of the tables' own. */
  beside: PackedData | null;
}

/**
 * @param text of the article: what it holds is not kept again
 * @param beside what has many of the same strings, and is kept as long
 */
export function packTables<T extends Tables>(
  tables: T,
  own: OwnTables<T>,
  text: string,
  beside: PackedData | null,
): PackedTables {
  const given = stringsIn(beside, text);
  const known = new Map<string, number>();
  for (let place = 0; place < given.size; place++) known.set(given.at(place), place);
  const out = new ByteWriter(1 << 12);
  /** Most numbers are near the one before. */
  let last = 0;
  const writeNumber = (number: number) => {
    out.signed(number - last);
    last = number;
  };
  /** Most strings come first soon after the one before did. */
  const writeText = (text: string) => {
    let place = known.get(text);
    if (place === undefined) known.set(text, (place = known.size));
    writeNumber(place);
  };
  const writers: { [Kind in ColumnKind]: (value: Own[Kind][number]) => void } = {
    number: writeNumber,
    id: (number) => {
      for (let k = 0; k < idBytes; k++) out.byte(Math.floor(number / 256 ** k) % 256);
    },
    text: writeText,
    numbers: (several) => {
      out.unsigned(several.length);
      several.forEach(writeNumber);
    },
    texts: (several) => {
      out.unsigned(several.length);
      several.forEach(writeText);
    },
  };
  for (const [name, columns] of Object.entries(tables)) {
    const rows = Object.values<readonly unknown[]>(own[name]);
    out.unsigned(rows[0].length);
    for (const [column, kind] of Object.entries(columns)) {
      last = 0;
      own[name][column].forEach(writers[kind] as (value: unknown) => void);
    }
  }
  return { bytes: packStrings([...known.keys()].slice(given.size), out, text), beside };
}

export const idBytes = 6;

export const stringsIn = (data: PackedData | null, text: string): PackedStrings =>
  new PackedStrings(new ByteReader(data?.bytes ?? new Uint8Array(1)), text);
