import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '#lib/article/index.ts';
import { loadModel } from '#lib/language/index.ts';
import { analyseArticle, mergeStory } from '#lib/story/index.ts';

const model = loadModel(new Uint8Array(readFileSync('static/model/english.bin')));

/** "label (mentions)" of the events of articles. */
function eventsOf(...texts: string[]): string[] {
  const analyses = texts.map((text) => analyseArticle(articleFromText(text), model, { given: '2022-05-20' }));
  const { events } = mergeStory(analyses, { title: 'Klow' });
  return events.map(({ label, mentions }) => `${label} (${mentions.length})`);
}

describe('a deed that a verb and a noun tell together', () => {
  it('is one event, as the verb puts it', () => {
    expect(eventsOf('Rebels launched an assault on the harbour.')).toEqual(['Rebels launch assault on harbour (2)']);
    expect(eventsOf('Fighting broke out at the market.')).toEqual(['Fighting breaks out at market (2)']);
  });

  it('is the same as what another article calls by the noun alone', () => {
    const launched = 'Borduria launched an assault on the harbour of Klow on Monday.';
    expect(eventsOf(launched, 'The assault on the harbour of Klow by Borduria on Monday failed.')).toContain(
      'Borduria launches assault on harbour of Klow (3)',
    );
  });

  it('is none that another verb of the same sort tells', () => {
    const events = eventsOf(
      'Borduria launched an assault on the harbour of Klow on Monday.',
      'Borduria launched an investigation into the harbour of Klow on Monday.',
    );
    expect(events).toHaveLength(2);
  });
});

describe('a deed by another word', () => {
  it.each([
    ['Thieves snatched the crown from the museum of Klow.', 'Thieves stole the crown from the museum of Klow.'],
    [
      'The crew of the tanker fended off an attack by pirates.',
      'The crew of the tanker repelled an attack by pirates.',
    ],
    ['Mayor Doe apologised to the dockers of Klow.', 'Mayor Doe apologized to the dockers of Klow.'],
  ])('is one event: %s', (one, other) => {
    const [first, second] = [eventsOf(one), eventsOf(one, other)];
    expect(second).toHaveLength(first.length);
  });
});
