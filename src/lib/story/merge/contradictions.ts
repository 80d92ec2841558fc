import { roles, type Role } from '#lib/events/index.ts';
import { isEmpty, listAt } from './lists.ts';
import { told, type Mentions } from './mentions.ts';
import { quantitiesConflict } from './quantities.ts';
import { manner } from './reports.ts';
import { shareActor } from './same-event.ts';

/** True when the two cannot both be right: one denies what the other asserts, or they count the same thing differently. */
export function contradict({ isDenied, quantities }: Mentions, a: number, b: number): boolean {
  if (isDenied[a] !== isDenied[b]) return true;
  const [one, other] = [quantities.get(a), quantities.get(b)];
  return one !== undefined && other !== undefined && quantitiesConflict(one, other);
}

/**
 * True when a contradiction is worth telling: about a deed with a meaning of its own, by two who could not both say so.
 * Who denies must speak of the same deed of the same people, and of the same: what happened, or what is planned.
 */
export function isWorthTelling(mentions: Mentions, a: number, b: number): boolean {
  if (mentions.isLight[mentions.concepts[a]] || told(mentions, a, 'kinds') !== 'occurrence') return false;
  if (!shareActor(mentions, a, b) || sameVoice(mentions, a, b)) return false;
  const known = sharedRoles(mentions, a, b);
  if (!known.every(Boolean)) return false;
  if (mentions.isDenied[a] === mentions.isDenied[b]) return true;
  return known.length > 0 && (mentions.isDenied[a] ? denies(mentions, a, b) : denies(mentions, b, a));
}

/** Roles of those without whom it is another deed: whoever did not return a call did not stay away. */
const deedRoles = ['agent', 'patient', 'destination'].map((role) => roles.indexOf(role as Role));

/** For each such role in which both have somebody, whether they share one, by what they are called. */
function sharedRoles(mentions: Mentions, a: number, b: number): boolean[] {
  const { cast } = mentions;
  const isOne = (x: number, y: number): boolean =>
    x === y ||
    cast.ownersOf(x).includes(y) ||
    cast.ownersOf(y).includes(x) ||
    cast.headOf(x) === cast.headOf(y) ||
    cast.shareName(x, y);
  return deedRoles.flatMap((role) => {
    const [one, other] = [inRole(mentions, role, a), inRole(mentions, role, b)];
    return one.length === 0 || other.length === 0 ? [] : [one.some((x) => other.some((y) => isOne(x, y)))];
  });
}

function inRole({ participants, participantRoles }: Mentions, role: number, mention: number): number[] {
  const found: number[] = [];
  for (let i = participants.begins[mention]; i < participants.begins[mention + 1]; i++)
    if (participantRoles[i] === role) found.push(participants.items[i]);
  return found;
}

/** Whether one who denies a fact meets one who has it for a fact, and one who rules out a plan one who tells of it. */
function denies(mentions: Mentions, denial: number, assertion: number): boolean {
  const factuality = told(mentions, assertion, 'factualities');
  const isOfPlan = (told(mentions, denial, 'manners') & manner.unreal) !== 0;
  return isOfPlan ? factuality === 'planned' : factuality === 'happened' || factuality === 'claimed';
}

/** Nobody contradicts themselves within an article. */
function sameVoice({ articles, sources }: Mentions, a: number, b: number): boolean {
  if (articles[a] !== articles[b]) return false;
  if (isEmpty(sources, a) || isEmpty(sources, b)) return isEmpty(sources, a) && isEmpty(sources, b);
  return listAt(sources, a).every((source) => listAt(sources, b).includes(source));
}
