import type { ActorKind } from '#lib/actors/index.ts';
import { factualities, type Role, roles } from '#lib/events/index.ts';
import type { Participation } from '#lib/graph/index.ts';
import type { Story, StoryActor, StoryEvent } from '#lib/story/index.ts';
import { isoInstant, valueWindow } from './calendar.ts';
import { type Extent, extentOf } from './extent.ts';
import { measureText } from './font.ts';
import { orderInSteps, orderOf } from './order.ts';
import { kindWeight, salience } from './salience.ts';
import { initialWindow, storyExtent } from './story-window.ts';
import { finished } from './steps.ts';
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
  /** Whether any event has a date; else no time means anything. */
  dated: boolean;
  /** The dated events' time, a little wider, without the few that lie far from all others. */
  extent: TimeWindow;
  /** The window to begin with. */
  initialWindow: TimeWindow;
  eventIndex: ReadonlyMap<string, number>;
  actorIndex: ReadonlyMap<string, number>;
  articleIndex: ReadonlyMap<string, number>;
  timeIndex: ReadonlyMap<string, number>;
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
  /** Widths of labels in pixels at LABEL_SIZE, as far as they have been asked for by labelWidth; 0 before. */
  labelWidths: Float32Array;
  /** Actors' names ready to draw, in the order of story.actors. */
  names: readonly string[];
  /** Articles' own dates: the middle of the best guess, and every day it can still be; NaN where there is none. */
  articleDates: { middle: Float64Array; earliest: Float64Array; latest: Float64Array };
  /** Dated articles in order of their dates. */
  articlesByTime: Uint32Array;
  /** How much an event matters to the story; higher is drawn first. */
  weight: Float32Array;
  /** Places in factualities. */
  factuality: Uint8Array;
  /** Number of articles that report the event. */
  articles: Uint16Array;
  /** Index of the actor whose lane an event is drawn in; -1 without one. */
  mainActor: Int32Array;
  parts: Parts;
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

/** Who has part in which event, one after another in the order of the events. Things have none. */
export interface Parts {
  /** Where each event's parts begin, and where the last one's end. */
  begins: Uint32Array;
  /** Places in story.actors. */
  actor: Uint32Array;
  /** Places in partRoles. */
  role: Uint8Array;
}

export const partRoles: readonly Participation['role'][] = [...roles, 'source'];
const [PLACE, SOURCE] = [partRoles.indexOf('place'), partRoles.indexOf('source')];

const indexes = new WeakMap<Story, StoryIndex>();

/** The index of a story, made once. */
export function indexStory(story: Story): StoryIndex {
  const known = indexes.get(story);
  if (known) return known;
  const indexer = new StoryIndexer(story.actors, story.events);
  indexer.goOn();
  finished(indexer.finish(story));
  return indexes.get(story)!;
}

/**
 * Indexes a story while it is read: events may still come, all actors should have.
 *
 *   const indexer = new StoryIndexer(actors, events);
 *   while (more events come) indexer.goOn();
 *   const steps = indexer.finish(story);
 *   while (!steps.next().done) there is a moment for something else;
 *   const index = indexStory(story);
 */
