import { ByteWriter, type ByteReader } from '../model/bytes.ts';

/* How the characters of a string lie; as strings they would take two bytes each wherever their text has one curly quote. */
const narrow = 0;
const wide = 1;
/** An id that is made of content: a letter, and twelve hexadecimal digits in six bytes. */
const id = 2;
/** What the article's text holds: where it stands there, counted from where the one before ended. */
const quoted = 3;
const formBits = 2;
/** Shorter strings take no more room than their place does. */
const shortestQuoted = 3;
const digits = 12;
const isId = /^[a-z]-[0-9a-f]{12}$/;
/** Control characters too: decoders of Latin-1 read other signs for them. */
const beyondLatin1 = /[^\0-\x7f\xa0-\xff]/;
const latin1 = new TextDecoder('latin1');

/**
 * Strings, and behind them what refers to them: how many, how long and of which form each is, their characters.
 * @param text many of them stand in it, and it is kept as long
 */
export function packStrings(strings: Iterable<string>, rest: ByteWriter, text: string): Uint8Array {
  const out = new ByteWriter(rest.length + (1 << 12));
  const all = [...strings];
  out.unsigned(all.length);
  let last = 0;
  const forms = all.map((string) => {
    const { length } = string;
    const start = placeIn(text, string, last);
    const form = start >= 0 ? quoted : isId.test(string) ? id : beyondLatin1.test(string) ? wide : narrow;
    out.unsigned((length << formBits) | form);
    if (form === quoted) {
      out.signed(start - last);
      last = start + length;
    }
    return form;
  });
  all.forEach((string, i) => {
    if (forms[i] === narrow) for (let k = 0; k < string.length; k++) out.byte(string.charCodeAt(k));
  });
  all.forEach((string, i) => {
    if (forms[i] === wide) for (let k = 0; k < string.length; k++) out.pair(string.charCodeAt(k));
    if (forms[i] === id) {
      out.byte(string.charCodeAt(0));
      for (let k = 2; k < string.length; k += 2) out.byte(parseInt(string.slice(k, k + 2), 16));
    }
  });
  out.append(rest);
  return out.done();
}

/** Where a text holds a string, if possible behind a place; -1 where it does not, or that would save nothing. */
function placeIn(text: string, string: string, from: number): number {
  if (string.length < shortestQuoted) return -1;
  const behind = text.indexOf(string, from);
  return behind >= 0 ? behind : text.indexOf(string);
}

/** The strings that a reader stands before; each is made when it is first asked for. */
export class PackedStrings {
  readonly size: number;
  readonly #codes: Int32Array;
  /** Where each begins: among its like, or in the text. */
  readonly #begins: Int32Array;
  readonly #narrow: string;
  readonly #others: Uint8Array;
  readonly #text: string;
  readonly #made: (string | undefined)[];

  /**
   * Leaves the reader at what stands behind them.
   * @param text the one that they were packed with
   */
  constructor(reader: ByteReader, text: string) {
    this.#text = text;
    this.size = reader.unsigned();
    this.#codes = new Int32Array(this.size);
    this.#begins = new Int32Array(this.size);
    this.#made = new Array<string | undefined>(this.size);
    let narrows = 0;
    let others = 0;
    let last = 0;
    for (let i = 0; i < this.size; i++) {
      const code = (this.#codes[i] = reader.unsigned());
      const length = code >>> formBits;
      if ((code & 3) === narrow) {
        this.#begins[i] = narrows;
        narrows += length;
      } else if ((code & 3) === quoted) {
        last = (this.#begins[i] = last + reader.signed()) + length;
      } else {
        this.#begins[i] = others;
        others += (code & 3) === id ? 1 + digits / 2 : 2 * length;
      }
    }
    this.#narrow = latin1.decode(reader.take(narrows));
    this.#others = reader.take(others);
  }

  at(place: number): string {
    return (this.#made[place] ??= this.#make(this.#codes[place], this.#begins[place]));
  }

  #make(code: number, begin: number): string {
    const length = code >>> formBits;
    switch (code & 3) {
      case narrow:
        return this.#narrow.slice(begin, begin + length);
      case quoted:
        return this.#text.slice(begin, begin + length);
      case wide:
        return unitByUnit(this.#others.subarray(begin, begin + 2 * length));
      default:
        return idIn(this.#others, begin);
    }
  }
}

function idIn(bytes: Uint8Array, begin: number): string {
  let made = `${String.fromCharCode(bytes[begin])}-`;
  for (let i = 1; i <= digits / 2; i++) made += hexadecimal[bytes[begin + i]];
  return made;
}

const hexadecimal = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** A decoder of UTF-16 would replace halves of characters, and what a text holds must stay as it is. */
function unitByUnit(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += 2 * longestPiece) {
    const units: number[] = [];
    const to = Math.min(bytes.length, from + 2 * longestPiece);
    for (let at = from; at < to; at += 2) units.push(bytes[at] | (bytes[at + 1] << 8));
    pieces.push(String.fromCharCode(...units));
  }
  return pieces.length === 1 ? pieces[0] : pieces.join('');
}

/** What can be given to a function at once. */
const longestPiece = 1 << 12;
