import { describe, expect, it } from 'vitest';
import { isOfArticles, readArticles, UnreadableError } from '#lib/article/index.ts';
import { prose, regionsIn, utf8 } from './reading.ts';

const read = (path: string, ...lines: string[]) => readArticles({ path, bytes: utf8(lines.join('\n')) });

describe('a table of articles', () => {
  it('gives one article for each row, with what its columns say of it', async () => {
    const { articles, notes } = await read(
      'coast.csv',
      'Title,Publish Date,URL,Source,Text',
      `Lighthouse stays dark,2022-03-22,https://coast.example/1,Coast Journal,"${prose}\n\n“No,” she said. ${prose}"`,
      `Ferry sails,23 March 2022,,,"${prose} It sailed."`,
    );
    expect(notes).toEqual([]);
    expect(articles[0]).toMatchObject({
      path: 'coast.csv, row 2',
      title: 'Lighthouse stays dark',
      publisher: 'Coast Journal',
      url: 'https://coast.example/1',
      statedDates: [{ value: '2022-03-22', basis: 'metadata', because: '“publish_date” in the table' }],
    });
    expect(articles[0]!.text).toContain('“No,” she said.');
    expect(regionsIn(articles[0]!)[0]).toBe('headline: Lighthouse stays dark');
    expect(articles[1]).toMatchObject({ title: 'Ferry sails', publisher: null, url: null });
    expect(articles[1]!.statedDates[0]!.value).toBe('2022-03-23');
  });

  it.each([
    ['coast.csv', ['headline;body', `Ferry sails;${prose}`]],
    ['coast.tsv', ['headline\tbody', `Ferry sails\t${prose}`]],
    ['coast.jsonl', [JSON.stringify({ headline: 'Ferry sails', body: prose, source: { id: 1, name: 'Wire' } }), '']],
    ['coast.csv', ['headline,content', `Ferry sails,<p>${prose}</p>`]],
  ])('is read from %s', async (path, lines) => {
    const { articles } = await read(path, ...lines);
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({ title: 'Ferry sails', text: expect.stringContaining(prose) });
    expect(articles[0]!.text).not.toContain('<');
  });

  it('tells by all of its dates whether they put the day or the month first', async () => {
    const datesOf = async (...dates: string[]) => {
      const rows = dates.map((date) => `${date},"${prose}"`).join('\n');
      const { articles } = await read('news.csv', `date,text\n${rows}`);
      return articles.map(({ statedDates }) => statedDates[0].value);
    };
    expect(await datesOf('3/4/2022', '3/22/2022')).toEqual(['2022-03-04', '2022-03-22']);
    expect(await datesOf('22/3/2022', '3/4/2022')).toEqual(['2022-03-22', '2022-04-03']);
    expect(await datesOf('3/4/22', '12/31/21')).toEqual(['2022-03-04', '2021-12-31']);
    expect(await datesOf('3/4/2022', '5/4/2022')).toEqual(['2022', '2022']);
    expect(await datesOf('22/3/2022', '3/22/2022', '3/4/2022')).toEqual(['2022-03-22', '2022-03-22', '2022']);
  });

  it('does not date its articles by its own name', async () => {
    const { articles } = await read('2022-03-28 export.csv', 'text', prose);
    expect(articles[0]!.statedDates).toEqual([]);
  });

  it('tells which rows hold no article, and reads the others', async () => {
    const { articles, notes } = await read(
      'coast.jsonl',
      '{"text":""}',
      'oops',
      '[1]',
      '{"text":3}',
      `{"text":"${prose}"}`,
    );
    expect(articles.map(({ path }) => path)).toEqual(['coast.jsonl, line 5']);
    expect(notes).toEqual(['without an article and left out: line 1, line 2, line 3 and 1 more']);
  });

  it.each([
    ['headline,summary\nFerry sails,It did', /no column of this table holds articles/],
    ['headline,text\nFerry sails,', /the column “text” of this table holds no text/],
    ['headline,text', /no column/],
  ])('is refused in one line where it holds none', async (table, reason) => {
    const refused = read('coast.csv', table);
    await expect(refused).rejects.toThrow(UnreadableError);
    await expect(refused).rejects.toThrow(reason);
  });

  it.each([
    ['a list', [{ headline: 'Ferry sails', body: prose, published_at: '2021-05-12T08:00:00Z' }, 7]],
    [
      'the articles of an answer',
      { status: 'ok', articles: [{ title: 'Ferry sails', content: prose, date: '2021-05-12' }] },
    ],
    ['one article', { title: 'Ferry sails', text: prose, date: '2021-05-12' }],
  ])('may be JSON: %s', async (_, value) => {
    const { articles } = await read('coast.json', JSON.stringify(value, null, 2));
    expect(articles.map(({ title, path, statedDates }) => [title, path, statedDates[0].value])).toEqual([
      ['Ferry sails', 'coast.json, item 1', '2021-05-12'],
    ]);
  });

  it.each(['{}', '[]', '[1,2]', '{"a":[{"text":3}]}', '[', 'null', '[[[]]]', '{"articles":null}'])(
    'is refused in one line where it is JSON without articles: %s',
    async (json) => {
      await expect(read('coast.json', json)).rejects.toThrow(UnreadableError);
    },
  );

  it('in a folder is told from one of other things by how it opens', async () => {
    const opens = (name: string, opening: string) => isOfArticles(name, () => opening);
    expect(await opens('a.csv', 'Title,Full Text\nFerry,"It sa')).toBe(true);
    expect(await opens('a.CSV', 'titel;text;x\n')).toBe(true);
    expect(await opens('a.csv', 'ship,sum\nAda,3')).toBe(false);
    expect(await opens('a.tsv', 'date\tbody')).toBe(true);
    expect(await opens('a.jsonl', '{"body": "It sailed"}\n{"')).toBe(true);
    expect(await opens('a.jsonl', '{"ship": "Ada"}\n')).toBe(false);
    expect(await opens('a.json', '')).toBe(true);
    expect(await opens('a.rtf', '')).toBe(true);
    expect(await opens('a.xls', '')).toBe(false);
    expect(await opens('readme', '')).toBe(false);
  });

  it('may be a long one', async () => {
    const row = `Ferry sails,"${prose}"`;
    const { articles } = await read('coast.csv', 'title,text', ...Array<string>(5000).fill(row));
    expect(articles).toHaveLength(5000);
  });
});

it('any other file holds one article', async () => {
  const { articles } = await read('ferry.txt', prose);
  expect(articles.map(({ path }) => path)).toEqual(['ferry.txt']);
});
