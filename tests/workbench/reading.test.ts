import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blockAt,
  blocksOf,
  isOnlyWrapped,
  marksOf,
  paragraphAt,
  segmentsOf,
  type TextMark,
} from '../../src/lib/workbench/reading.ts';
import { finished } from '../../src/lib/figure/steps.ts';
import { thingsByArticle } from '../../src/lib/workbench/things-by-article.ts';
import { sampleStory } from '../figure/sample-story.ts';

const article = (
  text: string,
  regions: { kind: 'headline' | 'body' | 'caption'; start: number; end: number }[] = [],
) => ({
  text,
  regions,
});

describe('blocks of an article', () => {
  it('are its paragraphs, each of its region', () => {
    const text = 'A headline\n\nFirst paragraph.\nSecond one.';
    const blocks = blocksOf(
      article(text, [
        { kind: 'headline', start: 0, end: 10 },
        { kind: 'body', start: 12, end: text.length },
      ]),
    );
    expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['headline', 'A headline'],
      ['body', 'First paragraph.'],
      ['body', 'Second one.'],
    ]);
  });

  it('are whole where their lines are only wrapped', () => {
    const text = [
      'MINSK, June 3 (Example Wire) - The committee that',
      'looks after the bridges said on Friday that it had',
      'closed two of them until the end of the month so',
      'that their bearings could be renewed.',
      '',
      'Drivers were told to take the road by the lake.',
    ].join('\n');
    const body = { kind: 'body', end: text.length } as const;
    for (const regions of [[], [{ ...body, start: 0 }], [{ ...body, start: text.indexOf('The committee') }]]) {
      const blocks = blocksOf(article(text, regions)).map(({ start, end }) => text.slice(start, end));
      expect(blocks.at(-2)).toMatch(/The committee that\nlooks[^]*be renewed\.$/);
      expect(blocks.at(-1)).toBe('Drivers were told to take the road by the lake.');
    }
  });

  it('leave out nothing but white space, whatever the regions say', () => {
    const region = fc.record({
      kind: fc.constantFrom('headline', 'body', 'caption'),
      start: fc.nat(80),
      end: fc.nat(80),
    });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(region, { maxLength: 4 }), (text, regions) => {
        const blocks = blocksOf(article(text, regions as never));
        const covered = blocks.map(({ start, end }) => text.slice(start, end)).join('');
        const dense = (value: string) => value.replace(/[\s]/g, '');
        expect(dense(covered)).toBe(dense(text));
        blocks.slice(1).forEach((block, index) => expect(block.start).toBeGreaterThanOrEqual(blocks[index].end));
      }),
    );
  });

  it('are small, however long a line is, and break no character', () => {
    const text = '𝒜'.repeat(500_000);
    const blocks = blocksOf(article(text));
    expect(Math.max(...blocks.map(({ start, end }) => end - start))).toBeLessThanOrEqual(3000);
    expect(blocks.every(({ start }) => start % 2 === 0)).toBe(true);
    expect(blocks.filter(({ opens }) => opens)).toHaveLength(1);
  });

  it('number paragraphs as people count them', () => {
    const text = 'Headline\nOne.\nA caption\nTwo.';
    const blocks = blocksOf(
      article(text, [
        { kind: 'headline', start: 0, end: 8 },
        { kind: 'body', start: 9, end: 13 },
        { kind: 'caption', start: 14, end: 23 },
        { kind: 'body', start: 24, end: 28 },
      ]),
    );
    expect(paragraphAt(blocks, 10)).toBe(1);
    expect(paragraphAt(blocks, 25)).toBe(2);
    expect(blockAt(blocks, 25)).toBe(3);
    expect(blockAt(blocks, 9999)).toBe(3);
  });
});

describe('the lines of a block', () => {
  const long = 'The ferry ran aground off the harbour wall on';
  it.each([
    [true, `${long}\n${long}\nTuesday.`],
    [false, long],
    [false, `The ferry\nran aground\n${long}`],
    [false, `- ${long}\n- ${long}`],
    [false, `1. ${long}\n2. ${long}`],
    [false, `${long}   90\n${long}   12`],
  ])('are only wrapped: %s', (wrapped, text) => {
    expect(isOnlyWrapped(`\n${text}\n`, { start: 1, end: 1 + text.length })).toBe(wrapped);
  });

  it('are as long as they stand there, with a dateline before the block', () => {
    const text = `ALDHOLM, 3 June 2021 (Harbour Wire) - The ferry\n${long}\nTuesday.`;
    expect(isOnlyWrapped(text, { start: text.indexOf('The ferry'), end: text.length })).toBe(true);
  });
});

