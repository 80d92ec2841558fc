import { isPastAndParticiple } from '../past-participles.ts';
import type { TaggedWords } from './tagged-words.ts';

/**
 * Verbs of a second clause that a tagger takes for adjectives, as it goes without what it shares with the first:
 * "killed four and wounded 20", "four were killed and 20 wounded". A number stands beside them. Changes the tags in place.
 */
export function ensureJoinedParticiples(words: TaggedWords): void {
  for (let i = 2; i < words.length; i++) {
    const tag = words.tagOf(i);
    if ((tag !== 'JJ' && tag !== 'VBN') || !isPastAndParticiple(words.lower(i))) continue;
    const before = verbBefore(words, i);
    if (before < 0) continue;
    if (goesOn(words, i, before)) words.retag(i, 'VBD');
    else if (tag === 'JJ' && isDoneToo(words, i, before)) words.retag(i, 'VBN');
  }
}

/** "killed four and wounded 20". */
const goesOn = (words: TaggedWords, i: number, before: number): boolean =>
  words.tagOf(i - 1) === 'CC' && words.tagOf(before) === 'VBD' && countsAt(words, i + 1) && endsClause(words, i + 2);

/** "four were killed and 20 wounded". */
const isDoneToo = (words: TaggedWords, i: number, before: number): boolean =>
  isCount(words, i - 1) &&
  joinsAt(words, i - 2) &&
  words.tagOf(before) === 'VBN' &&
  isBe(words, before - 1) &&
  /^(?:[,.:]|IN|TO|RB|CC|NNP|'')?$/.test(words.tagOf(i + 1));

/** A number of people or things: not "and wounded soldiers were flown home". */
const countsAt = (words: TaggedWords, i: number): boolean =>
  isCount(words, i) || (isBound(words, i) && isCount(words, i + 2));

const isCount = (words: TaggedWords, i: number): boolean => words.tagOf(i) === 'CD' || quantities.has(words.lower(i));

/** "at least" from this word on. */
const isBound = (words: TaggedWords, i: number): boolean => bounds.test(`${words.lower(i)} ${words.lower(i + 1)}`);

/** "and 20 wounded", "and at least 20 wounded". */
const joinsAt = (words: TaggedWords, i: number): boolean =>
  words.tagOf(i) === 'CC' || (isBound(words, i - 1) && words.tagOf(i - 2) === 'CC');

const isBe = (words: TaggedWords, i: number): boolean => /^(?:was|were|been|be|are|is)$/.test(words.lower(i));

/** Whether no other verb follows to which what is counted could belong. */
function endsClause(words: TaggedWords, from: number): boolean {
  for (let i = from; i < words.length && !/^(?:[,.:]|CC|IN|W.*)$/.test(words.tagOf(i)); i++)
    if (/^(?:VB[DZP]|MD)$/.test(words.tagOf(i))) return false;
  return true;
}

const bounds = /^(?:at least|at most|more than|fewer than|less than|up to|as many)$/;
const quantities = new Set(['dozens', 'hundreds', 'thousands', 'scores', 'several', 'many', 'others']);

/** How far back the verb of the first clause is looked for. */
const reach = 15;

/** The nearest verb before a word in its sentence; -1 where there is none near. */
function verbBefore(words: TaggedWords, i: number): number {
  for (let k = i - 1; k >= 0 && i - k <= reach; k--) if (/^(?:VB|MD)/.test(words.tagOf(k))) return k;
  return -1;
}
