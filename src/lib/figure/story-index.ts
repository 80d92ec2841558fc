import type { ActorKind } from '#lib/actors/index.ts';
import type { Role } from '#lib/events/index.ts';
import type { Story, StoryEvent } from '#lib/story/index.ts';
import { DAY, isoInstant, valueWindow } from './calendar.ts';
import { extentOf } from './extent.ts';
import { measureText } from './font.ts';
import { kindWeight, salience } from './salience.ts';
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
    drawnBegin: new Float64Array(events.length),
    drawnEnd: new Float64Array(events.length),
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

  events.forEach((event, at) => {
    const extent = extentOf(event.date);
    index.earliest[at] = extent?.earliest ?? NaN;
    index.coreBegin[at] = extent?.coreBegin ?? NaN;
    index.coreEnd[at] = extent?.coreEnd ?? NaN;
    index.latest[at] = extent?.latest ?? NaN;
    index.drawnBegin[at] = index.earliest[at] === -Infinity ? index.coreBegin[at] : index.earliest[at];
    index.drawnEnd[at] = index.latest[at] === Infinity ? index.coreEnd[at] : index.latest[at];
    index.labelWidths[at] = measureText(index.labels[at], LABEL_SIZE);
    index.articles[at] = reportingArticles(event);
    index.weight[at] = salience(event, index.articles[at]);
    index.mainActor[at] = actorIndex.get(mainActor(event) ?? '') ?? -1;
    const count = (actor: string) => {
      const position = actorIndex.get(actor);
      if (position !== undefined) index.actorWeight[position] += kindWeight(event);
    };
    for (const { actor } of event.participants) count(actor);
    for (const { actor } of event.sources) count(actor);
  });

  const begins = index.drawnBegin;
  index.extent = storyExtent(index);
  for (let at = 0; at < events.length; at++) if (isVague(index, at)) index.weight[at] *= 0.4;
  const [dated, undated] = divide(events.length, (at) => saysWhen(index, at));
  index.byTime = Uint32Array.from(dated.sort((one, other) => begins[one] - begins[other] || one - other));
  index.undated = Uint32Array.from(
    undated.sort((one, other) => index.weight[other] - index.weight[one] || one - other),
  );
  const written = index.articleDates.middle;
  const [datedArticles] = divide(articles.length, (at) => !Number.isNaN(written[at]));
  index.articlesByTime = Uint32Array.from(
    datedArticles.sort((one, other) => written[one] - written[other] || one - other),
  );
  return index;
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

/** Below this many events, each is worth showing from the start. */
const fewEvents = 40;
/** Share of events at either end of a long story that the first window leaves outside. */
const outskirts = 0.02;

/** The window to begin with: the story, in a long one without its thin beginning and end. */
export function initialWindow({ extent, coreBegin, coreEnd }: StoryIndex): TimeWindow {
  const within = (at: number) =>
    coreEnd[at] > coreBegin[at] && coreBegin[at] >= extent.begin && coreEnd[at] <= extent.end;
  const [sure] = divide(coreBegin.length, within);
  if (sure.length < fewEvents) return extent;
  const left = Math.floor(sure.length * outskirts);
  const begin = Float64Array.from(sure, (event) => coreBegin[event]).sort()[left];
  const end = Float64Array.from(sure, (event) => coreEnd[event]).sort()[sure.length - 1 - left];
  const margin = Math.max((end - begin) * 0.03, DAY / 4);
  return { begin: Math.max(extent.begin, begin - margin), end: Math.min(extent.end, end + margin) };
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

function divide(count: number, belongs: (at: number) => boolean): [number[], number[]] {
  const divided: [number[], number[]] = [[], []];
  for (let at = 0; at < count; at++) divided[belongs(at) ? 0 : 1].push(at);
  return divided;
}

/**
 * From the first to the last event, without those far from where most of the story is: one mention of 2017 shall not
 * press a spring into a hair. Most of the story: the shortest stretch that holds four fifths of the surest events.
 */
function storyExtent({ coreBegin, coreEnd }: StoryIndex): TimeWindow {
  const sure = (at: number) => coreEnd[at] > coreBegin[at];
  const dated = (at: number) => !Number.isNaN(coreBegin[at]);
  const [surest] = divide(coreBegin.length, sure);
  const considered = surest.length > 0 ? surest : divide(coreBegin.length, dated)[0];
  if (considered.length === 0) return { begin: 0, end: DAY };

  const middles = Float64Array.from(considered, (event) => middle(coreBegin[event], coreEnd[event])).sort();
  const most = Math.ceil(middles.length * 0.8);
  let first = 0;
  for (let at = 0; at + most <= middles.length; at++) {
    if (middles[at + most - 1] - middles[at] < middles[first + most - 1] - middles[first]) first = at;
  }
  const near = Math.max(middles[first + most - 1] - middles[first], 2 * DAY);
  const from = middles[first] - near;
  const to = middles[first + most - 1] + near;

  let begin = Infinity;
  let end = -Infinity;
  for (const event of considered) {
    if (coreEnd[event] < from || coreBegin[event] > to) continue;
    begin = Math.min(begin, Math.max(from, coreBegin[event]));
    end = Math.max(end, Math.min(to, coreEnd[event]));
  }
  const margin = Math.max((end - begin) * 0.03, DAY / 4);
  return { begin: begin - margin, end: end + margin };
}

function middle(begin: number, end: number): number {
  return begin + (end - begin) / 2;
}
