import { compareCandidates } from './candidates.ts';
import { countPeopleApart } from './contradictions.ts';
import { EventGroups } from './event-groups.ts';
import { sameFewDays } from './evidence.ts';
import type { Gathered } from './gathered.ts';
import type { Dates } from './mention-dates.ts';
import type { Mentions } from './mentions.ts';
import { PairsFound, surestFirst, type Pair } from './pairs.ts';
import { canBeOne } from './same-event.ts';
import type { Signs } from './signs.ts';

/** Of the pairs between two groups, the share that may forbid each other, and how likely they are one event at least, in the mean. */
const asGroups = { forbidden: 1 / 3, logOdds: -1.25 };

export interface SameEvents {
  /** Mentions of one event, by index, in order. */
  groups: number[][];
  /** Pairs of mentions that cannot both be true, by index. */
  contradictions: [number, number][];
}

/**
 * Puts mentions of one event together, the surest pairs first, so that what joins later must fit all that joined before:
 * one event has one possible date and is not both asserted and denied.
 * @param reprints for every article the first that carries its text
 */
export function sameEvents(
  gathered: Pick<Gathered, 'weights' | 'signs' | 'meetings' | 'corrected' | 'mentions'>,
  dates: Dates,
  reprints: readonly number[],
): SameEvents {
  const { signs, meetings, corrected, mentions } = gathered;
  const found = new PairsFound(gathered, dates, reprints);
  compareCandidates(mentions, dates, meetings, found);
  // What a person says is one, then pairs, in their order, where they fit what was joined before.
  const groups = new EventGroups(mentions, dates, corrected);
  for (const [a, b] of found.contradictions) groups.setAgainst(a, b);
  for (const pair of found.pairs.sort(surestFirst)) joinPair(pair, groups, signs, mentions, dates);
  return { groups: groups.all(), contradictions: found.contradictions };
}

function joinPair({ a, b }: Pair, groups: EventGroups, signs: Signs, mentions: Mentions, dates: Dates): void {
  const first = groups.of(a);
  const second = groups.of(b);
  if (!groups.canJoin(first, second)) return;
  const one = groups.speakers(first);
  const other = groups.speakers(second);
  const areThemselves = one.length === 1 && other.length === 1 && isOf(a, b, one[0]) && isOf(a, b, other[0]);
  if (areThemselves || fitTogether(one, other, signs, mentions, dates)) groups.join(first, second);
}

const isOf = (a: number, b: number, mention: number): boolean => mention === a || mention === b;

/**
 * By the mean of all their pairs, so that a chain of pairs does not join what has nothing in common; and nobody may count
 * the people otherwise, unless both tell the day: tolls rise.
 */
function fitTogether(
  one: readonly number[],
  other: readonly number[],
  signs: Signs,
  mentions: Mentions,
  dates: Dates,
): boolean {
  const all = one.length * other.length;
  let forbidden = 0;
  for (const a of one)
    for (const b of other) {
      if (countPeopleApart(mentions, a, b) && !sameFewDays(dates, a, b)) return false;
      if (!canBeOne(mentions, dates, a, b) && ++forbidden > all * asGroups.forbidden) return false;
    }
  let logOdds = 0;
  for (const a of one) for (const b of other) logOdds += signs.logOdds(dates, a, b);
  return logOdds >= all * asGroups.logOdds;
}
