import type { Mentions } from './mentions.ts';
import { quantitiesConflict } from './quantities.ts';
import { shareActor } from './same-event.ts';

/** True when the two cannot both be right: one denies what the other asserts, or they count the same thing differently. */
export function contradict({ isDenied, quantities }: Mentions, a: number, b: number): boolean {
  if (isDenied[a] !== isDenied[b]) return true;
  const [one, other] = [quantities.get(a), quantities.get(b)];
  return one !== undefined && other !== undefined && quantitiesConflict(one, other);
}

/** True when a contradiction is worth telling: about a deed with a meaning of its own, and about the same actor. */
export const isWorthTelling = (mentions: Mentions, a: number, b: number): boolean =>
  !mentions.isLight[mentions.concepts[a]] && shareActor(mentions, a, b);
