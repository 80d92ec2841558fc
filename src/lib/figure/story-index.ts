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
  /** Labels ready to draw; to read only a few, ask labelOf. */
  readonly labels: readonly string[];
  /** Their widths in pixels at LABEL_SIZE, as far as they have been asked for by labelWidth; 0 before. */
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
  let labels: string[] | undefined;
  const times = () => new Float64Array(events.length);
  const index: StoryIndex = {
    story,
    extent: { begin: 0, end: 0 },
    // What the first picture does without is made when it is first asked for.
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
    get labels() {
      return (labels ??= events.map(({ label }) => displayText(label)));
    },
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
  const { earliest, coreBegin, coreEnd, latest } = extentOf(event.date) ?? nowhere;
  index.earliest[at] = earliest;
  index.coreBegin[at] = coreBegin;
  index.coreEnd[at] = coreEnd;
  index.latest[at] = latest;
  index.drawnBegin[at] = earliest === -Infinity ? coreBegin : earliest;
  index.drawnEnd[at] = latest === Infinity ? coreEnd : latest;
  index.articles[at] = reportingArticles(event);
  index.weight[at] = salience(event, index.articles[at]);
  index.mainActor[at] = indexCast(index, event);
}

const nowhere: Extent = { earliest: NaN, coreBegin: NaN, coreEnd: NaN, latest: NaN };

/**
 * Weighs everyone in an event, and finds the one in whose lane it is drawn; -1 when there is none, or only things take
 * part, which have no lanes.
 */
function indexCast({ story, actorIndex, actorWeight }: StoryIndex, event: StoryEvent): number {
  const weight = kindWeight(event);
  let main = -1;
  let first = Infinity;
  for (const { actor, role } of event.participants) {
    const position = actorIndex.get(actor) ?? -1;
    if (position < 0) continue;
    actorWeight[position] += weight;
    if (precedence[role] >= first || story.actors[position].thing) continue;
    main = position;
    first = precedence[role];
  }
  for (const { actor } of event.sources) {
    const position = actorIndex.get(actor) ?? -1;
    if (position < 0) continue;
    actorWeight[position] += weight;
    if (main < 0 && !story.actors[position].thing) main = position;
  }
  for (let at = 0; main < 0 && at < event.places.length; at++) {
    const position = actorIndex.get(event.places[at]) ?? -1;
    if (position >= 0 && !story.actors[position].thing) main = position;
  }
  return main;
}

/** One event's label, ready to draw. */
export function labelOf({ story }: StoryIndex, event: number): string {
  return displayText(story.events[event].label);
}

/** Its width in pixels at LABEL_SIZE. */
export function labelWidth(index: StoryIndex, event: number): number {
  return (index.labelWidths[event] ||= measureText(labelOf(index, event), LABEL_SIZE));
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

/** Independent reports, as the story counts them; older story files do not, and every article counts. */
function reportingArticles({ reports, mentions }: StoryEvent): number {
  if (reports !== undefined) return reports;
  return mentions.length < 2 ? mentions.length : new Set(mentions.map(({ article }) => article)).size;
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
