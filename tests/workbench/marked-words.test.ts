import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOfWords, wholeWords } from '../../src/lib/workbench/marked-words.ts';

const text = 'The “long queue” at\nthe pier (café) grew. The queue was long.';
const marked = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const said = (place: { start: number; end: number } | null) => place && text.slice(place.start, place.end);

describe('words that are marked in a text', () => {
  it.each([
    ['long queue', 'long queue'],
    ['ng que', 'long queue'],
    [' “long queue” ', 'long queue'],
    ['(caf', 'café'],
    ['at\nthe', 'at\nthe'],
  ])('%j are %j', (drawn, words) => {
    expect(said(wholeWords(text, marked(drawn)))).toBe(words);
  });

  it('are none where there is no word, or a whole page', () => {
    expect(wholeWords(text, marked('” '))).toBeNull();
    expect(wholeWords('word '.repeat(1000), { start: 0, end: 5000 })).toBeNull();
    expect(wholeWords('w'.repeat(5000), { start: 10, end: 20 })).toBeNull();
  });

  it('lie in the text, whatever is drawn', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(40), fc.nat(40), (any, start, length) => {
        const from = Math.min(start, any.length);
        const place = wholeWords(any, { start: from, end: Math.min(any.length, from + length) });
        if (place) expect(0 <= place.start && place.start < place.end && place.end <= any.length).toBe(true);
      }),
    );
  });
});

describe('words that are written', () => {
  const never = () => false;
  it.each([
    ['Long queue', 'long queue'],
    ['  at the pier ', 'at\nthe pier'],
    ['the (.*)', null],
    ['lon', null],
    ['', null],
    ['no such words', null],
  ])('%j are found as %j', (written, words) => {
    expect(said(placeOfWords(text, written, never))).toBe(words);
  });

  it('are found where they are not taken yet', () => {
    const first = placeOfWords(text, 'queue', never)!;
    const second = placeOfWords(text, 'queue', ({ start }) => start === first.start)!;
    expect(second.start).toBeGreaterThan(first.start);
    expect(placeOfWords(text, 'queue', () => true)).toBeNull();
  });
});
