import type { ActorKind } from '#lib/actors/index.ts';
import type { Role } from '#lib/events/index.ts';
import type { Story, StoryEvent } from '#lib/story/index.ts';
import { isoInstant, valueWindow } from './calendar.ts';
import { type Extent, extentOf } from './extent.ts';
import { measureText } from './font.ts';
import { orderOf } from './order.ts';
import { kindWeight, salience } from './salience.ts';
import { storyExtent } from './story-window.ts';
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
  /** The dated events' time, a little wider, without the few that lie far from all others. */
  extent: TimeWindow;
  eventIndex: ReadonlyMap<string, number>;
  actorIndex: ReadonlyMap<string, number>;
  articleIndex: ReadonlyMap<string, number>;
  /** The four dates (see Extent); NaN where there are none. */
  earliest: Float64Array;
  coreBegin: Float64Array;
  coreEnd: Float64Array;
  latest: Float64Array;
  /** Where an event begins and ends on paper: an open end is drawn as a short arrow beyond what is known. */
  drawnBegin: Float64Array;
  drawnEnd: Float64Array;
  /** Dated events by where they begin on paper. */
  byTime: Uint32Array;
  /** Events without a date, or with one that says no more than that they are part of the story. */
  undated: Uint32Array;
  /** Labels ready to draw, and their widths in pixels at LABEL_SIZE. */
  labels: readonly string[];
  labelWidths: Float32Array;
  /** Actors' names ready to draw, in the order of story.actors. */
  names: readonly string[];
  /** Articles' own dates: the middle of the best guess, and every day it can still be; NaN where there is none. */
  articleDates: { middle: Float64Array; earliest: Float64Array; latest: Float64Array };
  /** Dated articles in order of their dates. */
  articlesByTime: Uint32Array;
  /** How much an event matters to the story; higher is drawn first. */
  weight: Float32Array;
  /** Number of articles that report the event. */
  articles: Uint16Array;
  /** Index of the actor whose lane an event is drawn in; -1 without one. */
  mainActor: Int32Array;
  /** Each actor's parts in events and what it says, weighed: how much it matters; in the order of story.actors. */
  actorWeight: Float32Array;
  /** What layouts keep between scenes of the same story. */
  memory: Map<string, unknown>;
}

/* Whose event it is: who does it, before whom it is done to, before where it is. */
const precedence: Record<Role, number> = {
  agent: 0,
  participant: 1,
  patient: 2,
  recipient: 3,
  destination: 4,
  origin: 5,
  place: 6,
};

export function indexStory(story: Story): StoryIndex {
  const { events, actors, articles } = story;
  const actorIndex = positions(actors);
  let eventIndex: Map<string, number> | undefined;
  let articleIndex: Map<string, number> | undefined;
  const times = () => new Float64Array(events.length);
  const index: StoryIndex = {
    story,
    extent: { begin: 0, end: 0 },
    // Looked up only once something is selected: too slow to make for the first picture.
    get eventIndex() {
      return (eventIndex ??= positions(events));
    },
    get articleIndex() {
      return (articleIndex ??= positions(articles));
    },
    actorIndex,
    earliest: times(),
    coreBegin: times(),
    coreEnd: times(),
    latest: times(),
    drawnBegin: times(),
    drawnEnd: times(),
    byTime: new Uint32Array(0),
    undated: new Uint32Array(0),
    labels: events.map(({ label }) => displayText(label)),
    labelWidths: new Float32Array(events.length),
    articleDates: articleDates(story),
    articlesByTime: new Uint32Array(0),
    names: actors.map(({ name }) => displayText(name)),
    weight: new Float32Array(events.length),
    articles: new Uint16Array(events.length),
    mainActor: new Int32Array(events.length).fill(-1),
    actorWeight: new Float32Array(actors.length),
    memory: new Map(),
  };
  for (let at = 0; at < events.length; at++) indexEvent(index, at);

  index.extent = storyExtent(index);
  const begins = times().fill(NaN);
  const undated: number[] = [];
  for (let at = 0; at < events.length; at++) {
    if (isVague(index, at)) index.weight[at] *= 0.4;
    if (saysWhen(index, at)) begins[at] = index.drawnBegin[at];
    else undated.push(at);
  }
  index.byTime = orderOf(begins);
  index.undated = Uint32Array.from(
    undated.sort((one, other) => index.weight[other] - index.weight[one] || one - other),
  );
  index.articlesByTime = orderOf(index.articleDates.middle);
  return index;
}

