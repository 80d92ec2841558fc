import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/lib/time/index.ts';

/** The only time of a sentence written on Tuesday, 22 March 2022. */
function timeOf(sentence: string, documentDate: string | null = '2022-03-22') {
  const times = normalise(sentence, { documentDate });
  expect(times).toHaveLength(1);
  return times[0]!;
}

describe('a length of time until something comes', () => {
  it.each([
    ['The court will rule in ten days.', 'P10D', '2022-04-01', '2022-04-02'],
    ['The court will rule in about ten days.', 'P10D', '2022-03-30', '2022-04-04'],
    ['She plans to leave in three months.', 'P3M', '2022-06-01', '2022-07-01'],
    ['The wing reopens in two weeks’ time.', 'P2W', '2022-04-04', '2022-04-11'],
    ['The bond is to be redeemed in five years.', 'P5Y', '2027-01-01', '2028-01-01'],
  ])('is counted on from the article: %s', (sentence, value, begin, end) => {
    const { type, value: told, interval, edtf } = timeOf(sentence);
    expect({ type, value: told, interval }).toEqual({ type: 'DURATION', value, interval: { begin, end } });
    expect(edtf).not.toBeNull();
  });

  it.each([
    ['The army will leave within three weeks.', '2022-03-22', '2022-04-13'],
    ['The court will rule in less than ten days.', '2022-03-22', '2022-04-02'],
  ])('may be over before: %s', (sentence, begin, end) => expect(timeOf(sentence).interval).toEqual({ begin, end }));

  it.each([
    'Workers built the bridge in ten days.',
    'They will meet for the third time in two weeks.',
    'Prices will be the highest in ten years.',
    'They will settle it in ten days of talks.',
    'Who will lose so much in a single year?',
    'The plant will turn out 300 cars in one day.',
    'The court will rule on fines of two weeks.',
  ])('is no such thing where it says how long or how often: %s', (sentence) =>
    expect(timeOf(sentence).interval).toEqual({ begin: null, end: null }),
  );

  it('says how it follows', () =>
    expect(timeOf('The court will rule in ten days.').steps).toEqual([
      'The article is from 22 March 2022, a Tuesday.',
      '“ten days” counts 10 days on from it.',
      'Friday, 1 April 2022.',
    ]));

  it('keeps its length where the article has no date', () => {
    const { value, interval } = timeOf('The court will rule in ten days.', null);
    expect({ value, interval }).toEqual({ value: 'P10D', interval: { begin: null, end: null } });
  });

  it('widens with an article that is known to the month', () => {
    const { begin, end } = timeOf('The court will rule in ten days.', '2022-03').interval;
    expect([begin, end]).toEqual(['2022-03-11', '2022-04-11']);
  });
});
