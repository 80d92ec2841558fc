import { describe, expect, it } from 'vitest';
import { salience } from '#lib/figure/salience.ts';
import type { StoryEvent } from '#lib/story/index.ts';

const labelled = (label: string): StoryEvent => ({
  id: 'event',
  label,
  kind: 'occurrence',
  factuality: 'happened',
  date: null,
  participants: [],
  sources: [],
  places: [],
  mentions: [],
});

const weightOf = (label: string): number => salience(labelled(label), 2);

describe('how much an event matters', () => {
  it('is less where nobody knows who did it', () => {
    const known = weightOf('Kolb closes old mill');
    for (const label of [
      '[Kolb] closes old mill',
      'We close old mill',
      'Her old mill closes',
      'It closes old mill',
      'Anyone to call millers',
    ])
      expect(weightOf(label)).toBeLessThan(known);
  });

  it('is not less where a name begins like such a word', () => {
    for (const label of ['Italy closes old mill', 'Hermann closes old mill', 'Nobody is hurt here'])
      expect(weightOf(label)).toBe(weightOf('Kolb closes old mill'));
  });
});
