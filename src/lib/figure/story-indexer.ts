import { factualities, type Role } from '#lib/events/index.ts';
import { isCoarse, type Story, type StoryActor, type StoryEvent, tiesInDoubt } from '#lib/story/index.ts';
import { grow, trimmed } from './columns.ts';
import { completed, positions } from './completed-index.ts';
import { type Extent, extentOf } from './extent.ts';
import { kindWeight, salience } from './salience.ts';
import { finished } from './steps.ts';
import { partRoles, type StoryIndex } from './story-index.ts';

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

const [PLACE, SOURCE] = [partRoles.indexOf('place'), partRoles.indexOf('source')];

/** Room for so many events or parts to begin with. */
const FIRST_ROOM = 4096;

const nowhere: Extent = { earliest: NaN, coreBegin: NaN, coreEnd: NaN, latest: NaN };

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
  readonly #isInDoubt: (event: StoryEvent, actor: string) => boolean;
  readonly #columns = {
    earliest: new Float64Array(FIRST_ROOM),
    coreBegin: new Float64Array(FIRST_ROOM),
    coreEnd: new Float64Array(FIRST_ROOM),
    latest: new Float64Array(FIRST_ROOM),
    drawnBegin: new Float64Array(FIRST_ROOM),
    drawnEnd: new Float64Array(FIRST_ROOM),
    weight: new Float32Array(FIRST_ROOM),
    coarse: new Uint8Array(FIRST_ROOM),
    factuality: new Uint8Array(FIRST_ROOM),
    articles: new Uint16Array(FIRST_ROOM),
    mainActor: new Int32Array(FIRST_ROOM),
    mainSource: new Int32Array(FIRST_ROOM),
    partsEnd: new Uint32Array(FIRST_ROOM),
  };
  readonly #parts = {
    actor: new Uint32Array(FIRST_ROOM),
    role: new Uint8Array(FIRST_ROOM),
    inDoubt: new Uint8Array(FIRST_ROOM),
  };
  #count = 0;
  #partCount = 0;

  constructor(actors: readonly StoryActor[], events: readonly StoryEvent[]) {
    this.#actors = actors;
    this.#events = events;
    this.#actorIndex = positions(actors);
    this.#actorWeight = new Float32Array(actors.length);
    this.#isInDoubt = tiesInDoubt(actors);
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
    columns.coarse[at] = Number(event.date !== null && isCoarse(event.date));
    columns.factuality[at] = factualities.indexOf(event.factuality);
    columns.articles[at] = reportingArticles(event);
    columns.weight[at] = salience(event, columns.articles[at]);
    columns.mainActor[at] = this.#addCast(event);
    columns.mainSource[at] = this.#actorIndex.get(event.sources[0]?.actor) ?? -1;
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
      const position = this.#addPart(event, actor, partRoles.indexOf(role), weight);
      if (position < 0 || precedence[role] >= first) continue;
      main = position;
      first = precedence[role];
    }
    let place = -1;
    for (const actor of event.places) {
      const position = this.#addPart(event, actor, PLACE, 0);
      if (place < 0) place = position;
    }
    for (const { actor } of event.sources) {
      const position = this.#addPart(event, actor, SOURCE, weight);
      if (main < 0) main = position;
    }
    return main < 0 ? place : main;
  }

  /** The place of the actor; -1 where there is none, or it is a thing. */
  #addPart(event: StoryEvent, id: string, role: number, weight: number): number {
    const actor = this.#actorIndex.get(id);
    if (actor === undefined) return -1;
    this.#actorWeight[actor] += weight;
    if (this.#actors[actor].thing) return -1;
    const at = this.#partCount++;
    grow(this.#parts, this.#partCount);
    this.#parts.actor[at] = actor;
    this.#parts.role[at] = role;
    this.#parts.inDoubt[at] = Number(this.#isInDoubt(event, id));
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

/** Independent reports, as the story counts them; older story files do not, and every article counts. */
function reportingArticles({ reports, mentions }: StoryEvent): number {
  if (reports !== undefined) return reports;
  return mentions.length < 2 ? mentions.length : new Set(mentions.map(({ article }) => article)).size;
}
