import { expect, it } from 'vitest';
import type { Story, StoryEvent } from '#lib/story/index.ts';
import { likelyInvolved } from '../../src/lib/workbench/likely-involved.ts';

const text = 'Ida Holm slept.\n\nOtto Brandt watched as the barge hit the pier at Tornby.\n\nEnno Falk woke.';
const at = (words: string) => ({ article: 'a', start: text.indexOf(words), end: text.indexOf(words) + words.length });
const actor = (name: string, thing?: true) => ({ id: name, name, mentions: [at(name)], ...(thing && { thing }) });
const story = {
  articles: [{ id: 'a', text }],
  actors: [actor('Ida Holm'), actor('Otto Brandt'), actor('Tornby'), actor('pier', true), actor('Enno Falk')],
} as unknown as Story;

it('those may have to do with an event that its paragraph names, the nearest first', () => {
  const event = { mentions: [{ ...at('the barge hit the pier'), trigger: at('hit') }] } as unknown as StoryEvent;
  const finding = likelyInvolved(story, event);
  let step = finding.next();
  while (!step.done) step = finding.next();
  expect(step.value.map(({ label }) => label)).toEqual(['Tornby', 'Otto Brandt']);
});
