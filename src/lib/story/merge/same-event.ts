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
  return a.concept !== b.concept || (a.kind === 'statement') !== (b.kind === 'statement');
}

function sameSentence(a: EventProfile, b: EventProfile): boolean {
  return a.article === b.article && a.sentence === b.sentence;
}

/** Stated dates that do not meet are two events; inferred ones may be a little off. */
function datesClash(a: EventProfile, b: EventProfile): boolean {
  if (a.days === null || b.days === null || intersect(a.days, b.days) !== null) return false;
  if (retells(a, b) || retells(b, a)) return false;
  // A date counted from one that is only guessed tells nothing against the other.
  if (isGuessed(a) || isGuessed(b)) return false;
  return (a.date?.basis === 'stated' && b.date?.basis === 'stated') || gap(a.days, b.days) > looseDays;
}

const isGuessed = ({ statesDate, date }: EventProfile): boolean => !statesDate && date?.basis !== 'stated';

/** What is told without a time can be background: an event that another text dates, long before. */
const retells = (later: EventProfile, first: EventProfile): boolean =>
  later.narrated && first.date?.basis === 'stated' && first.days!.end <= later.days!.end;

/** Who did it here had it done to it there, and each side knows who else took part. */
function rolesSwapped(a: EventProfile, b: EventProfile): boolean {
  for (let i = 0; i < a.actors.length; i++) {
    const role = a.roles[i];
    if (role !== 'agent' && role !== 'patient') continue;
    const there = b.actors.indexOf(a.actors[i]);
    if (there >= 0 && b.roles[there] === (role === 'agent' ? 'patient' : 'agent'))
      return isTwoSided(a) && isTwoSided(b);
  }
  return false;
}

const isTwoSided = ({ agents, patients }: EventProfile): boolean => agents.length > 0 && patients.length > 0;

/** Two different doers, or two different things done to, are two events; somebody without a name may be anybody. */
function partiesClash(a: EventProfile, b: EventProfile): boolean {
  return areOthers(a, b, a.agents, b.agents) || areOthers(a, b, a.patients, b.patients);
}

/** The same by name did it to the same by name. */
export const sameParties = (a: EventProfile, b: EventProfile): boolean =>
  a.agents.some((actor) => b.agents.includes(actor)) && a.patients.some((actor) => b.patients.includes(actor));

function areOthers(a: EventProfile, b: EventProfile, ofA: readonly number[], ofB: readonly number[]): boolean {
  if (ofA.length === 0 || ofB.length === 0) return false;
  if (ofA.some((actor) => involves(b, actor)) || ofB.some((actor) => involves(a, actor))) return false;
  return !ofA.some((one) => ofB.some((other) => a.cast.shareName(one, other)));
}

export const involves = ({ actors, behind }: EventProfile, actor: number): boolean =>
  actors.includes(actor) || behind.includes(actor);

function placesClash(a: EventProfile, b: EventProfile): boolean {
  if (a.places.length === 0 || b.places.length === 0) return false;
  return !a.places.some((place) => b.actors.includes(place)) && !b.places.some((place) => a.actors.includes(place));
}
