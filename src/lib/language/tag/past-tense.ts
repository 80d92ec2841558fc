import type { Lexeme } from '../model/lexicon.ts';
import type { Tagger } from './tagger.ts';

/**
 * Past tenses that a tagger takes for participles, adjectives or nouns, though what stands beside them tells. Each
 * finder says whether the word at an index is one; changes the tags in place.
 */
export function ensurePastTenses({ tags: names }: Tagger, lexemes: readonly Lexeme[], tags: Int32Array): void {
  const past = names.indexOf('VBD');
  const words: Words = {
    tagOf: (i) => names[tags[i]] ?? '',
    lower: (i) => lexemes[i]?.lower ?? '',
    length: tags.length,
  };
  for (let i = 0; i < tags.length; i++) {
    const { lower } = lexemes[i];
    // "The navy drew criticism": in small letters these are nothing else.
    if (always.has(lower) && lexemes[i].plain === lower && /^(?:NN|JJ)/.test(names[tags[i]])) tags[i] = past;
    // Most words cannot be one.
    if (!lower.endsWith('ed') && !alike.has(lower)) continue;
    if (!finders.some((isPast) => isPast(words, i))) continue;
    tags[i] = past;
    if (particles.has(words.lower(i + 1)) && words.tagOf(i + 1) === 'RB') tags[i + 1] = names.indexOf('RP');
  }
}

const always = new Set(
  (
    'ate awoke became began blew chose drank drew drove flew forbade forgave forgot froze gave grew knew overtook overthrew ' +
    'rang rode sang sank shook shrank sprang stole strode strove swam swore threw tore trod undertook underwent went ' +
    'withdrew wrote'
  ).split(' '),
);

interface Words {
  tagOf(i: number): string;
  lower(i: number): string;
  length: number;
}

type Finder = (words: Words, i: number) => boolean;

const isRegular = (word: string): boolean => word.length > 4 && word.endsWith('ed');

/** "…, disabled the alarm": no adjective stands before an article. */
const beforeArticle: Finder = ({ tagOf, lower }, i) =>
  tagOf(i) === 'JJ' &&
  isRegular(lower(i)) &&
  /^(?:DT|PRP\$)$/.test(tagOf(i + 1)) &&
  /^(?:,|CC|NNS?|NNPS?)$/.test(tagOf(i - 1)) &&
  hasBefore(tagOf, i, /^VB[DZ]$/);

/** "injured nobody", "and freed them": beside its object, after another verb of the past. */
const beforePronoun: Finder = ({ tagOf, lower }, i) =>
  /^(?:VBN|JJ)$/.test(tagOf(i)) &&
  isRegular(lower(i)) &&
  tagOf(i - 1) === 'CC' &&
  (objects.has(lower(i + 1)) || empty.has(lower(i + 1))) &&
  verbBefore(tagOf, i) === 'VBD';

const objects = new Set(['him', 'them', 'me', 'us', 'it']);
const empty = new Set(['nobody', 'nothing', 'everyone', 'everybody', 'everything']);

/** "and threatened to sue": a threat that is to do something. */
const beforeInfinitive: Finder = ({ tagOf, lower }, i) =>
  tagOf(i) === 'JJ' &&
  lower(i) === 'threatened' &&
  lower(i + 1) === 'to' &&
  /^(?:,|CC|NNS?|NNPS?|PRP)$/.test(tagOf(i - 1));

/** Past tenses that look like the bare verb: "a spark set the mill alight", "…, put off a decision". */
const bare: Finder = ({ tagOf, lower, length }, i) => {
  if (!alike.has(lower(i))) return false;
  const isApart = particles.has(lower(i + 1)) && /^(?:DT|CD|PRP|NN)/.test(tagOf(i + 2));
  const goesOn = /^(?:DT|PRP\$)$/.test(tagOf(i + 1)) || tagOf(i + 1) === 'RP' || isApart;
  if (!goesOn) return false;
  if (/^VBP?$/.test(tagOf(i))) return /^(?:,|CC)$/.test(tagOf(i - 1)) && verbBefore(tagOf, i) === 'VBD';
  if (!/^(?:NN|JJ)$/.test(tagOf(i)) || !/^NN/.test(tagOf(i - 1)) || hasBefore(tagOf, i, /^(?:VB[DZP]|MD)$/))
    return false;
  // "The tax cut the government promised": what follows has a verb of its own.
  let end = i + 2;
  while (end < length && /^(?:JJ[RS]?|NN|NNS|NNPS?|CD|POS|HYPH|VB[NG]|RB|DT|PRP\$)$/.test(tagOf(end))) end++;
  return !/^(?:VB[DZP]|MD)$/.test(tagOf(end));
};

const alike = new Set(['beat', 'cut', 'hit', 'put', 'set', 'shot', 'shut', 'spread']);
/** "The air force shot down 12 of them". */
const particles = new Set(['down', 'off', 'out', 'up']);

/** "said it opposed them": beside its subject, with no verb before it that could help it. */
const behindPronoun: Finder = ({ tagOf, lower }, i) =>
  tagOf(i) === 'VBN' &&
  isRegular(lower(i)) &&
  subjects.has(lower(i - 1)) &&
  (reports.has(lower(i - 2)) || /^(?:IN|WDT|WRB|,)$/.test(tagOf(i - 2)));

