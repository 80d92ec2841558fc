import { forCandidatePairs } from './candidates.ts';
import { contradict, isWorthTelling } from './contradictions.ts';
import { intersect, type Days } from './days.ts';
import { Groups } from './groups.ts';
import type { EventProfile } from './event-profile.ts';
import { isLight } from './event-concepts.ts';
import { weighEvidence } from './evidence.ts';
import { canBeOne } from './same-event.ts';

/** Evidence from which on two mentions are one event. */
const same = { shared: 8, share: 0.45 };
/** Evidence from which on mentions that deny or count differently contradict each other. */
const akin = { shared: 6, share: 0.3 };
/** Evidence in words that verbs like "say" and "take" need: who says something twice says two things. */
const lightWords = 4;

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
  const scored: { a: number; b: number; shared: number; share: number }[] = [];
  forCandidatePairs(profiles, weights, (a, b) => {
    const { shared, share, words } = weights.between(a, b);
    if (shared < akin.shared || share < akin.share) return;
    if (isLight(profiles[a].concept) && words < lightWords) return;
    if (canBeOne(profiles[a], profiles[b])) scored.push({ a, b, shared, share });
  });
  scored.sort((x, y) => y.shared - x.shared || x.a - y.a || x.b - y.b);

  const groups = new Groups(profiles.length);
  const days: (Days | null)[] = profiles.map(statedDays);
  const contradictions: [number, number][] = [];
  // A reprint contradicts nobody: it says what its original says.
  const isReprint = (a: number, b: number) => {
    const [one, other] = [profiles[a].article, profiles[b].article];
    return one !== other && reprints[one] === reprints[other];
  };
  for (const { a, b, shared, share } of scored) {
    if (contradict(profiles[a], profiles[b])) {
      if (isWorthTelling(profiles[a], profiles[b]) && !isReprint(a, b)) contradictions.push([a, b]);
      continue;
    }
    const [first, second] = [groups.of(a), groups.of(b)];
    if (shared < same.shared || share < same.share || first === second) continue;
    const [one, other] = [days[first], days[second]];
    const common = one === null || other === null ? (one ?? other) : intersect(one, other);
    if (common === null && one !== null && other !== null) continue;
    groups.join(first, second);
    days[groups.of(first)] = common;
  }
  return { groups: groups.all(), contradictions };
}

/** The days a mention's own words leave open; null when the text gives no date. */
const statedDays = ({ date, days }: EventProfile): Days | null => (date?.basis === 'stated' ? days : null);
