import type { ActorKind } from '#lib/actors/index.ts';
import type { Factuality, Role } from '#lib/events/index.ts';
import type { Correction, Place, StoryActor, StoryEvent } from '../schema.ts';

/*
 * What a person says against what was read, added to what they have said before. An event is named by the triggers of
 * all its mentions, an actor by its first mention.
 */

type Corrections = readonly Correction[];

/** @param date as `correctionSchema` has it; null where nobody can tell */
export const dateEvent = (corrections: Corrections, event: StoryEvent, date: string | null): Correction[] => [
  ...withoutType(corrections, 'date', event),
  { type: 'date', events: triggersOf(event), date },
];

export const labelEvent = (corrections: Corrections, event: StoryEvent, label: string): Correction[] => [
  ...withoutType(corrections, 'label', event),
  { type: 'label', event: triggersOf(event)[0], label },
];

export const judgeEvent = (corrections: Corrections, event: StoryEvent, factuality: Factuality): Correction[] => [
  ...withoutType(corrections, 'factuality', event),
  { type: 'factuality', event: triggersOf(event)[0], factuality },
];

export const joinEvents = (corrections: Corrections, one: StoryEvent, other: StoryEvent): Correction[] => [
  ...corrections,
  { type: 'sameEvent', events: [...triggersOf(one), ...triggersOf(other)] },
];

/** One mention of the event, by index, tells another one, to which a date given to the event does not belong. */
export function partMention(corrections: Corrections, event: StoryEvent, mention: number): Correction[] {
  const than = triggersOf(event);
  const [parted] = than.splice(mention, 1);
  if (than.length === 0) return [...corrections];
  const kept = corrections.map((correction) =>
    correction.type === 'date' && correction.events.length > 1
      ? { ...correction, events: correction.events.filter((place) => placeKey(place) !== placeKey(parted)) }
      : correction,
  );
  return [...kept, { type: 'otherEvent', event: parted, than }];
}

export const leaveOut = (corrections: Corrections, event: StoryEvent): Correction[] => [
  ...corrections,
  { type: 'noEvent', events: triggersOf(event) },
];

/** The part that an actor has in the event; null: it has none. */
export function castActor(
  corrections: Corrections,
  event: StoryEvent,
  actor: StoryActor,
  role: Role | null,
): Correction[] {
  const kept = withoutType(corrections, 'role', event, actor);
  return [...kept, { type: 'role', event: triggersOf(event)[0], actor: placeOf(actor), role }];
}

/** Whether it is the actor who says that the event was. */
export function attributeTo(
  corrections: Corrections,
  event: StoryEvent,
  actor: StoryActor,
  says: boolean,
): Correction[] {
  const kept = withoutType(corrections, 'source', event, actor);
  return [...kept, { type: 'source', event: triggersOf(event)[0], actor: placeOf(actor), says }];
}

export const nameActor = (corrections: Corrections, actor: StoryActor, name: string): Correction[] => [
  ...withoutType(corrections, 'name', actor),
  { type: 'name', actor: placeOf(actor), name },
];

export const classifyActor = (corrections: Corrections, actor: StoryActor, kind: ActorKind): Correction[] => [
  ...withoutType(corrections, 'kind', actor),
  { type: 'kind', actor: placeOf(actor), kind },
];

/** The first is the one whose names come first where both are used as often. What had parted them is taken back. */
export function joinActors(corrections: Corrections, one: StoryActor, other: StoryActor): Correction[] {
  const [first, second] = [one, other].map(({ mentions }) => new Set(mentions.map(placeKey)));
  const names = (places: readonly Place[], told: ReadonlySet<string>) =>
    places.some((place) => told.has(placeKey(place)));
  const kept = corrections.filter(
    (correction) =>
      correction.type !== 'otherActor' ||
      !(
        (names(correction.actors, first) && names(correction.than, second)) ||
        (names(correction.actors, second) && names(correction.than, first))
      ),
  );
  return [...kept, { type: 'sameActor', actors: [placeOf(one), placeOf(other)] }];
}

/** Some mentions of the actor speak of another one. */
export function partActor(corrections: Corrections, actor: StoryActor, mentions: readonly Place[]): Correction[] {
  const parted = new Set(mentions.map(placeKey));
  const than = actor.mentions.filter((mention) => !parted.has(placeKey(mention))).map(spanOf);
  if (than.length === 0 || parted.size === 0) return [...corrections];
  return [...corrections, { type: 'otherActor', actors: mentions.map(spanOf), than }];
}

/** Those that concern an event or an actor: all that a person said of any of its mentions. */
export function correctionsOf(corrections: Corrections, { mentions }: StoryEvent | StoryActor): Correction[] {
  const told = new Set(mentions.map((mention) => placeKey('trigger' in mention ? triggerOf(mention) : mention)));
  return corrections.filter((correction) => placesOf(correction).some((place) => told.has(placeKey(place))));
}

/** Every place that a correction names. */
export function placesOf(correction: Correction): Place[] {
  switch (correction.type) {
    case 'label':
    case 'factuality':
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

/** Without those of a type that concern all of some things. */
function withoutType(
  corrections: Corrections,
  type: Correction['type'],
  ...things: (StoryEvent | StoryActor)[]
): Correction[] {
  const known = new Set(things.reduce(correctionsOf, corrections));
  return corrections.filter((correction) => correction.type !== type || !known.has(correction));
}

type EventMention = StoryEvent['mentions'][number];

const triggersOf = ({ mentions }: StoryEvent): Place[] => mentions.map(triggerOf);
const triggerOf = ({ article, trigger: { start, end } }: EventMention): Place => ({ article, start, end });
const placeOf = ({ mentions: [first] }: StoryActor): Place => spanOf(first);
const spanOf = ({ article, start, end }: Place): Place => ({ article, start, end });

/** A place as the key of a map. */
export const placeKey = ({ article, start, end }: Place): string => `${article} ${start} ${end}`;
