import { textIn } from '../text-in.ts';

/** What an RTF file (Rich Text Format 1.9) comes to: its paragraphs, and the day on which it was made, if it says so. */
export interface RtfText {
  paragraphs: string[];
  created: string | null;
}

/** Groups that hold no text of the document. Those that begin with \* hold none either. */
const hidden = new Set(
  (
    'fonttbl colortbl stylesheet info pict object objdata header headerl headerr headerf footer footerl footerr ' +
    'footerf footnote annotation atnid atnauthor fldinst listtable listoverridetable rsidtbl revtbl filetbl template ' +
    'nonshppict shppict sp datafield private xe tc bkmkstart bkmkend themedata colorschememapping datastore'
  ).split(' '),
);

const characters: Readonly<Record<string, string>> = {
  tab: '\t',
  cell: '\t',
  line: '\n',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  '~': '\u00a0',
  _: '\u2011',
  '{': '{',
  '}': '}',
  '\\': '\\',
};

const endsParagraph = new Set(['par', 'sect', 'page', 'row', '\n', '\r']);

/** Encodings by the number of a font's character set, where it is not that of the file. */
const charsets: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gb18030',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};
const codePages: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};

/** What holds within a group, and again after the groups in it. */
interface Group {
  isHidden: boolean;
  /** How many characters stand behind a \u for programs that do not know it. */
  fallback: number;
  font: number;
  part: 'text' | 'fonts' | 'created';
}

/** Reads RTF in one pass; groups may be nested to any depth. */
export function readRtf(bytes: Uint8Array): RtfText {
  return new RtfReader(bytes).read();
}

class RtfReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  #group: Group = { isHidden: false, fallback: 1, font: -1, part: 'text' };
  readonly #outer: Group[] = [];
  /** Whether a \* stands before what comes next. */
  #isStarred = false;
  /** Characters to pass over behind a \u. */
  #toSkip = 0;

  #encoding = 'windows-1252';
  readonly #fonts = new Map<number, string>();
  readonly #created = new Map<string, number>();

  readonly #paragraphs: string[] = [];
  #words: string[] = [];
  #undecoded: number[] = [];

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  read(): RtfText {
    const bytes = this.#bytes;
    while (this.#at < bytes.length) {
      const byte = bytes[this.#at++];
      if (byte === 0x7b) this.#open();
      else if (byte === 0x7d) this.#close();
      else if (byte === 0x5c) this.#control();
      else if (byte !== 0x0a && byte !== 0x0d) this.#byte(byte);
    }
    this.#endParagraph();
    const [year, month, day] = ['yr', 'mo', 'dy'].map((part) => this.#created.get(part));
    const two = (number: number) => String(number).padStart(2, '0');
    return {
      paragraphs: this.#paragraphs,
      created: year && month && day ? `${year}-${two(month)}-${two(day)}` : null,
    };
  }

  #open(): void {
    this.#decode();
    this.#toSkip = 0;
    this.#outer.push(this.#group);
    this.#group = { ...this.#group };
  }

  #close(): void {
    this.#decode();
    this.#toSkip = 0;
    this.#isStarred = false;
    this.#group = this.#outer.pop() ?? this.#group;
  }

  #control(): void {
    const bytes = this.#bytes;
    const start = this.#at;
    while (this.#at < bytes.length && this.#at - start < longestWord && isLetter(bytes[this.#at])) this.#at++;
    if (this.#at === start) return this.#symbol(String.fromCharCode(bytes[this.#at++] ?? 0));
    const word = this.#ascii(start, this.#at);
    const digits = this.#at;
    if (bytes[this.#at] === 0x2d) this.#at++;
    while (this.#at < bytes.length && this.#at - digits < longestNumber && isDigit(bytes[this.#at])) this.#at++;
    const number = this.#at > digits ? Number(this.#ascii(digits, this.#at)) : null;
    if (bytes[this.#at] === 0x20) this.#at++;
    this.#word(word, Number.isNaN(number) ? null : number);
  }

  #symbol(symbol: string): void {
    if (symbol === '*') this.#isStarred = true;
    else if (symbol === "'") {
      const code = parseInt(this.#ascii(this.#at, this.#at + 2), 16);
      this.#at += 2;
      if (!Number.isNaN(code)) this.#byte(code);
    } else this.#mark(symbol);
  }

  #word(word: string, number: number | null): void {
    const isStarred = this.#isStarred;
    this.#isStarred = false;
    const group = this.#group;
    if (word === 'bin') {
      // Bytes of a picture, be they braces.
      this.#at += Math.max(0, number ?? 0);
    } else if (group.part === 'created') {
      if (number !== null) this.#created.set(word, number);
    } else if (group.part === 'fonts') this.#fontWord(word, number);
    else if (word === 'creatim') group.part = 'created';
    else if (word === 'fonttbl') Object.assign(group, { isHidden: true, part: 'fonts' });
    else if (isStarred || hidden.has(word)) group.isHidden = true;
    else if (word === 'v' || word === 'deleted') group.isHidden = number !== 0;
    else if (word === 'u' && number !== null) this.#unicode(number);
    else if (word === 'uc') group.fallback = Math.max(0, number ?? 1);
    else if (word === 'f' && number !== null) {
      this.#decode();
      group.font = number;
    } else if (word === 'ansicpg' && number !== null) this.#encoding = encodingOf(number);
    else if (word === 'mac') this.#encoding = 'macintosh';
    else this.#mark(word);
  }

  #fontWord(word: string, number: number | null): void {
    if (number === null) return;
    if (word === 'f') this.#group.font = number;
    else if (word === 'fcharset' && Object.hasOwn(charsets, number))
      this.#fonts.set(this.#group.font, charsets[number]);
    else if (word === 'cpg') this.#fonts.set(this.#group.font, encodingOf(number));
  }

  /** A character by its name, or the end of a paragraph; all other words say how text looks. */
  #mark(name: string): void {
    if (this.#group.isHidden) return;
    if (endsParagraph.has(name)) this.#endParagraph();
    else if (Object.hasOwn(characters, name)) this.#add(characters[name]);
  }

  #unicode(number: number): void {
    this.#toSkip = this.#group.fallback;
    if (!this.#group.isHidden) this.#add(String.fromCharCode(number & 0xffff));
  }

  #byte(byte: number): void {
    if (this.#toSkip > 0) this.#toSkip--;
    else if (!this.#group.isHidden) this.#undecoded.push(byte);
  }

  #add(text: string): void {
    this.#decode();
    this.#words.push(text);
  }

  /** Bytes become text where the way in which they are to be read may change. */
  #decode(): void {
    if (this.#undecoded.length === 0) return;
    const encoding = this.#fonts.get(this.#group.font) ?? this.#encoding;
    this.#words.push(textIn(encoding, Uint8Array.from(this.#undecoded)));
    this.#undecoded = [];
  }

  #endParagraph(): void {
    this.#decode();
    // Control characters are what other programs left there.
    const text = this.#words
      .join('')
      .replace(/[\0-\x08\x0b-\x1f]/g, '')
      .trim();
    if (text !== '') this.#paragraphs.push(text);
    this.#words = [];
  }

  #ascii(from: number, to: number): string {
    return String.fromCharCode(...this.#bytes.subarray(from, to));
  }
}

const longestWord = 32;
const longestNumber = 11;
const isLetter = (byte: number) => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;

/** The encoding of a code page; those that no browser reads are near enough to the most common one. */
const encodingOf = (page: number): string =>
  codePages[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252');
