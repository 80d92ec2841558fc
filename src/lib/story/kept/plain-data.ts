import { ByteReader, ByteWriter, PackedStrings, packStrings } from '#lib/language/index.ts';

/**
 * Plain data (lists, objects, strings, numbers, true, false, null, bytes) in few bytes: every string once, the keys of objects
 * that are alike once for all, and the end of a span as its length. Several values lie in one, each to be had alone.
 */
export interface PackedData {
  /** The strings, how long each value is, and the values. */
  bytes: Uint8Array;
  /** What its objects' numbers mean: one table for all that a thread packs. */
  shapes: readonly Shape[];
}

interface Codes {
  from: number;
  count: number;
}
/* What a value's first byte means: small ones are all in it, others go on behind it. */
const numbers: Codes = { from: 0, count: 64 };
const strings: Codes = { from: 64, count: 64 };
const lists: Codes = { from: 128, count: 16 };
const objects: Codes = { from: 144, count: 64 };
const [nothing, left, yes, no, number, negative, hundredths, figure, string, list, object, packed, apart] = Array.from(
  { length: 13 },
  (_, i) => objects.from + objects.count + i,
);
/* Middling ones are in it and the next. */
const middlingNumbers: Codes = { from: apart + 1, count: 30 };
const middlingStrings: Codes = { from: middlingNumbers.from + middlingNumbers.count, count: 5 };

/** The keys of an object, in order. */
export interface Shape {
  keys: readonly string[];
  /** Where "end" follows "start". */
  end: number;
}
/** As many as there are kinds of objects in the program. */
const shapes: Shape[] = [];
/** The numbers of the shapes with so many keys. */
const shapesBySize: number[][] = [];

function shapeOf(keys: readonly string[]): number {
  while (shapesBySize.length <= keys.length) shapesBySize.push([]);
  const alike = shapesBySize[keys.length];
  for (const shape of alike) if (hasKeys(shapes[shape], keys)) return shape;
  const end = keys.indexOf('end');
  const shape = shapes.push({ keys, end: end > 0 && keys[end - 1] === 'start' ? end : -1 }) - 1;
  alike.push(shape);
  return shape;
}

/** Without those of which nothing is known: objects of one shape have them all. */
function knownKeys(value: Record<string, unknown>): string[] {
  const keys: string[] = [];
  for (const key of Object.keys(value)) if (value[key] !== undefined) keys.push(key);
  return keys;
}

/** Of two lists as long: most differ from the first key on. */
function hasKeys(shape: Shape, keys: readonly string[]): boolean {
  for (let i = 0; i < keys.length; i++) if (shape.keys[i] !== keys[i]) return false;
  return true;
}

/** What four bytes hold, the difference of two of them too. */
const farthest = 2 ** 30;

const isWhole = (value: unknown): value is number => Number.isInteger(value) && Math.abs(value as number) < farthest;

/** @param text of the article that the values tell of: what it holds is not kept again */
export function packData(values: readonly unknown[], text: string): PackedData {
  const packing = new Packing();
  const lengths: number[] = [];
  for (const value of values) lengths.push(packing.add(value));
  return { bytes: packing.bytes(lengths, text), shapes };
}

/** Writes values one after the other. */
class Packing {
  readonly #out = new ByteWriter(1 << 12);
  readonly #known = new Map<string, number>();

  /** Gives the length of what a value takes. */
  add(value: unknown): number {
    const begin = this.#out.length;
    this.#write(value);
    return this.#out.length - begin;
  }

  /** All that was added, behind its strings and the lengths of the values. */
  bytes(lengths: readonly number[], text: string): Uint8Array {
    const rest = new ByteWriter(this.#out.length + 4 * lengths.length);
    rest.unsigned(lengths.length);
    for (const length of lengths) rest.unsigned(length);
    rest.append(this.#out);
    return packStrings(this.#known.keys(), rest, text);
  }

  #write(value: unknown): void {
    if (typeof value === 'string') this.#open(strings, string, this.#refer(value), middlingStrings);
    else if (typeof value === 'number') this.#writeNumber(value);
    else if (Array.isArray(value)) {
      this.#open(lists, list, value.length);
      for (const item of value) this.#write(item);
    } else if (value === null) this.#out.byte(nothing);
    else if (value === undefined) this.#out.byte(left);
    else if (typeof value === 'boolean') this.#out.byte(value ? yes : no);
    else if (value instanceof Uint8Array) this.#writeBytes(value);
    else this.#writeObject(value as Record<string, unknown>);
  }

  #writeNumber(value: number): void {
    if (!Number.isInteger(value) || Math.abs(value) >= 2 * farthest) this.#writeFigure(value);
    else if (value >= 0) this.#open(numbers, number, value, middlingNumbers);
    else {
      this.#out.byte(negative);
      this.#out.unsigned(-value);
    }
  }

  #writeFigure(value: number): void {
    const inHundredths = Math.round(100 * value);
    // Confidences have two places.
    if (inHundredths >= 0 && inHundredths < farthest && inHundredths / 100 === value) {
      this.#out.byte(hundredths);
      this.#out.unsigned(inHundredths);
    } else {
      this.#out.byte(figure);
      this.#out.unsigned(this.#refer(String(value)));
    }
  }

