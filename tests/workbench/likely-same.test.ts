import { describe, expect, it } from 'vitest';
import type { Story, StoryActor, StoryEvent } from '#lib/story/index.ts';
import { likelySameActors, likelySameEvents } from '../../src/lib/workbench/likely-same.ts';

const event = (id: string, label: string, actors: string[] = [], day: string | null = null): StoryEvent => ({
  id,
  label,
  kind: 'occurrence',
  factuality: 'happened',
  date:
    day === null
      ? null
      : {
          value: day,
          begin: day,
          end: `${day.slice(0, 8)}${String(Number(day.slice(8)) + 1).padStart(2, '0')}`,
          granularity: 'day',
          basis: 'stated',
          times: [],
          confidence: 1,
        },
  participants: actors.map((actor) => ({ actor, role: 'agent' })),
  sources: [],
  places: [],
  mentions: [],
});
const actor = (id: string, name: string, more: Partial<StoryActor> = {}): StoryActor => ({
  id,
  name,
  kind: 'person',
  aliases: [],
  affiliation: [],
  mentions: [],
  ...more,
});
/** What is found when all steps are taken. */
function ids(search: Generator<void, { id: string }[]>): string[] {
  for (;;) {
    const { done, value } = search.next();
    if (done) return value.map(({ id }) => id);
  }
}

describe('what may be the same event', () => {
  const events = [
    event('e-1', 'Engineers close bridge', ['p-1', 'p-2'], '2022-03-01'),
    event('e-2', 'Mayor resigns', ['p-3'], '2022-03-01'),
    event('e-3', 'Bridge at Skarn is closed', ['p-1'], '2022-03-09'),
    event('e-4', 'Council closes bridge', ['p-1', 'p-2'], '2022-03-01'),
  ];
  it('has actors, words and days in common, the most alike first, and is never itself', () => {
    expect(ids(likelySameEvents({ events } as Story, events[0]))).toEqual(['e-4', 'e-3']);
  });
  it('is nothing where nothing is alike', () => {
    expect(ids(likelySameEvents({ events } as Story, events[1]))).toEqual([]);
  });
});

describe('who may be the same', () => {
  const actors = [
    actor('p-1', 'Ida Holm'),
    actor('p-2', 'Mayor Holm', { kind: 'unnamed' }),
    actor('p-3', 'I. Berg', { aliases: ['Ida Berg'] }),
    actor('p-4', 'Holm', { thing: true }),
    actor('p-5', 'Skarn'),
  ];
  it('has words of a name in common, those of the same kind first; things are nobody', () => {
    expect(ids(likelySameActors({ actors } as Story, actors[0]))).toEqual(['p-3', 'p-2']);
  });
});
