import type { EventProfile } from './event-profile.ts';
import type { EvidenceWeights } from './evidence.ts';

/** How many neighbours in a block a mention is compared with. */
const window = 24;
/** The rarest words of a clause that bring it together with others of the same deed. */
const rareWords = 3;

/**
 * Pairs of mentions worth comparing, each once, the smaller index first. Mentions of one deed meet in blocks by a shared
 * actor or a shared rare word; in a block, ordered by date, each is compared with its next neighbours only, so the work
 * grows with the mentions.
 */
export function* candidatePairs(
  profiles: readonly EventProfile[],
  weights: EvidenceWeights,
): Generator<[number, number]> {
  const blocks = new Map<string, number[]>();
  profiles.forEach((profile, index) => {
    for (const key of keysOf(profile, weights.rarest(index, rareWords))) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [index]);
      else block.push(index);
    }
  });
  const day = (index: number) => profiles[index].days?.begin ?? -Infinity;
  const seats: { block: number[]; seat: number }[][] = profiles.map(() => []);
  for (const block of blocks.values()) {
    block.sort((a, b) => (day(a) === day(b) ? a - b : day(a) - day(b)));
    block.forEach((index, seat) => seats[index].push({ block, seat }));
  }
  const near = new Set<number>();
  for (let a = 0; a < profiles.length; a++) {
    near.clear();
    for (const { block, seat } of seats[a]) {
      const last = Math.min(block.length - 1, seat + window);
      for (let other = Math.max(0, seat - window); other <= last; other++) if (block[other] > a) near.add(block[other]);
    }
    for (const b of near) yield [a, b];
  }
}

function keysOf({ concept, actors, behind }: EventProfile, words: readonly string[]): string[] {
  const involved = new Set([...actors.keys(), ...behind]);
  return [
    ...[...involved].map((actor) => `${concept} actor ${actor}`),
    ...words.map((word) => `${concept} word ${word}`),
  ];
}
