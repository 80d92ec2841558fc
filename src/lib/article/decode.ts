import { UnreadableError } from './unreadable.ts';
import { binaryKind } from './binary.ts';
import { withLineEnds } from './line-breaks.ts';
import { textIn } from './text-in.ts';

/** A file's bytes as text with \n line ends, and what a person should know about how it was read. */
export interface Decoded {
  text: string;
  notes: string[];
}

/** Beyond this share of control characters a file is data, not text; random bytes have one in ten. */
const controlLimit = 0.05;
/** Beyond this share of characters lost, what is left is not worth reading. */
const replacedLimit = 0.2;

/**
 * Bytes to text: UTF-8 and UTF-16 by their byte order mark, else the encoding a page declares, else UTF-8. What is not
 * valid is replaced by U+FFFD and said so in the notes. Throws UnreadableError for empty and for binary files.
 */
export function decode(path: string | null, bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw new UnreadableError(path, 'the file is empty; check that it was saved completely');
  const binary = binaryKind(bytes);
  if (binary !== null) {
    throw new UnreadableError(path, `this is ${binary}, not text; save the article as text or HTML and read that`);
  }
  const encoding = markedEncoding(bytes) ?? declaredEncoding(bytes) ?? 'utf-8';
  const text = withLineEnds(textIn(encoding, bytes));
  const replaced = count(text, /\ufffd/g);
  const controls = count(text, /[\0-\x08\x0e-\x1f]/g);
  if (controls > text.length * controlLimit) {
    throw new UnreadableError(path, 'this is a binary file, not text; save the article as text or HTML and read that');
  }
  if (replaced > text.length * replacedLimit) {
    throw new UnreadableError(path, `this is not text in ${label(encoding)}; save it again as UTF-8`);
  }
  if (text.trim() === '') throw new UnreadableError(path, 'the file holds only white space; there is nothing to read');
  const notes: string[] = [];
  if (replaced > 0) {
    notes.push(
      `read with ${amount(replaced, 'character')} replaced: not valid ${label(encoding)}; save it again as UTF-8`,
    );
  }
  if (controls > 0) notes.push(`holds ${amount(controls, 'control character')}, kept as they are`);
  return { text, notes };
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** What a page says in its first kilobyte: `<meta charset="…">`, `content="text/html; charset=…"`, `<?xml encoding="…"`. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (!/^\s{0,100}</.test(opening)) return null;
  const declared = /<(?:meta\b[^>]{0,200}charset|\?xml\b[^>]{0,200}encoding)\s{0,9}=\s{0,9}["']?([\w-]{2,40})/i.exec(
    opening,
  );
  if (declared === null) return null;
  try {
    const { encoding } = new TextDecoder(declared[1]);
    // A page that declares UTF-16 in ASCII letters is not in UTF-16 (HTML standard, 13.2.3.2).
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
const label = (encoding: string) => encoding.toUpperCase();
const amount = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
