import { Groups } from './groups.ts';

const shingleLength = 5;
/** One shingle in this many is kept, chosen by its hash, so that two copies keep the same ones. */
const sampling = 4;
/** Articles remembered for a shingle: a text printed a hundred times is compared with its first copies. */
const mostHolders = 20;
/**
 * Share of the smaller article's shingles that makes the two one text: an editor may have rewritten half of a wire story.
 * What two reporters write of one event shares names and quotations, a tenth at most.
 */
const alike = 0.4;
/** Of fewer shingles more must be shared: chance decides which of them are kept. */
const few = { shingles: 20, alike: 0.6 };

/** An article, as far as its reprints are looked for. */
interface Printed {
  text: string;
}

/**
 * Finds articles that are one text printed more than once (a wire story reprinted): for every article the index of the
 * first that carries its text. Sampled word shingles (Broder 1997), compared only where two articles share some.
 */
export function findReprints(articles: readonly Printed[]): number[] {
  const shingles = articles.map(shinglesOf);
  const shared = countShared(inOrder(shingles));
  const groups = new Groups(articles.length);
  for (const [pair, count] of shared) {
    const [one, other] = [Math.floor(pair / room), pair % room];
    const least = Math.min(shingles[one].length, shingles[other].length);
    if (count >= (least < few.shingles ? few.alike : alike) * least) groups.join(one, other);
  }
  return articles.map((_, article) => groups.of(article));
}

/** Room for the number of an article beside a shingle, in what a number holds exactly: two million. */
const room = 2 ** 21;

/** All shingles with the articles that have them, a number each, in order. */
function inOrder(shingles: readonly Uint32Array[]): Float64Array {
  const held = new Float64Array(shingles.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (let article = 0; article < shingles.length; article++)
    for (const shingle of shingles[article]) held[at++] = shingle * room + article;
  return held.sort();
}

/** By pair of articles, how many shingles they share. */
function countShared(held: Float64Array): Map<number, number> {
  const shared = new Map<number, number>();
  let from = 0;
  for (let at = 1; at < held.length; at++) {
    const shingle = Math.floor(held[at] / room) * room;
    if (held[from] < shingle) from = at;
    for (let first = from; first < Math.min(at, from + mostHolders); first++) {
      const pair = (held[first] - shingle) * room + (held[at] - shingle);
      shared.set(pair, (shared.get(pair) ?? 0) + 1);
    }
  }
  return shared;
}

/** By article, as long as it is kept. */
const sampled = new WeakMap<Printed, Uint32Array>();

function shinglesOf(printed: Printed): Uint32Array {
  let shingles = sampled.get(printed);
  if (shingles === undefined) sampled.set(printed, (shingles = Uint32Array.from(sampledShingles(printed.text))));
  return shingles;
}

function sampledShingles(text: string): Set<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = words.map(hash);
  const kept = new Set<number>();
  for (let i = 0; i + shingleLength <= hashes.length; i++) {
    let mixed = 0;
    for (let k = 0; k < shingleLength; k++) mixed = Math.imul(mixed ^ hashes[i + k], 0x01000193) + k;
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 0;
    if (mixed % sampling === 0) kept.add(mixed);
  }
  return kept;
}

/** FNV-1a, 32 bits. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
