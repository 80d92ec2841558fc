import { partsOfSpeech } from '../model/dictionary.ts';
import type { TaggedWords } from './tagged-words.ts';

/**
 * "Never did the army attack the town", "Why did police shoot?", "nor has it denied that": where an auxiliary stands before
 * its subject, the verb has the form that goes with it; where no verb is behind that, the last noun of the subject is it, if
 * it can be. Changes the tags in place.
 */
export function ensureInvertedVerbs(words: TaggedWords): void {
  for (let i = firstOpener(words); i < words.length; i++) {
    const isPerfect = perfects.has(words.lower(i));
    if (!(isPerfect || forms.has(words.lower(i))) || !opensInversion(words, i)) continue;
    const end = subjectEnd(words, i);
    if (isPerfect) {
      if (words.tagOf(end) === 'VBD' && end > i + 1) words.retag(end, 'VBN');
    } else {
      const verb = verbBehind(words, i, end);
      if (verb >= 0) words.retag(verb, 'VB');
    }
  }
}

/** Where one of the words stands that put an auxiliary before its subject; behind the last word where none does. */
function firstOpener(words: TaggedWords): number {
  if (forms.has(words.lower(0))) return 0;
  for (let i = 0; i < words.length; i++) if (opening.has(words.lower(i))) return i;
  return words.length;
}

const forms = new Set('did do does can could may might must should will would'.split(' '));
const perfects = new Set('had has have is are was were'.split(' '));
/** What stands before an auxiliary whose subject follows. */
const openers = new Set('how little neither never nor nowhere rarely seldom when where why'.split(' '));
const opening = new Set([...openers, 'no', 'not', 'only']);
const pairs = new Set('never again,never before,no longer,no sooner,not once,not only,only now,only then'.split(','));

/** Nothing that could be its subject stands before the auxiliary; a question begins with it, or a condition: "Had he left". */
const opensInversion = (words: TaggedWords, i: number): boolean =>
  (i === 0 && !perfects.has(words.lower(i))) ||
  openers.has(words.lower(i - 1)) ||
  pairs.has(`${words.lower(i - 2)} ${words.lower(i - 1)}`) ||
  (i > 2 && words.lower(i - 2) === 'no' && words.tagOf(i - 3) === 'IN') ||
  followsLimit(words, i);

/** How far back its first word is looked for. */
const reach = 8;

/** "Not until Monday did", "only when it rained did". */
function followsLimit(words: TaggedWords, i: number): boolean {
  for (let k = i - 2; k >= 0 && i - k <= reach && !/^[,.:]$/.test(words.tagOf(k)); k--) {
    const isLimit = limits.get(words.lower(k))?.has(words.lower(k + 1)) === true;
    if (isLimit && /^(?:|CC|[,.:]|``)$/.test(words.tagOf(k - 1))) return true;
  }
  return false;
}

const limits: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['not', new Set(['since', 'till', 'until'])],
  ['only', new Set(['after', 'as', 'at', 'by', 'during', 'if', 'in', 'on', 'once', 'since', 'when', 'with'])],
]);

/** Where a subject ends that begins behind a word. */
function subjectEnd(words: TaggedWords, auxiliary: number): number {
  let end = auxiliary + 1;
  while (/^(?:DT|PDT|PRP\$?|JJ[RS]?|NNS?|NNPS?|CD|POS|HYPH)$/.test(words.tagOf(end))) end++;
  return end;
}

function verbBehind(words: TaggedWords, auxiliary: number, end: number): number {
  if (/^(?:VB|MD|TO|CC|WDT|WP)/.test(words.tagOf(end))) return -1;
  for (let k = end; k < words.length && k - end < farthest && !/^[,.:]$/.test(words.tagOf(k)); k++)
    if (/^VBP?$/.test(words.tagOf(k))) return -1;
  for (let k = end - 1; k > auxiliary + 1; k--)
    if (words.tagOf(k) === 'NN' && isVerb(words, k) && /^(?:NN|PRP$)/.test(words.tagOf(k - 1))) return k;
  return -1;
}

/** How far behind its subject another verb is looked for. */
const farthest = 30;

const verbBit = 1 << partsOfSpeech.indexOf('verb');

/** By the dictionary, which has base forms; what looks like an inflection is none. */
const isVerb = (words: TaggedWords, i: number): boolean =>
  !/(?:s|ed|er|est|ing|ly)$/.test(words.lower(i)) && (words.lexemes[i].parts & verbBit) !== 0;
