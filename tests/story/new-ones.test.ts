import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '#lib/article/index.ts';
import { loadModel } from '#lib/language/index.ts';
import { analyseArticle, mergeStory } from '#lib/story/index.ts';

const model = loadModel(new Uint8Array(readFileSync('static/model/english.bin')));

const first = 'The committee disliked the offshore cod referendum in Lomvik.';

/** How many mentions each referendum has of an article that goes on with a sentence. */
function referendums(sentence: string): number[] {
  const article = articleFromText(`Norland's harbour is closed.\n\n${first} ${sentence}\n`);
  const { events } = mergeStory([analyseArticle(article, model, { given: '2022-05-20' })], { title: 'Test' });
  return events.filter(({ label }) => label.startsWith('Offshore')).map(({ mentions }) => mentions.length);
}

describe('what an article tells of as a new one', () => {
  it('is another than what it told of before', () => {
    expect(referendums('Fishermen disliked the offshore cod referendum.')).toEqual([2]);
    expect(referendums('Fishermen would prefer an offshore cod referendum.')).toEqual([1, 1]);
    expect(referendums('Fishermen would prefer another offshore cod referendum.')).toEqual([1, 1]);
  });

  it('is the same where the words go back to that', () => {
    expect(referendums('Fishermen disliked such an offshore cod referendum.')).toEqual([2]);
  });
});
