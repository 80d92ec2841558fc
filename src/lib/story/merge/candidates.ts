import type { EvidenceWeights } from './evidence.ts';
import { bySize } from './identity.ts';
import { isEmpty, listAt, ListsWriter, type Lists } from './lists.ts';
import type { Dates } from './mention-dates.ts';
import type { Mentions } from './mentions.ts';

/** How many neighbours in a block a mention is compared with. */
const window = 24;
/** The rarest words of a clause that bring it together with others of the same deed. */
const rareWords = 6;

/** Who is to meet whom: of each deed that is told more than once its mentions, and of each mention what it meets others by. */
export interface Meetings {
  /** Of each deed the mentions; none where there is but one. */
  deeds: Lists;
  keys: Lists;
  /** How many keys there are. */
  kinds: number;
}

/** Whatever the dates are: actors, words of a mention's own and, behind those, words of its article. */
export function meetingsOf(mentions: Mentions, weights: EvidenceWeights): Meetings {
  const { size, cast, concepts } = mentions;
  const deeds = deedsOf(mentions);
  const keys = new ListsWriter(size);
  for (let mention = 0; mention < size; mention++) {
    if (!isEmpty(deeds, concepts[mention])) addKeys(keys, mention, mentions, weights);
    keys.end();
  }
  return { deeds, keys: keys.done(), kinds: cast.size + 2 * weights.vocabulary };
}

function addKeys(keys: ListsWriter, mention: number, mentions: Mentions, weights: EvidenceWeights): void {
  const { articles, cast, concepts, isLight, actors, behind } = mentions;
  for (let i = actors.begins[mention]; i < actors.begins[mention + 1]; i++) keys.add(actors.items[i]);
  for (let i = behind.begins[mention]; i < behind.begins[mention + 1]; i++) keys.addOnce(behind.items[i]);
  for (const word of weights.rarest(mention, rareWords)) keys.add(cast.size + word);
  if (isLight[concepts[mention]]) return;
  for (const word of weights.leading(articles[mention])) keys.add(cast.size + weights.vocabulary + word);
}

function deedsOf({ concepts, isLight }: Mentions): Lists {
  const begins = new Int32Array(isLight.length + 1);
  for (const concept of concepts) begins[concept + 1]++;
  for (let concept = 0; concept < isLight.length; concept++)
    begins[concept + 1] = begins[concept] + (begins[concept + 1] > 1 ? begins[concept + 1] : 0);
  const next = begins.slice();
  const items = new Int32Array(begins[isLight.length]);
  concepts.forEach((concept, mention) => {
    if (begins[concept] < begins[concept + 1]) items[next[concept]++] = mention;
  });
  return { begins, items };
}

/** Takes pairs of mentions that are worth comparing. */
export interface Comparison {
  compare(a: number, b: number): void;
}

/**
 * Has pairs of mentions compared that are worth it, each once, the smaller index first. Mentions of one deed meet in
 * blocks by a shared actor or a shared rare word; in a block, ordered by date, each is compared with its next neighbours
 * only, so the work grows with the mentions.
 */
export function compareCandidates({ size }: Mentions, dates: Dates, meetings: Meetings, comparison: Comparison): void {
  const blocks = blocksOf(dates, meetings);
  const seats = seatsOf(blocks.members, size);
  // The last mention that each was compared with: a pair that meets in two blocks is compared once.
  const met = new Int32Array(size).fill(-1);
  for (let mention = 0; mention < size; mention++) meetNeighbours(mention, blocks, seats, met, comparison);
}

/** Compares a mention with those behind it that sit near it in a block. */
function meetNeighbours(
  a: number,
  { members, blockOf, begins }: Blocks,
  seats: Lists,
  met: Int32Array,
  comparison: Comparison,
): void {
  for (let i = seats.begins[a]; i < seats.begins[a + 1]; i++) {
    const seat = seats.items[i];
    const block = blockOf[seat];
    const last = Math.min(begins[block + 1] - 1, seat + window);
    for (let other = Math.max(begins[block], seat - window); other <= last; other++) {
      const b = members[other];
      if (b <= a || met[b] === a) continue;
      met[b] = a;
      comparison.compare(a, b);
    }
  }
}

/** Mentions that share a deed and an actor or a rare word, two or more, in the order of their dates; end to end. */
interface Blocks {
  members: Int32Array;
  /** The block of each of the members, by number. */
  blockOf: Int32Array;
  /** Block b is members[begins[b]] … members[begins[b + 1] - 1]. */
  begins: number[];
}

const opened = -1;

function blocksOf(dates: Dates, { deeds, keys, kinds }: Meetings): Blocks {
  const members = new Int32Array(keys.items.length);
  const blockOf = new Int32Array(keys.items.length);
  const begins = [0];
  /** How many mentions of a deed have each key, until its block is opened; then where the next of them goes. */
  const counts = new Int32Array(kinds);
  const seats = new Int32Array(kinds);
  for (let deed = 0; deed + 1 < deeds.begins.length; deed++) {
    if (isEmpty(deeds, deed)) continue;
    const mentions = byDay(dates, listAt(deeds, deed));
    for (const mention of mentions)
      for (let i = keys.begins[mention]; i < keys.begins[mention + 1]; i++) counts[keys.items[i]]++;
    for (const mention of mentions) {
      for (let i = keys.begins[mention]; i < keys.begins[mention + 1]; i++) {
        const key = keys.items[i];
        if (counts[key] === 1) continue;
        if (counts[key] !== opened) {
          const begin = begins[begins.length - 1];
          const end = begin + counts[key];
          blockOf.fill(begins.push(end) - 2, begin, end);
          seats[key] = begin;
          counts[key] = opened;
        }
        members[seats[key]++] = mention;
      }
    }
    for (const mention of mentions)
      for (let i = keys.begins[mention]; i < keys.begins[mention + 1]; i++) counts[keys.items[i]] = 0;
  }
  const seated = begins[begins.length - 1];
  return { members: members.subarray(0, seated), blockOf: blockOf.subarray(0, seated), begins };
}

/** Mentions, which stand in their own order, in that of their dates, those without one first. */
function byDay({ begins }: Dates, mentions: Int32Array): Int32Array {
  const day = (mention: number) => (Number.isNaN(begins[mention]) ? -Infinity : begins[mention]);
  return mentions.slice().sort((a, b) => bySize(day(a), day(b)) || a - b);
}

/** Where each mention sits among the members. */
function seatsOf(members: Int32Array, mentions: number): Lists {
  const begins = new Int32Array(mentions + 1);
  for (const mention of members) begins[mention + 1]++;
  for (let mention = 0; mention < mentions; mention++) begins[mention + 1] += begins[mention];
  const next = begins.slice();
  const items = new Int32Array(members.length);
  members.forEach((mention, seat) => (items[next[mention]++] = seat));
  return { begins, items };
}
