import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '#lib/article/index.ts';
import { loadModel } from '#lib/language/index.ts';
import { analyseArticle, mergeStory } from '#lib/story/index.ts';

const model = loadModel(readFileSync('static/model/english.bin'));

/** The actors of a story of these texts whose names hold a word, each with the words that stand for it. */
function named(word: string, ...texts: string[]): string[][] {
  const analyses = texts.map((text) => analyseArticle(articleFromText(text), model, { given: '2024-03-05' }));
  const { actors, articles } = mergeStory(analyses, { title: 'Test' });
  const textOf = new Map(articles.map(({ id, text }) => [id, text ?? '']));
  return actors
    .filter(({ kind, name }) => kind === 'organisation' && name.includes(word))
    .map(({ mentions }) => mentions.map(({ article, start, end }) => textOf.get(article)!.slice(start, end)))
    .sort();
}

describe('the short name of an organisation', () => {
  const miami = 'The Miami Dolphins beat the Denver Kites on Sunday.';
  const short = 'The Dolphins signed a new coach on Tuesday.';

  it('is given to the one team of the story that is called so', () => {
    expect(named('Dolphins', miami, short).map((words) => words.sort())).toEqual([['Dolphins', 'Miami Dolphins']]);
  });

  it('is given to neither of two, and makes no one of them', () => {
    const toronto = 'The Toronto Dolphins lost on Sunday. The Dolphins were fined.';
    expect(named('Dolphins', `${miami} The Dolphins were fined.`, toronto, short)).toHaveLength(3);
  });

  it('is that of another where an article tells the two apart', () => {
    const both = 'The Dolphins met the Toronto Dolphins and the Miami Dolphins on Sunday.';
    expect(named('Dolphins', 'The Miami Dolphins left on Sunday.', both)).toHaveLength(3);
  });

  it('is no name of what many are called', () => {
    const one = 'The Marlow City Council closed the mill on Monday. The Council was fined.';
    const other = 'The Nordby Island Council opened a mill on Monday. The Council was thanked.';
    expect(named('Council', one, other)).toHaveLength(2);
  });
});
