import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '#lib/article/index.ts';
import { loadModel } from '#lib/language/index.ts';
import { analyseArticle, mergeStory } from '#lib/story/index.ts';
import { ordinalOf } from '#lib/story/merge/ordinals.ts';
import { parsed } from '../events/parsed.ts';

const model = loadModel(readFileSync('static/model/english.bin'));

describe('events that are counted', () => {
  it('have the number of their noun, or of what their noun is of', () => {
    const numberOf = (sentence: string, trigger: string) => {
      const { tokens } = parsed(sentence).sentences[0]!;
      return ordinalOf(
        tokens,
        tokens.find(({ text }) => text === trigger)!,
      );
    };
    expect(numberOf('the|=|DT|3|det third|=|JJ|3|amod strike|=|NN|0|root', 'strike')).toBe(3);
    expect(numberOf('a|=|DT|3|det 21st|=|JJ|3|amod strike|=|NN|0|root', 'strike')).toBe(21);
    expect(
      numberOf('the|=|DT|3|det second|=|JJ|3|amod round|=|NN|0|root of|=|IN|5|case talks|talk|NNS|3|nmod', 'talks'),
    ).toBe(2);
    expect(numberOf('the|=|DT|3|det long|=|JJ|3|amod strike|=|NN|0|root', 'strike')).toBe(0);
  });

  it('are one where the numbers agree and two where they do not', () => {
    const talks = (number: string, closing: string) =>
      analyseArticle(
        articleFromText(
          `The ${number} round of talks between Norland and the dockers' union in Lomvik brought no agreement.\n\n${closing}\n`,
        ),
        model,
        { given: '2019-05-16' },
      );
    const rounds = (...articles: ReturnType<typeof talks>[]) =>
      mergeStory(articles, { title: 'Test' }).events.filter(({ label }) => /^Talks/.test(label));
    const second = talks('second', 'Both sides blamed each other.');
    expect(rounds(second, talks('second', 'Ships wait outside the harbour.'))).toHaveLength(1);
    expect(rounds(second, talks('third', 'Ships wait outside the harbour.'))).toHaveLength(2);
  });
});
