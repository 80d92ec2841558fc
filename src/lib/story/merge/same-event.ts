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
  return (a.date?.basis === 'stated' && b.date?.basis === 'stated') || gap(a.days, b.days) > looseDays;
}

/** What is told without a time can be background: an event that another text dates, long before. */
const retells = (later: EventProfile, first: EventProfile): boolean =>
  later.mention.cue.narrated === true && first.date?.basis === 'stated' && first.days!.end <= later.days!.end;

/** Who did it here had it done to it there. */
function rolesSwapped(a: EventProfile, b: EventProfile): boolean {
  return [...a.actors].some(([actor, role]) => {
    const other = b.actors.get(actor);
    return (role === 'agent' && other === 'patient') || (role === 'patient' && other === 'agent');
  });
}

/** Two different doers, or two different things done to, are two events; somebody without a name may be anybody. */
function partiesClash(a: EventProfile, b: EventProfile): boolean {
  return (['agent', 'patient'] as const).some((role) => {
    const [first, second] = [inRole(a, role), inRole(b, role)];
    if (first.length === 0 || second.length === 0) return false;
    return !first.some((actor) => involves(b, actor)) && !second.some((actor) => involves(a, actor));
  });
}

const inRole = ({ actors, unnamed }: EventProfile, role: string): number[] =>
  [...actors].flatMap(([actor, own]) => (own === role && !unnamed.has(actor) ? [actor] : []));

const involves = ({ actors, behind }: EventProfile, actor: number): boolean => actors.has(actor) || behind.has(actor);

function placesClash(a: EventProfile, b: EventProfile): boolean {
  if (a.places.size === 0 || b.places.size === 0) return false;
  return ![...a.places].some((place) => b.actors.has(place)) && ![...b.places].some((place) => a.actors.has(place));
}
