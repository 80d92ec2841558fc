import type { ActorKind } from '#lib/actors/index.ts';
import type { Role } from '#lib/events/index.ts';
import type { Story, StoryEvent } from '#lib/story/index.ts';
import { DAY } from './calendar.ts';
import { extentOf } from './extent.ts';
import { measureText } from './font.ts';
import { displayText } from './text.ts';
import type { TimeWindow } from './views.ts';

/** Type size of events' labels, pixels. */
export const LABEL_SIZE = 11;

/**
 * A story looked up once for drawing, in time near-linear in its events. Keep it as long as the story is unchanged.
 * All arrays are in the order of story.events.
 */
export interface StoryIndex {
  story: Story;
  /** All dated events' time, a little wider, without the few that lie far from all others. */
  extent: TimeWindow;
  eventIndex: ReadonlyMap<string, number>;
  actorIndex: ReadonlyMap<string, number>;
  articleIndex: ReadonlyMap<string, number>;
  /** The four dates (see Extent); NaN where there are none. */
  earliest: Float64Array;
  coreBegin: Float64Array;
  coreEnd: Float64Array;
  latest: Float64Array;
  /** Dated events by where they begin on paper: the first finite one of their four dates. */
  byTime: Uint32Array;
  undated: Uint32Array;
  /** Labels ready to draw, and their widths in pixels at LABEL_SIZE. */
  labels: readonly string[];
  labelWidths: Float32Array;
  /** Actors' names ready to draw, in the order of story.actors. */
  names: readonly string[];
  /** How much an event matters to the story; higher is drawn first. */
  weight: Float32Array;
  /** Number of articles that report the event. */
  articles: Uint16Array;
  /** Index of the actor whose lane an event is drawn in; -1 without one. */
  mainActor: Int32Array;
  /** Events of each actor, by index in story.actors: how much it matters. */
  actorWeight: Float32Array;
  /** What layouts keep between scenes of the same story. */
  memory: Map<string, unknown>;
}

/* Whose event it is: who does it, before whom it is done to, before where it is. */
const precedence: readonly (Role | 'source')[] = [
  'agent',
  'participant',
  'patient',
  'recipient',
  'destination',
  'origin',
  'place',
];

const kindWeight: Record<StoryEvent['kind'], number> = { occurrence: 1, state: 0.8, statement: 0.45 };

export function indexStory(story: Story): StoryIndex {
  const { events, actors, articles } = story;
  const actorIndex = positions(actors);
  const index: StoryIndex = {
    story,
    extent: { begin: 0, end: 0 },
    eventIndex: positions(events),
    actorIndex,
    articleIndex: positions(articles),
    earliest: new Float64Array(events.length),
    coreBegin: new Float64Array(events.length),
    coreEnd: new Float64Array(events.length),
    latest: new Float64Array(events.length),
    byTime: new Uint32Array(0),
    undated: new Uint32Array(0),
    labels: events.map(({ label }) => displayText(label)),
    labelWidths: new Float32Array(events.length),
    names: actors.map(({ name }) => displayText(name)),
    weight: new Float32Array(events.length),
    articles: new Uint16Array(events.length),
    mainActor: new Int32Array(events.length).fill(-1),
    actorWeight: new Float32Array(actors.length),
    memory: new Map(),
  };

  const dated: number[] = [];
  const undated: number[] = [];
  events.forEach((event, at) => {
    const extent = extentOf(event.date);
    (extent ? dated : undated).push(at);
    index.earliest[at] = extent?.earliest ?? NaN;
    index.coreBegin[at] = extent?.coreBegin ?? NaN;
    index.coreEnd[at] = extent?.coreEnd ?? NaN;
    index.latest[at] = extent?.latest ?? NaN;
    index.labelWidths[at] = measureText(index.labels[at], LABEL_SIZE);
    index.articles[at] = reportingArticles(event);
    index.weight[at] = kindWeight[event.kind] * (1 + Math.log2(Math.max(1, index.articles[at])));
    index.mainActor[at] = actorIndex.get(mainActor(event) ?? '') ?? -1;
    for (const actor of castOf(event)) {
      const position = actorIndex.get(actor);
      if (position !== undefined) index.actorWeight[position] += kindWeight[event.kind];
    }
  });

  const begins = Float64Array.from(events, (_, at) => drawnBegin(index, at));
  index.byTime = Uint32Array.from(dated).sort((one, other) => begins[one] - begins[other] || one - other);
  index.undated = Uint32Array.from(undated).sort(
    (one, other) => index.weight[other] - index.weight[one] || one - other,
  );
  index.extent = storyExtent(index);
  return index;
}

/** Where an event begins on paper: an open beginning is drawn as a short arrow before what is known. */
export function drawnBegin({ earliest, coreBegin }: StoryIndex, event: number): number {
  return earliest[event] === -Infinity ? coreBegin[event] : earliest[event];
}

export function drawnEnd({ latest, coreEnd }: StoryIndex, event: number): number {
  return latest[event] === Infinity ? coreEnd[event] : latest[event];
}

export function actorKind(index: StoryIndex, event: number): ActorKind {
  const actor = index.mainActor[event];
  return actor < 0 ? 'unnamed' : index.story.actors[actor].kind;
}

/** Every actor with a part in an event, its sources included, once each. */
export function castOf(event: StoryEvent): Set<string> {
  const cast = new Set<string>();
  for (const { actor } of event.participants) cast.add(actor);
  for (const { actor } of event.sources) cast.add(actor);
  for (const actor of event.places) cast.add(actor);
  return cast;
}

/** The window to begin with: the whole story, without what lies far from all the rest. */
export function initialWindow(index: StoryIndex): TimeWindow {
  return index.extent;
}

function positions(items: readonly { id: string }[]): Map<string, number> {
  return new Map(items.map(({ id }, at) => [id, at]));
}

function reportingArticles(event: StoryEvent): number {
  if (event.mentions.length < 2) return event.mentions.length;
  return new Set(event.mentions.map(({ article }) => article)).size;
}

function mainActor({ participants, sources, places }: StoryEvent): string | undefined {
  for (const role of precedence) {
    const found = participants.find((participant) => participant.role === role);
    if (found) return found.actor;
  }
  return sources[0]?.actor ?? places[0];
}

/**
 * From the first to the last event. Where the outer twentieth of the events on a side takes up more than the other
 * nineteen together, it is left out: one mention of 2017 shall not press a spring into a hair.
 */
function storyExtent(index: StoryIndex): TimeWindow {
  const { byTime } = index;
  if (byTime.length === 0) return { begin: 0, end: DAY };
  const begins = Array.from(byTime, (event) => drawnBegin(index, event));
  const ends = Array.from(byTime, (event) => drawnEnd(index, event)).sort((one, other) => one - other);
  const spare = Math.ceil(begins.length / 20);
  let begin = begins[0];
  let end = ends[ends.length - 1];
  if (begins.length >= 5) {
    const innerBegin = begins[spare];
    const innerEnd = ends[ends.length - 1 - spare];
    const inner = Math.max(innerEnd - innerBegin, DAY);
    if (innerBegin - begin > inner) begin = nextWithin(begins, innerBegin - inner);
    if (end - innerEnd > inner) end = previousWithin(ends, innerEnd + inner);
  }
  const margin = Math.max((end - begin) * 0.04, DAY / 4);
  return { begin: begin - margin, end: end + margin };
}

function nextWithin(sorted: number[], bound: number): number {
  return sorted.find((value) => value >= bound) ?? bound;
}

function previousWithin(sorted: number[], bound: number): number {
  return sorted.findLast((value) => value <= bound) ?? bound;
}