function indexEvent(index: StoryIndex, at: number): void {
  const event = index.story.events[at];
  const extent = extentOf(event.date);
  const { earliest, coreBegin, coreEnd, latest } = extent ?? nowhere;
  index.earliest[at] = earliest;
  index.coreBegin[at] = coreBegin;
  index.coreEnd[at] = coreEnd;
  index.latest[at] = latest;
  index.drawnBegin[at] = earliest === -Infinity ? coreBegin : earliest;
  index.drawnEnd[at] = latest === Infinity ? coreEnd : latest;
  index.labelWidths[at] = measureText(index.labels[at], LABEL_SIZE);
  index.articles[at] = reportingArticles(event);
  index.weight[at] = salience(event, index.articles[at]);
  index.mainActor[at] = index.actorIndex.get(mainActor(event) ?? '') ?? -1;
  const weight = kindWeight(event);
  for (const { actor } of event.participants) countActor(index, actor, weight);
  for (const { actor } of event.sources) countActor(index, actor, weight);
}

const nowhere: Extent = { earliest: NaN, coreBegin: NaN, coreEnd: NaN, latest: NaN };

function countActor({ actorIndex, actorWeight }: StoryIndex, actor: string, weight: number): void {
  const position = actorIndex.get(actor);
  if (position !== undefined) actorWeight[position] += weight;
}

export function actorKind(index: StoryIndex, event: number): ActorKind {
  const actor = index.mainActor[event];
  return actor < 0 ? 'unnamed' : index.story.actors[actor].kind;
}

function articleDates({ articles }: Story): StoryIndex['articleDates'] {
  const bound = (iso: string | null) => (iso === null ? NaN : isoInstant(iso));
  return {
    middle: Float64Array.from(articles, ({ date }) => {
      const window = date.value === null ? null : valueWindow(date.value);
      return window === null ? NaN : middle(window.begin, window.end);
    }),
    earliest: Float64Array.from(articles, ({ date }) => bound(date.begin)),
    latest: Float64Array.from(articles, ({ date }) => bound(date.end)),
  };
}

function positions(items: readonly { id: string }[]): Map<string, number> {
  return new Map(items.map(({ id }, at) => [id, at]));
}

function reportingArticles({ mentions }: StoryEvent): number {
  return mentions.length < 2 ? mentions.length : new Set(mentions.map(({ article }) => article)).size;
}

function mainActor({ participants, sources, places }: StoryEvent): string | undefined {
  let main = participants[0];
  for (const participant of participants) if (precedence[participant.role] < precedence[main.role]) main = participant;
  return main?.actor ?? sources[0]?.actor ?? places[0];
}

/** What lies somewhere before or after something, or anywhere in half of the story, stands back behind what is dated. */
function isVague({ extent, earliest, latest }: StoryIndex, event: number): boolean {
  return latest[event] - earliest[event] > (extent.end - extent.begin) / 2;
}

/** Whether an event's date is any narrower than the story. */
function saysWhen({ extent, earliest, coreBegin, coreEnd, latest }: StoryIndex, event: number): boolean {
  if (Number.isNaN(earliest[event])) return false;
  return coreEnd[event] > coreBegin[event] || earliest[event] > extent.begin || latest[event] < extent.end;
}

function middle(begin: number, end: number): number {
  return begin + (end - begin) / 2;
}
