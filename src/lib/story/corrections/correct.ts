import type { Factuality } from '#lib/events/index.ts';
import type { Correction, Place, StoryActor, StoryEvent } from '../schema.ts';

/*
 * What a person says against what was read, added to what they have said before. An event is named by the triggers of
 * all its mentions, an actor by its first mention.
 */

type Corrections = readonly Correction[];

/** @param date as `correctionSchema` has it; null where nobody can tell */
export const dateEvent = (corrections: Corrections, event: StoryEvent, date: string | null): Correction[] => [
  ...withoutType(corrections, event, 'date'),
  { type: 'date', events: triggersOf(event), date },
];

export const labelEvent = (corrections: Corrections, event: StoryEvent, label: string): Correction[] => [
  ...withoutType(corrections, event, 'label'),
  { type: 'label', event: triggersOf(event)[0], label },
];

export const judgeEvent = (corrections: Corrections, event: StoryEvent, factuality: Factuality): Correction[] => [
  ...withoutType(corrections, event, 'factuality'),
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
      ? { ...correction, events: correction.events.filter((place) => keyOf(place) !== keyOf(parted)) }
      : correction,
  );
  return [...kept, { type: 'otherEvent', event: parted, than }];
}

export const leaveOut = (corrections: Corrections, event: StoryEvent): Correction[] => [
  ...corrections,
  { type: 'noEvent', events: triggersOf(event) },
];

/** The first is the one whose names come first where both are used as often. */
export const joinActors = (corrections: Corrections, one: StoryActor, other: StoryActor): Correction[] => [
  ...corrections,
  { type: 'sameActor', actors: [placeOf(one), placeOf(other)] },
];

/** Those that concern an event or an actor: all that a person said of any of its mentions. */
export function correctionsOf(corrections: Corrections, { mentions }: StoryEvent | StoryActor): Correction[] {
  const told = new Set(mentions.map((mention) => keyOf('trigger' in mention ? triggerOf(mention) : mention)));
  return corrections.filter((correction) => placesOf(correction).some((place) => told.has(keyOf(place))));
}

/** Every place that a correction names. */
export function placesOf(correction: Correction): Place[] {
  switch (correction.type) {
    case 'label':
    case 'factuality':
      return [correction.event];
    case 'otherEvent':
      return [correction.event, ...correction.than];
    case 'sameActor':
      return correction.actors;
    default:
      return correction.events;
  }
}

function withoutType(corrections: Corrections, event: StoryEvent, type: Correction['type']): Correction[] {
  const known = new Set(correctionsOf(corrections, event));
  return corrections.filter((correction) => correction.type !== type || !known.has(correction));
}

type EventMention = StoryEvent['mentions'][number];

const triggersOf = ({ mentions }: StoryEvent): Place[] => mentions.map(triggerOf);
const triggerOf = ({ article, trigger: { start, end } }: EventMention): Place => ({ article, start, end });
const placeOf = ({ mentions: [{ article, start, end }] }: StoryActor): Place => ({ article, start, end });

const keyOf = ({ article, start, end }: Place): string => `${article} ${start} ${end}`;
