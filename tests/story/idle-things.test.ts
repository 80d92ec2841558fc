import { expect, it } from 'vitest';
import type { Actor } from '#lib/actors/index.ts';
import type { EventMention } from '#lib/events/index.ts';
import { withoutIdleThings } from '../../src/lib/story/idle-things.ts';

const actor = (name: string, thing?: true): Actor => ({
  name,
  kind: thing ? 'unnamed' : 'person',
  ...(thing ? { thing } : {}),
  aliases: [],
  affiliation: [],
  mentions: [],
});

const event = (participants: number[], sources: number[]): EventMention => ({
  label: '',
  kind: 'occurrence',
  factuality: 'happened',
  sentence: 0,
  trigger: { start: 0, end: 1 },
  lemma: 'go',
  clause: { start: 0, end: 1 },
  participants: participants.map((index) => ({ actor: index, role: 'agent' })),
  sources,
  places: [],
  cue: { basis: 'inferred', times: [], relation: 'during', confidence: 0.5 },
});

it('leaves out the things that take part in nothing, and whoever has a name stays', () => {
  const actors = [actor('noise', true), actor('Anna Weber'), actor('antenna', true), actor('poll', true)];
  const kept = withoutIdleThings(actors, [event([2], [3])]);
  expect(kept.actors.map(({ name }) => name)).toEqual(['Anna Weber', 'antenna', 'poll']);
  expect(kept.events[0].participants).toEqual([{ actor: 1, role: 'agent' }]);
  expect(kept.events[0].sources).toEqual([2]);
});
