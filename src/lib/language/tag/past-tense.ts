import { isPastAndParticiple } from '../past-participles.ts';
import type { TaggedWords } from './tagged-words.ts';

/**
 * Past tenses that a tagger takes for participles, adjectives or nouns, though what stands beside them tells. Each
 * finder says whether the word at an index is one; changes the tags in place.
 */
export function ensurePastTenses(words: TaggedWords): void {
  for (let i = 0; i < words.length; i++) {
    const lower = words.lower(i);
    // "The navy drew criticism": in small letters these are nothing else.
    if (always.has(lower) && words.isSmall(i) && /^(?:NN|JJ)/.test(words.tagOf(i))) words.retag(i, 'VBD');
    // "A fire swept through a mill", but "was swept away".
    if (words.tagOf(i) === 'JJ' && swept.has(lower) && /^NN/.test(words.tagOf(i - 1))) words.retag(i, 'VBD');
    // "Exports rose", but "risen".
    if (words.tagOf(i) === 'VBN' && (always.has(lower) || neverParticiples.has(lower))) words.retag(i, 'VBD');
    // Most words cannot be one.
    if ((lower.endsWith('ed') || alike.has(lower) || isPastAndParticiple(lower)) && isPastTense(words, i))
      tell(words, i);
  }
}

function isPastTense(words: TaggedWords, i: number): boolean {
  for (let f = 0; f < finders.length; f++) if (finders[f](words, i)) return true;
  return false;
}

/** The word is a past tense, and what looks like an adverb behind it may be its particle. */
function tell(words: TaggedWords, i: number): void {
  words.retag(i, 'VBD');
  if (particles.has(words.lower(i + 1)) && words.tagOf(i + 1) === 'RB') words.retag(i + 1, 'RP');
}

const always = new Set(
  (
    'ate awoke became began blew chose drank drew drove flew forbade forgave forgot froze gave grew knew overtook overthrew ' +
    'rang rode sang sank shook shrank sprang stole strode strove swam swore threw tore trod undertook underwent went ' +
    'withdrew wrote'
  ).split(' '),
);

/** Beside those, past tenses that are nouns or adjectives, too, and no participles. */
const neverParticiples = new Set('broke did fell gave rose saw spoke took woke wore'.split(' '));

/** These are no adjectives behind a noun. */
const swept = new Set('brought crept fought leapt ripped roared sought swept tore'.split(' '));

type Finder = (words: TaggedWords, i: number) => boolean;

const isRegular = (word: string): boolean => word.length > 4 && word.endsWith('ed');

/** "…, disabled the alarm": no adjective stands before an article. */
const beforeArticle: Finder = (words, i) =>
  words.tagOf(i) === 'JJ' &&
  isRegular(words.lower(i)) &&
  /^(?:DT|PRP\$)$/.test(words.tagOf(i + 1)) &&
  /^(?:,|CC|NNS?|NNPS?)$/.test(words.tagOf(i - 1)) &&
  hasBefore(words, i, /^VB[DZ]$/);

/** "injured nobody", "and freed them": beside its object, after another verb of the past. */
const beforePronoun: Finder = (words, i) =>
  /^(?:VBN|JJ)$/.test(words.tagOf(i)) &&
  isRegular(words.lower(i)) &&
  words.tagOf(i - 1) === 'CC' &&
  (objects.has(words.lower(i + 1)) || empty.has(words.lower(i + 1))) &&
  verbBefore(words, i) === 'VBD';

const objects = new Set(['him', 'them', 'me', 'us', 'it']);
const empty = new Set(['nobody', 'nothing', 'everyone', 'everybody', 'everything']);

/** "and threatened to sue": a threat that is to do something. */
const beforeInfinitive: Finder = (words, i) =>
  words.tagOf(i) === 'JJ' &&
  words.lower(i) === 'threatened' &&
  words.lower(i + 1) === 'to' &&
  /^(?:,|CC|NNS?|NNPS?|PRP)$/.test(words.tagOf(i - 1));

