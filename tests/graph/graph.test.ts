import { describe, expect, it } from 'vitest';
import { buildGraph, neighbourhood, projectActors, seededRandom, sliceGraph } from '#lib/graph/index.ts';
import { sampleStory } from '../figure/sample-story.ts';

const day = (iso: string) => Date.parse(iso);

describe('the graph of a story', () => {
  const graph = buildGraph(sampleStory);

  it('has a node for every actor and event', () => {
    expect(graph.order).toBe(sampleStory.actors.length + sampleStory.events.length);
  });

  it('has an edge for every role, source and place, each with its role', () => {
    const roles = graph.mapEdges('e-shell', (_, { role }, one, other) => `${role} ${one === 'e-shell' ? other : one}`);
    expect(roles.sort()).toEqual(['agent p-russia', 'patient p-mariupol', 'place p-mariupol', 'source p-ukraine']);
  });

  it('leaves out what a story names but does not hold', () => {
    const story = structuredClone(sampleStory);
    story.events[0].participants.push({ actor: 'p-nobody', role: 'agent' });
    expect(buildGraph(story).hasNode('p-nobody')).toBe(false);
  });

  it('is cut by time: what may fall into the window stays, open ends reach as far as they can', () => {
    const march = sliceGraph(graph, { begin: day('2022-03-01'), end: day('2022-04-01') });
    expect(march.has('e-siege')).toBe(true);
    expect(march.has('e-sanctions')).toBe(true);
    expect(march.has('e-leave')).toBe(true);
    expect(march.has('e-drills')).toBe(false);
    expect(march.has('e-pretext')).toBe(false);
    expect(march.has('p-zelensky')).toBe(true);
    expect(sliceGraph(graph, { begin: 0, end: 1 }, { undated: true }).has('e-pretext')).toBe(true);
  });

  it('is seen as actors alone, linked by the events they share', () => {
    const actors = projectActors(graph);
    const edge = actors.edge('p-belarus', 'p-nato')!;
    expect(actors.getEdgeAttribute(edge, 'weight')).toBe(3);
    expect(actors.getEdgeAttribute(edge, 'events')).toEqual(['e-says-soon', 'e-send', 'e-pretext']);
    const none = projectActors(graph, () => false);
    expect([none.order, none.size]).toEqual([sampleStory.actors.length, 0]);
  });

  it('knows a neighbourhood step by step', () => {
    expect(neighbourhood(graph, 'p-parliament', 1)).toEqual(new Set(['p-parliament', 'e-speech']));
    expect(neighbourhood(graph, 'p-parliament', 2)).toEqual(new Set(['p-parliament', 'e-speech', 'p-zelensky']));
    expect(neighbourhood(graph, 'nobody', 2).size).toBe(0);
  });
});

describe('seeded randomness', () => {
  it('is the same for the same seed, different for another, and within 0 and 1', () => {
    const draw = (seed: number) => Array.from({ length: 100 }, seededRandom(seed));
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
    expect(draw(7).every((value) => value >= 0 && value < 1)).toBe(true);
  });
});
