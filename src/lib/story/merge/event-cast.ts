import { roles, type Role } from '#lib/events/index.ts';
import type { StoryActor, StoryEvent } from '../schema.ts';
import { isSet, type Lists } from './lists.ts';
import type { WhoTakesPart } from './mentions.ts';

const none: readonly number[] = [];

/** What the lists of some mentions hold, in the order of first sight. */
function eachOnce({ begins, items }: Lists, members: readonly number[]): readonly number[] {
  let found: number[] | undefined;
  for (const member of members)
    for (let i = begins[member]; i < begins[member + 1]; i++) {
      if (found === undefined) found = [items[i]];
      else if (!found.includes(items[i])) found.push(items[i]);
    }
  return found ?? none;
}

export function sourcesOf(
  { sources }: WhoTakesPart,
  members: readonly number[],
  actors: readonly StoryActor[],
): StoryEvent['sources'] {
  const told: StoryEvent['sources'] = [];
  for (const actor of eachOnce(sources, members)) told.push({ actor: actors[actor].id });
  return told;
}

export function placesOf(
  { places }: WhoTakesPart,
  members: readonly number[],
  actors: readonly StoryActor[],
): StoryEvent['places'] {
  const told: StoryEvent['places'] = [];
  for (const actor of eachOnce(places, members)) told.push(actors[actor].id);
  return told;
}

/** Everyone involved, each in the role that most mentions give; where two are level, the one named first in the list of roles. */
export function participantsOf(
  { participants, participantRoles }: WhoTakesPart,
  members: readonly number[],
  actors: readonly StoryActor[],
): StoryEvent['participants'] {
  const told: StoryEvent['participants'] = [];
  const { begins, items } = participants;
  const [first] = members;
  if (members.length === 1 && isSet(participants, first)) {
    for (let i = begins[first]; i < begins[first + 1]; i++)
      told.push({ actor: actors[items[i]].id, role: roles[participantRoles[i]] });
    return told;
  }
  const found: number[] = [];
  /** For each of those found, how many mentions give it each role. */
  const votes: number[] = [];
  for (const member of members)
    for (let i = begins[member]; i < begins[member + 1]; i++) {
      let known = found.indexOf(items[i]);
      if (known < 0) {
        known = found.push(items[i]) - 1;
        for (let role = 0; role < roles.length; role++) votes.push(0);
      }
      votes[known * roles.length + participantRoles[i]]++;
    }
  for (let i = 0; i < found.length; i++) told.push({ actor: actors[found[i]].id, role: mostGiven(votes, i) });
  return told;
}

function mostGiven(votes: readonly number[], known: number): Role {
  const begin = known * roles.length;
  let most = 0;
  for (let role = 1; role < roles.length; role++) if (votes[begin + role] > votes[begin + most]) most = role;
  return roles[most];
}
