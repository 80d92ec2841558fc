import type { Role } from '#lib/events/index.ts';
import type { StoryIndex } from '../story-index.ts';

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

/** Where something happens does not take part in it. */
const meetingRoles: ReadonlySet<Role> = new Set(['agent', 'patient', 'recipient', 'participant']);

/**
 * The actors who meet most and weightiest, and their weightiest meetings. What has no date narrower than half the
 * story has no place among them.
 */
export function castOf(index: StoryIndex, maximumActors: number, maximumEvents: number): Cast {
  const { events } = index.story;
  const longest = (index.extent.end - index.extent.begin) / 2;
  const present = events.map(({ participants }) => [
    ...new Set(
      participants
        .filter(({ role }) => meetingRoles.has(role))
        .map(({ actor }) => index.actorIndex.get(actor))
        .filter((actor) => actor !== undefined),
    ),
  ]);
  const meets = (event: number) => {
    const [earliest, latest] = [index.earliest[event], index.latest[event]];
    return present[event].length > 1 && latest - earliest <= longest;
  };

  const weight = new Float64Array(index.story.actors.length);
  events.forEach((_, event) => {
    if (meets(event)) for (const actor of present[event]) weight[actor] += index.weight[event];
  });
  const actors = [...weight.keys()]
    .filter((actor) => weight[actor] > 0 && index.story.actors[actor].kind !== 'unnamed')
    .sort((one, other) => weight[other] - weight[one] || one - other)
    .slice(0, maximumActors);
  const numbers = new Map(actors.map((actor, number) => [actor, number]));

  const meetings = events.flatMap((_, event): CastEvent[] => {
    if (!meets(event)) return [];
    const met = present[event].map((actor) => numbers.get(actor)).filter((number) => number !== undefined);
    return met.length < 2 ? [] : [{ event, time: middleOf(index, event), actors: met }];
  });
  const met = new Set(meetings.map(({ event }) => event));
  const alone = [...index.byTime].filter(
    (event) => numbers.has(index.mainActor[event]) && index.coreEnd[event] > index.coreBegin[event] && !met.has(event),
  );
  const weightiest = (one: number, other: number) => index.weight[other] - index.weight[one] || one - other;
  return {
    actors,
    events: meetings.sort((one, other) => weightiest(one.event, other.event)).slice(0, maximumEvents),
    alone: Uint32Array.from(alone.sort(weightiest).slice(0, MOST_ALONE)),
  };
}

function middleOf({ earliest, latest, coreBegin, coreEnd }: StoryIndex, event: number): number {
  return coreEnd[event] > coreBegin[event]
    ? (coreBegin[event] + coreEnd[event]) / 2
    : (earliest[event] + latest[event]) / 2;
}
