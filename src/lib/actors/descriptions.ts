import type { AnnotatedText, Sentence, Token } from '#lib/language/index.ts';
import { oneLine, wordAt } from '#lib/language/index.ts';
import { foldName } from './fold.ts';
import { countryOf } from './cast.ts';
import { offices, officePhrases } from './gazetteer/titles.ts';
import {
  amounts,
  countryNouns,
  femaleNouns,
  forceNouns,
  genericSources,
  governmentNouns,
  groupNouns,
  maleNouns,
  organisationNouns,
  personNouns,
} from './gazetteer/people.ts';
import { wordList } from './gazetteer/word-list.ts';
import { placeOf, type Definiteness, type Description, type NameMention } from './mention.ts';
import type { NameIndex } from './name-index.ts';
import { isDemonym } from './name-words.ts';

/**
 * Finds the noun phrases that speak of people, bodies of people, organisations or states without naming them: "the
 * Belarusian president", "a senior US defense official", "thousands of Russian troops", "his army", "both nations".
 */
export function findDescriptions(
  annotated: AnnotatedText,
  names: NameIndex,
  caseless: readonly boolean[],
): Description[] {
  const found: Description[] = [];
  for (const [index, sentence] of annotated.sentences.entries()) {
    if (caseless[index]) continue;
    for (let head = 0; head < sentence.tokens.length; head++)
      if (isHead(sentence, head) && names.covering(index, head) === undefined)
        found.push(describe(annotated, names, index, head));
  }
  return found;
}

const actorNouns: ReadonlySet<string> = new Set(
  [personNouns, groupNouns, forceNouns, governmentNouns, countryNouns, organisationNouns, offices].flatMap((nouns) => [
    ...nouns,
  ]),
);

function isHead(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  if (!token.tag.startsWith('NN') && !isStrandedNoun(sentence, index)) return false;
  const lemma = lemmaOf(token);
  if (!actorNouns.has(lemma)) return false;
  // Parts of compounds: "wheel-chair", "troop-carrying"; and a mere amount: "a couple of".
  const after = wordAt(sentence.tokens, index + 1);
  if (after !== undefined && /^[-‐‑]$/.test(after.text) && after.start === token.end) return false;
  if (after?.text === 'of' && amounts.has(lemma)) return false;
  if (/^[-‐‑]$/.test(wordAt(sentence.tokens, index - 1)?.text ?? '') && sentence.tokens[index - 1].end === token.start)
    return false;
  // "president" in "president Putin" heads a title; "army" in "army officer" and "deputy" in "deputy defence minister"
  // modify what follows.
  for (let next = index + 1; /^NNS?$/.test(wordAt(sentence.tokens, next)?.tag ?? ''); next++)
    if (actorNouns.has(lemmaOf(sentence.tokens[next]))) return false;
  return true;
}

/** A noun that taggers take for an adjective, though nothing follows that it could go with: "the official explained". */
function isStrandedNoun({ tokens }: Sentence, index: number): boolean {
  if (tokens[index].tag !== 'JJ' || !/^(?:DT|JJ|NNP?|POS|PRP\$)$/.test(wordAt(tokens, index - 1)?.tag ?? ''))
    return false;
  return !/^(?:JJ|NN|CD|CC|VBG|HYPH)/.test(wordAt(tokens, index + 1)?.tag ?? '');
}

const irregular: Record<string, string> = { people: 'people', men: 'man', women: 'woman', children: 'child' };

/** The dictionary form, also where a capital made the tagger see a name ("President"). */
export function lemmaOf(token: Token): string {
  const lower = token.text.toLowerCase();
  if (irregular[lower] !== undefined) return irregular[lower];
  if (token.lemma !== '' && token.lemma !== lower) return token.lemma;
  return /[^s]s$/.test(lower) && /S$/.test(token.tag) ? lower.slice(0, -1) : lower;
}

const openers = wordList(
  'the a an this that these those both some any no every each all another his her its their our my your',
);

