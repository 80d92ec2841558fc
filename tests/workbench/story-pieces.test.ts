import { describe, expect, it } from 'vitest';
import { indexStory } from '#lib/figure/index.ts';
import { ArrivingStory, GrowingIndex, storyPieces } from '../../src/lib/workbench/story-pieces.ts';
import { madeStory } from '../figure/made-story.ts';
import { sampleStory } from '../figure/sample-story.ts';

describe('a story sent in pieces', () => {
  it('arrives as it was, once its last piece is there', () => {
    for (const story of [sampleStory, madeStory({ events: 3000 }), madeStory({ events: 0 })]) {
      const arriving = new ArrivingStory();
      const pieces = [...storyPieces(story)].map((piece) => structuredClone(piece));
      const arrived = pieces.map((piece) => arriving.add(piece));
      expect(arrived.pop()).toEqual(story);
      expect(arrived.every((none) => none === null)).toBe(true);
    }
  });

  it('has no piece that takes long to copy, however long the articles', () => {
    const story = madeStory({ events: 20_000 });
    story.articles.forEach((article) => (article.text = 'A word. '.repeat(2000)));
    const sizes = [...storyPieces(story)].map((piece) => JSON.stringify(piece).length);
    expect(Math.max(...sizes)).toBeLessThan(4_000_000);
    expect(sizes.length).toBeGreaterThan(20);
  });

  it('begins anew with the first piece of another', () => {
    const arriving = new ArrivingStory();
    for (const piece of [...storyPieces(madeStory({ events: 3000 }))].slice(0, 4)) arriving.add(piece);
    expect([...storyPieces(sampleStory)].map((piece) => arriving.add(piece)).at(-1)).toEqual(sampleStory);
  });

  it('is indexed as it comes as it would be at once', async () => {
    const story = madeStory({ events: 3000 });
    const [arriving, growing] = [new ArrivingStory(), new GrowingIndex()];
    let arrived = null;
    for (const piece of storyPieces(story)) {
      arrived = arriving.add(piece);
      growing.goOn(arriving.actors, arriving.events);
    }
    await growing.finish(arrived!);
    const index = { ...indexStory(arrived!), memory: null };
    const atOnce = { ...indexStory(story), memory: null };
    expect(index).toEqual(atOnce);
  });
});
