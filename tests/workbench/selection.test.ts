import { describe, expect, it } from 'vitest';
import { carryOver, itemOf, selectionOf } from '../../src/lib/workbench/selection.ts';
import { sampleStory } from '../figure/sample-story.ts';

const [event] = sampleStory.events;

describe('a selection', () => {
  it('is carried into a story that has it by the same id', () => {
    expect(carryOver({ kind: 'event', id: event.id }, sampleStory, sampleStory)).toEqual({
      kind: 'event',
      id: event.id,
    });
  });

  it('is found again by its place in the text when its id has changed', () => {
    const renamed = {
      ...sampleStory,
      events: sampleStory.events.map((one) => (one === event ? { ...one, id: 'e-new' } : one)),
    };
    expect(carryOver({ kind: 'event', id: event.id }, sampleStory, renamed)).toEqual({ kind: 'event', id: 'e-new' });
  });

  it('ends where its thing is gone', () => {
    const without = { ...sampleStory, events: sampleStory.events.filter((one) => one !== event) };
    expect(carryOver({ kind: 'event', id: event.id }, sampleStory, without)).toBeNull();
  });

  it('of a time expression shows the event that it dates', () => {
    const dated = sampleStory.events.find((one) => one.date && one.date.times.length > 0);
    if (!dated) return expect(itemOf({ kind: 'expression', id: 'none' }, sampleStory)).toBeNull();
    expect(itemOf({ kind: 'expression', id: dated.date!.times[0] }, sampleStory)?.kind).toBe('event');
  });

  it('of a lane is its actor, and nothing where the lane is none', () => {
    const [actor] = sampleStory.actors;
    expect(selectionOf({ kind: 'lane', id: actor.id }, sampleStory)).toEqual({ kind: 'actor', id: actor.id });
    expect(selectionOf({ kind: 'lane', id: 'happened' }, sampleStory)).toBeNull();
    expect(selectionOf({ kind: 'ground', id: 'overview' }, sampleStory)).toBeNull();
  });
});
