import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFile } from '#lib/article/index.ts';
import { tokenise } from '#lib/language/index.ts';
import { dateDocument, recognise } from '#lib/time/index.ts';

const folder = '../shared/articles';

describe.runIf(existsSync(folder))('two real articles without a date', () => {
  const articles = existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map((name) => {
          const path = join(folder, name);
          const { article } = readFile({ path, bytes: readFileSync(path) });
          const annotated = tokenise(article.text, article.regions);
          return { name, article, annotated, readings: recognise(annotated) };
        })
    : [];

  it.each(articles)('$name is dated to March 2022, with reasons in its text', ({ article, annotated, readings }) => {
    const { value, interval, basis, evidence } = dateDocument({ article, annotated, readings });
    expect(value).toMatch(/^2022-03/);
    expect(basis).toBe('inferred');
    expect(interval.begin! >= '2022-03-01' && interval.begin! <= '2022-03-22').toBe(true);
    expect(interval.end! > '2022-03-22' && interval.end! <= '2022-04-05').toBe(true);
    expect(evidence.length).toBeGreaterThan(2);
    for (const { start, end } of evidence) expect(article.text.slice(start, end).trim()).not.toBe('');
    expect(evidence.map(({ because }) => because).join('\n')).toContain('was “last month”');
  });

  it.each(articles)('$name takes the date that is given', ({ article, annotated, readings }) => {
    const given = '2022-03-23';
    expect(dateDocument({ article, annotated, readings, given })).toMatchObject({ value: given, basis: 'given' });
  });
});
