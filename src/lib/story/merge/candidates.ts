import { isLight } from './event-concepts.ts';
import type { EventProfile } from './event-profile.ts';
import type { EvidenceWeights } from './evidence.ts';

/** How many neighbours in a block a mention is compared with. */
const window = 24;
/** The rarest words of a clause that bring it together with others of the same deed. */
const rareWords = 3;

/**
 * Calls `compare` with pairs of mentions worth comparing, each once, the smaller index first. Mentions of one deed meet
 * in blocks by a shared actor or a shared rare word; in a block, ordered by date, each is compared with its next
 * neighbours only, so the work grows with the mentions.
 */
export function forCandidatePairs(
  profiles: readonly EventProfile[],
  weights: EvidenceWeights,
  compare: (a: number, b: number) => void,
): void {
  const blocks = blocksOf(profiles, weights);
  const seats: { block: Int32Array; seat: number }[][] = profiles.map(() => []);
  for (const block of blocks) block.forEach((mention, seat) => seats[mention].push({ block, seat }));
  // The last mention that each was compared with: a pair that meets in two blocks is compared once.
  const met = new Int32Array(profiles.length).fill(-1);
  for (let a = 0; a < profiles.length; a++) {
    for (const { block, seat } of seats[a]) {
      const last = Math.min(block.length - 1, seat + window);
      for (let other = Math.max(0, seat - window); other <= last; other++) {
        const b = block[other];
        if (b <= a || met[b] === a) continue;
        met[b] = a;
        compare(a, b);
      }
    }
  }
}

/** Mentions that share a deed and an actor or a rare word, two or more, in the order of their dates. */
function blocksOf(profiles: readonly EventProfile[], weights: EvidenceWeights): Int32Array[] {
  // Most blocks hold one mention and stay a number.
  const concepts = new Map<string, Map<number, number | number[]>>();
  profiles.forEach(({ concept, actors, behind }, mention) => {
    let blocks = concepts.get(concept);
    if (blocks === undefined) concepts.set(concept, (blocks = new Map()));
    const add = (key: number) => {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, mention);
      else if (typeof block === 'object') block.push(mention);
      else blocks.set(key, [block, mention]);
    };
    for (const actor of actors.keys()) add(actor);
    for (const actor of behind) if (!actors.has(actor)) add(actor);
    // Actors count from 0 up, words from -1 down.
    for (const word of weights.rarest(mention, rareWords)) add(-1 - word);
    if (!isLight(concept)) for (const word of weights.leading(mention)) add(-1 - weights.vocabulary - word);
  });
  const day = Float64Array.from(profiles, ({ days }) => days?.begin ?? -Infinity);
  return [...concepts.values()].flatMap((blocks) =>
    [...blocks.values()]
      .filter((block) => typeof block === 'object')
      .map((block) => Int32Array.from(block).sort((a, b) => (day[a] === day[b] ? a - b : day[a] - day[b]))),
  );
}
