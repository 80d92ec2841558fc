import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '#lib/article/index.ts';
import { loadModel } from '#lib/language/index.ts';
import { analyseArticle, mergeStory } from '#lib/story/index.ts';
import { shareOfTexts } from '#lib/story/merge/common-words.ts';

const model = loadModel(new Uint8Array(readFileSync('static/model/english.bin')));

const news = [
  'A ferry ran aground off Lomvik on Monday. Coast guard crews rescued all the passengers of the ferry. Captain Nordby was arrested in Lomvik.',
  'Passengers of a stranded ferry were rescued by the coast guard near Lomvik. Police arrested its captain, Nordby, in the harbour.',
  'Nordby, captain of the ferry that ran aground near Lomvik, has been arrested. The coast guard rescued its passengers with boats.',
  'All the passengers were rescued when a ferry ran aground off Lomvik, the coast guard said. Its captain Nordby was arrested.',
];

/** How many mentions each event has that a word names, in articles of one day. */
function mentionsOf(word: RegExp, texts: readonly string[]): number[] {
  const analyses = texts.map((text) => analyseArticle(articleFromText(text), model, { given: '2022-05-20' }));
  const textOf = new Map(analyses.map(({ article }) => [article.id, article.text]));
  return mergeStory(analyses, { title: 'Lomvik' })
    .events.map(
      ({ mentions }) =>
        mentions.filter(({ article, trigger }) => word.test(textOf.get(article)!.slice(trigger.start, trigger.end)))
          .length,
    )
    .filter((count) => count > 0);
}

describe('articles that all tell one piece of news', () => {
  it('tell one event each time, though what they share stands in all of them', () => {
    expect(mentionsOf(/^rescued$/, news)).toEqual([4]);
    expect(mentionsOf(/^arrested$/, news)).toEqual([4]);
  });
});

describe('the share of texts that have a word', () => {
  it('is large of a common word, smaller of one that fewer have, and none of a rare one', () => {
    expect(shareOfTexts('also')).toBeGreaterThan(shareOfTexts('vehicle'));
    expect(shareOfTexts('vehicle')).toBeGreaterThan(0);
    expect(shareOfTexts('mermaid')).toBe(0);
  });
});
