import { expect, it } from 'vitest';
import { answering, eventGraph, indexStory, networkModel } from '#lib/figure/index.ts';
import { measureNames, projectActors } from '#lib/graph/index.ts';
import { crowdOf } from '../../src/lib/figure/network/crowd.ts';
import { madeStory } from './made-story.ts';

const index = indexStory(madeStory({ events: 200, actors: 30 }));
const model = networkModel(index);

it('finds the links of the graph without it', () => {
  const links = Array.from(model.links.role, (_, link) => model.linkId(link));
  expect(links).toEqual(eventGraph(index).edges());
});

it('finds who shares which events as the graph of actors has it', () => {
  const { events } = index.story;
  const { one, begins, events: shared } = model.pairs;
  const pairs = Array.from(one, (_, pair) => [
    model.pairId(pair),
    Array.from(shared.subarray(begins[pair], begins[pair + 1]), (at) => events[at].id),
  ]);
  const graph = projectActors(eventGraph(index));
  expect(pairs).toEqual(graph.mapEdges((_, shared, one, other) => [`${one} ${other}`, shared.events]));
});

it('tells how many nodes a box covers, at the rim of the picture too', () => {
  const placed = { x: Float32Array.of(50, 300), y: Float32Array.of(50, 99), radius: Float32Array.of(5, 2) };
  const covers = crowdOf([0, 1], placed, { x: 0, y: 0, width: 300, height: 100 });
  expect(covers({ x: 54, y: 20, width: 40, height: 28 })).toBe(1);
  expect(covers({ x: 56, y: 20, width: 40, height: 28 })).toBe(0);
  expect(covers({ x: 290, y: 90, width: 10, height: 10 })).toBe(1);
  expect(covers({ x: 0, y: 0, width: 300, height: 100 })).toBe(2);
});

it('answers from who shares events what the graph of the story answers', () => {
  const graph = eventGraph(index);
  const answer = answering({ events: () => graph, actors: () => projectActors(graph) }, model.ids);
  const left = model.left(Uint8Array.from(index.story.events, (_, at) => at % 2));
  for (const question of [
    ...measureNames.map((name) => ({ about: 'measure', name }) as const),
    { about: 'communities' } as const,
    { about: 'around', id: 'p-1', hops: 1 } as const,
    { about: 'path', ends: ['p-0', 'p-9'] } as const,
  ]) {
    const other = networkModel(indexStory({ ...index.story }));
    expect(other.knows(question, null)).toBe(false);
    expect(other.ask(question)).toEqual(answer(question, null));
    expect(other.knows(question, null)).toBe(true);
    other.learn(question, null, answer(question, left));
    expect(other.ask(question, null)).toEqual(answer(question, left));
  }
});
