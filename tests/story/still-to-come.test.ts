import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '#lib/article/index.ts';
import { loadModel } from '#lib/language/index.ts';
import { analyseArticle, mergeStory } from '#lib/story/index.ts';

const model = loadModel(new Uint8Array(readFileSync('static/model/english.bin')));

/** "label (factuality)" of the events of articles, each under its date. */
function eventsOf(...articles: [date: string, text: string][]): string[] {
  const analyses = articles.map(([given, text]) =>
    analyseArticle(articleFromText(text, { title: 'Klow' }), model, { given }),
  );
  const { events } = mergeStory(analyses, { title: 'Klow' });
  return events.map(({ label, factuality }) => `${label} (${factuality})`);
}

describe('what the text dates behind its article', () => {
  it('is still to come, in whatever tense', () => {
    expect(eventsOf(['2022-05-20', 'Parliament reconvenes on 24 May.'])).toEqual(['Parliament reconvenes (planned)']);
    expect(eventsOf(['2022-05-20', 'The mayor resigns in two weeks’ time.'])).toEqual(['Mayor resigns (planned)']);
  });

  it('has happened where its day is come', () => {
    expect(eventsOf(['2022-05-24', 'Parliament reconvenes on 24 May.'])).toEqual(['Parliament reconvenes (happened)']);
  });

  it('has happened where a later article tells of it', () => {
    const later = 'Parliament reconvened on 24 May 2022.';
    expect(eventsOf(['2022-05-20', 'Parliament reconvenes on 24 May.'], ['2022-05-25', later])).toEqual([
      'Parliament reconvenes (happened)',
    ]);
  });
});
