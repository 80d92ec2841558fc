import { ByteReader, PackedStrings } from '#lib/language/index.ts';
import type { Lists } from './lists.ts';
import { stringsIn, type ColumnKind, type PackedTables, type Tables } from './tables.ts';

/** Reads the tables of articles, one article after the other. */
export class TablesReader {
  readonly #tables: { name: string; firsts: Int32Array; columns: [string, ColumnReader][] }[];
  #articles = 0;

  constructor(tables: Tables, articles: number) {
    this.#tables = Object.entries(tables).map(([name, columns]) => ({
      name,
      firsts: new Int32Array(articles + 1),
      columns: Object.entries(columns).map(([column, kind]) => [column, new columnReaders[kind]()]),
    }));
  }

  /** @param text the one that they were packed with */
  add({ bytes, beside }: PackedTables, text: string): void {
    const reader = new ByteReader(bytes);
    const own = new PackedStrings(reader, text);
    const given = stringsIn(beside, text);
    const textAt = (place: number) => (place < given.size ? given.at(place) : own.at(place - given.size));
    const article = this.#articles++;
    for (const { firsts, columns } of this.#tables) {
      const rows = reader.unsigned();
      firsts[article + 1] = firsts[article] + rows;
      for (const [, column] of columns) column.read(rows, reader, textAt);
    }
  }

  done(): unknown {
    return Object.fromEntries(
      this.#tables.map(({ name, firsts, columns }) => [
        name,
        { firsts, ...Object.fromEntries(columns.map(([column, read]) => [column, read.done()])) },
      ]),
    );
  }
}

interface ColumnReader {
  /** Reads the rows of an article behind those that were read before. */
  read(rows: number, reader: ByteReader, textAt: (place: number) => string): void;
  done(): unknown;
}

class NumberReader implements ColumnReader {
  items = new Int32Array(1 << 12);
  length = 0;

  read(rows: number, reader: ByteReader): void {
    this.readAfter(0, rows, reader);
  }

  /** Reads numbers that follow another; returns the last. */
  readAfter(last: number, count: number, reader: ByteReader): number {
    while (this.length + count > this.items.length) this.items = grown(this.items);
    const { items } = this;
    const end = this.length + count;
    for (let i = this.length; i < end; i++) items[i] = last += reader.signed();
    this.length = end;
    return last;
  }

  done(): Int32Array {
    return this.items.slice(0, this.length);
  }
}

class IdReader implements ColumnReader {
  #items = new Float64Array(1 << 12);
  #length = 0;

  read(rows: number, reader: ByteReader): void {
    while (this.#length + rows > this.#items.length) {
      const items = new Float64Array(2 * this.#items.length);
      items.set(this.#items);
      this.#items = items;
    }
    for (let i = 0; i < rows; i++) {
      const low = reader.byte() | (reader.byte() << 8) | (reader.byte() << 16);
      const high = reader.byte() | (reader.byte() << 8) | (reader.byte() << 16);
      this.#items[this.#length++] = high * 0x1000000 + low;
    }
  }

  done(): Float64Array {
    return this.#items.slice(0, this.#length);
  }
}

class TextReader implements ColumnReader {
  readonly items: string[] = [];

  read(rows: number, reader: ByteReader, textAt: (place: number) => string): void {
    this.readAfter(0, rows, reader, textAt);
  }

  /** Reads texts whose places follow another; returns the place of the last. */
  readAfter(last: number, count: number, reader: ByteReader, textAt: (place: number) => string): number {
    for (let i = 0; i < count; i++) this.items.push(textAt((last += reader.signed())));
    return last;
  }

  done(): string[] {
    return this.items;
  }
}

class NumbersReader implements ColumnReader {
  readonly #begins = new BeginsWriter();
  readonly #numbers = new NumberReader();

  read(rows: number, reader: ByteReader): void {
    let last = 0;
    for (let i = 0; i < rows; i++) {
      last = this.#numbers.readAfter(last, reader.unsigned(), reader);
      this.#begins.add(this.#numbers.length);
    }
  }

  done(): Lists {
    return { begins: this.#begins.done(), items: this.#numbers.done() };
  }
}

class TextsReader implements ColumnReader {
  readonly #begins = new BeginsWriter();
  readonly #texts = new TextReader();

  read(rows: number, reader: ByteReader, textAt: (place: number) => string): void {
    let last = 0;
    for (let i = 0; i < rows; i++) {
      last = this.#texts.readAfter(last, reader.unsigned(), reader, textAt);
      this.#begins.add(this.#texts.items.length);
    }
  }

  done(): Lists<string[]> {
    return { begins: this.#begins.done(), items: this.#texts.items };
  }
}

/** Where lists begin, and where the last of them ends. */
class BeginsWriter {
  #begins = new Int32Array(1 << 12);
  #lists = 0;

  add(end: number): void {
    if (this.#lists + 1 === this.#begins.length) this.#begins = grown(this.#begins);
    this.#begins[++this.#lists] = end;
  }

  done(): Int32Array {
    return this.#begins.slice(0, this.#lists + 1);
  }
}

function grown(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const items = new Int32Array(2 * numbers.length);
  items.set(numbers);
  return items;
}

const columnReaders: Record<ColumnKind, new () => ColumnReader> = {
  number: NumberReader,
  id: IdReader,
  text: TextReader,
  numbers: NumbersReader,
  texts: TextsReader,
};
