import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '#lib/article/index.ts';
import { loadModel } from '#lib/language/index.ts';
import { analyseArticle, mergeStory } from '#lib/story/index.ts';

const model = loadModel(new Uint8Array(readFileSync('static/model/english.bin')));

/** How many mentions each event has whose label has a word, in articles of one day. */
function mentionsOf(word: string, ...texts: string[]): number[] {
  const analyses = texts.map((text) => analyseArticle(articleFromText(text), model, { given: '2022-05-20' }));
  const { events } = mergeStory(analyses, { title: 'Klow' });
  return events.filter(({ label }) => label.includes(word)).map(({ mentions }) => mentions.length);
}

describe('what may be', () => {
  it('is not what was, where they have little else in common', () => {
    expect(mentionsOf('flood', 'The tunnel flooded after the storm. Cellars may flood after a storm.')).toEqual([1, 1]);
    expect(
      mentionsOf('cancelled', 'Ferries were cancelled in the storm.', 'Trains may be cancelled in the storm.'),
    ).toEqual([1, 1]);
  });

  it('is what was, where the same is said of the same', () => {
    expect(
      mentionsOf(
        'flood',
        'The harbour of Lomvik will flood in the storm.',
        'The harbour of Lomvik flooded in the storm.',
      ),
    ).toEqual([2]);
  });
});
