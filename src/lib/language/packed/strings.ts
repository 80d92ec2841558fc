import { ByteReader, ByteWriter } from '../model/bytes.ts';

/** Strings end to end. Those with characters beyond Latin-1 lie apart, as they make all beside them take twice the room. */
export interface PackedStrings {
  narrow: string;
  wide: string;
  /** How many there are; then of each its length, doubled, and one more where it is among the wide. */
  lengths: Uint8Array;
}

export function packStrings(strings: Iterable<string>): PackedStrings {
  const all = [...strings];
  const lengths = new ByteWriter(2 * all.length + 4);
  lengths.unsigned(all.length);
  const narrow: string[] = [];
  const wide: string[] = [];
  for (const string of all) {
    const isWide = /[^\0-\xff]/.test(string);
    (isWide ? wide : narrow).push(string);
    lengths.unsigned(2 * string.length + (isWide ? 1 : 0));
  }
  // Joined, not added up: what is added up stays a tree of its parts.
  return { narrow: narrow.join(''), wide: wide.join(''), lengths: lengths.done() };
}

export function unpackStrings({ narrow, wide, lengths }: PackedStrings): string[] {
  const reader = new ByteReader(lengths);
  const strings = new Array<string>(reader.unsigned());
  let inNarrow = 0;
  let inWide = 0;
  for (let i = 0; i < strings.length; i++) {
    const code = reader.unsigned();
    const length = code >>> 1;
    strings[i] =
      (code & 1) === 1 ? wide.slice(inWide, (inWide += length)) : narrow.slice(inNarrow, (inNarrow += length));
  }
  return strings;
}
