import { isPastAndParticiple } from '../past-participles.ts';
import type { TaggedWords } from './tagged-words.ts';

/** What a word of some tag is instead, if the rule applies. `next` is the tag behind it. */
type Rule = (words: TaggedWords, i: number, lower: string, next: string) => string | undefined;

/**
 * "called on Ruritanian states to act", "thieves": nouns and adjectives that look like verbs, and the other way round.
 * Changes the tags in place. Rules are kept by the tag they are about: most words are of none.
 */
export function ensureNouns(words: TaggedWords): void {
  for (let i = words.length - 1; i >= 0; i--) {
    const lower = words.lower(i);
    if (lower === 'under' && isTitle(words, i)) words.retag(i, 'NNP');
    const rules = rulesOf.get(words.tagOf(i));
    if (rules) applyAll(rules, words, i, lower);
  }
}

/** All are asked of the word as it was; the last one that applies tells. */
function applyAll(rules: readonly Rule[], words: TaggedWords, i: number, lower: string): void {
  const next = words.tagOf(i + 1);
  for (let r = rules.length - 1; r >= 0; r--) {
    const tag = rules[r](words, i, lower, next);
    if (tag === undefined) continue;
    words.retag(i, tag);
    return;
  }
}

/** "Treasury Under Secretary Jane Doe". */
const isTitle = (words: TaggedWords, i: number): boolean =>
  i > 0 && !words.isSmall(i) && words.lower(i + 1) === 'secretary';

/** "one of 99 alleged members": nobody alleges them. */
const isAlleged: Rule = (words, i, lower, next) =>
  lower === 'alleged' && /^(?:CD|DT|IN|PRP\$)$/.test(words.tagOf(i - 1)) && /^(?:NN|JJ)/.test(next) ? 'JJ' : undefined;

/** "Masked thieves": a sentence does not begin with a past tense. */
const describesFirst: Rule = (_, i, lower, next) =>
  i === 0 && lower.endsWith('ed') && next === 'NNS' ? 'JJ' : undefined;

const describesSubject: Rule = (words, i, lower, next) =>
  i === 0 && isFiniteTag(words.tagOf(2)) ? describesFirst(words, i, lower, next) : undefined;

/** "Under a truce agreed last year, …": no clause, as nothing opens one. */
const behindUnder: Rule = (words, i, lower) =>
  lower.endsWith('ed') && i <= longestOpening && isUnder(words, i) ? 'VBN' : undefined;

/** "…, retired welder Jane Doe said". */
const describesName: Rule = (words, i, lower, next) =>
  lower.endsWith('ed') && next === 'NN' && opensName(words, i) ? 'JJ' : undefined;

/** "greeted by cheering crowds". */
const describesCrowd: Rule = (words, i, lower, next) =>
  describing.has(lower) && /^NNS?$/.test(next) && words.tagOf(i - 1) === 'IN' ? 'JJ' : undefined;

/** "was under questioning". */
const isUndergone: Rule = (words, i, _, next) =>
  words.lower(i - 1) === 'under' && !/^(?:DT|PRP|NN|JJ|CD)/.test(next) ? 'NN' : undefined;

/** "found missing schoolgirl Jane Doe"; "is missing two fingers". */
const isMissing: Rule = (words, i, lower, next) =>
  lower === 'missing' &&
  /^VB[DN]$/.test(words.tagOf(i - 1)) &&
  /^(?:JJ|NN)/.test(next) &&
  !/^(?:been|was|were)$/.test(words.lower(i - 1))
    ? 'JJ'
    : undefined;

/** "were also hit": what is one form of the verb and another. */
const isDone: Rule = (words, i, lower) => (unchanged.has(lower) && isBehindBe(words, i) ? 'VBN' : undefined);

/** "gave himself up to police on Friday". */
const isPolice: Rule = (_, __, lower, next) =>
  lower === 'police' && !/^(?:DT|PRP|NN|JJ|CD|WP)/.test(next) ? 'NNS' : undefined;

/** "…, and referee Jane Doe gave": no order. */
const isNoOrder: Rule = (words, i) =>
  /^(?:CC|,)$/.test(words.tagOf(i - 1)) && titlesName(words, i) ? 'NN' : undefined;

