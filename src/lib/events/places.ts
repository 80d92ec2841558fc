import type { EventMention } from './types.ts';

const whereRoles = ['place', 'origin', 'destination'];

/** Where an event takes place: its place, else where it leads to and comes from. */
export function placesOf(participants: EventMention['participants']): number[] {
  const at = (roles: readonly string[]): number[] =>
    participants.filter(({ role }) => roles.includes(role)).map(({ actor }) => actor);
  const places = at(['place']);
  return places.length > 0 ? places : at(whereRoles);
}
