import { DAY } from '../calendar.ts';
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
 * The actors who meet most and weightiest, and their weightiest meetings; step by step, as it takes a look at every
 * event. What is known neither to the day nor to half the story's length has no place among them.
 */
export function* castInSteps(index: StoryIndex, maximumActors: number, maximumEvents: number): Generator<void, Cast> {
  const { story, weight, mainActor, coreBegin, coreEnd } = index;
  const everyone = new Uint8Array(story.actors.length).fill(1);
  const weights = new Float64Array(story.actors.length);
  for (let event = 0; event < weight.length; event++) {
    if (event % PIECE === PIECE - 1) yield;
    const count = readMeeting(index, event, everyone);
    for (let at = 0; at < count; at++) weights[present[at]] += weight[event];
  }
  const actors = [...weights.keys()]
    .filter((actor) => weights[actor] > 0 && story.actors[actor].kind !== 'unnamed')
    .sort((one, other) => weights[other] - weights[one] || one - other)
    .slice(0, maximumActors);
  const isCast = new Uint8Array(story.actors.length);
  for (const actor of actors) isCast[actor] = 1;

  const meetings = new Uint32Array(weight.length);
  const alone = new Uint32Array(weight.length);
  let [met, left] = [0, 0];
  for (let event = 0; event < weight.length; event++) {
    if (event % PIECE === PIECE - 1) yield;
    if (readMeeting(index, event, isCast) > 0) meetings[met++] = event;
    else if (mainActor[event] >= 0 && isCast[mainActor[event]] === 1 && coreEnd[event] > coreBegin[event])
      alone[left++] = event;
  }
  yield;
  const chosen = weightiest(index, meetings.subarray(0, met), maximumEvents);
  yield;
  const number = new Map(actors.map((actor, at) => [actor, at]));
  return {
    actors,
    events: Array.from(chosen, (event) => ({
      event,
      time: middleOf(index, event),
      actors: present.slice(0, readMeeting(index, event, isCast)).map((actor) => number.get(actor)!),
    })),
    alone: weightiest(index, alone.subarray(0, left), MOST_ALONE),
  };
}

/** Events looked at in a step. */
const PIECE = 1 << 15;

/** One list for all events: who was last found to meet. */
const present: number[] = [];

/** Puts those who meet at an event, of all who count, to the front of `present`; tells how many, 0 where it is no meeting. */
function readMeeting(
  { extent, earliest, latest, parts: { begins, actor, role } }: StoryIndex,
  event: number,
  counts: Uint8Array,
): number {
  if (!(latest[event] - earliest[event] <= Math.max(DAY, (extent.end - extent.begin) / 2))) return 0;
  let count = 0;
  for (let part = begins[event]; part < begins[event + 1]; part++) {
    const one = actor[part];
    if (!meets[role[part]] || counts[one] === 0) continue;
    let at = 0;
    while (at < count && present[at] !== one) at++;
    if (at === count) present[count++] = one;
  }
  return count > 1 ? count : 0;
}

/** The weightiest of some events, in that order. */
function weightiest({ weight }: StoryIndex, events: Uint32Array, most: number): Uint32Array {
  const weights = Float64Array.from(events, (event) => weight[event]);
  const least = events.length > most ? valueAt(weights, events.length - most) : 0;
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
