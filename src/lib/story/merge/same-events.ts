import { forCandidatePairs } from './candidates.ts';
import { contradict, isWorthTelling } from './contradictions.ts';
import type { Corrected } from './corrected.ts';
import { EventGroups } from './event-groups.ts';
import { doubtful, type EvidenceWeights } from './evidence.ts';
import type { Gathered } from './gathered.ts';
import { bySize } from './identity.ts';
import type { DatedMentions } from './mention-dates.ts';
import { canBeOne, sameParties } from './same-event.ts';

/** Evidence from which on two mentions are one event, or else contradict each other. */
const same = { shared: 7.5, share: 0.45 };
/** Evidence in words that verbs like "say" and "take" need: who says something twice says two things. */
const lightWords = 4;
/** Evidence beside the deed that mentions need whose articles were written long apart: parties do the same thing again. */
const besideDespiteTime = 6;

/** What the likeness of their articles adds to the evidence, at most from this likeness on, and that of one article. */
const story = { shared: 12, share: 1, most: 0.4, sameArticle: 0.1 };
/** What is taken off the evidence where articles are less alike than reports of the same news are. */
const unlike = 20;
/** Evidence from which on it does not matter whether the articles are alike. */
const strong = 12;
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
  { weights, meetings, corrected }: Pick<Gathered, 'weights' | 'meetings' | 'corrected'>,
  mentions: DatedMentions,
  reprints: readonly number[],
): SameEvents {
  const { articles } = mentions;
  const pairs: Pair[] = [];
  const contradictions: [number, number][] = [];
  // A reprint contradicts nobody: it says what its original says.
  const isReprint = (a: number, b: number) =>
    articles[a] !== articles[b] && reprints[articles[a]] === reprints[articles[b]];
  forCandidatePairs(mentions, meetings, (a, b) => {
    const pair = weighPair(weights, mentions, a, b);
    if (pair === null || !canBeOne(mentions, a, b)) return;
    if (!contradict(mentions, a, b)) pairs.push(pair);
    else if (isWorthTelling(mentions, a, b) && !isReprint(a, b)) contradictions.push([a, b]);
  });
  pairs.sort((x, y) => bySize(y.shared, x.shared) || x.a - y.a || x.b - y.b);
  return { groups: joinPairs(pairs, weights, mentions, corrected).all(), contradictions };
}

interface Pair {
  a: number;
  b: number;
  shared: number;
  share: number;
  isStrong: boolean;
}

/** The evidence that two mentions are one event; null where there is too little. */
function weighPair(weights: EvidenceWeights, mentions: DatedMentions, a: number, b: number): Pair | null {
  const { articles, concepts } = mentions;
  const light = mentions.isLight[concepts[a]];
  if (light && weights.words(a, b) < lightWords) return null;
  const evidence = weights.between(mentions, a, b);
  if (evidence.shared + (light ? 0 : story.shared * story.most) < same.shared) return null;
  const isSameArticle = articles[a] === articles[b];
  const alike = weights.story(mentions, a, b);
  const likeness = light || alike === doubtful ? 0 : isSameArticle ? story.sameArticle : Math.min(alike, story.most);
  const shared =
    evidence.shared +
    story.shared * likeness -
    (isSameArticle || evidence.shared > strong ? 0 : unlike * Math.max(0, doubtful - alike));
  const share = evidence.share + story.share * likeness;
  if (shared < same.shared || share < same.share) return null;
  if (evidence.farApart && evidence.beside < besideDespiteTime) return null;
  const isStrong = evidence.shared > strong || (!light && sameParties(mentions, a, b));
  return { a, b, shared, share, isStrong };
}

/** Joins what a person says is one, then pairs, in their order, where they fit what was joined before. */
function joinPairs(
  pairs: readonly Pair[],
  weights: EvidenceWeights,
  mentions: DatedMentions,
  corrected: Corrected,
): EventGroups {
  const { articles } = mentions;
  const groups = new EventGroups(mentions, corrected);
  const fitTogether = (one: readonly number[], other: readonly number[], { a, b, isStrong }: Pair) => {
    if (one.length === 1 && other.length === 1 && [a, b].includes(one[0]) && [a, b].includes(other[0])) return true;
    let all = 0;
    let forbidden = 0;
    let likeness = 0;
    for (const a of one)
      for (const b of other) {
        all++;
        if (!canBeOne(mentions, a, b)) forbidden++;
        likeness += articles[a] === articles[b] ? story.most : Math.min(story.most, weights.story(mentions, a, b));
      }
    return forbidden <= all * asGroups.forbidden && (isStrong || likeness >= all * asGroups.likeness);
  };
  for (const pair of pairs) {
    const [first, second] = [groups.of(pair.a), groups.of(pair.b)];
    if (groups.canJoin(first, second) && fitTogether(groups.speakers(first), groups.speakers(second), pair))
      groups.join(first, second);
  }
  return groups;
}
