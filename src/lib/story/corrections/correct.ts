import { foldName, type ActorKind } from '#lib/actors/index.ts';
import type { Factuality, Role } from '#lib/events/index.ts';
import { identify, isIdentity } from '../merge/identity.ts';
import type { Correction, Named, NewActor, Place, StoryActor, StoryEvent } from '../schema.ts';

/*
 * What a person says against what was read, added to what they have said before. An event is named by the triggers of
 * all its mentions, an actor by its first mention; what was written by hand by its id.
 */

type Corrections = readonly Correction[];

/** @param date as `correctionSchema` has it; null where nobody can tell */
export const dateEvent = (corrections: Corrections, event: StoryEvent, date: string | null): Correction[] => [
  ...withoutType(corrections, 'date', event),
  { type: 'date', events: namesOf(event), date },
];

export const labelEvent = (corrections: Corrections, event: StoryEvent, label: string): Correction[] => [
  ...withoutType(corrections, 'label', event),
  { type: 'label', event: nameOf(event), label },
];

export const judgeEvent = (corrections: Corrections, event: StoryEvent, factuality: Factuality): Correction[] => [
  ...withoutType(corrections, 'factuality', event),
  { type: 'factuality', event: nameOf(event), factuality },
];

export const joinEvents = (corrections: Corrections, one: StoryEvent, other: StoryEvent): Correction[] => [
  ...corrections,
  { type: 'sameEvent', events: [...namesOf(one), ...namesOf(other)] },
];

/** One mention of the event, by index, tells another one, to which a date given to the event does not belong. */
export function partMention(corrections: Corrections, event: StoryEvent, mention: number): Correction[] {
  const than = triggersOf(event);
  const [parted] = than.splice(mention, 1);
  if (than.length === 0) return [...corrections];
  const kept = corrections.map((correction) =>
    correction.type === 'date' && correction.events.length > 1
      ? { ...correction, events: correction.events.filter((place) => keyOf(place) !== keyOf(parted)) }
      : correction,
  );
  return [...kept, { type: 'otherEvent', event: parted, than }];
}

/** The words at a place tell an event that was not read there. */
export const addEvent = (corrections: Corrections, place: Place): Correction[] => [
  ...corrections,
  { type: 'event', event: spanOf(place) },
];

/** What a person added is taken back; what was read is no event. */
export function leaveOut(corrections: Corrections, event: StoryEvent): Correction[] {
  const names = namesOf(event);
  const own = new Set(names.map(keyOf));
  const added = new Set(corrections.flatMap((each) => (each.type === 'event' ? [keyOf(each.event)] : [])));
  const kept = corrections.filter((each) => each.type !== 'event' || !own.has(keyOf(each.event)));
  const read = names.filter((named) => !added.has(keyOf(named)));
  return read.length === 0 ? kept : [...kept, { type: 'noEvent', events: read }];
}

/** The part that an actor has in the event; null: it has none. */
export function castActor(
  corrections: Corrections,
  event: StoryEvent,
  actor: StoryActor | NewActor,
  role: Role | null,
): Correction[] {
  const kept = withoutType(corrections, 'role', event, actor);
  return [...kept, { type: 'role', event: nameOf(event), actor: involvedAs(actor), role }];
}

/** Whether it is the actor who says that the event was. */
export function attributeTo(
  corrections: Corrections,
  event: StoryEvent,
  actor: StoryActor | NewActor,
  says: boolean,
): Correction[] {
  const kept = withoutType(corrections, 'source', event, actor);
  return [...kept, { type: 'source', event: nameOf(event), actor: involvedAs(actor), says }];
}

export const nameActor = (corrections: Corrections, actor: StoryActor, name: string): Correction[] => [
  ...withoutType(corrections, 'name', actor),
  { type: 'name', actor: nameOf(actor), name },
];

export const classifyActor = (corrections: Corrections, actor: StoryActor, kind: ActorKind): Correction[] => [
  ...withoutType(corrections, 'kind', actor),
  { type: 'kind', actor: nameOf(actor), kind },
];

