import type { EventMention } from './types.ts';

/** Where an event takes place: its place, else where it leads to and comes from. */
export function placesOf(participants: EventMention['participants']): number[] {
  const places: number[] = [];
  for (const { actor, role } of participants) if (role === 'place') places.push(actor);
  if (places.length > 0) return places;
  for (const { actor, role } of participants) if (role === 'origin' || role === 'destination') places.push(actor);
  return places;
}
