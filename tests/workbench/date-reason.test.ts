import { describe, expect, it } from 'vitest';
import type { StoryArticle, StoryEvent } from '#lib/story/index.ts';
import { dateReason } from '../../src/lib/workbench/date-reason.ts';

type Known = NonNullable<StoryEvent['date']>;
const date = (part: Partial<Known>): Known => ({
  value: null,
  begin: '2022-03-01',
  end: '2022-03-02',
  granularity: null,
  basis: 'inferred',
  times: [],
  confidence: 0.5,
  ...part,
});
const written = (value: string | null) => ({ date: { value } }) as StoryArticle;
const one = [written('2022-03-02')];

describe('why an event has its date', () => {
  it.each([
    [dateReason(date({ begin: null }), one), 'It is told as past when the article was written, 2 March 2022.'],
    [dateReason(date({ end: null }), one), 'It is told as still to come when the article was written, 2 March 2022.'],
    [
      dateReason(date({}), one),
      'It is told together with the news of the time when the article was written, 2 March 2022.',
    ],
    [dateReason(date({ basis: 'document' }), one), 'It is told as of when the article was written, 2 March 2022.'],
    [dateReason(date({ begin: null }), [written(null)]), 'It is told as past when the article was written.'],
    [dateReason(date({ begin: null }), [...one, ...one]), 'It is told as past when the articles were written.'],
  ])('%s', (reason, wanted) => expect(reason).toBe(wanted));

  it('is left to the times where the text says when', () => {
    expect(dateReason(date({ basis: 'stated' }), one)).toBeNull();
    expect(dateReason(date({ basis: 'related' }), one)).toBeNull();
    expect(dateReason(null, one)).toBeNull();
  });
});