/** All that a noun phrase with this head tells of whom or what it means. */
export function describe(annotated: AnnotatedText, names: NameIndex, sentenceIndex: number, head: number): Description {
  const sentence = annotated.sentences[sentenceIndex];
  const { tokens } = sentence;
  const left = leftEdge(sentence, head);
  const amount = amountBefore(sentence, left);
  const countries = new Map<string, number>();
  const modifiers: string[] = [];
  let possessive = -1;
  for (let i = left; i < head; i++) {
    const capitalised = /^\p{Lu}/u.test(tokens[i].text);
    const isPair = capitalised && i + 1 < head && /\p{L}/u.test(tokens[i + 1].text);
    const two = isPair ? countryOf(foldName(`${tokens[i].text} ${tokens[i + 1].text}`)) : undefined;
    const country = capitalised ? (two ?? countryOf(foldName(tokens[i].text))) : undefined;
    if (country !== undefined) {
      if (two !== undefined) i++;
      countries.set(country, i);
    } else if (tokens[i].tag === 'PRP$') possessive = i;
    else if (/^(?:JJ|NN|VB[NG])/.test(tokens[i].tag)) modifiers.push(tokens[i].text.toLowerCase());
  }
  const noun = lemmaOf(tokens[head]);
  const of = nameAfter(names, sentenceIndex, tokens, head);
  const phrase = `${modifiers[modifiers.length - 1] ?? ''} ${noun}`;
  let content = left;
  // "the all-time record" has an "all" of its own.
  while (content < head && isBeforeContent(tokens, content, head)) content++;
  return {
    sentence: sentenceIndex,
    first: amount,
    last: head,
    head: amount < left && tokens[amount].relation !== '' ? placeOf(annotated, sentenceIndex, amount, head).head : head,
    start: tokens[amount].start,
    end: tokens[head].end,
    noun: officePhrases.has(phrase) ? phrase : noun,
    words: wordsOf(annotated.text, tokens, content, head),
    plural: /S$/.test(tokens[head].tag) || noun === 'people' || noun === 'police',
    definiteness: definitenessOf(tokens, left, head),
    countries,
    modifiers,
    of,
    reach: of === null ? head : endOfPhrase(tokens, of.last),
    possessive,
  };
}

/** As they stand amid a sentence: "Police" that begins one is "police". */
function wordsOf(text: string, tokens: Sentence['tokens'], first: number, head: number): string {
  const words = oneLine(text.slice(tokens[first].start, tokens[head].end));
  return isCapitalOfSentence(tokens, first, head) ? words[0].toLowerCase() + words.slice(1) : words;
}

/** Adjectives that may have a capital anywhere: "Republican", "Catholic", "Spanish". */
const maybeProper = /(?:an|ic|ish|ese|ine|crat|Latin[oa])$/;

/** Whether a word has its capital because it begins the sentence. In titles all may have one. */
function isCapitalOfSentence(tokens: Sentence['tokens'], first: number, head: number): boolean {
  const { text, tag } = tokens[first];
  if (!/^\p{Lu}\p{Ll}+$/u.test(text) || !/^(?:NNS?|JJ[RS]?|CD|DT|PDT|VB[GN]|RB)$/.test(tag)) return false;
  if (tag.startsWith('JJ') && (isDemonym(tokens[first]) || maybeProper.test(text))) return false;
  for (let i = 0; i < first; i++) if (/[\p{L}\p{N}]/u.test(tokens[i].text)) return false;
  // "Chief Constable" may stand so anywhere, and in "Berg's allies" it is a name.
  for (let i = first + 1; i <= head; i++) if (/^\p{Lu}/u.test(tokens[i].text) || tokens[i].tag === 'POS') return false;
  return true;
}

/** An article, the time before an entry of a live report, or a mark that nothing closes. */
const isBeforeContent = (tokens: Sentence['tokens'], i: number, head: number): boolean =>
  (openers.has(tokens[i].text.toLowerCase()) && tokens[i + 1].text !== '-') ||
  // "one NATO official".
  (/^one$/i.test(tokens[i].text) && isGenericSource(lemmaOf(tokens[head])) && i < head) ||
  (i === 0 && isClockTime(tokens[i].text)) ||
  tokens[i].tag === 'POS' ||
  (isMark(tokens[i].text) && !tokens.slice(i + 1, head).some(({ text }) => isMark(text)));