/** "Spending fell". */
const isSpending: Rule = (_, i, __, next) => (i === 0 && /^VB[DZ]$/.test(next) ? 'NN' : undefined);

/** "Nordlys Corp plans to build": where no other verb is told of Nordlys. */
const isPlanning: Rule = (words, i, lower) => (planning.has(lower) && isOnlyVerb(words, i) ? 'VBZ' : undefined);

const isThieves: Rule = (words, i, lower) =>
  lower === 'thieves' || (lower === 'states' && words.lower(i + 1) === 'to') ? 'NNS' : undefined;

/** "watched her brother fall over the edge", "saw a woman run from the house": what somebody was seen to do. */
const isSeen: Rule = (words, i, lower, next) =>
  (words.tagOf(i) === 'VBN' ? running : falling).has(lower) && /^(?:IN|TO|R[BP])$/.test(next) && isOfTheSeen(words, i)
    ? 'VB'
    : undefined;

/** "By no means", "by any means": no verb follows "no". */
const isMeans: Rule = (words, i, lower) =>
  lower === 'means' && /^(?:any|no)$/.test(words.lower(i - 1)) && words.lower(i - 2) === 'by' ? 'NNS' : undefined;

/** "Had been hit.", "was cut by half": no noun stands alone behind "been". */
const isHit: Rule = (words, i, lower, next) =>
  unchanged.has(lower) && /^(?:IN|TO|RB|CC|[,.:]|)$/.test(next) && isBehindBe(words, i) ? 'VBN' : undefined;

/** "The president-elect". */
const isElect: Rule = (words, i, lower) =>
  lower === 'elect' && /^[-‐‑]$/.test(words.lower(i - 1)) && words.tagOf(i - 2).startsWith('NN') ? 'JJ' : undefined;

/** "Is forecast to peak at 10%": what others say will be done. */
const isForecast: Rule = (words, i, _, next) =>
  words.lower(i - 1) === 'to' &&
  words.tagOf(i - 1) === 'TO' &&
  /^(?:expected|forecast|predicted|projected|set|due)$/.test(words.lower(i - 2)) &&
  /^(?:IN|DT|RP|RB|[,.:]|)$/.test(next)
    ? 'VB'
    : undefined;

/** "A power cut", "the tax cut": a noun of two words; "the tax cut the debt" goes on. */
const isCut: Rule = (words, i, lower, next) =>
  lower === 'cut' &&
  areCut.has(words.lower(i - 1)) &&
  /^(?:DT|JJ|CD|PRP\$|POS)$/.test(words.tagOf(i - 2)) &&
  !/^(?:DT|PRP\$?|CD|JJ|NNP?S?)$/.test(next)
    ? 'NN'
    : undefined;

const areCut = new Set(
  'budget interest job output pay power price production rate salary spending tax wage'.split(' '),
);

/** "Was rebuilt", "had been overthrown" in a form that a tagger does not know. */
const isDoneAgain: Rule = (words, i, lower) => {
  const base = /^(?:over|out|re|under)(\w{3,})$/.exec(lower)?.[1];
  return base !== undefined && !base.endsWith('ed') && isPastAndParticiple(base) && isBehindBe(words, i)
    ? 'VBN'
    : undefined;
};

/** "Having won the vote, …". */
const isHaving: Rule = (words, i, lower) =>
  lower === 'having' && /^VB[DN]$/.test(words.tagOf(i + 1)) && (i === 0 || words.tagOf(i - 1) === ',')
    ? 'VBG'
    : undefined;

const isHad: Rule = (words, i) =>
  words.lower(i - 1) === 'having' && isPastAndParticiple(words.lower(i)) ? 'VBN' : undefined;

const rulesOf: ReadonlyMap<string, readonly Rule[]> = new Map([
  ['RB', [isDoneAgain]],
  ['JJ', [isDoneAgain]],
  ['VBD', [isHad, describesFirst, behindUnder, describesName, isAlleged, isElect]],
  ['VBN', [describesSubject, isSeen, isAlleged, isCut]],
  ['NN', [isSeen, isHit, isForecast, isDoneAgain, isHaving]],
  ['VBG', [describesCrowd, isUndergone, isMissing, isSpending]],
  ['VB', [isDone, isPolice, isNoOrder, isElect]],
  ['VBP', [isNoOrder, isElect]],
  ['NNS', [isPlanning]],
  ['VBZ', [isThieves, isMeans]],
]);

