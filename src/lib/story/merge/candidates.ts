import type { EventProfile } from './event-profile.ts';
import type { WordWeights } from './word-weights.ts';

/** How many neighbours in a block a mention is compared with. */
const window = 24;
/** The rarest words of a clause that bring it together with others of the same deed. */
const rareWords = 3;

/**
 * Pairs of mentions worth comparing. Mentions of one deed meet in blocks by a shared actor or a shared rare word; in a
 * block, ordered by date, each is compared with its next neighbours only, so the work grows with the mentions.
 */
export function candidatePairs(profiles: readonly EventProfile[], weights: WordWeights): [number, number][] {
  const blocks = new Map<string, number[]>();
  const put = (key: string, index: number) => {
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, [index]);
    else block.push(index);
  };
  profiles.forEach((profile, index) => {
    for (const actor of profile.actors.keys()) put(`${profile.concept} actor ${actor}`, index);
    for (const actor of profile.behind) put(`${profile.concept} actor ${actor}`, index);
    for (const word of weights.rarest(profile.words, rareWords)) put(`${profile.concept} word ${word}`, index);
  });
  const day = (index: number) => profiles[index].days?.begin ?? -Infinity;
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  for (const block of blocks.values()) {
    block.sort((a, b) => (day(a) === day(b) ? a - b : day(a) - day(b)));
    for (let i = 0; i < block.length; i++) {
      for (let k = i + 1; k < Math.min(block.length, i + 1 + window); k++) {
        const [a, b] = block[i] < block[k] ? [block[i], block[k]] : [block[k], block[i]];
        const pair = a * profiles.length + b;
        if (a === b || seen.has(pair)) continue;
        seen.add(pair);
        pairs.push([a, b]);
      }
    }
  }
  return pairs;
}