/** "13:05". */
export const isClockTime = (text: string): boolean => /^\d{1,2}:\d{2}$/.test(text);

const isMark = (text: string): boolean => !/[\p{L}\p{N}$€£]/u.test(text) && text !== '-';

/** "of Belarus", "for the Pentagon", "at Apple" right after the head; of a government also "in Minsk". */
function nameAfter(
  names: NameIndex,
  sentenceIndex: number,
  tokens: Sentence['tokens'],
  head: number,
): NameMention | null {
  const word = wordAt(tokens, head + 1)?.text.toLowerCase() ?? '';
  if (!/^(?:of|for|at|from|with)$/.test(word) && !(word === 'in' && governmentNouns.has(lemmaOf(tokens[head]))))
    return null;
  const next = wordAt(tokens, head + 2)?.text.toLowerCase() === 'the' ? head + 3 : head + 2;
  const name = names.startingAt(sentenceIndex, next) ?? null;
  // "of the Oslo-based firm".
  return name !== null && wordAt(tokens, name.last + 1)?.tag === 'HYPH' ? null : name;
}

/** "the Donetsk region", of which a name is only the beginning. */
function endOfPhrase(tokens: Sentence['tokens'], name: number): number {
  let last = name;
  while (wordAt(tokens, last + 1)?.tag.startsWith('NN') && !isBelow(tokens, last + 1, name)) last++;
  return last;
}

const inside = /^(?:DT|PDT|JJ|NN|CD|POS|PRP\$|HYPH|VBN|VBG)/;
const longestPhrase = 10;

