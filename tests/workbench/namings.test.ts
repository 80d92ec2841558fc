import { describe, expect, it } from 'vitest';
import type { StoryActor } from '#lib/story/index.ts';
import { namingsOf } from '../../src/lib/workbench/namings.ts';

const texts: Record<string, string> = {
  a: 'Ida Holm came. She spoke. Holm left, and she went home.',
  b: 'Ida Holm slept.',
};
const mention = (article: string, words: string, nth = 0) => {
  let start = -1;
  for (let at = 0; at <= nth; at++) start = texts[article].indexOf(words, start + 1);
  return { article, start, end: start + words.length };
};
const actor = (...mentions: StoryActor['mentions']): StoryActor => ({
  id: 'p-1',
  name: 'Ida Holm',
  kind: 'person',
  aliases: ['Holm'],
  affiliation: [],
  mentions,
});
const namings = (...mentions: StoryActor['mentions']) =>
  namingsOf(actor(...mentions), (id) => texts[id]).map(({ article, words, mentions }) => [
    article,
    words,
    mentions.length,
  ]);

describe('what an actor is called', () => {
  it('is told article by article, each pronoun with the name before it', () => {
    const first = [mention('a', 'Ida Holm'), mention('a', 'She')];
    const second = [mention('a', 'Holm', 1), mention('a', 'she')];
    expect(namings(...first, ...second, mention('b', 'Ida Holm'))).toEqual([
      ['a', 'Ida Holm', 2],
      ['a', 'Holm', 2],
      ['b', 'Ida Holm', 1],
    ]);
  });

  it('stands each time by itself where it is the same everywhere', () => {
    texts.c = 'Holm came. Holm left.';
    expect(namings(mention('c', 'Holm'), mention('c', 'Holm', 1))).toEqual([
      ['c', 'Holm', 1],
      ['c', 'Holm', 1],
    ]);
  });
});
