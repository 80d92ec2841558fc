import Graph, { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { buildGraph, graphFormats } from '#lib/graph/index.ts';
import type { Story } from '#lib/story/index.ts';
import { withDoubt } from '../figure/in-doubt.ts';
import { madeStory } from '../figure/made-story.ts';
import { sampleStory } from '../figure/sample-story.ts';

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
}

/** The elements of a document, read by a strict parser that is not ours. */
function parse(document: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Record<string, string>, children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(document).close();
  return root.children[0];
}

const all = (element: Element, name: string): Element[] => [
  ...element.children.filter((child) => child.name === name),
  ...element.children.flatMap((child) => all(child, name)),
];

const write = (id: string, story: Story) => graphFormats.find((format) => format.id === id)!.write(story) as string;
const read: Record<string, (text: string) => Graph> = {
  gexf: (text) => gexf.parse(MultiGraph as unknown as typeof Graph, text, { allowUndeclaredAttributes: false }),
  graphml: (text) => graphml.parse(MultiGraph as unknown as typeof Graph, text),
};

const hostile: Story = {
  ...sampleStory,
  title: '</title><script>&',
  actors: sampleStory.actors.map((actor, at) => ({
    ...actor,
    name: at === 0 ? '"><evil a=\'&lt;\u0000\u202e\ud800\n]]>' : actor.name,
  })),
};

describe.each(['gexf', 'graphml'])('a network as %s', (id) => {
  it('is read back by graphology whole: nodes, edges and their roles', () => {
    const graph = buildGraph(sampleStory);
    const found = read[id](write(id, sampleStory));
    expect([found.order, found.size]).toEqual([graph.order, graph.size]);
    expect(found.getNodeAttributes('p-belarus')).toMatchObject({ label: 'Belarus', type: 'actor', kind: 'country' });
    expect(found.getNodeAttributes('e-shell')).toMatchObject({ type: 'event', factuality: expect.any(String) });
    const roles = (each: Graph) => each.mapEdges((_, attributes) => String(attributes.role)).sort();
    expect(roles(found)).toEqual(roles(graph));
  });

  it('says how sure it is whom the words mean that tell of a tie, where they may mean another', () => {
    const [event] = sampleStory.events.filter(({ participants }) =>
      participants.some(({ actor }) => actor === 'p-nato'),
    );
    const found = read[id](write(id, withDoubt(sampleStory, 'p-nato')));
    const tie = (graph: Graph) => graph.findEdge(event.id, 'p-nato', () => true)!;
    expect(found.getEdgeAttribute(tie(found), 'confidence')).toBe(0.4);
    const sure = read[id](write(id, sampleStory));
    expect(sure.getEdgeAttribute(tie(sure), 'confidence')).toBeUndefined();
  });

  it('says how much each actor is', () => {
    const belarus = read[id](write(id, sampleStory)).getNodeAttributes('p-belarus');
    expect(belarus.degree).toBeGreaterThan(1);
    expect(belarus.betweenness).toBeGreaterThan(0);
    expect(belarus.pagerank).toBeLessThan(1);
    expect(belarus.community).toBeGreaterThan(0);
  });

  it('holds text from outside as text', () => {
    expect(() => parse(write(id, hostile))).not.toThrow();
    const label = read[id](write(id, hostile)).getNodeAttribute('p-russia', 'label') as string;
    expect(label).toContain('"><evil a=\'&lt;\ufffd\u202e\ufffd');
  });

  it('is the same for the same story', () => {
    const story = madeStory({ events: 60 });
    expect(write(id, structuredClone(story))).toBe(write(id, story));
  });
});

describe('the time of a network', () => {
  const document = parse(write('gexf', sampleStory));
  const spells = (kind: string, id: string) =>
    all(
      all(document, kind).find(({ attributes }) => attributes.id === id)!,
      'spell',
    ).map(({ attributes }) => attributes);

  it('is declared as GEXF has it', () => {
    const [graph] = all(document, 'graph');
    expect(graph.attributes).toMatchObject({ mode: 'dynamic', timeformat: 'datetime' });
  });

  it('is all the time an event may have been, on it and on its edges, open where it is open', () => {
    const dated = sampleStory.events.find(({ date }) => date?.begin && date.end)!;
    const expected = {
      start: `${dated.date!.begin}T00:00:00`,
      end: new Date(Date.parse(dated.date!.end!) - 1000).toISOString().slice(0, 19),
    };
    expect(spells('node', dated.id)).toEqual([expected]);
    for (const edge of all(document, 'edge').filter(({ attributes }) => attributes.source === dated.id)) {
      expect(all(edge, 'spell').map(({ attributes }) => attributes)).toEqual([expected]);
    }
    const open = sampleStory.events.find(({ date }) => date && date.begin === null && date.end !== null)!;
    expect(Object.keys(spells('node', open.id)[0])).toEqual(['end']);
    const undated = sampleStory.events.find(({ date }) => date === null)!;
    expect(spells('node', undated.id)).toEqual([]);
  });

  it('of an actor is that of its events, in order and without overlap', () => {
    for (const { id } of sampleStory.actors) {
      const own = spells('node', id);
      own.slice(1).forEach(({ start }, at) => expect(start > own[at].end!).toBe(true));
    }
    expect(spells('node', 'p-belarus').length).toBeGreaterThan(0);
  });

  it('reaches back before our era', () => {
    const [event, ...others] = sampleStory.events;
    const date = { ...event.date!, begin: '-0043-03-15', end: '-0043-03-16' };
    const text = write('gexf', { ...sampleStory, events: [{ ...event, date }, ...others] });
    expect(text).toContain('<spell start="-0043-03-15T00:00:00" end="-0043-03-15T23:59:59"/>');
  });

  it('is in GraphML the first and last moment, and the spells', () => {
    const found = read.graphml(write('graphml', sampleStory)).getNodeAttributes('p-belarus');
    expect(found.spells).toMatch(/^<\[\S+, \S+\](; \[\S+, \S+\])*>$/);
  });
});
