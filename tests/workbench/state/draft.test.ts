import { describe, expect, it } from 'vitest';
import { datedArticles, withDate, withoutDate, type Draft } from '../../../src/lib/workbench/state/draft.ts';
import { pastedName } from '../../../src/lib/workbench/state/story-sources.ts';

const draft = {
  title: 'Harbour',
  articles: [
    { article: { id: 'a-came' }, given: '2022-03-01' },
    { article: { id: 'a-bare' }, given: null },
  ],
  told: null,
  opened: null,
  file: null,
  dates: {},
  corrections: [],
} as unknown as Draft;
const dates = (of: Draft) => datedArticles(of).map(({ given }) => given);

describe('the date of an article in a draft', () => {
  it('is what a person gave, else what came with it', () => {
    expect(dates(draft)).toEqual(['2022-03-01', null]);
    const changed = withDate(withDate(draft, 'a-came', '2022-04'), 'a-bare', '2021');
    expect(dates(changed)).toEqual(['2022-04', '2021']);
    expect(dates(draft)).toEqual(['2022-03-01', null]);
  });

  it('goes back to what the article itself tells, whether or not one came with it', () => {
    const changed = withDate(withDate(draft, 'a-came', '2022-04'), 'a-bare', '2021');
    expect(dates(withDate(withDate(changed, 'a-came', null), 'a-bare', null))).toEqual([null, null]);
  });

  it('is again the one that came with it once what a person gave is taken back', () => {
    const changed = withDate(withDate(draft, 'a-came', '2022-04'), 'a-bare', '2021');
    expect(withoutDate(withoutDate(changed, 'a-came'), 'a-bare')).toEqual(draft);
    expect(withoutDate(withDate(draft, 'a-came', null), 'a-came')).toEqual(draft);
  });

  it('is no correction where it is the one that came', () => {
    expect(withDate(withDate(draft, 'a-came', '2022-04'), 'a-came', '2022-03-01').dates).toEqual({});
  });
});

describe('a pasted text', () => {
  it.each([
    ['<svg xmlns="http://www.w3.org/2000/svg">', 'The pasted figure.svg'],
    ['\n<?xml version="1.0"?>\n<svg>', 'The pasted figure.svg'],
    ['{ "format": "annalist-story" }', 'The pasted story.json'],
    ['Harbour workers end strike', null],
    ['{The harbour} was closed', null],
    ['<b>Harbour</b> workers', null],
  ])('%j', (text, name) => expect(pastedName(text)).toBe(name));
});
