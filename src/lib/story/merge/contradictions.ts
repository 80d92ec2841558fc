import { isLight } from './event-concepts.ts';
import type { EventProfile } from './event-profile.ts';
import { quantitiesConflict } from './quantities.ts';
import { involves } from './same-event.ts';

/** True when the two cannot both be right: one denies what the other asserts, or they count the same thing differently. */
export function contradict(a: EventProfile, b: EventProfile): boolean {
  return isDenied(a) !== isDenied(b) || quantitiesConflict(a.quantities, b.quantities);
}

const isDenied = ({ factuality }: EventProfile): boolean => factuality === 'denied';

/** True when a contradiction is worth telling: about a deed with a meaning of its own, and about the same actor. */
export function isWorthTelling(a: EventProfile, b: EventProfile): boolean {
  return !isLight(a.concept) && (sharesActor(a, b) || sharesActor(b, a));
}

const sharesActor = (a: EventProfile, b: EventProfile): boolean => a.actors.some((actor) => involves(b, actor));
