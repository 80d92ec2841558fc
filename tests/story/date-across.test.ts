import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '#lib/article/index.ts';
import { loadModel } from '#lib/language/index.ts';
import { analyseArticle, dateAcross, type ArticleAnalysis } from '#lib/story/index.ts';

const model = loadModel(readFileSync('static/model/english.bin'));
const analyse = (text: string, given: string | null = null): ArticleAnalysis =>
  analyseArticle(articleFromText(text), model, { given });

const dated = analyse(
  'Ferry sinks off Lomvik\n\nThe ferry Havorn sank off Lomvik on Tuesday, and rescuers saved 212 passengers.\n\n' +
    'The owner of the Havorn, Nordline, suspended its captain on Wednesday.\n',
  '2019-05-16',
);
const undated = analyse(
  'Questions after the sinking\n\nThe ferry Havorn sank off Lomvik on Tuesday and rescuers saved 212 passengers, the police said.\n\n' +
    'Divers will search the wreck on Friday.\n',
);
const stranger = analyse('Choir wins prize\n\nThe choir of Dunmere won the first prize on Sunday, its leader said.\n');

const dateOf = (analyses: readonly ArticleAnalysis[], one: ArticleAnalysis) =>
  analyses.find(({ article }) => article.id === one.article.id)!.documentDate;

describe('dating across the articles of a story', () => {
  it('dates an article from another that reports the same event, and says which', () => {
    expect(undated.documentDate.value).toBeNull();
    const date = dateOf(dateAcross([undated, dated]), undated);
    expect(date.basis).toBe('inferred');
    expect(date.interval.begin! >= '2019-05-10' && date.interval.end! <= '2019-06-30').toBe(true);
    expect(date.evidence.map(({ because }) => because).join('\n')).toContain('Ferry sinks off Lomvik');
  });

  it('counts the times of the article from the date so found', () => {
    const [analysis] = dateAcross([undated, dated]);
    const tuesday = analysis.times.find(({ text }) => text === 'Tuesday')!;
    expect(tuesday.value).toBe('2019-05-14');
  });

  it('is the same whatever the order of the articles', () => {
    const one = dateAcross([undated, dated, stranger]);
    const other = dateAcross([stranger, dated, undated]);
    for (const analysis of [undated, dated, stranger]) expect(dateOf(one, analysis)).toEqual(dateOf(other, analysis));
  });

  it('leaves dated articles and strangers as they are', () => {
    const across = dateAcross([dated, undated, stranger]);
    expect(across[0]).toBe(dated);
    expect(across[2]).toBe(stranger);
  });

  it('does not touch a story in which everything or nothing is dated', () => {
    expect(dateAcross([dated])).toEqual([dated]);
    expect(dateAcross([undated, stranger])).toEqual([undated, stranger]);
    expect(dateAcross([])).toEqual([]);
  });

  it('takes a headline beside the text for one of the same days', () => {
    const beside = analyse(
      'Weather turns\n\nThe rain stopped over the fjord, a forecaster said, and farmers returned to their fields.\n\n' +
        'Related stories\n\nFerry sinks off Lomvik\n',
    );
    const date = dateOf(dateAcross([beside, dated]), beside);
    expect(date.value).toMatch(/^2019/);
    expect(date.evidence[0]!.because).toContain('headline beside the article');
  });
});
