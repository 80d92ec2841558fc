import type { AnnotatedText, Sentence, Token } from '#lib/language/index.ts';
import { foldName } from './fold.ts';
import { countries } from './gazetteer/countries.ts';
import { firms } from './gazetteer/firms.ts';
import { companyEndings, organisationHeads, organisationOpeners, organisations } from './gazetteer/organisations.ts';
import { placeHeads, placeOpeners, places } from './gazetteer/places.ts';
import { indices } from './gazetteer/products.ts';
import { portfolios, postNominals } from './gazetteer/titles.ts';
import { wordList } from './gazetteer/word-list.ts';
import { afterAnd, afterOwner } from './joint-names.ts';
import { isCapitalised, isDemonym, isNameWord, isTitleWord, opensPlaceName } from './name-words.ts';
import { holderAfter } from './office-holders.ts';
import { newsRegions, placeOf, type NameMention } from './mention.ts';
import { kindVotes } from './kinds.ts';

/**
 * Finds the names of an article: runs of capitalised words, cut where titles and other names meet, checked against the
 * name spans of the language model. Where capitals tell nothing (headlines), only names known from elsewhere are found.
 */
export function findNames(annotated: AnnotatedText, caselessAt: readonly boolean[]): NameMention[] {
  const found: NameMention[] = [];
  const caseless: number[] = [];
  annotated.sentences.forEach((sentence, index) => {
    if (caselessAt[index]) caseless.push(index);
    else for (const span of spansIn(sentence)) found.push(nameMention(annotated, index, span));
  });
  const known = knownNames(found);
  for (const index of caseless) {
    for (const span of knownSpansIn(annotated.sentences[index], known)) found.push(nameMention(annotated, index, span));
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Token indices, both inclusive. */
type TokenSpan = readonly [first: number, last: number];

function nameMention(annotated: AnnotatedText, sentence: number, [first, last]: TokenSpan): NameMention {
  const place = placeOf(annotated, sentence, first, last);
  const name = annotated.text
    .slice(place.start, place.end)
    .replace(/[[\]()]/g, '')
    .replace(/\s+/g, ' ')
    // "News. az" is an address with a space in it.
    .replace(/\. (?=\p{Ll}{2,3}$)/u, '.')
    .trim();
  const { region } = annotated.sentences[sentence];
  const votes = kindVotes(annotated.sentences[sentence], first, last, name);
  return { ...place, name, key: foldName(name), votes, news: newsRegions.has(region) };
}

function* spansIn(sentence: Sentence): Generator<TokenSpan> {
  for (const run of runsIn(sentence)) {
    for (const part of cutAtHolder(sentence, withoutLetters(sentence, run)))
      for (const span of cutAtTitles(sentence, part)) yield* cutAtNames(sentence, span);
  }
}

/** "Jane Doe QC". */
function withoutLetters({ tokens }: Sentence, [first, last]: TokenSpan): TokenSpan {
  let end = last;
  while (end > first + 1 && postNominals.has(tokens[end].text)) end--;
  return [first, end];
}

/** "US Secretary of State Jane Doe": neither the office nor what it is of is a part of its holder's name. */
function cutAtHolder(sentence: Sentence, run: TokenSpan): TokenSpan[] {
  const [first, last] = run;
  const { tokens } = sentence;
  if (tokens[last + 1]?.text === 'of' && holderAfter(sentence, last + 1) > 0)
    return first < last ? [[first, last - 1]] : [];
  const of = tokens[first - 1]?.text.toLowerCase() === 'the' ? first - 2 : first - 1;
  const holder = holderAfter(sentence, of);
  if (holder < 0 || holder > last) return [run];
  const domain: TokenSpan = [first, holder - 1];
  return [...(inTables(textOf(sentence, domain)) ? [domain] : []), [holder, last]];
}

const particles = wordList('de del della di da dos das du van von der den ter al el bin ibn ben ul la le abu');
const joiners = wordList('of for on');

/** Maximal runs of name words, with the small words that hold names together. */
function* runsIn(sentence: Sentence): Generator<TokenSpan> {
  const { tokens } = sentence;
  let i = 0;
  while (i < tokens.length) {
    if (!isNameWord(sentence, i)) {
      i++;
      continue;
    }
    const known = knownFrom(sentence, i);
    if (known > i && !isNameWord(sentence, known + 1)) {
      yield [i, known];
      i = known + 1;
      continue;
    }
    const first = i;
    let last = i;
    for (let next = continuation(sentence, first, last); next > 0; next = continuation(sentence, first, last))
      last = next;
    const bracketed = tokens[first - 1]?.text === '[' && tokens[first + 1]?.text === ']';
    yield [bracketed ? first - 1 : first, last];
    i = last + 1;
  }
}

/** The token that goes on with a name that reaches from `first` to `last`; 0 when it ends there. */
function continuation(sentence: Sentence, first: number, last: number): number {
  const { tokens } = sentence;
  const isName = (index: number) => isNameWord(sentence, index);
  const next = tokens[last + 1];
  if (next === undefined) return 0;
  if (isName(last + 1)) return last + 1;
  // The language model has seen names of every shape.
  if (next.entity.startsWith('I-') && tokens[last].entity !== 'O' && isCapitalised(next)) return last + 1;
  const glued = next.start === tokens[last].end;
  const word = next.text.toLowerCase();
  if (next.text === '.' && glued && tokens[last].text.length === 1 && isName(last + 2)) return last + 2;
  if (next.text === ']' && tokens[first - 1]?.text === '[' && isName(last + 2)) return last + 2;
  if (next.text === '&' && isName(last + 2)) return last + 2;
  if (/^[-‐‑–]$/.test(next.text) && glued && tokens[last + 2]?.start === next.end && isName(last + 2)) {
    return isStateWord(tokens[last].text) && isStateWord(tokens[last + 2].text) ? 0 : last + 2;
  }
  // "Park Min-su".
  if (/^[-‐‑]$/.test(next.text) && glued && first < last && isSyllable(tokens[last], tokens[last + 2], next))
    return last + 2;
  if (isModelNumber(next) && isMaker(tokens[last])) return last + 1;
  const after = afterParticles(sentence, last) || afterAnd(sentence, first, last) || afterOwner(sentence, first, last);
  if (after > 0) return after;
  if (!joiners.has(word)) return 0;
  const opens = tokens[first].text.toLowerCase();
  const closes = tokens[last].text.toLowerCase();
  const bound =
    organisationOpeners.has(opens) ||
    (organisationHeads.has(closes) && !companyEndings.has(closes)) ||
    placeOpeners.has(opens) ||
    closes === 'republic';
  if (!bound) return 0;
  if (isName(last + 2)) return last + 2;
  return tokens[last + 2]?.text.toLowerCase() === 'the' && isName(last + 3) ? last + 3 : 0;
}

/** The name word after "van der", "al-", "-ul-"; 0 when there is none. */
function afterParticles(sentence: Sentence, last: number): number {
  const { tokens } = sentence;
  let index = last + 1;
  let particle = false;
  while (index < last + 5 && index < tokens.length) {
    const { text } = tokens[index];
    if (particles.has(text.toLowerCase())) particle = true;
    else if (!/^[-‐‑]$/.test(text)) break;
    index++;
  }
  return particle && isNameWord(sentence, index) ? index : 0;
}

/** The last token of a name of several words that the tables know and that begins here; the token itself if there is none. */
function knownFrom({ tokens }: Sentence, first: number): number {
  const longest = longestKnown.get(foldName(tokens[first].text)) ?? 1;
  let text = tokens[first].text;
  let found = first;
  for (let last = first + 1; last < Math.min(first + longest + 2, tokens.length); last++) {
    text += ` ${tokens[last].text}`;
    if (/[\p{L}\p{N}]/u.test(tokens[last].text) && inTables(text)) found = last;
  }
  return found;
}

const tables: readonly { has(key: string): boolean; keys(): Iterable<string> }[] = [
  countries.names,
  countries.capitals,
  organisations,
  firms,
  indices,
  places,
];

/** The most words of a name in the tables, by its first word. */
const longestKnown: ReadonlyMap<string, number> = firstWords();

function firstWords(): Map<string, number> {
  const longest = new Map<string, number>();
  for (const table of tables) {
    for (const key of table.keys()) {
      const words = key.split(' ');
      longest.set(words[0], Math.max(longest.get(words[0]) ?? 1, words.length));
    }
  }
  return longest;
}

/** Given names of two syllables with a hyphen between them, the second without a capital. */
const isSyllable = (before: Token, after: Token | undefined, hyphen: Token): boolean =>
  after?.start === hyphen.end &&
  before.entity !== 'O' &&
  before.text.length < 6 &&
  /^\p{Ll}{2,6}$/u.test(after.text) &&
  /^NN/.test(after.tag);

const isModelNumber = ({ text, tag }: Token): boolean => tag === 'CD' && /^\d{1,4}[A-Za-z]?$/.test(text);

/** "Boeing 787", "iPhone 4": a number after what is made, or after its maker, is a part of the name. */
const isMaker = ({ text, entity }: Token): boolean =>
  /^\p{Ll}?\p{Lu}.*\p{Ll}\p{Lu}|^\p{Ll}\p{Lu}/u.test(text) ||
  entity.endsWith('product') ||
  organisations.has(foldName(text)) ||
  firms.has(foldName(text));

const isStateWord = (text: string): boolean => {
  const key = foldName(text);
  return countries.names.has(key) || countries.demonyms.has(key);
};

const endsAsName = (sentence: Sentence, last: number): boolean => {
  const word = sentence.tokens[last].text.toLowerCase();
  return organisationHeads.has(word) || placeHeads.has(word);
};

const inTables = (name: string): boolean => {
  const key = foldName(name);
  return tables.some((table) => table.has(key));
};

const textOf = (sentence: Sentence, [first, last]: TokenSpan): string =>
  sentence.tokens
    .slice(first, last + 1)
    .map((token) => token.text)
    .join(' ');

/** Takes titles off names: "US Defense Secretary Lloyd Austin" → "US", "Lloyd Austin". */
function cutAtTitles(sentence: Sentence, span: TokenSpan): TokenSpan[] {
  const { tokens } = sentence;
  const [first, last] = span;
  if (inTables(textOf(sentence, span)) || (endsAsName(sentence, last) && !isTitleWord(tokens[last]))) return [span];
  let title = -1;
  for (let i = first; i < last; i++) if (isTitleWord(tokens[i])) title = i;
  // A title by itself is a description; "King" may be somebody's name.
  if (first === last && isTitleWord(tokens[first]) && !tokens[first].entity.endsWith('person')) return [];
  if (title < 0) return [span];
  const before = title - 1;
  const after = tokens[title + 1]?.text === '.' ? title + 2 : title + 1;
  const pieces: TokenSpan[] = [];
  const lead = leadingName(sentence, first, before);
  if (lead !== null) pieces.push(lead);
  if (after <= last) pieces.push([after, last]);
  return pieces;
}

/** The name that opens the words of a title: "US" in "US Defense Secretary", "Apple" in "Apple CEO", none in "Prime Minister". */
function leadingName(sentence: Sentence, first: number, titleStart: number): TokenSpan | null {
  for (let end = titleStart; end >= first; end--) {
    const span: TokenSpan = [first, end];
    if (inTables(textOf(sentence, span))) return span;
  }
  let last = titleStart;
  while (last >= first && isOfOffice(sentence.tokens[last])) last--;
  if (first > last || sentence.tokens[first].entity === 'O' || isDemonym(sentence.tokens[first])) return null;
  let end = first;
  while (end < last && sentence.tokens[end + 1].entity.startsWith('I-')) end++;
  return [first, end];
}

const isOfOffice = ({ text }: Token): boolean => portfolios.has(text.toLowerCase());

/** Cuts a run where the language model or the tables see more than one name, and takes demonyms off the front. */
function* cutAtNames(sentence: Sentence, span: TokenSpan): Generator<TokenSpan> {
  const [first, last] = span;
  const { tokens } = sentence;
  if (inTables(textOf(sentence, span))) {
    yield span;
    return;
  }
  if (isDemonym(tokens[first])) {
    if (first === last) return;
    if (
      opensPlaceName(tokens[first]) &&
      !isDemonym(tokens[first + 1]) &&
      !inTables(textOf(sentence, [first + 1, last]))
    ) {
      yield span;
      return;
    }
    if (!endsAsName(sentence, last) && !isWholeOrganisation(sentence, span)) {
      yield* cutAtNames(sentence, [first + 1, last]);
      return;
    }
  }
  const spans = endsAsName(sentence, last) ? [] : modelSpans(sentence, span);
  if (spans.length < 2) {
    yield span;
    return;
  }
  for (const inner of spans) yield inner;
}

const isWholeOrganisation = (sentence: Sentence, [first, last]: TokenSpan): boolean =>
  sentence.tokens[first].entity === 'B-organisation' &&
  sentence.tokens.slice(first + 1, last + 1).every((token) => token.entity.startsWith('I-'));

/** The model's name spans within a run, as far as plain words meet there: marks and particles hold a name together. */
function modelSpans(sentence: Sentence, [first, last]: TokenSpan): TokenSpan[] {
  const { tokens } = sentence;
  const starts = [first];
  for (let i = first + 1; i <= last; i++) {
    if (!tokens[i].entity.startsWith('B-') || !isNameWord(sentence, i - 1)) continue;
    if (tokens.slice(starts[starts.length - 1], i).some(({ entity }) => entity !== 'O')) starts.push(i);
  }
  return starts.map((start, index) => [start, index + 1 < starts.length ? starts[index + 1] - 1 : last]);
}

/** Keys of the names found in running text; the longest decides how far to look. */
function knownNames(found: readonly NameMention[]): { keys: Set<string>; longest: number } {
  const keys = new Set<string>();
  let longest = 1;
  for (const { key } of found) {
    keys.add(key);
    longest = Math.max(longest, key.split(' ').length);
  }
  return { keys, longest: Math.min(longest, 8) };
}

/** Names known from running text, and states, found in a line whose capitals tell nothing; the longest first. */
function* knownSpansIn(
  sentence: Sentence,
  { keys, longest }: { keys: Set<string>; longest: number },
): Generator<TokenSpan> {
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    if (!/^[\p{Lu}\p{N}[]|^\p{Ll}\p{Lu}/u.test(tokens[i].text)) continue;
    // Hyphens are tokens of their own, and no words of the key.
    for (let end = Math.min(i + longest + (longest > 1 ? 2 : 0), tokens.length) - 1; end >= i; end--) {
      if (!/[\p{L}\p{N}]/u.test(tokens[end].text) || tokens[i].text.length === 1) continue;
      const key = foldName(textOf(sentence, [i, end]));
      if (key === '' || (!keys.has(key) && !countries.names.has(key))) continue;
      if (key === 'us' && !isStateCapital(tokens[i].text)) continue;
      yield [i, end];
      i = end;
      break;
    }
  }
}

/** "US" and "U.S." name a country, "us" and "Us" do not. */
const isStateCapital = (text: string): boolean => /^U\.?S/.test(text);
