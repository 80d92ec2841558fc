import type { TaggedWords } from './tagged-words.ts';

/**
 * Nouns that a tagger takes for verbs, though the verb right behind them tells that they are its subject: "On Monday,
 * drones struck the port", "Drone attacks killed five people". Changes the tags in place.
 */
export function ensureSubjects(words: TaggedWords): void {
  for (let i = 0; i + 2 < words.length; i++) {
    if (isSubject(words, i)) {
      words.retag(i, 'NNS');
      words.retag(i + 1, 'VBD');
    } else if (i === 0 && isJoinedSubject(words)) {
      words.retag(0, 'NN');
      words.retag(2, 'VBD');
    }
  }
}

/** "Drone attacks killed": the first of two nouns that are the subject together. */
const isJoinedSubject = (words: TaggedWords): boolean =>
  /^VBP?$/.test(words.tagOf(0)) && words.tagOf(1) === 'NNS' && isPast(words, 2);

/** Whether a word is a verb of the past with what it is done to beside it. */
const isPast = (words: TaggedWords, i: number): boolean =>
  /^VB[DN]$/.test(words.tagOf(i)) &&
  /^(?:DT|CD|PRP|PRP\$|NNP)$/.test(words.tagOf(i + 1)) &&
  words.lower(i + 1) !== 'by';

function isSubject(words: TaggedWords, i: number): boolean {
  if (words.tagOf(i) !== 'VBZ' || !/[a-z]s$/.test(words.lower(i)) || linking.has(words.lower(i))) return false;
  return isPast(words, i + 1) && opensClause(words, i);
}

const linking = new Set(
  'does feels gets goes has helps is keeps lets looks makes needs says seems sounds wants was'.split(' '),
);

/** Where no subject can stand before a word: first of all, behind a conjunction, or behind what opens the sentence. */
function opensClause(words: TaggedWords, i: number): boolean {
  if (i === 0) return true;
  if (conjunctions.has(words.lower(i - 1))) return /^(?:IN|WRB|CC)$/.test(words.tagOf(i - 1));
  if (words.tagOf(i - 1) !== ',' || words.tagOf(0) !== 'IN') return false;
  for (let k = 1; k < i - 1; k++) if (/^(?:VB|MD|W|,)/.test(words.tagOf(k))) return false;
  return true;
}

const conjunctions = new Set(
  'after although and as because before but if that though unless until when where while'.split(' '),
);