/** The first token of the phrase before its head, by tags, and by the parse where there is one. */
function leftEdge(sentence: Sentence, head: number): number {
  const { tokens } = sentence;
  let left = head;
  for (let i = head - 1; i >= 0 && head - i < longestPhrase; i--) {
    const { tag, text } = tokens[i];
    const joins =
      tag === 'CC' &&
      /^NNP|^JJ/.test(tokens[i + 1].tag) &&
      i > 0 &&
      isStateOrName(tokens[i - 1]) &&
      isStateOrName(tokens[i + 1]);
    if (!joins && !inside.test(tag) && !/^["“”'‘’]$/.test(text)) break;
    const beside = i + 1 === head || (tokens[i + 1].tag === 'CC' && left === i + 2);
    // "sending armour": a verb with its object.
    if (/^VB/.test(tag) && !/^(?:$|amod|compound)/.test(tokens[i].relation)) break;
    if (!joins && !beside && /^NN|^VB/.test(tag) && !isBelow(tokens, i, head)) break;
    // "In the early 1990s engineers built it": when, and no engineers of that time.
    if (beside && tokens[i].relation.startsWith('obl') && hasPreposition(tokens, i)) break;
    // The slug of a news agency: "BELARUS-RUSSIA-SUMMIT Belarus' President".
    if (/^\p{Lu}{5,}$/u.test(text) && !/^\p{Lu}{5,}$/u.test(tokens[i + 1].text)) break;
    if (inside.test(tag)) left = i;
    if (/^(?:DT|PRP\$)/.test(tag) && wordAt(tokens, i - 1)?.tag !== 'PDT') break;
  }
  // "second-quarter profit", whatever the "second" was taken for.
  if (left > 0 && tokens[left].tag === 'HYPH' && tokens[left - 1].end === tokens[left].start) return left - 1;
  // "at least forty people".
  return /^(?:least|most)$/i.test(tokens[left].text) && /^at$/i.test(wordAt(tokens, left - 1)?.text ?? '')
    ? left + 1
    : left;
}

const hasPreposition = (tokens: Sentence['tokens'], noun: number): boolean =>
  tokens
    .slice(Math.max(0, noun - longestPhrase), noun)
    .some(({ head, relation }) => head === noun && relation === 'case');

const isStateOrName = (token: Token): boolean =>
  /^NNP/.test(token.tag) || countryOf(foldName(token.text)) !== undefined;

/** True when the parse puts the token under the head; without a parse the order of words has to do. */
function isBelow(tokens: Sentence['tokens'], index: number, head: number): boolean {
  if (tokens[head].relation === '') return true;
  for (let i = index, steps = 0; i >= 0 && steps < 6; i = tokens[i].head, steps++) if (i === head) return true;
  return false;
}

/** Where "thousands of", "a number of", "some of" before the phrase begins; the phrase's own beginning if there is none. */
function amountBefore(sentence: Sentence, left: number): number {
  const { tokens } = sentence;
  let first = left;
  while (first > 1 && tokens[first - 1].text.toLowerCase() === 'of' && amounts.has(lemmaOf(tokens[first - 2])))
    first -= 2;
  if (first < left) while (first > 0 && /^(?:DT|CD|JJ)$/.test(tokens[first - 1].tag)) first--;
  return first;
}

function definitenessOf(tokens: Sentence['tokens'], left: number, head: number): Definiteness {
  const word = left < head ? tokens[left].text.toLowerCase() : '';
  // Taggers take "both" for a conjunction.
  if (
    word === 'both' ||
    wordAt(tokens, left - 1)?.text.toLowerCase() === 'both' ||
    (word === 'the' && wordAt(tokens, left + 1)?.text.toLowerCase() === 'two')
  )
    return 'both';
  if (word === 'the') return 'definite';
  if (/^(?:this|that|these|those)$/.test(word)) return 'demonstrative';
  if (/^(?:an?|another|one|some)$/.test(word)) return 'indefinite';
  const owned = tokens.slice(left, head).some(({ tag }) => tag === 'POS' || tag === 'PRP$');
  return owned ? 'definite' : 'bare';
}

/** What sort of thing a description's head noun means. */
export type NounSort = 'thing' | 'person' | 'group' | 'force' | 'government' | 'country' | 'organisation';

export function sortOf(noun: string): NounSort {
  const head = noun.slice(noun.lastIndexOf(' ') + 1);
  if (governmentNouns.has(head)) return 'government';
  if (forceNouns.has(head)) return 'force';
  if (countryNouns.has(head)) return 'country';
  if (groupNouns.has(head)) return 'group';
  if (organisationNouns.has(head)) return 'organisation';
  return personNouns.has(head) || offices.has(head) ? 'person' : 'thing';
}

/** Whether a noun means people, one by one: "soldiers", but neither "police" nor "crowd". */
export const isPersonNoun = (noun: string): boolean => personNouns.has(noun);

/** Whether what a noun means acts, named or not: "the union", "a ministry". */
export const isBodyNoun = (noun: string): boolean => ['group', 'government', 'organisation'].includes(sortOf(noun));

/** Whoever is "deputy" or "former" does not hold the office. */
const besideOffice = wordList('acting assistant associate deputy ex former ousted onetime outgoing shadow vice');

/** The office that a description speaks of: "deputy finance minister" is another than "finance minister". */
export function officeOf({ noun, modifiers }: Pick<Description, 'noun' | 'modifiers'>): string {
  const isOffice = offices.has(noun) || officePhrases.has(noun);
  const beside = isOffice ? modifiers.find((modifier) => besideOffice.has(modifier)) : undefined;
  return beside === undefined || noun.startsWith(`${beside} `) ? noun : `${beside} ${noun}`;
}

/** "the minister" after "foreign minister". */
export const sameOffice = (role: string, noun: string): boolean =>
  role === noun || (offices.has(noun) && role.endsWith(` ${noun}`));

/** What a noun tells of whoever it is said of: a "wife" is a woman. */
export const genderOfNoun = (noun: string): 'female' | 'male' | null =>
  femaleNouns.has(noun) || /.woman$/.test(noun) ? 'female' : maleNouns.has(noun) || /.man$/.test(noun) ? 'male' : null;

export const isGenericSource = (noun: string): boolean => genericSources.has(noun);
