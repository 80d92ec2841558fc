import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/lib/workbench/file-name.ts';
import { articleDate } from '../../src/lib/workbench/article-date.ts';
import { articleBasisWords, count, grouped, safeLink, sureness } from '../../src/lib/workbench/words.ts';

const date = { value: '2022-03-22', begin: null, end: null, basis: 'inferred' as const, confidence: 0.8, evidence: [] };

describe('words', () => {
  it('say of what a number is', () => {
    expect([count(1, 'event'), count(2, 'event'), count(12345, 'event')]).toEqual([
      '1 event',
      '2 events',
      '12,345 events',
    ]);
    expect(grouped(1234567)).toBe('1,234,567');
  });

  it('never claim to be wholly sure', () => {
    expect(sureness(1)).toBe('99% sure');
  });

  it('say how an article was dated', () => {
    const evidence = [
      { start: 1, end: 5, because: 'a' },
      { start: 0, end: 0, because: 'b' },
    ];
    expect(articleBasisWords({ ...date, evidence })).toBe('inferred from 1 place in the text');
    expect(articleBasisWords({ ...date, basis: 'given' })).toBe('given');
  });

  it('write dates as people do', () => {
    expect(articleDate({ date })).toBe('22 March 2022');
    expect(articleDate({ date: { ...date, value: '2022-03' } })).toBe('March 2022');
    expect(articleDate({ date: { ...date, value: '2022' } })).toBe('2022');
    expect(articleDate({ date: { ...date, value: null } })).toBe('date not known');
  });
});

describe('links', () => {
  it.each([
    ['https://example.org/a', 'https://example.org/a'],
    ['http://example.org/', 'http://example.org/'],
    ['javascript:alert(1)', null],
    [' java\tscript:alert(1)', null],
    ['data:text/html,<script>1</script>', null],
    ['//example.org', null],
    [null, null],
  ])('%s → %s', (url, href) => expect(safeLink(url)).toBe(href));
});

describe('file names', () => {
  it.each([
    ['Belarus and the war', 'belarus-and-the-war'],
    ['../../etc/passwd', 'etc-passwd'],
    ['\u202e"; <b>', 'b'],
    ['…', 'story'],
    ['x'.repeat(500), 'x'.repeat(60)],
  ])('%s → %s', (title, name) => expect(fileName(title)).toBe(name));
});
