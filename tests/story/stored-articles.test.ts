import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '#lib/article/index.ts';
import { loadModel } from '#lib/language/index.ts';
import { analyseArticle, articlesOfStory, buildStory } from '#lib/story/index.ts';

const model = loadModel(readFileSync('static/model/english.bin'));
const text =
  'Bridge closed at Tornby\n\nEngineers closed the Skarn bridge at Tornby on Tuesday after a barge hit a pillar.\n';
const path = 'news/2018-09-13 Tornby.txt';

/** The date of a story's article when it was read, and when it is read again from the story. */
function readTwice(ignoreStated: boolean) {
  const story = buildStory([analyseArticle(articleFromText(text, { path }), model, { ignoreStated })], { title: 'T' });
  const [{ article }] = articlesOfStory(story);
  return [story.articles[0]!.date, analyseArticle(article, model).documentDate];
}

describe('an article that a story keeps', () => {
  it('is dated again by the name of its file, as it was before', () => {
    const [before, again] = readTwice(false);
    expect(before.value).toBe('2018-09-13');
    expect(again).toMatchObject({ value: before.value, confidence: before.confidence, evidence: before.evidence });
  });

  it('is not dated by it where that was set aside', () => {
    const [before, again] = readTwice(true);
    expect(before.value).not.toBe('2018-09-13');
    expect(again.value).toBe(before.value);
  });
});
