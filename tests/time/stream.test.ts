import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidDateError, normalise, normaliseStream } from '../../src/lib/time/index.ts';
import type { NormaliseOptions } from '../../src/lib/time/index.ts';
import { anyText, timeTalk } from './talk.ts';

/** The expressions of a text cut at some places. */
function streamed(text: string, cuts: readonly number[], options: NormaliseOptions) {
  const stream = normaliseStream(options);
  const places = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
  const found = places.slice(1).flatMap((place, index) => stream.push(text.slice(places[index], place)));
  return [...found, ...stream.end()];
}

const cuts = fc.array(fc.nat(), { maxLength: 30 });
/** Several sentences and paragraphs of talk about time. */
const article = fc
  .array(fc.tuple(fc.oneof(timeTalk, anyText), fc.constantFrom('. ', '! The ', '\n\n', '.\n', '… ', ' [2] ')), {
    maxLength: 12,
  })
  .map((parts) => parts.flat().join(''));

describe('a text that comes in pieces', () => {
  for (const genre of ['news', 'history'] as const)
    it(`gives the same as the whole, wherever it is cut (${genre})`, () => {
      const options: NormaliseOptions = { documentDate: '2022-03-22', genre };
      fc.assert(
        fc.property(article, cuts, (text, places) => {
          expect(streamed(text, places, options)).toEqual(normalise(text, options));
        }),
        { numRuns: 200 },
      );
    });

  it('gives expressions before the end', () => {
    const stream = normaliseStream({ documentDate: '2022-03-22' });
    const text =
      'The army left on Monday. It had come three weeks earlier, when the snow was deep and the roads were closed. ';
    expect(stream.push(text).map(({ value }) => value)).toEqual(['2022-03-21']);
    expect(stream.end().map(({ value }) => value)).toEqual(['2022-W09']);
  });

  it('is read with what stood before it: the quarters of a game are none of a year', () => {
    const stream = normaliseStream({ documentDate: '2022-03-22' });
    const found = [
      ...stream.push('The quarterback was slow on Sunday, and the crowd in the cold stands let him know all of that. '),
      ...stream.push('Many had left by then. He woke up in the third quarter.'),
      ...stream.end(),
    ];
    expect(found.map(({ text }) => text)).toEqual(['Sunday']);
  });

  it('is refused with a date that is none, as the whole text is', () => {
    expect(() => normaliseStream({ documentDate: 'soon' })).toThrow(InvalidDateError);
  });

  it('is read in time that grows with its length, letter by letter and without a full stop', () => {
    const stream = normaliseStream({ documentDate: '2022-03-22' });
    let found = 0;
    for (let piece = 0; piece < 10_000; piece++) found += stream.push('May 5 and ').length;
    for (let piece = 0; piece < 50_000; piece++) found += stream.push('x').length;
    found += stream.end().length;
    expect(found).toBe(10_000);
  });
});