/** Past tenses that look like the bare verb: "a spark set the mill alight", "…, put off a decision". */
const bare: Finder = (words, i) => {
  if (!alike.has(words.lower(i))) return false;
  const isApart = particles.has(words.lower(i + 1)) && /^(?:DT|CD|PRP|NN)/.test(words.tagOf(i + 2));
  const goesOn = /^(?:DT|PRP\$)$/.test(words.tagOf(i + 1)) || words.tagOf(i + 1) === 'RP' || isApart;
  if (!goesOn) return false;
  if (/^VBP?$/.test(words.tagOf(i))) return /^(?:,|CC)$/.test(words.tagOf(i - 1)) && verbBefore(words, i) === 'VBD';
  if (!/^(?:NN|JJ)$/.test(words.tagOf(i)) || !/^NN/.test(words.tagOf(i - 1)) || hasBefore(words, i, /^(?:VB[DZP]|MD)$/))
    return false;
  // "The tax cut the government promised": what follows has a verb of its own.
  let end = i + 2;
  while (end < words.length && /^(?:JJ[RS]?|NN|NNS|NNPS?|CD|POS|HYPH|VB[NG]|RB|DT|PRP\$)$/.test(words.tagOf(end)))
    end++;
  return !/^(?:VB[DZP]|MD)$/.test(words.tagOf(end));
};

const alike = new Set(['beat', 'cut', 'hit', 'put', 'set', 'shot', 'shut', 'spread']);
/** "The air force shot down 12 of them". */
const particles = new Set(['down', 'off', 'out', 'up']);

/** "said it opposed them": beside its subject, with no verb before it that could help it. */
const behindPronoun: Finder = (words, i) =>
  words.tagOf(i) === 'VBN' &&
  (isRegular(words.lower(i)) || isPastAndParticiple(words.lower(i))) &&
  subjects.has(words.lower(i - 1)) &&
  (reports.has(words.lower(i - 2)) || /^(?:IN|WDT|WRB|,)$/.test(words.tagOf(i - 2)));

const subjects = new Set(['he', 'she', 'it', 'they', 'we', 'i']);
const reports = new Set(['said', 'says', 'say', 'added', 'insisted', 'denied', 'claimed', 'announced', 'admitted']);

/** "said that the firms donated millions", "no sign that they donated any": beside its object, in a clause that has no other verb. */
const inContent: Finder = (words, i) => {
  if (words.tagOf(i) !== 'VBN' || !isRegular(words.lower(i)) || !/^NN/.test(words.tagOf(i - 1))) return false;
  if (!/^(?:DT|PRP\$|CD|NNS|\$)$/.test(words.tagOf(i + 1)) || passive.has(words.lower(i))) return false;
  let first = i - 1;
  while (/^(?:DT|JJ|NN|NNS|NNPS?|CD|POS|HYPH|PRP\$)$/.test(words.tagOf(first))) first--;
  if (words.lower(first) !== 'that' || words.tagOf(first) !== 'IN' || !/^(?:VB|NN)/.test(words.tagOf(first - 1)))
    return false;
  for (let k = i + 1; k < words.length && !/^[,.:]$/.test(words.tagOf(k)); k++)
    if (/^(?:VB[DZP]|MD)$/.test(words.tagOf(k))) return false;
  return true;
};

/** These have an object in the passive, too. */
const passive = new Set(['asked', 'called', 'named', 'offered', 'owed', 'paid', 'promised', 'dubbed', 'elected']);

/** "The hour passed and nothing happened": what is joined to a whole clause is one itself. */
const beforeClause: Finder = (words, i) =>
  words.tagOf(i) === 'VBN' &&
  isRegular(words.lower(i)) &&
  /^NN/.test(words.tagOf(i - 1)) &&
  (words.lower(i + 1) === 'and' || words.lower(i + 1) === 'but') &&
  (subjects.has(words.lower(i + 2)) || words.lower(i + 2) === 'nobody' || words.lower(i + 2) === 'nothing') &&
  /^(?:VB[DZP]|MD)$/.test(words.tagOf(i + 3)) &&
  !hasBefore(words, i, /^(?:VB[DZP]|MD)$/);