const subjects = new Set(['he', 'she', 'it', 'they', 'we', 'i']);
const reports = new Set(['said', 'says', 'say', 'added', 'insisted', 'denied', 'claimed', 'announced', 'admitted']);

/** "said that the firms donated millions": beside its object, in a clause that has no other verb. */
const inContent: Finder = ({ tagOf, lower, length }, i) => {
  if (tagOf(i) !== 'VBN' || !isRegular(lower(i)) || !/^NN/.test(tagOf(i - 1))) return false;
  if (!/^(?:DT|PRP\$|CD|NNS|\$)$/.test(tagOf(i + 1)) || passive.has(lower(i))) return false;
  let first = i - 1;
  while (/^(?:DT|JJ|NN|NNS|NNPS?|CD|POS|HYPH|PRP\$)$/.test(tagOf(first))) first--;
  if (lower(first) !== 'that' || tagOf(first) !== 'IN' || !/^VB/.test(tagOf(first - 1))) return false;
  for (let k = i + 1; k < length && !/^[,.:]$/.test(tagOf(k)); k++) if (/^(?:VB[DZP]|MD)$/.test(tagOf(k))) return false;
  return true;
};

/** These have an object in the passive, too. */
const passive = new Set(['asked', 'called', 'named', 'offered', 'owed', 'paid', 'promised', 'dubbed', 'elected']);

/** "The hour passed and nothing happened": what is joined to a whole clause is one itself. */
const beforeClause: Finder = ({ tagOf, lower }, i) =>
  tagOf(i) === 'VBN' &&
  isRegular(lower(i)) &&
  /^NN/.test(tagOf(i - 1)) &&
  (lower(i + 1) === 'and' || lower(i + 1) === 'but') &&
  (subjects.has(lower(i + 2)) || lower(i + 2) === 'nobody' || lower(i + 2) === 'nothing') &&
  /^(?:VB[DZP]|MD)$/.test(tagOf(i + 3)) &&
  !hasBefore(tagOf, i, /^(?:VB[DZP]|MD)$/);

/** "A fifth died": it is done to nobody. */
const intransitive: Finder = ({ tagOf, lower }, i) =>
  tagOf(i) === 'VBN' && neverPassive.has(lower(i)) && !hasAuxiliary(tagOf, lower, i);

const neverPassive = new Set(['died', 'happened', 'occurred']);

/** "Greece, despite the row, offered help": after an aside that parts it from its subject the verb of the sentence. */
const behindAside: Finder = ({ tagOf, lower, length }, i) => {
  if (tagOf(i) !== 'VBN' || !isRegular(lower(i)) || tagOf(i - 1) !== ',' || lower(length - 1) !== '.') return false;
  // "…, caused by a fault", "a new, listed firm".
  if (lower(i + 1) === 'by' || lower(i) === 'compared' || tagOf(i - 2).startsWith('JJ')) return false;
  const comma = firstComma(tagOf, i);
  if (comma < 1 || comma >= i - 2 || !isAside(tagOf, comma + 1) || !/^NN|^CD/.test(tagOf(comma - 1))) return false;
  const isRelative = tagOf(comma + 1).startsWith('W');
  for (let k = comma + 1; k < i; k++)
    if (/^(?:VB[DZP]|MD)$/.test(tagOf(k)) && !isRelative && !hasRelative(tagOf, comma, k)) return false;
  // "Doe, jailed in May, released in June, said": another aside.
  for (let k = i + 1; k < length; k++) if (tagOf(k) === ',' && /^(?:VB[DZP]|MD)$/.test(tagOf(k + 1))) return false;
  return true;
};

/** The first comma, where only a noun phrase stands before it; -1 where there is none. */
function firstComma(tagOf: Words['tagOf'], end: number): number {
  for (let k = 0; k < end; k++) {
    if (tagOf(k) === ',') return k;
    if (k === 0 ? tagOf(k) === 'IN' : !/^(?:DT|JJ[RS]?|NN|NNS|NNPS?|CD|POS|HYPH|PRP\$|IN|CC|RB)$/.test(tagOf(k)))
      return -1;
  }
  return -1;
}

const isAside = (tagOf: Words['tagOf'], k: number): boolean => /^(?:W|VB[NG]|IN|DT|JJ|NN|PRP\$|CD|RB)/.test(tagOf(k));

const hasRelative = (tagOf: Words['tagOf'], from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (tagOf(k).startsWith('W')) return true;
  return false;
};

/** How far back another verb is looked for. */
const reach = 30;

function hasBefore(tagOf: Words['tagOf'], i: number, form: RegExp): boolean {
  for (let k = i - 1; k >= 0 && i - k <= reach; k--) if (form.test(tagOf(k))) return true;
  return false;
}

/** The form of the nearest verb before a word; '' where there is none near. */
function verbBefore(tagOf: Words['tagOf'], i: number): string {
  for (let k = i - 1; k >= 0 && i - k <= reach; k--) if (/^(?:VB|MD|TO)/.test(tagOf(k))) return tagOf(k);
  return '';
}

const auxiliaries = /^(?:ha(?:s|ve|d|ving)|['’](?:s|ve|d)|is|are|was|were|be|been|being|got|get)$/;

function hasAuxiliary(tagOf: Words['tagOf'], lower: Words['lower'], i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k <= 6; k--) {
    if (auxiliaries.test(lower(k))) return true;
    if (/^(?:,|CC|IN)$/.test(tagOf(k)) && k < i - 1) return false;
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
