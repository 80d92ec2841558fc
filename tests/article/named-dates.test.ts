import { describe, expect, it } from 'vitest';
import { articleFromText, namedDates } from '#lib/article/index.ts';
import { prose, read } from './reading.ts';

describe('the address of a page', () => {
  const dates = (url: string) => namedDates(url, null).map(({ value, weak }) => (weak ? `${value} ${weak}` : value));

  it.each([
    ['https://coast.example/2022/03/22/lighthouse-stays-dark', '2022-03-22'],
    ['https://coast.example/news/2022/3/2/lighthouse', '2022-03-02'],
    ['https://coast.example/coast/2022/mar/22/lighthouse-stays-dark', '2022-03-22'],
    ['https://coast.example/lighthouse-stays-dark-2022-03-22.html', '2022-03-22'],
    ['https://coast.example/20220322/lighthouse', '2022-03-22'],
    ['/2022/03/22/lighthouse', '2022-03-22'],
  ])('names the day of publication: %s', (url, value) => {
    expect(dates(url)).toEqual([value]);
  });

  it('names a month, within which the day is', () => {
    expect(dates('https://coast.example/2022/03/lighthouse')).toEqual(['2022-03 named']);
  });

  it('names the day on which an archive kept it, besides its own', () => {
    const kept = 'https://web.archive.org/web/20230105101500/https://coast.example/2022/03/22/lighthouse';
    expect(dates(kept)).toEqual(['2022-03-22', '2023-01-05 made']);
    expect(dates('https://web.archive.org/web/20230105101500/https://coast.example/')).toEqual(['2023-01-05 made']);
  });

  it.each([
    'https://coast.example/lighthouse',
    'https://coast.example/2022/13/45/lighthouse',
    'https://2022-03-22.example/lighthouse',
    'https://coast.example/lighthouse?on=2022-03-22#2022-03-22',
    'https://coast.example/article/120220322991',
    'https://coast.example/2022/lighthouse',
  ])('names none: %s', (url) => {
    expect(dates(url)).toEqual([]);
  });
});

describe('the name of a file', () => {
  const dates = (path: string) => namedDates(null, path);

  it.each([
    '2022-03-22 Lighthouse.txt',
    'coast_2022-03-22_lighthouse.html',
    'coast_2022_03_22.txt',
    'C:\\news\\lighthouse 2022.03.22.docx',
    '20220322-lighthouse.txt',
    'lighthouse-20220322T101500.md',
  ])('names a day near which the text was written: %s', (path) => {
    const because = 'the date in the file’s name';
    expect(dates(path)).toEqual([{ value: '2022-03-22', basis: 'metadata', weak: 'named', because }]);
  });

  it.each(['lighthouse.txt', '2022-03-22/lighthouse.txt', '2022-02-31.txt', 'wire1998010818300711.tml', '1984.txt'])(
    'names none: %s',
    (path) => {
      expect(dates(path)).toEqual([]);
    },
  );

  it('comes after what the article itself states', () => {
    const dates = read('2022-03-25.txt', `Lighthouse Stays Dark\n\nPublished: 22 March 2022\n\n${prose}`).statedDates;
    expect(dates.map(({ value }) => value)).toEqual(['2022-03-22', '2022-03-25']);
  });
});

describe('a web address in a line of its own', () => {
  const address = 'https://coast.example/2022/03/22/lighthouse';

  it('above a text is where it comes from', () => {
    const article = articleFromText(`${address}\n\nLighthouse Stays Dark\n\n${prose}`);
    expect(article).toMatchObject({ url: address, title: 'Lighthouse Stays Dark' });
    expect(article.statedDates.map(({ value }) => value)).toEqual(['2022-03-22']);
    expect(article.regions[0]!.kind).toBe('furniture');
  });

  it('is one where a program has set its words and marks apart', () => {
    const apart = 'http : / / www . coast . example / 2022 / 03 / 22 / doe - sues - nordby _ 12 . html';
    const article = articleFromText(`${apart}\n\nLighthouse Stays Dark\n\n${prose}`);
    expect(article.url).toBe('http://www.coast.example/2022/03/22/doe-sues-nordby_12.html');
    expect(article.regions[0]!.kind).toBe('furniture');
  });

  it('below it, is so where it says that it is', () => {
    const below = (line: string) =>
      articleFromText(['Lighthouse Stays Dark', ...Array<string>(9).fill(prose), line].join('\n\n')).url;
    expect(below(`Source: ${address}`)).toBe(address);
    expect(below(address)).toBeNull();
  });
});

it('does not search long names for a date', () => {
  expect(namedDates(`https://coast.example/${'2022/'.repeat(300_000)}`, '2022-'.repeat(300_000))).toEqual([]);
});