/** The first is the one whose names come first where both are used as often. What had parted them is taken back. */
export function joinActors(corrections: Corrections, one: StoryActor, other: StoryActor): Correction[] {
  const [first, second] = [one, other].map(({ mentions }) => new Set(mentions.map(keyOf)));
  const names = (places: readonly Place[], told: ReadonlySet<string>) => places.some((place) => told.has(keyOf(place)));
  const kept = corrections.filter(
    (correction) =>
      correction.type !== 'otherActor' ||
      !(
        (names(correction.actors, first) && names(correction.than, second)) ||
        (names(correction.actors, second) && names(correction.than, first))
      ),
  );
  return [...kept, { type: 'sameActor', actors: [nameOf(one), nameOf(other)] }];
}

/** Some mentions of the actor speak of another one. */
export function partActor(corrections: Corrections, actor: StoryActor, mentions: readonly Place[]): Correction[] {
  const parted = new Set(mentions.map(keyOf));
  const than = actor.mentions.filter((mention) => !parted.has(keyOf(mention))).map(spanOf);
  if (than.length === 0 || parted.size === 0) return [...corrections];
  return [...corrections, { type: 'otherActor', actors: mentions.map(spanOf), than }];
}

/** Those that concern an event or an actor: all that a person said of it, or of any of its mentions. */
export function correctionsOf(corrections: Corrections, thing: StoryEvent | StoryActor): Correction[] {
  if (corrections.length === 0) return [];
  const keys = new Set([keyOf(thing), ...thing.mentions.map((mention) => keyOf(placeOf(mention)))]);
  return corrections.filter((correction) => namedIn(correction).some((named) => keys.has(keyOf(named))));
}

/** All that a correction names: events and actors, by where they are told or by their ids, and actors that are new. */
export function namedIn(correction: Correction): (Named | NewActor)[] {
  switch (correction.type) {
    case 'label':
    case 'factuality':
    case 'event':
      return [correction.event];
    case 'otherEvent':
      return [correction.event, ...correction.than];
    case 'role':
    case 'source':
      return [correction.event, correction.actor];
    case 'name':
    case 'kind':
      return [correction.actor];
    case 'sameActor':
      return correction.actors;
    case 'otherActor':
      return [...correction.actors, ...correction.than];
    default:
      return correction.events;
  }
}

export const isPlace = (named: Named | NewActor): named is Place => 'article' in named;

/** Every place that a correction names. */
export const placesOf = (correction: Correction): Place[] => namedIn(correction).filter(isPlace);

/** Without those of a type that concern all of some things. */
function withoutType(
  corrections: Corrections,
  type: Correction['type'],
  ...things: (StoryEvent | StoryActor | NewActor)[]
): Correction[] {
  const known = new Set(
    things.map((thing) => ('mentions' in thing ? thing : actorOf(thing))).reduce(correctionsOf, corrections),
  );
  return corrections.filter((correction) => correction.type !== type || !known.has(correction));
}

/** An actor that a person brought into the story, as long as nothing else is known of it. */
export const actorOf = ({ name, kind }: NewActor): StoryActor => ({
  id: identify('p', `${kind} by hand`, foldName(name)),
  name,
  kind,
  aliases: [],
  affiliation: [],
  mentions: [],
});

type EventMention = StoryEvent['mentions'][number];

const triggersOf = ({ mentions }: StoryEvent): Place[] => mentions.map(placeOf);

/** Where it is told. */
const placeOf = (mention: Place | EventMention): Place =>
  spanOf('trigger' in mention ? { article: mention.article, ...mention.trigger } : mention);
const spanOf = ({ article, start, end }: Place): Place => ({ article, start, end });

/** An id that was not made from where a thing was read names it for good. */
function namesOf({ id, mentions }: StoryEvent | StoryActor): Named[] {
  const isRead = mentions.length > 0 && (isIdentity('e', id) || isIdentity('p', id));
  return isRead ? mentions.map(placeOf) : [{ id }];
}
const nameOf = (thing: StoryEvent | StoryActor): Named => namesOf(thing)[0];
const involvedAs = (actor: StoryActor | NewActor): Named | NewActor =>
  'mentions' in actor ? nameOf(actor) : { name: actor.name, kind: actor.kind };

/** What a correction names, as the key of a map. */
export function keyOf(named: Named | NewActor): string {
  if ('article' in named) return `${named.article} ${named.start} ${named.end}`;
  return `#${'id' in named ? named.id : actorOf(named).id}`;
}
