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

/** Where those with a name meet less often, those without one get lines too: an escape may be one man's and his guards'. */
const FEW_MEETINGS = 10;
/** Lines there are then. */
const MOST_WITHOUT_NAMES = 8;

/**
 * The actors who meet most and weightiest, and their weightiest meetings; step by step, as it takes a look at every
 * event. What is known neither to the day nor to half the story's length has no place among them.
 */
export function* castInSteps(index: StoryIndex, maximumActors: number, maximumEvents: number): Generator<void, Cast> {
  const { story, weight, mainActor, coreBegin, coreEnd } = index;
  const counts = Uint8Array.from(story.actors, ({ kind }) => Number(kind !== 'unnamed'));
  const withNames = yield* whoMeet(index, counts);
  const isFew = withNames.meetings < FEW_MEETINGS;
  const { actors: all } = isFew ? yield* whoMeet(index, counts.fill(1)) : withNames;
  const actors = all.slice(0, isFew ? Math.min(MOST_WITHOUT_NAMES, maximumActors) : maximumActors);
  const isCast = new Uint8Array(story.actors.length);
  for (const actor of actors) isCast[actor] = 1;

  const met = new Uint32Array(weight.length);
  const alone = new Uint32Array(weight.length);
  let [together, left] = [0, 0];
  for (let event = 0; event < weight.length; event++) {
    if (event % PIECE === PIECE - 1) yield;
    if (readMeeting(index, event, isCast) > 0) met[together++] = event;
    else if (mainActor[event] >= 0 && isCast[mainActor[event]] === 1 && coreEnd[event] > coreBegin[event])
      alone[left++] = event;
  }
  yield;
  const chosen = weightiest(index, met.subarray(0, together), maximumEvents);
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

/** Those who meet one another, of all who count, the weightiest first, and how often any of them do. */
function* whoMeet(index: StoryIndex, counts: Uint8Array): Generator<void, { actors: number[]; meetings: number }> {
  const { story, weight } = index;
  const weights = new Float64Array(story.actors.length);
  let meetings = 0;
  for (let event = 0; event < weight.length; event++) {
    if (event % PIECE === PIECE - 1) yield;
    const count = readMeeting(index, event, counts);
    for (let at = 0; at < count; at++) weights[present[at]] += weight[event];
    meetings += Number(count > 0);
  }
  const actors = [...weights.keys()]
    .filter((actor) => weights[actor] > 0)
    .sort((one, other) => weights[other] - weights[one] || one - other);
  return { actors, meetings };
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
