import { words } from '#lib/grammar/index.ts';
import type { DocumentDate, TimeExpression } from '#lib/time/index.ts';
import { openingEvents } from './narrative.ts';
import type { EventMention } from './types.ts';

/** Years that an article looks back on, from as many on it tells a life, and by how many they are past. */
const fewestYears = 3;
const yearsPast = 2;

const dying = words('death die');
/** What happens to people once they are dead. */
const afterDeath = words(`
  bury cremate discover eulogise eulogize find grieve honor honour identify lay miss mourn praise pronounce remember survive
  tribute
`);

/**
 * Whether an event is of the life that an obituary tells: the article opens with somebody's death and looks back on
 * several years, and they did it, who are dead on the day that the article is about.
 */
export function livesTold(
  events: readonly EventMention[],
  times: readonly TimeExpression[],
  { interval }: DocumentDate,
): (event: EventMention) => boolean {
  const dead = new Set<number>();
  for (const { lemma, factuality, participants } of openingEvents(events)) {
    if (!dying.has(lemma) || (factuality !== 'happened' && factuality !== 'claimed')) continue;
    for (const { actor, role } of participants) if (role === 'agent' || role === 'patient') dead.add(actor);
  }
  if (dead.size === 0 || !looksBack(times, interval.begin)) return () => false;
  return ({ lemma, participants }) =>
    !dying.has(lemma) &&
    !afterDeath.has(lemma) &&
    participants.some(({ actor, role }) => (role === 'agent' || role === 'patient') && dead.has(actor));
}

function looksBack(times: readonly TimeExpression[], day: string | null): boolean {
  if (day === null) return false;
  const years = new Set<number>();
  for (const { type, interval } of times) {
    const year = type === 'DATE' && interval.begin !== null ? Number(interval.begin.slice(0, 4)) : NaN;
    if (year <= Number(day.slice(0, 4)) - yearsPast) years.add(year);
  }
  return years.size >= fewestYears;
}
