import { sentenceCase } from '#lib/events/index.ts';
import { oneLine } from '#lib/language/index.ts';
import { actorOf, isPlace, keyOf } from '../corrections/correct.ts';
import { givenDate } from '../corrections/given-date.ts';
import { called, ofKind, withRole, withSource } from '../merge/corrected-cast.ts';
import { identify, isIdentity } from '../merge/identity.ts';
import type { Correction, Named, NewActor, Place, Story, StoryActor, StoryEvent } from '../schema.ts';
import { finderByName } from './same-name.ts';
import { Things } from './things.ts';

/** A story whose events and actors are corrected as they stand: nothing is read again, and nothing else follows. */
export class ToldStory {
  readonly events: Things<StoryEvent>;
  readonly actors: Things<StoryActor>;
  readonly #texts: Map<string, string>;
  /** Events by their triggers, actors by their mentions: their ids. */
  #eventPlaces: Map<string, string> | undefined;
  #actorPlaces: Map<string, string> | undefined;
  #byName: ReturnType<typeof finderByName> | undefined;

  constructor({ articles, actors, events }: Story) {
    this.events = new Things(events);
    this.actors = new Things(actors);
    this.#texts = new Map(articles.map(({ id, text }) => [id, text]));
  }

  /** Takes up what another story tells: an actor of the same name is one, and what has the same id. */
  add({ articles, actors, events }: Story): void {
    const knownAs = finderByName(this.actors.all);
    const taken = new Set<string>();
    for (const actor of actors) {
      const known = this.actors.get(actor.id) ?? knownAs(actor);
      if (known === undefined || taken.has(known.id)) this.actors.put(actor);
      else this.actors.join([actor, known], joinedActor([actor, known]));
      if (known !== undefined) taken.add(known.id);
    }
    for (const event of events) {
      const known = this.events.get(event.id);
      this.events.put(known === undefined ? event : joinedEvent([event, known]));
    }
    for (const { id, text } of articles) this.#texts.set(id, text);
  }