/** "A fifth died": it is done to nobody. */
const intransitive: Finder = (words, i) =>
  words.tagOf(i) === 'VBN' && neverPassive.has(words.lower(i)) && !hasAuxiliary(words, i);

const neverPassive = new Set(['died', 'happened', 'occurred']);

/** "Greece, despite the row, offered help": after an aside that parts it from its subject the verb of the sentence. */
const behindAside: Finder = (words, i) => {
  if (
    words.tagOf(i) !== 'VBN' ||
    !isRegular(words.lower(i)) ||
    words.tagOf(i - 1) !== ',' ||
    words.lower(words.length - 1) !== '.'
  )
    return false;
  // "…, caused by a fault", "a new, listed firm".
  if (words.lower(i + 1) === 'by' || words.lower(i) === 'compared' || words.tagOf(i - 2).startsWith('JJ')) return false;
  const comma = firstComma(words, i);
  if (comma < 1 || comma >= i - 2 || !isAside(words, comma + 1) || !/^NN|^CD/.test(words.tagOf(comma - 1)))
    return false;
  const isRelative = words.tagOf(comma + 1).startsWith('W');
  for (let k = comma + 1; k < i; k++)
    if (/^(?:VB[DZP]|MD)$/.test(words.tagOf(k)) && !isRelative && !hasRelative(words, comma, k)) return false;
  // "Doe, jailed in May, released in June, said": another aside.
  for (let k = i + 1; k < words.length; k++)
    if (words.tagOf(k) === ',' && /^(?:VB[DZP]|MD)$/.test(words.tagOf(k + 1))) return false;
  return true;
};

/** The first comma, where only a noun phrase stands before it; -1 where there is none. */
function firstComma(words: TaggedWords, end: number): number {
  for (let k = 0; k < end; k++) {
    if (words.tagOf(k) === ',') return k;
    if (
      k === 0
        ? words.tagOf(k) === 'IN'
        : !/^(?:DT|JJ[RS]?|NN|NNS|NNPS?|CD|POS|HYPH|PRP\$|IN|CC|RB)$/.test(words.tagOf(k))
    )
      return -1;
  }
  return -1;
}

const isAside = (words: TaggedWords, k: number): boolean =>
  /^(?:W|VB[NG]|IN|DT|JJ|NN|PRP\$|CD|RB)/.test(words.tagOf(k));

const hasRelative = (words: TaggedWords, from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (words.tagOf(k).startsWith('W')) return true;
  return false;
};

/** How far back another verb is looked for. */
const reach = 30;

function hasBefore(words: TaggedWords, i: number, form: RegExp): boolean {
  for (let k = i - 1; k >= 0 && i - k <= reach; k--) if (form.test(words.tagOf(k))) return true;
  return false;
}

/** The form of the nearest verb before a word; '' where there is none near. */
function verbBefore(words: TaggedWords, i: number): string {
  for (let k = i - 1; k >= 0 && i - k <= reach; k--) if (/^(?:VB|MD|TO)/.test(words.tagOf(k))) return words.tagOf(k);
  return '';
}

const auxiliaries = /^(?:ha(?:s|ve|d|ving)|['’](?:s|ve|d)|is|are|was|were|be|been|being|got|get)$/;

function hasAuxiliary(words: TaggedWords, i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k <= 6; k--) {
    if (auxiliaries.test(words.lower(k))) return true;
    if (/^(?:,|CC|IN)$/.test(words.tagOf(k)) && k < i - 1) return false;
  }
  return false;
}

const finders: readonly Finder[] = [
  beforeArticle,
  beforeClause,
  inContent,
  behindPronoun,
  beforePronoun,
  beforeInfinitive,
  bare,
  intransitive,
  behindAside,
];
