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
  const { members, blockOf, begins } = blocksOf(profiles, weights);
  const seats = seatsOf(members, profiles.length);
  // The last mention that each was compared with: a pair that meets in two blocks is compared once.
  const met = new Int32Array(profiles.length).fill(-1);
  for (let a = 0; a < profiles.length; a++) {
    for (let i = seats.begins[a]; i < seats.begins[a + 1]; i++) {
      const seat = seats.all[i];
      const block = blockOf[seat];
      const last = Math.min(begins[block + 1] - 1, seat + window);
      for (let other = Math.max(begins[block], seat - window); other <= last; other++) {
        const b = members[other];
        if (b <= a || met[b] === a) continue;
        met[b] = a;
        compare(a, b);
      }
    }
  }
}

/** Mentions that share a deed and an actor or a rare word, two or more, in the order of their dates; end to end. */
interface Blocks {
  members: number[];
  /** The block of each of the members, by number. */
  blockOf: number[];
  /** Block b is members[begins[b]] … members[begins[b + 1] - 1]. */
  begins: number[];
}

const opened = -1;

function blocksOf(profiles: readonly EventProfile[], weights: EvidenceWeights): Blocks {
  const blocks: Blocks = { members: [], blockOf: [], begins: [0] };
  const keys = (profiles[0]?.cast.size ?? 0) + 2 * weights.vocabulary;
  /** How many mentions of a deed have each key, until its block is opened; then where the next of them goes. */
  const counts = new Int32Array(keys);
  const seats = new Int32Array(keys);
  for (const mentions of byDeed(profiles)) {
    if (mentions.length < 2) continue;
    const keysOfMentions = mentions.map((mention) => keysOf(profiles[mention], mention, weights));
    for (const own of keysOfMentions) for (const key of own) counts[key]++;
    mentions.forEach((mention, at) => {
      for (const key of keysOfMentions[at]) {
        if (counts[key] === 1) continue;
        if (counts[key] !== opened) {
          seats[key] = blocks.begins[blocks.begins.length - 1];
          blocks.begins.push(seats[key] + counts[key]);
          for (let i = 0; i < counts[key]; i++) blocks.blockOf.push(blocks.begins.length - 2);
          counts[key] = opened;
        }
        blocks.members[seats[key]++] = mention;
      }
    });
    for (const own of keysOfMentions) for (const key of own) counts[key] = 0;
  }
  return blocks;
}

/** The mentions of each deed, in the order of their dates. */
function byDeed(profiles: readonly EventProfile[]): Iterable<number[]> {
  const day = Float64Array.from(profiles, ({ days }) => days?.begin ?? -Infinity);
  const order = profiles.map((_, mention) => mention);
  order.sort((a, b) => (day[a] === day[b] ? a - b : day[a] - day[b]));
  const deeds = new Map<string, number[]>();
  for (const mention of order) {
    const known = deeds.get(profiles[mention].concept);
    if (known === undefined) deeds.set(profiles[mention].concept, [mention]);
    else known.push(mention);
  }
  return deeds.values();
}

/** What a mention meets others by: actors, words of its own and, behind those, words of its article. */
function keysOf({ concept, cast, actors, behind }: EventProfile, mention: number, weights: EvidenceWeights): number[] {
  const keys = [...actors];
  for (const actor of behind) if (!actors.includes(actor)) keys.push(actor);
  for (const word of weights.rarest(mention, rareWords)) keys.push(cast.size + word);
  if (!isLight(concept)) for (const word of weights.leading(mention)) keys.push(cast.size + weights.vocabulary + word);
  return keys;
}

/** Where each mention sits: its places among the members are all[begins[mention]] … all[begins[mention + 1] - 1]. */
function seatsOf(members: readonly number[], mentions: number): { begins: Int32Array; all: Int32Array } {
  const begins = new Int32Array(mentions + 1);
  for (const mention of members) begins[mention + 1]++;
  for (let mention = 0; mention < mentions; mention++) begins[mention + 1] += begins[mention];
  const next = begins.slice();
  const all = new Int32Array(members.length);
  members.forEach((mention, seat) => (all[next[mention]++] = seat));
  return { begins, all };
}
