import { gap, intersect } from './days.ts';
import type { EventProfile } from './event-profile.ts';

/** Days by which dates that nobody wrote down may differ. */
const looseDays = 4;

/**
 * How likely two mentions of one deed report the same event: 0 when something forbids it, else 0 to 1 by shared actors,
 * shared words (asked for only when nothing forbids) and dates.
 */
export function likeness(a: EventProfile, b: EventProfile, wordsInCommon: () => number): number {
  if (a.concept !== b.concept || (a.mention.kind === 'statement') !== (b.mention.kind === 'statement')) return 0;
  if (a.article === b.article && a.mention.sentence === b.mention.sentence) return 0;
  const dates = dateLikeness(a, b);
  if (dates === 0 || partiesClash(a, b) || placesClash(a, b)) return 0;
  const words = wordsInCommon();
  const actors = actorLikeness(a, b);
  // A statement is what somebody said then and there; only the same words are the same statement.
  if (a.mention.kind === 'statement') return words * 0.8 + actors * 0.1 + dates * 0.1;
  return words * 0.5 + actors * 0.35 + dates * 0.15;
}

/** 0 forbids, 1 agrees. Stated dates that do not meet are two events; inferred ones may be a little off. */
export function dateLikeness(a: EventProfile, b: EventProfile): number {
  if (a.days === null || b.days === null) return 0.4;
  if (intersect(a.days, b.days) !== null)
    return Number.isFinite(a.days.begin + a.days.end + b.days.begin + b.days.end) ? 1 : 0.6;
  const stated = a.date?.basis === 'stated' && b.date?.basis === 'stated';
  return stated || gap(a.days, b.days) > looseDays ? 0 : 0.5;
}

/** Share of the smaller side's actors that the other side has too; the state behind an actor counts half. */
function actorLikeness(a: EventProfile, b: EventProfile): number {
  const [few, many] = a.actors.size <= b.actors.size ? [a, b] : [b, a];
  if (few.actors.size === 0) return 0;
  let shared = 0;
  for (const actor of few.actors.keys()) {
    if (many.actors.has(actor)) shared += 1;
    else if (many.behind.has(actor)) shared += 0.5;
  }
  for (const actor of few.behind) if (!few.actors.has(actor) && many.actors.has(actor)) shared += 0.5;
  return Math.min(1, shared / few.actors.size);
}

/** Two different doers, or two different things done to, are two events. */
function partiesClash(a: EventProfile, b: EventProfile): boolean {
  return (['agent', 'patient'] as const).some((role) => {
    const [first, second] = [inRole(a, role), inRole(b, role)];
    if (first.length === 0 || second.length === 0) return false;
    return (
      !first.some((actor) => b.actors.has(actor) || b.behind.has(actor)) &&
      !second.some((actor) => a.actors.has(actor) || a.behind.has(actor))
    );
  });
}

const inRole = ({ actors }: EventProfile, role: string): number[] =>
  [...actors].filter(([, own]) => own === role).map(([actor]) => actor);

function placesClash(a: EventProfile, b: EventProfile): boolean {
  if (a.places.size === 0 || b.places.size === 0) return false;
  return ![...a.places].some((place) => b.actors.has(place)) && ![...b.places].some((place) => a.actors.has(place));
}
