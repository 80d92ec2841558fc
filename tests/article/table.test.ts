import { describe, expect, it } from 'vitest';
import { readArticles, UnreadableError } from '#lib/article/index.ts';
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
