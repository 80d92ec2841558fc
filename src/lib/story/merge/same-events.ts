import { compareCandidates } from './candidates.ts';
import { EventGroups } from './event-groups.ts';
import type { EvidenceWeights } from './evidence.ts';
import type { Gathered } from './gathered.ts';
import type { Dates } from './mention-dates.ts';
import type { Mentions } from './mentions.ts';
import { mostLikeness, PairsFound, surestFirst, type Pair } from './pairs.ts';
import { canBeOne } from './same-event.ts';

/** Of the pairs between two groups, the share that may forbid each other, and their articles' least mean likeness. */
const asGroups = { forbidden: 1 / 3, likeness: 0.08 };

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
  { weights, meetings, corrected, mentions }: Pick<Gathered, 'weights' | 'meetings' | 'corrected' | 'mentions'>,
  dates: Dates,
  reprints: readonly number[],
): SameEvents {
  const found = new PairsFound(weights, mentions, dates, reprints);
  compareCandidates(mentions, dates, meetings, found);
  // What a person says is one, then pairs, in their order, where they fit what was joined before.
  const groups = new EventGroups(mentions, dates, corrected);
  for (const pair of found.pairs.sort(surestFirst)) joinPair(pair, groups, weights, mentions, dates);
  return { groups: groups.all(), contradictions: found.contradictions };
}

function joinPair(pair: Pair, groups: EventGroups, weights: EvidenceWeights, mentions: Mentions, dates: Dates): void {
  const { a, b, isStrong } = pair;
  const first = groups.of(a);
  const second = groups.of(b);
  if (!groups.canJoin(first, second)) return;
  const one = groups.speakers(first);
  const other = groups.speakers(second);
  const areThemselves = one.length === 1 && other.length === 1 && isOf(pair, one[0]) && isOf(pair, other[0]);
  if (areThemselves || fitTogether(one, other, isStrong, weights, mentions, dates)) groups.join(first, second);
}

const isOf = ({ a, b }: Pair, mention: number): boolean => mention === a || mention === b;

function fitTogether(
  one: readonly number[],
  other: readonly number[],
  isStrong: boolean,
  weights: EvidenceWeights,
  mentions: Mentions,
  dates: Dates,
): boolean {
  const all = one.length * other.length;
  let forbidden = 0;
  for (const a of one)
    for (const b of other) if (!canBeOne(mentions, dates, a, b) && ++forbidden > all * asGroups.forbidden) return false;
  if (isStrong) return true;
  const { articles } = mentions;
  let likeness = 0;
  for (const a of one)
    for (const b of other)
      likeness += articles[a] === articles[b] ? mostLikeness : Math.min(mostLikeness, weights.story(dates, a, b));
  return likeness >= all * asGroups.likeness;
}