describe('segments of a block', () => {
  const text = 'Minsk voted on Sunday to end its pledge.';
  const marks: TextMark[] = [
    { kind: 'actor', id: 'p', start: 0, end: 5 },
    { kind: 'event', id: 'e', start: 6, end: 11 },
    { kind: 'time', id: 't', start: 15, end: 21 },
  ];
  const block = { start: 0, end: text.length };

  it('are cut where a mark begins and ends, and join to the whole text', () => {
    const segments = segmentsOf(text, block, marks, null);
    expect(segments.map((segment) => segment.text).join('')).toBe(text);
    expect(segments.filter(({ actor, event, time }) => actor ?? event ?? time).map((segment) => segment.text)).toEqual([
      'Minsk',
      'voted',
      'Sunday',
    ]);
  });

  it('know the clause of what is selected', () => {
    const segments = segmentsOf(text, block, marks, { start: 0, end: 21 });
    expect(
      segments
        .filter(({ inClause }) => inClause)
        .map((segment) => segment.text)
        .join(''),
    ).toBe('Minsk voted on Sunday');
  });

  it('carry marks that lie on one another, and the more exact of two of a kind', () => {
    const overlapping: TextMark[] = [
      { kind: 'actor', id: 'long', start: 0, end: 11 },
      { kind: 'event', id: 'e', start: 6, end: 11 },
      { kind: 'actor', id: 'short', start: 6, end: 11 },
    ];
    const [, second] = segmentsOf(text, block, overlapping, null);
    expect(second).toMatchObject({ text: 'voted', actor: 'short', event: 'e' });
  });

  it('know which words may mean another actor', () => {
    const mentions = [
      { article: 'a', start: 0, end: 5 },
      { article: 'a', start: 29, end: 32, confidence: 0.4 },
    ];
    const actor = { ...sampleStory.actors[0], mentions };
    const story = { ...sampleStory, times: [], actors: [actor], events: [] };
    const segments = segmentsOf(text, block, marksOf(story, 'a'), null);
    expect(segments.filter(({ isInDoubt }) => isInDoubt).map((segment) => segment.text)).toEqual(['its']);
  });

  it('carry the shorter of two events that begin with one word', () => {
    const event = (id: string, end: number) => ({
      ...sampleStory.events[0],
      id,
      mentions: [{ article: 'a', start: 0, end: 40, trigger: { start: 6, end } }],
    });
    const story = { ...sampleStory, times: [], actors: [], events: [event('voted', 11), event('voted on Sunday', 21)] };
    const [, first, second] = segmentsOf(text, block, marksOf(story, 'a'), null);
    expect([first.event, second.event]).toEqual(['voted', 'voted on Sunday']);
  });

  it('join to the block for any marks at all', () => {
    const mark = fc
      .tuple(fc.nat(50), fc.nat(20), fc.constantFrom('time', 'actor', 'event'))
      .map(([start, length, kind]): TextMark => ({
        kind: kind as TextMark['kind'],
        id: `${start}`,
        start,
        end: start + length,
      }));
    fc.assert(
      fc.property(fc.array(mark), fc.nat(40), fc.nat(40), (any, a, b) => {
        const part = { start: Math.min(a, b), end: Math.max(a, b) };
        const sorted = any.sort((one, other) => one.start - other.start);
        expect(
          segmentsOf(text, part, sorted, null)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text.slice(part.start, part.end));
      }),
    );
  });
});

it('every time, actor and trigger of an article is marked, and none of another', () => {
  const id = sampleStory.articles[0].id;
  const marks = marksOf(sampleStory, id);
  const mentions = sampleStory.actors.flatMap((actor) => actor.mentions).filter((mention) => mention.article === id);
  const triggers = sampleStory.events.flatMap((event) => event.mentions).filter((mention) => mention.article === id);
  const times = sampleStory.times.filter((time) => time.article === id);
  expect(marks).toHaveLength(mentions.length + triggers.length + times.length);
});

it('what has been gathered by article marks the same as a search of the story', () => {
  const things = finished(thingsByArticle(sampleStory));
  for (const { id } of sampleStory.articles)
    expect(marksOf(sampleStory, id, things.get(id))).toEqual(marksOf(sampleStory, id));
});
