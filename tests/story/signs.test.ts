import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '#lib/article/index.ts';
import { loadModel } from '#lib/language/index.ts';
import { analyseArticle, mergeStory } from '#lib/story/index.ts';

const model = loadModel(new Uint8Array(readFileSync('static/model/english.bin')));

/** Of an article, how many mentions each event has that one of some words names. */
function mentionsOf(words: RegExp, text: string): number[] {
  const analysis = analyseArticle(articleFromText(text), model, { given: '2022-05-20' });
  const { events } = mergeStory([analysis], { title: 'Klow' });
  const named = events.map(({ mentions }) =>
    mentions.filter(({ trigger }) => words.test(analysis.article.text.slice(trigger.start, trigger.end))),
  );
  return named.map(({ length }) => length).filter((count) => count > 0);
}

const between =
  'The mayor of Lomvik spoke to reporters. Schools stayed open, and buses ran as usual. Shops in the old town reported good sales.';

describe('two mentions of one deed in an article', () => {
  it('are one where the first sentence sums up what is told below', () => {
    const text = `A ferry sank off Lomvik on Monday.\n\n${between}\n\nThe ferry sank within minutes, the coast guard said.`;
    expect(mentionsOf(/^sank$/, text)).toEqual([2]);
  });

  it('are two where one is a noun in the plural and the other is none', () => {
    const text = `${between}\n\nThe strike closed the harbour.\n\n${between}\n\nStrikes have troubled airports of the south for years.`;
    expect(mentionsOf(/^strikes?$/i, text)).toEqual([1, 1]);
  });

  it('are two where verbs are about different things in other sentences', () => {
    const text = `${between}\n\nThe council approved the harbour budget.\n\n${between}\n\nVoters approved a tax on hotels in another town.`;
    expect(mentionsOf(/^approved$/, text)).toEqual([1, 1]);
  });

  it('are two where they only tell that the same people spoke', () => {
    const text = `The mayor of Lomvik said that the harbour would be closed.\n\n${between}\n\nOn the quay the mayor said that buses were late.`;
    expect(mentionsOf(/^said$/, text)).toEqual([1, 1]);
  });
});
