import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '#lib/article/index.ts';
import { loadModel } from '#lib/language/index.ts';
import {
  addEvent,
  analyseArticle,
  buildStory,
  correctionsOf,
  dateEvent,
  leaveOut,
  parseStory,
  serialiseStory,
  type Correction,
  type Story,
  type StoryEvent,
} from '#lib/story/index.ts';

const model = loadModel(readFileSync('static/model/english.bin'));
const text =
  'Lorries near Tornby\n\nA 60-kilometre convoy of lorries stalled near Tornby on Tuesday, the mayor, Ida Holm, said. ' +
  'Its drivers were out of fuel by Friday, and a barge blocked the harbour.\n\nPhoto of a broken bridge at Skarn.\n';
const convoy = analyseArticle(articleFromText(text), model, { given: '2018-09-13' });
const other = analyseArticle(
  articleFromText(
    'Ferry late\n\nA barge blocked the harbour at Tornby on Friday. Two days after the queue, Ms Birk left.\n',
  ),
  model,
  { given: '2018-09-16' },
);
const build = (corrections: readonly Correction[] = []): Story =>
  buildStory([convoy, other], { title: 'Tornby', corrections });
const plain = build();

function place(words: string, analysis = convoy) {
  const start = analysis.article.text.indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  return { article: analysis.article.id, start, end: start + words.length };
}
const at = (story: Story, words: string, analysis = convoy): StoryEvent | undefined => {
  const { article, start, end } = place(words, analysis);
  return story.events.find(({ mentions }) =>
    mentions.some((one) => one.article === article && one.trigger.start === start && one.trigger.end === end),
  );
};
const named = (story: Story, id: string) => story.actors.find((actor) => actor.id === id)!.name;

describe('an event that a person adds where none was read', () => {
  it('is called as the words they marked, and read as the others are: who says so, and whether', () => {
    expect(at(plain, '60-kilometre convoy')).toBeUndefined();
    const story = build(addEvent([], place('60-kilometre convoy')));
    const added = at(story, '60-kilometre convoy')!;
    expect(added).toMatchObject({ label: '60-kilometre convoy', kind: 'occurrence', factuality: 'claimed' });
    expect(added.sources.map(({ actor }) => named(story, actor))).toEqual(['Ida Holm']);
    expect(story.events).toHaveLength(plain.events.length + 1);
  });

  it('marked by one word has a label of its own', () => {
    expect(at(build(addEvent([], place('convoy'))), 'convoy')!.label).toBe('60-kilometre convoy of lorries');
  });

  it('stands beside those that the same words tell already', () => {
    const story = build(addEvent([], place('stalled near Tornby on Tuesday')));
    expect(at(story, 'stalled')).toEqual(at(plain, 'stalled'));
    expect(at(story, 'stalled near Tornby on Tuesday')!.label).toBe('Stalled near Tornby on Tuesday');
  });

  it('adds nothing where its words tell an event, or are none', () => {
    for (const words of ['stalled', ', ']) expect(build(addEvent([], place(words))).events).toEqual(plain.events);
  });

  it('may be told in a caption, and by words of several sentences', () => {
    expect(at(build(addEvent([], place('broken bridge'))), 'broken bridge')).toBeDefined();
    const long = 'said. Its drivers were out of fuel';
    expect(at(build(addEvent([], place(long))), long)).toBeDefined();
  });

  it('can be corrected as any other, and times counted from it follow', () => {
    const added = addEvent([], place('queue', other));
    const queue = at(build(added), 'queue', other)!;
    const dated = dateEvent(added, queue, '2018-09-01');
    const story = build(dated);
    expect(at(story, 'queue', other)!.date).toMatchObject({ value: '2018-09-01', basis: 'given' });
    expect(at(story, 'left', other)!.date).toMatchObject({ begin: '2018-09-03' });
    expect(correctionsOf(dated, at(story, 'queue', other)!)).toEqual(dated);
  });

  it('that is none is as if it had never been added; one that was read beside it is left out', () => {
    const added = addEvent([], place('60-kilometre convoy'));
    expect(leaveOut(added, at(build(added), '60-kilometre convoy')!)).toEqual([]);
    const blocked = at(plain, 'blocked')!;
    expect(leaveOut(added, blocked)).toMatchObject([{ type: 'event' }, { type: 'noEvent' }]);
  });

  it('is kept in the story file, whatever the order of articles and of what was added', () => {
    const both = addEvent(addEvent([], place('out of fuel')), place('broken bridge'));
    const turned = addEvent(addEvent([], place('broken bridge')), place('out of fuel'));
    const story = build(both);
    expect(parseStory(serialiseStory(story))).toEqual(story);
    expect(parseStory(serialiseStory(story)).corrections).toEqual(both);
    const others = buildStory([other, convoy], { title: 'Tornby', corrections: turned });
    expect({ ...others, corrections: both }).toEqual(story);
  });

  it('may be told by any words of the text', () => {
    const length = convoy.article.text.length;
    fc.assert(
      fc.property(fc.nat(length), fc.nat(60), (start, more) => {
        const marked = { article: convoy.article.id, start, end: Math.min(length, start + more) };
        const story = build(addEvent([], marked));
        expect(story.events.length - plain.events.length).toBeLessThanOrEqual(1);
        expect(parseStory(serialiseStory(story))).toEqual(story);
      }),
      { numRuns: 60 },
    );
  });
});
