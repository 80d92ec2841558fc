import { forCandidatePairs } from './candidates.ts';
import { contradict, isWorthTelling } from './contradictions.ts';
import { intersect, type Days } from './days.ts';
import { Groups } from './groups.ts';
import type { EventProfile } from './event-profile.ts';
import { isLight } from './event-concepts.ts';
import { doubtful, weighEvidence } from './evidence.ts';
import { canBeOne, sameParties } from './same-event.ts';

/** Evidence from which on two mentions are one event. */
const same = { shared: 7.5, share: 0.45 };
/** Evidence from which on mentions that deny or count differently contradict each other. */
const akin = { shared: 6, share: 0.3 };
/** Members of a group that speak for it when another is held against it. */
const speakers = 6;
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
const together = { forbidden: 1 / 3, likeness: 0.08 };

export interface SameEvents {
  /** Mentions of one event, by index into the profiles, in order. */
  groups: number[][];
  /** Pairs of mentions that cannot both be true, by index into the profiles. */
  contradictions: [number, number][];
}

/**
 * Puts mentions of one event together, the surest pairs first, so that what joins later must fit all that joined before:
 * one event has one possible date and is not both asserted and denied.
 */
export function sameEvents(profiles: readonly EventProfile[], reprints: readonly number[]): SameEvents {
  const weights = weighEvidence(profiles);
  const scored: { a: number; b: number; shared: number; share: number; isStrong: boolean }[] = [];
  forCandidatePairs(profiles, weights, (a, b) => {
    const evidence = weights.between(a, b);
    const light = isLight(profiles[a].concept);
    const isSameArticle = profiles[a].article === profiles[b].article;
    const likeness =
      light || evidence.story === doubtful
        ? 0
        : isSameArticle
          ? story.sameArticle
          : Math.min(evidence.story, story.most);
    const shared =
      evidence.shared +
      story.shared * likeness -
      (isSameArticle || evidence.shared > strong ? 0 : unlike * Math.max(0, doubtful - evidence.story));
    const share = evidence.share + story.share * likeness;
    if (shared < akin.shared || share < akin.share) return;
    if (light && evidence.words < lightWords) return;
    if (evidence.farApart && evidence.beside < besideDespiteTime) return;
    const isStrong = evidence.shared > strong || (!light && sameParties(profiles[a], profiles[b]));
    if (canBeOne(profiles[a], profiles[b])) scored.push({ a, b, shared, share, isStrong });
  });
  scored.sort((x, y) => y.shared - x.shared || x.a - y.a || x.b - y.b);

  const groups = new Groups(profiles.length);
  const days: (Days | null)[] = profiles.map(statedDays);
  const members = profiles.map((_, index) => [index]);

  const fitTogether = (one: readonly number[], other: readonly number[], isStrong: boolean) => {
    if (one.length === 1 && other.length === 1) return true;
    let pairs = 0;
    let forbidden = 0;
    let likeness = 0;
    for (const a of one)
      for (const b of other) {
        pairs++;
        if (!canBeOne(profiles[a], profiles[b])) forbidden++;
        likeness +=
          profiles[a].article === profiles[b].article ? story.most : Math.min(story.most, weights.story(a, b));
      }
    return forbidden <= pairs * together.forbidden && (isStrong || likeness >= pairs * together.likeness);
  };
  const contradictions: [number, number][] = [];
  // A reprint contradicts nobody: it says what its original says.
  const isReprint = (a: number, b: number) => {
    const [one, other] = [profiles[a].article, profiles[b].article];
    return one !== other && reprints[one] === reprints[other];
  };
  for (const { a, b, shared, share, isStrong } of scored) {
    if (contradict(profiles[a], profiles[b])) {
      if (isWorthTelling(profiles[a], profiles[b]) && !isReprint(a, b)) contradictions.push([a, b]);
      continue;
    }
    const [first, second] = [groups.of(a), groups.of(b)];
    if (shared < same.shared || share < same.share || first === second) continue;
    const [one, other] = [days[first], days[second]];
    const common = one === null || other === null ? (one ?? other) : intersect(one, other);
    if (common === null && one !== null && other !== null) continue;
    if (!fitTogether(members[first], members[second], isStrong)) continue;
    const joined = [...members[first], ...members[second]].slice(0, speakers);
    groups.join(first, second);
    days[groups.of(first)] = common;
    members[groups.of(first)] = joined;
  }
  return { groups: groups.all(), contradictions };
}

/** The days a mention's own words leave open; null when the text gives no date. */
const statedDays = ({ date, days }: EventProfile): Days | null => (date?.basis === 'stated' ? days : null);
