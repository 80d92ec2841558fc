import { gap, intersect } from './days.ts';
import type { EventProfile } from './event-profile.ts';

/** Days by which dates that nobody wrote down may differ. */
const looseDays = 4;

type Obstacle = (a: EventProfile, b: EventProfile) => boolean;

/** What forbids that two mentions report one event, whatever else they share. */
const obstacles: readonly Obstacle[] = [otherDeed, sameSentence, datesClash, rolesSwapped, partiesClash, placesClash];

/** True when nothing forbids that two mentions report the same event. */
export const canBeOne = (a: EventProfile, b: EventProfile): boolean => !obstacles.some((forbids) => forbids(a, b));

function otherDeed(a: EventProfile, b: EventProfile): boolean {
  return a.concept !== b.concept || (a.mention.kind === 'statement') !== (b.mention.kind === 'statement');
}

function sameSentence(a: EventProfile, b: EventProfile): boolean {
  return a.article === b.article && a.mention.sentence === b.mention.sentence;
}

/** Stated dates that do not meet are two events; inferred ones may be a little off. */
function datesClash(a: EventProfile, b: EventProfile): boolean {
  if (a.days === null || b.days === null || intersect(a.days, b.days) !== null) return false;
  if (retells(a, b) || retells(b, a)) return false;
  // A date counted from one that is only guessed tells nothing against the other.
  if ([a, b].some(({ statesDate, date }) => !statesDate && date?.basis !== 'stated')) return false;
  return (a.date?.basis === 'stated' && b.date?.basis === 'stated') || gap(a.days, b.days) > looseDays;
}

/** What is told without a time can be background: an event that another text dates, long before. */
const retells = (later: EventProfile, first: EventProfile): boolean =>
  later.mention.cue.narrated === true && first.date?.basis === 'stated' && first.days!.end <= later.days!.end;

/** Who did it here had it done to it there, and each side knows who else took part. */
function rolesSwapped(a: EventProfile, b: EventProfile): boolean {
  for (const [actor, role] of a.actors) {
    if (role !== 'agent' && role !== 'patient') continue;
    if (b.actors.get(actor) === (role === 'agent' ? 'patient' : 'agent')) return isTwoSided(a) && isTwoSided(b);
  }
  return false;
}

const isTwoSided = (side: EventProfile): boolean =>
  inRole(side, 'agent').length > 0 && inRole(side, 'patient').length > 0;

/** Two different doers, or two different things done to, are two events; somebody without a name may be anybody. */
function partiesClash(a: EventProfile, b: EventProfile): boolean {
  return (['agent', 'patient'] as const).some((role) => {
    const [first, second] = [inRole(a, role), inRole(b, role)];
    if (first.length === 0 || second.length === 0) return false;
    if (first.some((actor) => involves(b, actor)) || second.some((actor) => involves(a, actor))) return false;
    return !first.some((one) => second.some((other) => mayBeOne(a, one, other)));
  });
}

/** "the Saints" and "the New Orleans Saints", told by articles that know no other name. */
function mayBeOne({ names }: EventProfile, one: number, other: number): boolean {
  for (const word of names[one]) if (word.length > 2 && names[other].has(word)) return true;
  return false;
}

function inRole({ actors, unnamed }: EventProfile, role: string): number[] {
  const found: number[] = [];
  for (const [actor, own] of actors) if (own === role && !unnamed.has(actor)) found.push(actor);
  return found;
}

const involves = ({ actors, behind }: EventProfile, actor: number): boolean => actors.has(actor) || behind.has(actor);

function placesClash(a: EventProfile, b: EventProfile): boolean {
  if (a.places.size === 0 || b.places.size === 0) return false;
  return ![...a.places].some((place) => b.actors.has(place)) && ![...b.places].some((place) => a.actors.has(place));
}
