import exactBetweenness from 'graphology-metrics/centrality/betweenness.js';
import { describe, expect, it } from 'vitest';
import {
  buildGraph,
  communities,
  egoNetwork,
  measureNames,
  measures,
  pathBetween,
  projectActors,
} from '#lib/graph/index.ts';
import type { Story } from '#lib/story/index.ts';
import { madeStory } from '../figure/made-story.ts';
import { sampleStory } from '../figure/sample-story.ts';

/** A story of actors "a", "b", … and events given as their casts; the last letter after a "<" tells of it. */
function storyOf(casts: readonly string[]): Story {
  const letters = [...new Set(casts.join('').replaceAll('<', ''))].sort();
  return {
    ...sampleStory,
    actors: letters.map((id) => ({ id, name: id, kind: 'person', aliases: [], affiliation: [], mentions: [] })),
    events: casts.map((cast, at) => {
      const [part, source = ''] = cast.split('<');
      return {
        ...sampleStory.events[0],
        id: `event ${at}`,
        participants: [...part].map((actor) => ({ actor, role: 'participant' })),
        sources: [...source].map((actor) => ({ actor })),
        places: [],
      };
    }),
    relations: [],
  };
}

const graphOf = (casts: readonly string[]) => buildGraph(storyOf(casts));
const valuesOf = (name: (typeof measureNames)[number], casts: readonly string[]) =>
  Object.fromEntries(measures[name].of(projectActors(graphOf(casts))).values);

/** A triangle a b c, whose ties are 3, 1 and 1 events; d hangs on c, e on d. */
const kite = ['ab', 'ab', 'ab', 'bc', 'ac', 'cd', 'de'];

describe('measures of actors', () => {
  it('count links and shared events', () => {
    expect(valuesOf('degree', kite)).toEqual({ a: 2, b: 2, c: 3, d: 2, e: 1 });
    expect(valuesOf('weighted-degree', kite)).toEqual({ a: 4, b: 4, c: 3, d: 2, e: 1 });
  });

  it('know who stands between others: through c lead 4 of 6 pairs, through d 3', () => {
    const { a, b, c, d, e } = valuesOf('betweenness', kite);
    expect([a, b, e]).toEqual([0, 0, 0]);
    expect(c).toBeCloseTo(4 / 6, 10);
    expect(d).toBeCloseTo(3 / 6, 10);
  });

  it('know the core: only the triangle holds together when whoever has one link goes', () => {
    expect(valuesOf('core', kite)).toEqual({ a: 2, b: 2, c: 2, d: 1, e: 1 });
    expect(valuesOf('core', ['abcd', 'de', 'f'])).toEqual({ a: 3, b: 3, c: 3, d: 3, e: 1, f: 0 });
  });

  it('share PageRank out: equal on a ring, most in the middle of a star', () => {
    const ring = valuesOf('pagerank', ['ab', 'bc', 'cd', 'da']);
    for (const value of Object.values(ring)) expect(value).toBeCloseTo(0.25, 4);
    const star = valuesOf('pagerank', ['ab', 'ac', 'ad']);
    expect(star.a).toBeGreaterThan(2 * star.b);
    expect(star.b).toBeCloseTo(star.d, 10);
  });

  it('agree with an implementation that is not ours on betweenness', () => {
    const actors = projectActors(buildGraph(madeStory({ events: 150, actors: 40 })));
    const exact = exactBetweenness(actors, { getEdgeWeight: null });
    for (const [id, value] of measures.betweenness.of(actors).values) expect(value).toBeCloseTo(exact[id], 10);
  });

  it('estimate betweenness in a large network, say so, and still name those in the middle', () => {
    const actors = projectActors(buildGraph(madeStory({ events: 2500, actors: 1200 })));
    const { values, note } = measures.betweenness.of(actors);
    expect(note).toMatch(/^estimated from the paths of \d+ of 1200 actors$/);
    const exact = exactBetweenness(actors, { getEdgeWeight: null });
    const first = (of: (id: string) => number) =>
      actors
        .nodes()
        .sort((one, other) => of(other) - of(one))
        .slice(0, 20);
    const found = new Set(first((id) => values.get(id)!));
    expect(first((id) => exact[id]).filter((id) => found.has(id)).length).toBeGreaterThan(14);
  });

  it('are the same whatever the order of the story', () => {
    const story = madeStory({ events: 120, actors: 30 });
    const turned = { ...story, actors: story.actors.toReversed(), events: story.events.toReversed() };
    const [one, other] = [story, turned].map((each) => projectActors(buildGraph(each)));
    for (const name of measureNames) expect(measures[name].of(other), name).toEqual(measures[name].of(one));
    expect(communities(other)).toEqual(communities(one));
  });

  it('do without anyone', () => {
    const nobody = projectActors(graphOf([]));
    for (const name of measureNames) expect(measures[name].of(nobody).values.size).toBe(0);
    expect(communities(nobody).size).toBe(0);
  });
});

describe('communities', () => {
  it('part two circles joined by one event, the larger first; who has no link is in none', () => {
    const found = communities(projectActors(graphOf(['abcd', 'abc', 'bcd', 'ad', 'xyz', 'xy', 'yz', 'dx', 's'])));
    expect(Object.fromEntries(found)).toEqual({ a: 0, b: 0, c: 0, d: 0, x: 1, y: 1, z: 1 });
  });
});

describe('the way from one actor to another', () => {
  it('is the shortest, with the events each shares with the next', () => {
    const graph = graphOf(kite);
    expect(pathBetween(graph, 'a', 'd')).toEqual({ actors: ['a', 'c', 'd'], events: [['event 4'], ['event 5']] });
    expect(pathBetween(graph, 'a', 'b')!.events).toEqual([['event 0', 'event 1', 'event 2']]);
  });

  it('goes by having part rather than by telling', () => {
    expect(pathBetween(graphOf(['ax<', 'xb', 'a<y', 'b<y']), 'a', 'b')!.actors).toEqual(['a', 'x', 'b']);
  });

  it('takes only the events it may', () => {
    const graph = graphOf(kite);
    expect(pathBetween(graph, 'a', 'd', (event) => event !== 'event 4')!.actors).toEqual(['a', 'b', 'c', 'd']);
    expect(pathBetween(graph, 'a', 'e', (event) => event !== 'event 6')).toBeNull();
  });

  it('is none between strangers, to oneself, and to nobody', () => {
    const graph = graphOf(['ab', 'xy']);
    for (const other of ['x', 'a', 'nobody']) expect(pathBetween(graph, 'a', other)).toBeNull();
  });
});

describe('what lies around one', () => {
  it('grows by shared events, with the ties among those reached', () => {
    const graph = graphOf(kite);
    const events = (...numbers: number[]) => numbers.map((number) => `event ${number}`);
    expect(egoNetwork(graph, 'a', 1)).toEqual(new Set(['a', 'b', 'c', ...events(0, 1, 2, 3, 4)]));
    expect(egoNetwork(graph, 'a', 2)).toEqual(new Set(['a', 'b', 'c', 'd', ...events(0, 1, 2, 3, 4, 5)]));
  });

  it('of an event are its actors, then those they share events with', () => {
    const graph = graphOf(kite);
    expect(egoNetwork(graph, 'event 6', 1)).toEqual(new Set(['event 6', 'd', 'e']));
    expect(egoNetwork(graph, 'event 6', 2)).toEqual(new Set(['event 6', 'd', 'e', 'event 5', 'c']));
    expect(egoNetwork(graph, 'nobody', 1).size).toBe(0);
  });
});
