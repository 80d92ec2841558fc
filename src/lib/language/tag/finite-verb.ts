import { isPastAndParticiple } from '../past-participles.ts';
import { ensureInvertedVerbs } from './inverted-verbs.ts';
import { ensureJoinedParticiples } from './joined-participles.ts';
import { ensureNouns } from './nouns.ts';
import { ensureSubjects } from './nouns-before-verbs.ts';
import { ensurePastTenses } from './past-tense.ts';
import type { TaggedWords } from './tagged-words.ts';

/** Puts right which words are finite verbs, where the sentence as a whole tells. Changes the tags in place. */
export function ensureFiniteVerbs(words: TaggedWords): void {
  ensureNouns(words);
  ensureSubjects(words);
  ensureClosingVerb(words);
  ensureInvertedVerbs(words);
  ensurePastTenses(words);
  ensureJoinedParticiples(words);
  ensureOneFiniteVerb(words);
}

const reports = new Set(['reports', 'states', 'notes', 'claims', 'comments', 'remarks']);

/**
 * "…, Daily Echo reports.", "…, our correspondent Jane Doe reports." and "…, Daily Echo reports citing officials.": after
 * a name alone between commas, a verb.
 */
function ensureClosingVerb(words: TaggedWords): void {
  for (let i = words.length - 2; i > 2; i--)
    if (words.tagOf(i) === 'NNS' && reports.has(words.lower(i)) && closesReport(words, i)) words.retag(i, 'VBZ');
}

function closesReport(words: TaggedWords, verb: number): boolean {
  const after = words.lower(verb + 1);
  if (after !== '.' && after !== 'citing') return false;
  let before = verb - 1;
  while (before > 0 && words.tagOf(before).startsWith('NNP')) before--;
  if (before === verb - 1) return false;
  while (before > 0 && /^(?:DT|JJ|NN|PRP\$)$/.test(words.tagOf(before))) before--;
  return words.lower(before) === ',';
}

/**
 * "The vote alarmed its neighbours.": a tagger that looks at a few words at a time takes "alarmed" for a participle. A
 * sentence that ends in a full stop has a finite verb; where none was found, the first such participle right after a noun
 * is it, else the first bare verb that follows one: "Pictures taken on Monday show them."
 */
function ensureOneFiniteVerb(words: TaggedWords): void {
  if (words.length < 3 || words.lower(words.length - 1) !== '.') return;
  // "So just give us the taxes paid": who is told to do something is told by no finite verb.
  let first = 0;
  while (/^(?:RB|CC|UH|,)$/.test(words.tagOf(first))) first++;
  if (words.tagOf(first) === 'VB') return;
  for (let i = 0; i < words.length; i++) if (isFiniteTag(words.tagOf(i))) return;
  const participle = participleBehindNoun(words);
  if (participle >= 0) words.retag(participle, 'VBD');
  else retagBareVerb(words);
}

const isFiniteTag = (tag: string): boolean => tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD';

/** "taken" is never "took". */
function participleBehindNoun(words: TaggedWords): number {
  // "Under a truce agreed last year, both sides suspended duties": what a preposition opens has no finite verb.
  const comma = prepositions.has(words.lower(0)) ? firstComma(words) : -1;
  let described = -1;
  for (let i = 0; i < words.length; i++) {
    if (words.tagOf(i) !== 'VBN' || !isPastAndParticiple(words.lower(i)) || !followsNoun(words, i)) continue;
    if (i > comma) return i;
    described = i;
  }
  return described;
}

function firstComma(words: TaggedWords): number {
  for (let i = 0; i < words.length; i++) if (words.lower(i) === ',') return i;
  return -1;
}

function retagBareVerb(words: TaggedWords): void {
  for (let i = 0; i < words.length; i++) {
    if (words.tagOf(i) === 'VB' && followsNoun(words, i)) return words.retag(i, 'VBP');
    if (isHit(words, i)) return words.retag(i, 'VBD');
  }
}

/** "A quake hit Lomvik", with "hit" taken for a noun. */
const isHit = (words: TaggedWords, i: number): boolean =>
  words.tagOf(i) === 'NN' &&
  alike.has(words.lower(i)) &&
  words.tagOf(i - 1).startsWith('NN') &&
  /^(?:NNPS?|DT|CD|PRP)$/.test(words.tagOf(i + 1));

/** Past tenses that are nouns, too. */
const alike = new Set(['cut', 'hit', 'shot']);

const prepositions = new Set(['among', 'at', 'by', 'despite', 'during', 'for', 'from', 'in', 'on', 'under', 'with']);

/** Adverbs may stand between: "Congress expressly authorised it." */
function followsNoun(words: TaggedWords, verb: number): boolean {
  let before = verb - 1;
  while (words.tagOf(before) === 'RB') before--;
  return /^(?:NN|PRP$|EX)/.test(words.tagOf(before));
}
