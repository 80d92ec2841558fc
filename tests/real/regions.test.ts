import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFile, type RegionKind } from '#lib/article/index.ts';

const shared = '../shared/articles';

const articlesIn = (folder: string) =>
  readdirSync(folder)
    .sort()
    .map((name) => readFile({ path: `${folder}/${name}`, bytes: readFileSync(`${folder}/${name}`) }).article);

/** The text of every region of one kind. */
const of = (kind: RegionKind, { regions, text }: ReturnType<typeof articlesIn>[number]) =>
  regions.filter((region) => region.kind === kind).map(({ start, end }) => text.slice(start, end));

describe.runIf(existsSync(shared))('the two shared articles', () => {
  const [first, second] = existsSync(shared) ? articlesIn(shared) : [];

  it('carry no date of publication', () => {
    expect([...first.statedDates, ...second.statedDates]).toEqual([]);
  });

  it('have one headline each, and its repetition is no news', () => {
    for (const article of [first, second]) {
      expect(of('headline', article)).toEqual([article.title]);
      expect(
        of('furniture', article).some((text) => text !== article.title && text.length === article.title.length),
      ).toBe(true);
    }
  });

  it('keep the caption of 2017 out of the body', () => {
    expect(of('caption', first)).toHaveLength(1);
    expect(of('caption', first)[0]).toContain('2017');
    expect(of('body', first).join('\n')).not.toContain('2017');
  });

  it('keep links, tags, the author’s life and the page’s buttons out of the body', () => {
    expect(of('tags', first)).toHaveLength(2);
    expect(of('related', second)).toHaveLength(4);
    expect(of('bio', second)).toHaveLength(1);
    expect(of('furniture', first)).toHaveLength(2);
    expect(of('furniture', second)).toHaveLength(3);
  });

  it('keep every paragraph of news', () => {
    expect([of('body', first).length, of('heading', first).length]).toEqual([16, 2]);
    expect(of('body', second)).toHaveLength(12);
  });
});

describe('the demo story', () => {
  const articles = articlesIn('seeds');

  it('has at least eight articles, in every format, each with a headline and a body', () => {
    expect(articles.length).toBeGreaterThanOrEqual(8);
    expect(new Set(articles.map(({ path }) => path!.split('.').pop()))).toEqual(new Set(['txt', 'md', 'html', 'tml']));
    for (const article of articles) {
      expect(of('headline', article)).toEqual([article.title]);
      expect(of('body', article).length).toBeGreaterThanOrEqual(7);
    }
  });

  it('is dated in part: some articles state their date, some do not', () => {
    const stated = articles.flatMap(({ statedDates }) => statedDates[0]?.value ?? []);
    expect(stated.length).toBeGreaterThanOrEqual(4);
    expect(articles.length - stated.length).toBeGreaterThanOrEqual(3);
    for (const date of stated) expect(date).toMatch(/^2022-0[2-4]-\d\d$/);
  });

  it('never takes the page for the news', () => {
    const news = articles.flatMap((article) => [...of('body', article), ...of('heading', article)]);
    for (const text of news) {
      expect(text).not.toMatch(
        /^(Tags|Related|Read more|Recommended|Share|Follow|Subscribe|WATCH|©)|Photo:|Image source|staff writer/,
      );
    }
    const dateless = articles.flatMap((article) => of('caption', article));
    expect(dateless.length).toBeGreaterThanOrEqual(4);
  });
});
