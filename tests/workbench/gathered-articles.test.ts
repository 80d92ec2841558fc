import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/lib/article/index.ts';
import { newArticles, titleOf } from '../../src/lib/workbench/gathered-articles.ts';

const storm = articleFromText('Storm closes port\n\nA storm closed the port.');
const strike = articleFromText('Dockers walk out\n\nThe dockers went on strike.');

describe('articles gathered for a story', () => {
  it('are each there once', () => {
    const first = newArticles([], [storm, storm]);
    expect(first.map(({ article }) => article.id)).toEqual([storm.id]);
    expect(newArticles(first, [storm, strike]).map(({ article }) => article.id)).toEqual([strike.id]);
  });

  it('name the story', () => {
    expect(titleOf(newArticles([], [storm]))).toBe('Storm closes port');
    expect(titleOf(newArticles([], [storm, strike]))).toBe('Storm closes port and 1 other article');
  });
});
