import { valueAt } from '../order.ts';
import { partRoles, type StoryIndex } from '../story-index.ts';

/** Actors who get a line, and the events at which two or more of them meet. */
export interface Cast {
  /** Numbers of the actors in the story, the weightiest first. */
  actors: number[];
  /** Where they meet, the weightiest first. */
  events: CastEvent[];
  /** Their other events that have a sure date, as numbers in the story, the weightiest first. */
  alone: Uint32Array;
}

export interface CastEvent {
  /** Number in the story. */
  event: number;
  /** Where it stands in time: the middle of what is known. */
  time: number;
  /** Numbers of those who meet, in the cast. */
  actors: number[];
}

/** More than any picture has room for. */
const MOST_ALONE = 4000;

/** By place in partRoles: where something happens, and who only tells of it, do not take part. */
const meets = partRoles.map((role) => ['agent', 'patient', 'recipient', 'participant'].includes(role));

/**
 * The actors who meet most and weightiest, and their weightiest meetings. What has no date narrower than half the
 * story has no place among them.
 */
export function castOf(index: StoryIndex, maximumActors: number, maximumEvents: number): Cast {
  const { story, weight, mainActor, coreBegin, coreEnd } = index;
  const weights = new Float64Array(story.actors.length);
  const meetings = meetingsOf(index);
  meetings(
    () => true,
    (event, actors) => {
      for (const actor of actors) weights[actor] += weight[event];
    },
  );
  const actors = [...weights.keys()]
    .filter((actor) => weights[actor] > 0 && story.actors[actor].kind !== 'unnamed')
    .sort((one, other) => weights[other] - weights[one] || one - other)
    .slice(0, maximumActors);
  const number = new Int32Array(story.actors.length).fill(-1);
  actors.forEach((actor, at) => (number[actor] = at));

  // 1 for events at which the cast meets.
  const met = new Uint8Array(weight.length);
  meetings(
    (actor) => number[actor] >= 0,
    (event) => (met[event] = 1),
  );
  const chosen = weightiest(index, (event) => met[event] === 1, maximumEvents);
  const castOfEvent = new Map<number, number[]>();
  meetings(
    (actor) => number[actor] >= 0,
    (event, present) =>
      castOfEvent.set(
        event,
        present.map((actor) => number[actor]),
      ),
    chosen,
  );
  const isAlone = (event: number) =>
    met[event] === 0 && number[mainActor[event]] >= 0 && coreEnd[event] > coreBegin[event];
  return {
    actors,
    events: Array.from(chosen, (event) => ({
      event,
      time: middleOf(index, event),
      actors: castOfEvent.get(event)!,
    })),
    alone: weightiest(index, isAlone, MOST_ALONE),
  };
}

/** Goes through the events at which two or more meet of those who count, all events or some. */
function meetingsOf({ extent, earliest, latest, parts: { begins, actor, role } }: StoryIndex) {
  const longest = (extent.end - extent.begin) / 2;
  // One list for all events.
  const present: number[] = [];
  return (
    counts: (actor: number) => boolean,
    found: (event: number, actors: readonly number[]) => void,
    events: Iterable<number> = earliest.keys(),
  ) => {
    for (const event of events) {
      if (!(latest[event] - earliest[event] <= longest)) continue;
      present.length = 0;
      for (let part = begins[event]; part < begins[event + 1]; part++) {
        if (meets[role[part]] && counts(actor[part]) && !present.includes(actor[part])) present.push(actor[part]);
      }
      if (present.length > 1) found(event, present);
    }
  };
}

/** The weightiest of some events, in that order. */
function weightiest({ weight }: StoryIndex, wanted: (event: number) => boolean, most: number): Uint32Array {
  const events = Uint32Array.from(weight.keys()).filter(wanted);
  const least =
    events.length > most
      ? valueAt(
          Float64Array.from(events, (event) => weight[event]),
          events.length - most,
        )
      : 0;
  return events
    .filter((event) => weight[event] >= least)
    .sort((one, other) => weight[other] - weight[one] || one - other)
    .slice(0, most);
}

function middleOf({ earliest, latest, coreBegin, coreEnd }: StoryIndex, event: number): number {
  return coreEnd[event] > coreBegin[event]
    ? (coreBegin[event] + coreEnd[event]) / 2
    : (earliest[event] + latest[event]) / 2;
}