  /** What is not there is left alone. */
  correct(correction: Correction): void {
    switch (correction.type) {
      case 'label':
        return this.#change(correction.event, (event) => ({ ...event, label: correction.label }));
      case 'factuality':
        return this.#change(correction.event, (event) => ({ ...event, factuality: correction.factuality }));
      case 'date':
        return correction.events.forEach((named) => this.#change(named, (event) => dated(event, correction.date)));
      case 'noEvent':
        return this.#eventsOf(correction.events).forEach((event) => this.events.drop(event));
      case 'event':
        return this.#tell(correction.event);
      case 'sameEvent':
        return this.#joinEvents(this.#eventsOf(correction.events));
      case 'otherEvent':
        return this.#partMention(correction.event, correction.than);
      case 'role':
        return this.#cast(correction, (event, actor) => withRole(event, actor, correction.role));
      case 'source':
        return this.#cast(correction, (event, actor) => withSource(event, actor, correction.says));
      case 'name':
        return this.#changeActor(correction.actor, (actor) => called(actor, correction.name));
      case 'kind':
        return this.#changeActor(correction.actor, (actor) => ofKind(actor, correction.kind));
      case 'sameActor':
        return this.#joinActors(this.#actorsOf(correction.actors));
      case 'otherActor':
        return this.#partActor(correction.actors, correction.than);
    }
  }

  allEvents(): StoryEvent[] {
    return this.actors.areJoined ? this.events.all.map((event) => this.#settled(event)) : this.events.all;
  }

  allActors(): StoryActor[] {
    if (!this.actors.areJoined) return this.actors.all;
    return this.actors.all.map((actor) => {
      if (actor.affiliation.length === 0) return actor;
      const owners = new Set(actor.affiliation.map((owner) => this.actors.idOf(owner)));
      owners.delete(actor.id);
      return { ...actor, affiliation: [...owners] };
    });
  }

  /** An event that the words at a place tell: what they say, and no more. */
  #tell({ article, start, end }: Place): void {
    const label = oneLine(this.#texts.get(article)?.slice(start, end) ?? '');
    if (!label || this.#eventOf({ article, start, end }) !== undefined) return;
    const event: StoryEvent = {
      id: identify('e', article, start, end, 'by hand'),
      label: sentenceCase(label),
      kind: 'occurrence',
      factuality: 'happened',
      date: null,
      participants: [],
      sources: [],
      places: [],
      mentions: [{ article, start, end, trigger: { start, end } }],
    };
    this.events.put(event);
    this.#eventPlaces?.set(keyOf({ article, start, end }), event.id);
  }

  #eventOf(named: Named): StoryEvent | undefined {
    if (!isPlace(named)) return this.events.get(named.id);
    this.#eventPlaces ??= placesOf(this.events.all, (event) =>
      event.mentions.map(({ article, trigger }) => ({ article, ...trigger })),
    );
    return this.events.get(this.#eventPlaces.get(keyOf(named)) ?? '');
  }

  #actorOf(named: Named | NewActor): StoryActor | undefined {
    if ('name' in named) return this.#newActor(named);
    if (!isPlace(named)) return this.actors.get(named.id);
    this.#actorPlaces ??= placesOf(this.actors.all, ({ mentions }) => mentions);
    return this.actors.get(this.#actorPlaces.get(keyOf(named)) ?? '');
  }

  /** One that the story knows by this name, else a new one. */
  #newActor(named: NewActor): StoryActor {
    const made = actorOf(named);
    const there = this.actors.get(made.id);
    if (there !== undefined) return there;
    this.#byName ??= finderByName(this.actors.all);
    const known = this.actors.get(this.#byName(named)?.id ?? '');
    if (known === undefined) this.actors.put(made);
    else this.actors.call(made.id, known);
    return known ?? made;
  }

  #eventsOf = (named: readonly Named[]): StoryEvent[] => [
    ...new Set(named.map((each) => this.#eventOf(each)).filter((event) => event !== undefined)),
  ];
  #actorsOf = (named: readonly Named[]): StoryActor[] => [
    ...new Set(named.map((each) => this.#actorOf(each)).filter((actor) => actor !== undefined)),
  ];

  #change(named: Named, change: (event: StoryEvent) => StoryEvent): void {
    const event = this.#eventOf(named);
    if (event !== undefined) this.events.put(change(event));
  }

  #changeActor(named: Named, change: (actor: StoryActor) => StoryActor): void {
    const actor = this.#actorOf(named);
    if (actor !== undefined) this.actors.put(change(actor));
  }

  #cast(
    { event: named, actor: involved }: { event: Named; actor: Named | NewActor },
    change: (event: StoryEvent, actor: string) => StoryEvent,
  ): void {
    const event = this.#eventOf(named);
    const actor = event && this.#actorOf(involved);
    if (event && actor) this.events.put(change(this.#settled(event), actor.id));
  }

  #joinEvents(events: readonly StoryEvent[]): void {
    if (events.length < 2) return;
    const ordered = writtenFirst(events, 'e');
    this.events.join(ordered, joinedEvent(ordered.map((event) => this.#settled(event))));
  }

  #joinActors(actors: readonly StoryActor[]): void {
    if (actors.length < 2) return;
    const ordered = writtenFirst(actors, 'p');
    this.actors.join(ordered, joinedActor(ordered));
  }

  /** Both keep what was told of them together: nobody says which of it belongs to which. */
  #partMention(place: Place, than: readonly Place[]): void {
    const event = this.#eventOf(place);
    const isParted = ({ article, trigger }: StoryEvent['mentions'][number]) =>
      keyOf({ article, ...trigger }) === keyOf(place);
    const [gone, left] = parted(event?.mentions ?? [], isParted);
    const others = new Set(than.map(keyOf));
    if (!event || !left.some(({ article, trigger }) => others.has(keyOf({ article, ...trigger })))) return;
    const id = identify('e', place.article, place.start, place.end, event.id);
    this.events.put({ ...event, mentions: left, ...reportsOf(event, left) });
    this.events.put({ ...event, id, mentions: gone, ...reportsOf(event, gone) });
    this.#eventPlaces!.set(keyOf(place), id);
  }

  /** An event goes with the mentions that stand in its clauses. */
  #partActor(places: readonly Place[], than: readonly Place[]): void {
    const actor = this.#actorOf(places[0]);
    const keys = new Set(places.map(keyOf));
    const [gone, left] = parted(actor?.mentions ?? [], (mention) => keys.has(keyOf(mention)));
    const others = new Set(than.map(keyOf));
    if (!actor || !left.some((mention) => others.has(keyOf(mention)))) return;
    const [{ article, start, end }] = gone;
    const id = identify('p', article, start, end, actor.id);
    const names = gone.map((mention) => this.#texts.get(mention.article)?.slice(mention.start, mention.end) ?? '');
    const name = names.reduce((longest, each) => (each.length > longest.length ? each : longest)) || actor.name;
    this.actors.put({ ...actor, mentions: left });
    this.actors.put({ ...actor, id, name, aliases: [], affiliation: [], mentions: gone });
    for (const mention of gone) this.#actorPlaces!.set(keyOf(mention), id);
    for (const event of this.events.all) {
      const holds = (mention: Place) =>
        event.mentions.some(
          (clause) => clause.article === mention.article && clause.start <= mention.start && clause.end >= mention.end,
        );
      if (gone.some(holds) && !left.some(holds))
        this.events.put(renamed(event, (each) => (each === actor.id ? id : each)));
    }
  }

  /** The event as it names actors that have become one. */
  #settled(event: StoryEvent): StoryEvent {
    const { participants, sources, places } = event;
    const ids = [...participants, ...sources].map(({ actor }) => actor).concat(places);
    return ids.every((id) => this.actors.idOf(id) === id) ? event : renamed(event, (id) => this.actors.idOf(id));
  }
}

/** With actors under other ids, each once. */
function renamed(event: StoryEvent, idOf: (id: string) => string): StoryEvent {
  return {
    ...event,
    participants: onceEach(event.participants.map(({ actor, role }) => ({ actor: idOf(actor), role }))),
    sources: onceEach(event.sources.map(({ actor }) => ({ actor: idOf(actor) }))),
    places: [...new Set(event.places.map(idOf))],
  };
}

const onceEach = <Involved extends { actor: string }>(involved: readonly Involved[]): Involved[] => {
  const found = new Map<string, Involved>();
  for (const one of involved) if (!found.has(one.actor)) found.set(one.actor, one);
  return [...found.values()];
};

/** What was written by hand keeps its name and its id. */
const writtenFirst = <Thing extends { id: string }>(things: readonly Thing[], prefix: 'e' | 'p'): Thing[] => [
  ...things.filter(({ id }) => !isIdentity(prefix, id)),
  ...things.filter(({ id }) => isIdentity(prefix, id)),
];

/** The first, with who and where the others tell of it, and its date where it has none. */
function joinedEvent([first, ...others]: readonly StoryEvent[]): StoryEvent {
  const all = [first, ...others];
  const places = new Map(
    all.flatMap((event) => event.mentions.map((each) => [keyOf({ article: each.article, ...each.trigger }), each])),
  );
  const mentions = [...places.values()];
  return {
    ...first,
    date: all.find(({ date }) => date !== null)?.date ?? null,
    participants: onceEach(all.flatMap(({ participants }) => participants)),
    sources: onceEach(all.flatMap(({ sources }) => sources)),
    places: [...new Set(all.flatMap(({ places }) => places))],
    mentions,
    ...reportsOf(first, mentions),
  };
}

/** The first, with what the others are called, too. */
export function joinedActor([first, ...others]: readonly StoryActor[]): StoryActor {
  if (others.length === 0) return first;
  const all = [first, ...others];
  const mentions = new Map(all.flatMap(({ mentions }) => mentions.map((mention) => [keyOf(mention), mention])));
  const aliases = new Set(all.flatMap(({ name, aliases }) => [name, ...aliases]));
  aliases.delete(first.name);
  const { thing, ...actor } = first;
  return {
    ...actor,
    ...(thing && others.every((other) => other.thing) ? { thing } : {}),
    aliases: [...aliases],
    affiliation: [...new Set(all.flatMap(({ affiliation }) => affiliation))],
    mentions: [...mentions.values()],
  };
}

const dated = (event: StoryEvent, given: string | null): StoryEvent => {
  const { interval, ...date } = givenDate(given);
  return { ...event, date: { ...date, ...interval, times: [] } };
};

const reportsOf = ({ reports }: StoryEvent, mentions: StoryEvent['mentions']) =>
  reports === undefined ? {} : { reports: new Set(mentions.map(({ article }) => article)).size };

function parted<Item>(items: readonly Item[], isGone: (item: Item) => boolean): [gone: Item[], left: Item[]] {
  return [items.filter(isGone), items.filter((item) => !isGone(item))];
}

/** Where things are told; of two at one place the first. */
function placesOf<Thing extends { id: string }>(
  things: readonly Thing[],
  placesIn: (thing: Thing) => readonly Place[],
): Map<string, string> {
  const found = new Map<string, string>();
  for (const thing of things)
    for (const place of placesIn(thing)) if (!found.has(keyOf(place))) found.set(keyOf(place), thing.id);
  return found;
}
