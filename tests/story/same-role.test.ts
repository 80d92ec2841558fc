import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '#lib/article/index.ts';
import { loadModel } from '#lib/language/index.ts';
import { analyseArticle, mergeStory } from '#lib/story/index.ts';

const model = loadModel(readFileSync('static/model/english.bin'));

/** The words that stand for an actor of a story of these texts, by the actor's name; things aside. */
function calledSo(...texts: string[]): Map<string, string[]> {
  const analyses = texts.map((text) => analyseArticle(articleFromText(text), model, { given: '2024-03-05' }));
  const { actors, articles } = mergeStory(analyses, { title: 'Test' });
  const textOf = new Map(articles.map(({ id, text }) => [id, text ?? '']));
  return new Map(
    actors
      .filter(({ thing }) => !thing)
      .map(({ name, mentions }) => [
        name,
        mentions.map(({ article, start, end }) => textOf.get(article)!.slice(start, end)),
      ]),
  );
}

describe('what one article calls somebody', () => {
  const actress = 'The actress Ida Holm left the clinic on Monday.';

  it('tells whom another means by it', () => {
    const actors = calledSo(actress, 'Ida Holm was fined in Oslo. The actress paid on Friday.');
    expect(actors.get('Ida Holm')).toContain('The actress');
    expect(actors.has('actress')).toBe(false);
  });

  it('tells nothing where two could be meant, or somebody new is', () => {
    const two = calledSo(actress, 'The actress Mona Lund wept.', 'Ida Holm met Mona Lund. The actress paid on Friday.');
    expect(two.has('actress')).toBe(true);
    expect(calledSo(actress, 'Ida Holm was fined. An actress paid on Friday.').get('Ida Holm')).not.toContain(
      'An actress',
    );
    expect(calledSo(actress, 'The actress paid on Friday.').has('actress')).toBe(true);
  });

  it('tells who holds an office that only one can hold, named or not', () => {
    const president = 'Norwegian President Karl Weber flew to Lima on Monday.';
    expect(calledSo(president, 'The Norwegian president fell ill on Tuesday.').get('Karl Weber')).toContain(
      'The Norwegian president',
    );
    expect(calledSo(president, 'The Norwegian leader fell ill on Tuesday.').get('Karl Weber')).toContain(
      'The Norwegian leader',
    );
    expect(calledSo(president, 'The Danish president fell ill on Tuesday.').get('Karl Weber')).not.toContain(
      'The Danish president',
    );
    expect(
      calledSo(`Former ${president}`, 'The Norwegian president fell ill on Tuesday.').get('Karl Weber'),
    ).not.toContain('The Norwegian president');
  });
});

describe('a name that several bear', () => {
  const many = ['left', 'wept', 'fell ill', 'paid'].map((did) => `Anna Weber ${did} in Oslo on Monday.`);

  it('means the one whom most of the story is about', () => {
    const actors = calledSo(...many, 'Karl Weber sang.', 'Weber stayed in Bergen.');
    expect(actors.get('Anna Weber')).toContain('Weber');
    expect(calledSo(many[0], 'Karl Weber sang.', 'Weber stayed in Bergen.').has('Weber')).toBe(true);
  });

  it('means the one of whom it is “he” or “she”', () => {
    const actors = calledSo(...many, 'Mr. Karl Weber sang.', 'Mr. Weber stayed in Bergen. He was tired.');
    expect(actors.get('Karl Weber')).toContain('Weber');
  });

  it('may be a first name only of the one whom half of the story is about', () => {
    const alone = 'Anna stayed in Bergen. She was tired.';
    expect(calledSo(...many, alone).get('Anna Weber')).toContain('Anna');
    expect(calledSo(many[0], alone, 'Karl Lund sang.', 'Mona Lund sang.').has('Anna')).toBe(true);
  });

  it('is nowhere a place that it is for one article only', () => {
    const stays = 'Mr. Ulf Orvik sang.';
    const actors = calledSo(
      ...['left', 'wept', 'paid'].map((did) => `Ulf Orvik ${did} in Oslo on Monday. He was tired.`),
      `${stays}`,
      'They came from Orvik.',
    );
    expect(actors.get('Ulf Orvik')).toContain('Orvik');
    expect(calledSo(stays, 'They came from Orvik. Residents of Orvik fled.').has('Orvik')).toBe(true);
  });

  it('is no full name with a particle', () => {
    const actors = calledSo('Osman bin Rashid left Oslo. Bin Rashid was tired.');
    expect(actors.get('Osman bin Rashid')).toEqual(['Osman bin Rashid', 'Bin Rashid']);
    expect(actors.has('Bin Rashid')).toBe(false);
  });
});

describe('a state of America', () => {
  it('is one under its short name, and no other that is as short', () => {
    const actors = calledSo('Anna Weber came from Tarn, N.J., on Monday.', 'She left New Jersey for Marlow, N.Y.');
    expect(actors.get('New Jersey')).toEqual(expect.arrayContaining(['N.J.', 'New Jersey']));
    expect(actors.get('New York')).toEqual(['N.Y.']);
  });
});
