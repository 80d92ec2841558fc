import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/lib/language/index.ts';
import {
  countFromEvent,
  countToEvent,
  documentDateOf,
  InvalidDateError,
  recognise,
  resolve,
} from '../../src/lib/time/index.ts';

/** The expression of a sentence, counted from a vote on a date. */
function counted(text: string, value: string) {
  const [reading] = recognise(tokenise(text));
  const [time] = resolve([reading!], { documentDate: documentDateOf(null) });
  return countFromEvent(reading!, time!, { name: 'vote', value, confidence: 1 });
}

describe('counting from a dated event', () => {
  it.each([
    ['He left two days after the vote.', '2014-05-12', '2014-05-14', '2014-05-15'],
    ['He left three weeks before the vote.', '2014-05-12', '2014-04-21', '2014-04-28'],
    ['He left the day before the vote.', '2014-05-12', '2014-05-11', '2014-05-12'],
    ['He left two days after the vote.', '2014-05', '2014-05-03', '2014-06-03'],
    ['He left three hours after the vote.', '2014-05-12', '2014-05-12', '2014-05-13T03:00'],
    ['He left one year and two months after the vote.', '2014-05-12', '2015-07-12', '2015-07-13'],
    ['He left on the first day of the vote.', '2014-05-12', '2014-05-12', '2014-05-13'],
    ['He left on the third day of the vote.', '2014-05-12', '2014-05-14', '2014-05-15'],
    ['He left on day 12 of the vote.', '2014-05-12', '2014-05-23', '2014-05-24'],
    ['He left on the third day of the vote.', '2014-05', '2014-05-03', '2014-06-03'],
    ['He left in the second year of the vote.', '2014-05-12', '2015-05-12', '2016-05-12'],
    ['He left in the last week of the vote.', '2014-05-12', '2014-05-12', null],
    ['He left two weeks into the vote.', '2014-05-12', '2014-05-26', '2014-06-02'],
  ])('%s (%s)', (text, value, begin, end) => {
    expect(counted(text, value).interval).toEqual({ begin, end });
  });

  it('stays open towards the past or the future where the text does not say how much', () => {
    expect(counted('He left weeks before the vote.', '2014-05-12').interval).toEqual({
      begin: null,
      end: '2014-05-12',
    });
    expect(counted('He left days after the vote.', '2014-05-12').interval).toEqual({ begin: '2014-05-13', end: null });
  });

  it('gives “the day after” a date and lets a length stay a length', () => {
    expect(counted('He left the day after the vote.', '2014-05-12')).toMatchObject({
      type: 'DATE',
      value: '2014-05-13',
    });
    expect(counted('He left two days after the vote.', '2014-05-12')).toMatchObject({
      value: 'P2D',
      edtf: '2014-05-14',
    });
  });

  it('says how it follows', () => {
    expect(counted('He left two days after the vote.', '2014-05-12').steps).toEqual([
      '“vote” is dated 12 May 2014.',
      '“two days” counts 2 days on from it.',
      'Wednesday, 14 May 2014.',
    ]);
  });

  it('says which day of it is told', () => {
    expect(counted('He left on the third day of the vote.', '2014-05-12')).toMatchObject({
      value: '2014-05-14',
      steps: [
        '“vote” is dated 12 May 2014.',
        '“the third day” is day 3 of it, the day it began being 1.',
        'Wednesday, 14 May 2014.',
      ],
    });
  });

  it('counts back to the event from the time that stands beside', () => {
    const [day, nth] = recognise(tokenise('It fell on 14 May 2014, the third day of the vote.'));
    const [beside] = resolve([day!], { documentDate: documentDateOf(null) });
    expect(countToEvent(nth!, beside!)?.value).toBe('2014-05-12');
  });

  it('refuses an event date that is none', () => {
    expect(() => counted('He left two days after the vote.', 'soon')).toThrow(InvalidDateError);
  });
});
