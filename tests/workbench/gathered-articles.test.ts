import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/lib/article/index.ts';
import { newArticles, titleOf } from '../../src/lib/workbench/gathered-articles.ts';

const dated = (text: string, given: string | null = null) => ({ article: articleFromText(text), given });
const storm = dated('Storm closes port\n\nA storm closed the port.');
const strike = dated('Dockers walk out\n\nThe dockers went on strike.', '2022-03-22');

describe('articles gathered for a story', () => {
  it('are each there once', () => {
    expect(newArticles([], [storm, storm])).toEqual([storm]);
    expect(newArticles([storm.article], [storm, strike])).toEqual([strike]);
  });

  it('name the story', () => {
    expect(titleOf(newArticles([], [storm]))).toBe('Storm closes port');
    expect(titleOf(newArticles([], [storm, strike]))).toBe('Storm closes port and 1 other article');
  });
});
