import { describe, expect, it } from 'vitest';
import { filterMask, indexStory, type Hidden } from '#lib/figure/index.ts';
import { sampleStory } from '../figure/sample-story.ts';

const nothing: Hidden = { factualities: new Set(), kinds: new Set(), articles: new Set(), actor: null };
const shown = (hidden: Partial<Hidden>) => {
  const mask = filterMask(indexStory(sampleStory), { ...nothing, ...hidden });
  return sampleStory.events.filter((_, index) => mask[index] === 1);
};

describe('filters', () => {
  it('show everything when nothing is hidden', () => {
    expect(shown({})).toEqual(sampleStory.events);
  });

  it('hide a standing', () => {
    expect(shown({ factualities: new Set(['happened']) })).toEqual(
      sampleStory.events.filter(({ factuality }) => factuality !== 'happened'),
    );
  });

  it('hide an article’s events, but not those that another one reports too', () => {
    const [{ id }] = sampleStory.articles;
    const left = shown({ articles: new Set([id]) });
    expect(left.length).toBeLessThan(sampleStory.events.length);
    expect(left.every(({ mentions }) => mentions.some(({ article }) => article !== id))).toBe(true);
  });

  it('hide a kind of actor only where nobody else takes part', () => {
    const left = shown({ kinds: new Set(['country']) });
    expect(left.some(({ participants }) => participants.some(({ actor }) => actor === 'p-russia'))).toBe(true);
    expect(left.length).toBeLessThan(sampleStory.events.length);
  });

  it('narrow the story to one actor, as who acts, who says so, or where', () => {
    for (const event of shown({ actor: 'p-nato' })) {
      const named = [...event.participants, ...event.sources].map(({ actor }) => actor);
      expect([...named, ...event.places]).toContain('p-nato');
    }
  });
});