/** Whether a name of two words and its own finite verb follow, and no "to" or modal that a verb could go with stands before. */
function titlesName(words: TaggedWords, i: number): boolean {
  if (words.tagOf(i + 1) !== 'NNP' || words.tagOf(i + 2) !== 'NNP') return false;
  let verb = i + 3;
  while (words.tagOf(verb) === 'NNP') verb++;
  if (!/^VB[DZ]$/.test(words.tagOf(verb))) return false;
  for (let k = i - 1; k >= 0 && i - k <= 12; k--) if (/^(?:TO|MD|VBP?)$/.test(words.tagOf(k))) return false;
  return true;
}

const unchanged = new Set('beset burst cast cut hit hurt put set shed shut split spread upset'.split(' '));

function isBehindBe(words: TaggedWords, i: number): boolean {
  let before = i - 1;
  while (words.tagOf(before) === 'RB') before--;
  return /^(?:was|were|been|being|is|are)$/.test(words.lower(before));
}

const planning = new Set('aims hopes needs plans pledges vows'.split(' '));

/** Whether a name stands before a word, "to" and a verb follow, and no finite verb before the next mark. */
function isOnlyVerb(words: TaggedWords, i: number): boolean {
  if (words.tagOf(i - 1) !== 'NNP' || words.lower(i + 1) !== 'to' || words.tagOf(i + 2) !== 'VB') return false;
  for (let k = i + 3; k < words.length; k++) {
    if (/^[,.:]$/.test(words.tagOf(k))) return true;
    if (/^(?:VB[DPZ]|MD)$/.test(words.tagOf(k))) return false;
  }
  return true;
}

const running = new Set(['come', 'run']);
const falling = new Set('climb collapse crash dive drop fall jump leap plummet plunge slide slip'.split(' '));

/** Whether nothing but a noun and whose it is stands between a word and the verb of seeing. */
function isOfTheSeen(words: TaggedWords, i: number): boolean {
  if (!/^NN/.test(words.tagOf(i - 1))) return false;
  const isOwned = words.tagOf(i - 2) === 'PRP$' || (words.tagOf(i) === 'VBN' && words.tagOf(i - 2) === 'DT');
  return isOwned && seeing.has(words.lower(i - 3));
}

const seeing = new Set('hear heard hearing saw see seeing seen watch watched watches watching'.split(' '));

/** What crowds, waters and wars do: right behind a preposition these describe them. */
const describing = new Set(
  (
    'advancing ailing approaching burning chanting cheering competing declining dwindling falling fleeing glittering ' +
    'grieving growing harrowing invading jeering melting opposing passing protesting retreating revolving rising ' +
    'screaming shouting singing soaring speeding striking thriving visiting warring'
  ).split(' '),
);

/** Behind a comma or first of all, with a noun, a name and a finite verb behind it. */
function opensName(words: TaggedWords, i: number): boolean {
  if (i > 0 && words.lower(i - 1) !== ',') return false;
  let name = i + 2;
  while (words.tagOf(name) === 'NNP') name++;
  return name > i + 2 && isFiniteTag(words.tagOf(name));
}

const isFiniteTag = (tag: string): boolean => /^(?:VB[DZP]|MD)$/.test(tag);

const longestOpening = 6;

function isUnder(words: TaggedWords, verb: number): boolean {
  const first = words.lower(0);
  if ((first !== 'despite' && first !== 'under') || words.tagOf(1) === 'VBG') return false;
  for (let i = 1; i < verb; i++) if (!/^(?:DT|JJ|NN|NNS|NNPS?|PRP\$|CD|POS|HYPH)$/.test(words.tagOf(i))) return false;
  return verb > 1 && isCommaNear(words, verb);
}

function isCommaNear(words: TaggedWords, verb: number): boolean {
  for (let i = verb; i < verb + 8; i++) if (words.lower(i) === ',') return true;
  return false;
}
