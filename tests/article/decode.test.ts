import { describe, expect, it } from 'vitest';
import { articleFromText, readFile, UnreadableError } from '#lib/article/index.ts';
import { utf8 } from './reading.ts';

const readBytes = (bytes: Uint8Array, path = 'folder/a.txt') => readFile({ path, bytes });
const concat = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

describe('encodings', () => {
  it('reads UTF-8 with and without a byte order mark alike', () => {
    const plain = readBytes(utf8('Zürich voted on Sunday.'));
    const marked = readBytes(concat(Uint8Array.of(0xef, 0xbb, 0xbf), utf8('Zürich voted on Sunday.')));
    expect(marked.article).toEqual(plain.article);
    expect(plain.notes).toEqual([]);
  });

  it.each([
    ['little-endian', [0xff, 0xfe], (unit: number) => [unit & 255, unit >> 8]],
    ['big-endian', [0xfe, 0xff], (unit: number) => [unit >> 8, unit & 255]],
  ])('reads UTF-16, %s', (_, mark, bytesOf) => {
    const units = Array.from('Kyiv — Київ').flatMap((character) => bytesOf(character.charCodeAt(0)));
    expect(readBytes(Uint8Array.of(...mark, ...units)).article.text).toBe('Kyiv — Київ');
  });

  it('reads a page in the encoding that it declares', () => {
    const page = '<html><head><meta charset="windows-1252"></head><body><p>Caf';
    const bytes = concat(utf8(page), Uint8Array.of(0xe9), utf8(' closed on Monday.</p></body></html>'));
    expect(readBytes(bytes, 'a.html').article.text).toBe('Café closed on Monday.');
  });

  it('replaces what is not valid UTF-8, and says how many characters', () => {
    const { article, notes } = readBytes(concat(utf8('The caf'), Uint8Array.of(0xe9), utf8(' closed on Monday.')));
    expect(article.text).toBe('The caf\ufffd closed on Monday.');
    expect(notes).toEqual(['read with 1 character replaced: not valid UTF-8; save it again as UTF-8']);
  });

  it('makes every line end one \\n', () => {
    expect(readBytes(utf8('One.\r\n\r\nTwo.\rThree.')).article.text).toBe('One.\n\nTwo.\nThree.');
    expect(readBytes(utf8('One.\fTwo.\vThree.\u2028Four.\u2029Five.')).article.text).toBe(
      'One.\nTwo.\nThree.\nFour.\nFive.',
    );
  });

  it('leaves out where a line may or may not be broken', () => {
    const { article } = readBytes(
      utf8('Presi\u00addent\u200b re\u00adsigns\ufeff\n\n\u200b\n\u200b On Tues\u00adday, in Os\u2060lo.'),
    );
    expect(article.text).toBe('President resigns\n\n\n On Tuesday, in Oslo.');
    expect(article.regions.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'President resigns',
      'On Tuesday, in Oslo.',
    ]);
    const page = '<title>Presi&shy;dent</title><h1>Presi&shy;dent re&#8203;signs</h1><p>She left on Tues&shy;day.</p>';
    expect(readBytes(utf8(page), 'a.html').article).toMatchObject({
      title: 'President resigns',
      text: 'President resigns\n\nShe left on Tuesday.',
    });
  });

  it('never breaks the line of a title', () => {
    expect(readBytes(utf8('# Mill\u0007 closes\nby June\n\nIt was old.'), 'a.md').article.title).not.toMatch(
      /[\n\u0007]/,
    );
  });

  it('keeps stray control and bidi characters, and says so of the former', () => {
    const text = `${'An ordinary sentence of some length. '.repeat(3)}\0\u202eevil\u202c`;
    const { article, notes } = readBytes(utf8(text));
    expect(article.text).toBe(text);
    expect(notes).toEqual(['holds 1 control character, kept as they are']);
  });
});

describe('files that are no articles', () => {
  const refuses = (bytes: Uint8Array, path = 'folder/a.txt') => {
    try {
      readBytes(bytes, path);
    } catch (error) {
      expect(error).toBeInstanceOf(UnreadableError);
      const { message } = error as Error;
      expect(message).not.toContain('\n');
      expect(message.startsWith(`${path}: `)).toBe(true);
      return message;
    }
    throw new Error('was read');
  };

  it.each([
    ['an empty file', new Uint8Array(0), 'empty'],
    ['white space', utf8(' \n\t \n'), 'white space'],
    ['a PDF', utf8('%PDF-1.7 and so on'), 'PDF'],
    ['a DOCX', utf8('PK\x03\x04 and so on'), 'DOCX'],
    ['a PNG', concat(Uint8Array.of(0x89), utf8('PNG\r\n\x1a\n')), 'PNG'],
    ['null bytes', new Uint8Array(2000), 'binary'],
    ['Cyrillic in an old encoding', new Uint8Array(300).fill(0xe0), 'UTF-8'],
  ])('refuses %s, and says what to do', (_, bytes, word) => {
    expect(refuses(bytes)).toContain(word);
  });

  it('refuses TimeML without text and pages without a word', () => {
    expect(refuses(utf8('<TimeML><DCT/></TimeML>'), 'a.tml')).toContain('<TEXT>');
    expect(refuses(utf8('<html><body><script>var a = 1;</script></body></html>'), 'a.html')).toContain('no text');
  });

  it('refuses a pile of articles in one file, and says what to do', () => {
    const pile = 'The ferry sailed on Monday.\n\n'.repeat(400_000);
    expect(refuses(utf8(pile), 'pile.txt')).toContain('12 million characters are no one article; give each in a file');
  });

  it('refuses pasted white space', () => {
    expect(() => articleFromText('  \n ')).toThrow('The pasted text: ');
  });
});

describe('the identity of an article', () => {
  it('depends on what it says, not on where it was', () => {
    const here = readBytes(utf8('Snow fell on Monday.'), 'here.txt').article;
    const there = readBytes(utf8('Snow fell on Monday.'), 'there/too.txt').article;
    expect(here.id).toMatch(/^a-[\da-f]{12}$/);
    expect(there.id).toBe(here.id);
    expect(readBytes(utf8('Snow fell on Tuesday.')).article.id).not.toBe(here.id);
  });

  it('takes a title from the person, the headline, or the first words', () => {
    expect(articleFromText('Snow fell on Monday.', { title: ' Snow ' }).title).toBe('Snow');
    expect(articleFromText('Snow fell on Monday.').title).toBe('Snow fell on Monday.');
    const long = articleFromText('Snow fell on the mountains and on the plain. '.repeat(5)).title;
    expect(long.length).toBeLessThanOrEqual(101);
    expect(long.endsWith('…')).toBe(true);
  });
});
