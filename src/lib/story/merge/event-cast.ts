import { roles, type Role } from '#lib/events/index.ts';
import type { StoryActor, StoryEvent } from '../schema.ts';
import type { Lists } from './lists.ts';
import type { WhoTakesPart } from './mentions.ts';

/** The ids of the actors that the lists of some mentions hold, in the order of first sight. */
export function idsOf({ begins, items }: Lists, members: readonly number[], actors: readonly StoryActor[]): string[] {
  const found: number[] = [];
  const ids: string[] = [];
  for (const member of members)
    for (let i = begins[member]; i < begins[member + 1]; i++) {
      if (found.includes(items[i])) continue;
      found.push(items[i]);
      ids.push(actors[items[i]].id);
    }
  return ids;
}

/** Everyone involved, each in the role that most mentions give; where two are level, the one named first in the list of roles. */
export function participantsOf(
  { participants: { begins, items }, participantRoles }: WhoTakesPart,
  members: readonly number[],
  actors: readonly StoryActor[],
): StoryEvent['participants'] {
  const found: number[] = [];
  const given: number[][] = [];
  for (const member of members)
    for (let i = begins[member]; i < begins[member + 1]; i++) {
      const known = found.indexOf(items[i]);
      if (known >= 0) given[known].push(participantRoles[i]);
      else given[found.push(items[i]) - 1] = [participantRoles[i]];
    }
  const participants: StoryEvent['participants'] = [];
  for (let i = 0; i < found.length; i++) participants.push({ actor: actors[found[i]].id, role: mostGiven(given[i]) });
  return participants;
}

function mostGiven(given: readonly number[]): Role {
  let most = given[0];
  let votes = votesFor(most, given);
  if (votes === given.length) return roles[most];
  for (const role of given) {
    const its = votesFor(role, given);
    if (its < votes || (its === votes && role >= most)) continue;
    most = role;
    votes = its;
  }
  return roles[most];
}

function votesFor(role: number, given: readonly number[]): number {
  let votes = 0;
  for (const other of given) if (other === role) votes++;
  return votes;
}
