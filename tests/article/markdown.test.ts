import { describe, expect, it } from 'vitest';
import { readFile } from '#lib/article/index.ts';
import { prose, read, regionsIn, utf8 } from './reading.ts';

describe('front matter', () => {
  it('states title, date, publisher, address and language', () => {
    const article = read(
      'a.md',
      `---\ntitle: "Light: out"\ndate: 2022-03-22 10:00:00 +0200\nsource: Coast Journal\nurl: https://coast.example/1\nlang: en-GB\n---\n\n${prose}\n`,
    );
    expect(article).toMatchObject({
      title: 'Light: out',
      publisher: 'Coast Journal',
      url: 'https://coast.example/1',
      language: 'en-GB',
      text: prose,
      statedDates: [{ value: '2022-03-22', basis: 'metadata', because: '“date” in the front matter' }],
    });
  });

  it('that is not valid YAML is text, and said so', () => {
    const { article, notes } = readFile({ path: 'a.md', bytes: utf8(`---\ntitle: [\n---\n\n${prose}`) });
    expect(article.text).toContain(prose);
    expect(notes).toEqual(['its front matter is not valid YAML and was read as text']);
  });

  it('cannot blow up through aliases', () => {
    const bomb = `---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n\n${prose}`;
    expect(read('a.md', bomb).text).toContain(prose);
  });
});

describe('Markdown', () => {
  it('is read without its marks', () => {
    const source = `# Lighthouse *stays* dark\n\n*By Ada Moss*\n\n![The tower on 3 May 2009](a.jpg)\n\n${prose} **Nobody** [objected](/x) to\nit.\n\n## A cold spring\n\n> ${prose}\n\n- ${prose}\n\n### Related\n\n- [Harbour dredged](/y)\n- [Ferry late](/z)\n\nTags: coast, light\n`;
    expect(regionsIn(read('a.md', source))).toEqual([
      'headline: Lighthouse stays dark',
      'byline: By Ada Moss',
      'caption: The tower on 3 May 2009',
      `body: ${prose} Nobody objected to it.`,
      'heading: A cold spring',
      `body: ${prose}`,
      `body: ${prose}`,
      'related: Related',
      'related: Harbour dredged',
      'related: Ferry late',
      'tags: Tags: coast, light',
    ]);
  });

  it('leaves scripts out', () => {
    expect(read('a.md', `${prose}\n\n<script>\nalert(1)\n</script>\n\n<p>${prose}</p>`).text).toBe(
      `${prose}\n\n${prose}`,
    );
  });

  it.each([
    ['brackets', '['.repeat(50_000)],
    ['quotes', '> '.repeat(50_000)],
    ['emphasis', 'a*'.repeat(50_000)],
    ['lists', Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}- x`).join('\n')],
    ['brackets on many lines', `${'['.repeat(90)}x\n`.repeat(500)],
  ])('that is nothing but %s is read as plain text', (_, source) => {
    const { article, notes } = readFile({ path: 'a.md', bytes: utf8(source) });
    expect(article.text).toBe(source);
    expect(notes).toEqual(['read as plain text: its Markdown is nested too deeply']);
  });
});