export class StoryIndexer {
  readonly #actors: readonly StoryActor[];
  readonly #events: readonly StoryEvent[];
  readonly #actorIndex: ReadonlyMap<string, number>;
  readonly #eventIndex = new Map<string, number>();
  readonly #actorWeight: Float32Array;
  readonly #columns = {
    earliest: new Float64Array(FIRST_ROOM),
    coreBegin: new Float64Array(FIRST_ROOM),
    coreEnd: new Float64Array(FIRST_ROOM),
    latest: new Float64Array(FIRST_ROOM),
    drawnBegin: new Float64Array(FIRST_ROOM),
    drawnEnd: new Float64Array(FIRST_ROOM),
    weight: new Float32Array(FIRST_ROOM),
    factuality: new Uint8Array(FIRST_ROOM),
    articles: new Uint16Array(FIRST_ROOM),
    mainActor: new Int32Array(FIRST_ROOM),
    partsEnd: new Uint32Array(FIRST_ROOM),
  };
  readonly #parts = { actor: new Uint32Array(FIRST_ROOM), role: new Uint8Array(FIRST_ROOM) };
  #count = 0;
  #partCount = 0;

  constructor(actors: readonly StoryActor[], events: readonly StoryEvent[]) {
    this.#actors = actors;
    this.#events = events;
    this.#actorIndex = positions(actors);
    this.#actorWeight = new Float32Array(actors.length);
  }

  /** Whether these are the lists that it reads. */
  isOf(actors: readonly StoryActor[], events: readonly StoryEvent[]): boolean {
    return actors === this.#actors && events === this.#events;
  }

  /** Indexes the events that have come since. */
  goOn(): void {
    while (this.#count < this.#events.length) this.#add(this.#events[this.#count]);
  }

  #add(event: StoryEvent): void {
    const at = this.#count++;
    grow(this.#columns, this.#count);
    const columns = this.#columns;
    const { earliest, coreBegin, coreEnd, latest } = extentOf(event.date) ?? nowhere;
    columns.earliest[at] = earliest;
    columns.coreBegin[at] = coreBegin;
    columns.coreEnd[at] = coreEnd;
    columns.latest[at] = latest;
    columns.drawnBegin[at] = earliest === -Infinity ? coreBegin : earliest;
    columns.drawnEnd[at] = latest === Infinity ? coreEnd : latest;
    columns.factuality[at] = factualities.indexOf(event.factuality);
    columns.articles[at] = reportingArticles(event);
    columns.weight[at] = salience(event, columns.articles[at]);
    columns.mainActor[at] = this.#addCast(event);
    columns.partsEnd[at] = this.#partCount;
    this.#eventIndex.set(event.id, at);
  }

  /**
   * Notes everyone in an event, and finds the one in whose lane it is drawn; -1 when there is none, or only things take
   * part, which have no lanes.
   */
  #addCast(event: StoryEvent): number {
    const weight = kindWeight(event);
    let main = -1;
    let first = Infinity;
    for (const { actor, role } of event.participants) {
      const position = this.#addPart(actor, partRoles.indexOf(role), weight);
      if (position < 0 || precedence[role] >= first) continue;
      main = position;
      first = precedence[role];
    }
    let place = -1;
    for (const actor of event.places) {
      const position = this.#addPart(actor, PLACE, 0);
      if (place < 0) place = position;
    }
    for (const { actor } of event.sources) {
      const position = this.#addPart(actor, SOURCE, weight);
      if (main < 0) main = position;
    }
    return main < 0 ? place : main;
  }

  /** The place of the actor; -1 where there is none, or it is a thing. */
  #addPart(id: string, role: number, weight: number): number {
    const actor = this.#actorIndex.get(id);
    if (actor === undefined) return -1;
    this.#actorWeight[actor] += weight;
    if (this.#actors[actor].thing) return -1;
    const at = this.#partCount++;
    grow(this.#parts, this.#partCount);
    this.#parts.actor[at] = actor;
    this.#parts.role[at] = role;
    return actor;
  }

  /**
   * Makes the index of the story, step by step. It is left to indexStory where the story has other lists, or got actors
   * after its events.
   */
  *finish(story: Story): Generator<void, void> {
    if (!this.isOf(story.actors, story.events) || this.#actorWeight.length !== story.actors.length) return;
    this.goOn();
    const { partsEnd, ...columns } = trimmed(this.#columns, this.#count);
    const parts = trimmed(this.#parts, this.#partCount);
    const begins = new Uint32Array(this.#count + 1);
    begins.set(partsEnd, 1);
    const index = yield* completed(story, {
      ...columns,
      parts: { begins, ...parts },
      actorIndex: this.#actorIndex,
      eventIndex: this.#eventIndex,
      actorWeight: this.#actorWeight,
    });
    indexes.set(story, index);
  }
}

/** Room for so many events or parts to begin with. */
const FIRST_ROOM = 4096;

type Columns = Record<string, Float64Array | Float32Array | Uint32Array | Int32Array | Uint16Array | Uint8Array>;

/** Makes room for so many values in every column. */
function grow(columns: Columns, count: number): void {
  for (const name in columns) {
    const column = columns[name];
    if (count <= column.length) return;
    columns[name] = new (column.constructor as Float64ArrayConstructor)(2 * column.length);
    columns[name].set(column);
  }
}

function trimmed<Trimmed extends Columns>(columns: Trimmed, count: number): Trimmed {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, column.subarray(0, count)]),
  ) as Trimmed;
}

type FromEvents = Pick<
  StoryIndex,
  | 'earliest'
  | 'coreBegin'
  | 'coreEnd'
  | 'latest'
  | 'drawnBegin'
  | 'drawnEnd'
  | 'weight'
  | 'factuality'
  | 'articles'
  | 'mainActor'
  | 'parts'
  | 'actorIndex'
  | 'eventIndex'
  | 'actorWeight'
>;

/** What can be told only of all events together, and of what else is in the story. Of a large story each step takes a moment. */
function* completed(story: Story, fromEvents: FromEvents): Generator<void, StoryIndex> {
  const { events, actors, articles, times } = story;
  const extent = storyExtent(fromEvents);
  yield;
  const window = initialWindow({ ...fromEvents, extent });
  yield;
  let articleIndex: Map<string, number> | undefined;
  let timeIndex: Map<string, number> | undefined;
  const index: StoryIndex = {
    ...fromEvents,
    story,
    dated: fromEvents.coreBegin.some((begin) => !Number.isNaN(begin)),
    extent,
    initialWindow: window,
    byTime: new Uint32Array(0),
    undated: new Uint32Array(0),
    // What the first picture does without is made when it is first asked for.
    get articleIndex() {
      return (articleIndex ??= positions(articles));
    },
    get timeIndex() {
      return (timeIndex ??= positions(times));
    },
    labelWidths: new Float32Array(events.length),
    articleDates: articleDates(story),
    articlesByTime: new Uint32Array(0),
    names: actors.map(({ name }) => displayText(name)),
    memory: new Map(),
  };
  yield;
  const begins = new Float64Array(events.length).fill(NaN);
  const undated: number[] = [];
  for (let at = 0; at < events.length; at++) {
    if (isVague(index, at)) index.weight[at] *= 0.4;
    if (saysWhen(index, at)) begins[at] = index.drawnBegin[at];
    else undated.push(at);
  }
  yield;
  index.byTime = yield* orderInSteps(begins);
  yield;
  index.undated = Uint32Array.from(
    undated.sort((one, other) => index.weight[other] - index.weight[one] || one - other),
  );
  index.articlesByTime = orderOf(index.articleDates.middle);
  return index;
}

const nowhere: Extent = { earliest: NaN, coreBegin: NaN, coreEnd: NaN, latest: NaN };

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
