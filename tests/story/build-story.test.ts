import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '#lib/article/index.ts';
import { loadModel } from '#lib/language/index.ts';
import { analyseArticle, buildStory, dateAcross, mergeStory, redate, serialiseStory } from '#lib/story/index.ts';

const model = loadModel(readFileSync('static/model/english.bin'));

const articles = [
  {
    given: '2018-09-13',
    text:
      'Bridge closed at Tornby\n\nEngineers closed the Skarn bridge at Tornby on Tuesday after a barge hit a pillar.\n\n' +
      'The mayor, Ida Holm, said on Wednesday that repairs would take a month.\n',
  },
  {
    given: null,
    text:
      'Shops feel the loss\n\nEngineers closed the Skarn bridge at Tornby on Tuesday after a barge hit a pillar.\n\n' +
      'Shopkeepers met Ida Holm on Thursday and demanded a ferry.\n',
  },
  {
    given: null,
    text:
      'A ferry for Tornby\n\nShopkeepers met Ida Holm on Thursday and demanded a ferry, after engineers closed the Skarn bridge.\n\n' +
      'The first boat sailed yesterday.\n',
  },
  { given: null, text: 'Quiet week\n\nThe orchard club picked its pears on Sunday, and nobody complained.\n' },
];
const analysed = () => articles.map(({ text, given }) => analyseArticle(articleFromText(text), model, { given }));
const build = (analyses: ReturnType<typeof analysed>): string =>
  serialiseStory(buildStory(analyses, { title: 'Tornby' }));

describe('a story of articles that date each other', () => {
  it('is what merging makes of the articles once they are dated', () => {
    const story = build(analysed());
    expect(story).toBe(serialiseStory(mergeStory(dateAcross(analysed()), { title: 'Tornby' })));
    expect(story).not.toBe(serialiseStory(mergeStory(analysed(), { title: 'Tornby' })));
  });

  it('is the same whether articles join one by one or all at once, in whatever order', () => {
    const kept = analysed();
    let grown = '';
    for (let count = 1; count <= kept.length; count++) grown = build(kept.slice(0, count));
    expect(grown).toBe(build(analysed()));
    expect(build([...kept].reverse())).toBe(grown);
  });

  it('is the same again after the dated article has gone and come back', () => {
    const kept = analysed();
    const all = build(kept);
    const without = build(kept.slice(1));
    expect(without).toBe(build(analysed().slice(1)));
    expect(without).not.toBe(all);
    expect(build(kept)).toBe(all);
  });

  it('follows the dated article to another date', () => {
    const kept = analysed();
    const before = build(kept);
    const moved = (analyses: typeof kept) => [redate(analyses[0]!, { given: '2019-05-16' }), ...analyses.slice(1)];
    expect(build(moved(kept))).toBe(build(moved(analysed())));
    expect(build(moved(kept))).not.toBe(before);
  });

  it('counts an article given twice once', () => {
    expect(build([...analysed(), ...analysed()])).toBe(build(analysed()));
  });
});

it('an article is dated by what it says of when a known event began', () => {
  const text =
    'Prices up\n\nPrices have doubled since the Russian invasion of Ukraine began last month, shopkeepers said.\n';
  const { value, evidence } = analyseArticle(articleFromText(text), model).documentDate;
  expect(value).toMatch(/^2022-03/);
  expect(evidence.map(({ because }) => because)).toContain(
    'The Russian invasion of Ukraine (24 February 2022) was “last month”.',
  );
});