  #writeBytes(value: Uint8Array): void {
    this.#out.byte(packed);
    this.#out.unsigned(value.length);
    for (const byte of value) this.#out.byte(byte);
  }

  #writeObject(value: Record<string, unknown>): void {
    const shape = shapeOf(knownKeys(value));
    this.#open(objects, object, shape);
    const { keys, end } = shapes[shape];
    for (let i = 0; i < keys.length; i++) {
      const item = value[keys[i]];
      if (i !== end) this.#write(item);
      else if (isWhole(value.start) && isWhole(item)) this.#writeNumber(item - value.start);
      else {
        this.#out.byte(apart);
        this.#write(item);
      }
    }
  }

  #open(small: Codes, large: number, value: number, middling?: Codes): void {
    const beyond = value - small.count;
    if (beyond < 0) this.#out.byte(small.from + value);
    else if (middling && beyond < middling.count << 8) {
      this.#out.byte(middling.from + (beyond >> 8));
      this.#out.byte(beyond & 255);
    } else {
      this.#out.byte(large);
      this.#out.unsigned(value);
    }
  }

  #refer(text: string): number {
    let place = this.#known.get(text);
    if (place === undefined) this.#known.set(text, (place = this.#known.size));
    return place;
  }
}

/**
 * The value at a place among those packed, made anew.
 * @param text the one that they were packed with
 */
export function unpackData({ bytes, shapes }: PackedData, place: number, text: string): unknown {
  const reader = new ByteReader(bytes);
  const strings = new PackedStrings(reader, text);
  const count = reader.unsigned();
  let before = 0;
  for (let i = 0; i < count; i++) {
    const length = reader.unsigned();
    if (i < place) before += length;
  }
  reader.take(before);
  return new Unpacking(reader, strings, shapes).value();
}

/** Reads values one after the other. */
class Unpacking {
  readonly #reader: ByteReader;
  readonly #strings: PackedStrings;
  readonly #shapes: readonly Shape[];

  constructor(reader: ByteReader, strings: PackedStrings, shapes: readonly Shape[]) {
    this.#reader = reader;
    this.#strings = strings;
    this.#shapes = shapes;
  }

  value(): unknown {
    return this.#valueAfter(this.#reader.byte());
  }

  /** The value that a byte begins. */
  #valueAfter(code: number): unknown {
    if (code < strings.from) return code;
    if (code < lists.from) return this.#strings.at(code - strings.from);
    if (code < objects.from) return this.#list(code - lists.from);
    if (code < nothing) return this.#object(this.#shapes[code - objects.from]);
    if (code >= middlingStrings.from) return this.#strings.at(this.#middling(middlingStrings, strings, code));
    if (code >= middlingNumbers.from) return this.#middling(middlingNumbers, numbers, code);
    switch (code) {
      case nothing:
        return null;
      case left:
        return undefined;
      case yes:
      case no:
        return code === yes;
      case number:
        return this.#reader.unsigned();
      case negative:
        return -this.#reader.unsigned();
      case hundredths:
        return this.#reader.unsigned() / 100;
      case figure:
        return Number(this.#strings.at(this.#reader.unsigned()));
      case string:
        return this.#strings.at(this.#reader.unsigned());
      case packed:
        return this.#reader.take(this.#reader.unsigned());
      case list:
        return this.#list(this.#reader.unsigned());
      default:
        return this.#object(this.#shapes[this.#reader.unsigned()]);
    }
  }

  #middling(middling: Codes, small: Codes, code: number): number {
    return small.count + ((code - middling.from) << 8) + this.#reader.byte();
  }

  #list(length: number): unknown[] {
    const items = new Array<unknown>(length);
    for (let i = 0; i < length; i++) items[i] = this.value();
    return items;
  }

  #object({ keys, end }: Shape): object {
    const made: Record<string, unknown> = {};
    for (let i = 0; i < keys.length; i++) made[keys[i]] = i === end ? this.#end(made.start as number) : this.value();
    return made;
  }

  /** The end of a span, which is its length behind its start, or stands apart. */
  #end(start: number): unknown {
    const code = this.#reader.byte();
    return code === apart ? this.value() : start + (this.#valueAfter(code) as number);
  }
}
