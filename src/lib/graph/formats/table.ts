import { type Story, wordsMeaningAmong } from '#lib/story/index.ts';
import { buildGraph } from '../build.ts';
import { communities } from '../communities.ts';
import { type MeasureName, measureNames, measures } from '../measures/index.ts';
import { projectActors } from '../project.ts';
import type { EventGraph } from '../types.ts';
import { type Spell, spellOf, unionOf } from './spells.ts';

/** A column of the nodes or of the edges. */
export interface Column {
  id: string;
  title: string;
  type: 'string' | 'integer' | 'double';
}

export interface Row {
  id: string;
  label: string;
  /** By column; what is not known is left out. */
  values: Readonly<Record<string, string | number>>;
  /** When it is there; none: always. */
  spells: readonly Spell[];
}

/** The graph of a story, as the formats of network programs have it. */
export interface GraphTable {
  nodeColumns: readonly Column[];
  edgeColumns: readonly Column[];
  nodes: readonly Row[];
  edges: readonly (Row & { source: string; target: string })[];
}

const measureTypes: Record<MeasureName, Column['type']> = {
  degree: 'integer',
  'weighted-degree': 'integer',
  betweenness: 'double',
  pagerank: 'double',
  core: 'integer',
};

const nodeColumns: readonly Column[] = [
  { id: 'type', title: 'type', type: 'string' },
  { id: 'kind', title: 'kind', type: 'string' },
  { id: 'factuality', title: 'factuality', type: 'string' },
  { id: 'date', title: 'date', type: 'string' },
  { id: 'earliest', title: 'earliest', type: 'string' },
  { id: 'latest', title: 'latest', type: 'string' },
  { id: 'community', title: 'community', type: 'integer' },
  ...measureNames.map((name) => ({ id: name, title: name, type: measureTypes[name] })),
];

const edgeColumns: readonly Column[] = [
  { id: 'role', title: 'role', type: 'string' },
  { id: 'confidence', title: 'confidence', type: 'double' },
];

/**
 * Actors and events with what is known and measured of them; measures and communities are those of the actors linked by
 * shared events. An event is there while its date may be, an actor while any of its events is. An edge has a confidence
 * where the words that tell of it may mean another actor.
 */
export function graphTable(story: Story): GraphTable {
  const graph = buildGraph(story);
  const spells = new Map(story.events.map(({ id, date }) => [id, spellOf(date)]));
  const measured = actorValues(graph);
  const actors = story.actors
    .filter(({ id }) => graph.hasNode(id))
    .map(({ id, name, kind }): Row => {
      const own = graph.neighbors(id).flatMap((event) => spells.get(event) ?? []);
      return { id, label: name, values: { type: 'actor', kind, ...measured(id) }, spells: unionOf(own) };
    });
  const events = story.events.map(({ id, label, kind, factuality, date }): Row => {
    const known: Record<string, string> = { type: 'event', kind, factuality };
    if (date?.value) known.date = date.value;
    if (date?.begin) known.earliest = date.begin;
    if (date?.end) known.latest = date.end;
    return { id, label, values: known, spells: spells.get(id) ?? [] };
  });
  const wordsMeaning = wordsMeaningAmong(story.actors);
  const eventOf = new Map(story.events.map((event) => [event.id, event]));
  const edges = graph.mapEdges((id, { role }, event, actor) => {
    const confidence = wordsMeaning(eventOf.get(event)!, actor)?.confidence;
    const values: Row['values'] = confidence === undefined ? { role } : { role, confidence };
    return { id, label: role, source: event, target: actor, values, spells: spells.get(event) ?? [] };
  });
  return { nodeColumns, edgeColumns, nodes: [...actors, ...events], edges };
}

/** The community of an actor, counted from one, and its measures. */
function actorValues(graph: EventGraph): (actor: string) => Record<string, number> {
  const actors = projectActors(graph);
  const community = communities(actors);
  const values = measureNames.map((name) => [name, measures[name].of(actors).values] as const);
  return (actor) => {
    const known = Object.fromEntries(values.map(([name, of]) => [name, of.get(actor) ?? 0]));
    const number = community.get(actor);
    return number === undefined ? known : { ...known, community: number + 1 };
  };
}
