import type { Sentence, Token } from '#lib/language/index.ts';
import { wordAt } from '#lib/language/index.ts';
import { foldName } from './fold.ts';
import { givenNames } from './gazetteer/given-names.ts';
import { organisationHeads } from './gazetteer/organisations.ts';
import { placeHeads } from './gazetteer/places.ts';
import {
  nobles,
  officePhrases,
  offices,
  partisans,
  partyMembers,
  personTitles,
  portfolios,
  ranks,
  soleOffices,
} from './gazetteer/titles.ts';
import { wordList } from './gazetteer/word-list.ts';
import { inTables, textOf, type TokenSpan } from './name-tables.ts';
import { isDemonym, isNameWord, isOfOffice, isRank, isTitleWord, opensPlaceName } from './name-words.ts';
import { holderAfter } from './office-holders.ts';
import { vesselOf } from './vessels.ts';

/** "US Secretary of State Jane Doe": neither the office nor what it is of is a part of its holder's name. */
export function cutAtHolder(sentence: Sentence, run: TokenSpan): TokenSpan[] {
  const [first, last] = run;
  const { tokens } = sentence;
  if (wordAt(tokens, last + 1)?.text === 'of' && holderAfter(sentence, last + 1) > 0)
    return first < last ? [[first, last - 1]] : [];
  const of = wordAt(tokens, first - 1)?.text.toLowerCase() === 'the' ? first - 2 : first - 1;
  const holder = holderAfter(sentence, of);
  if (holder < 0 || holder > last) return [run];
  const domain: TokenSpan = [first, holder - 1];
  return [...(inTables(textOf(sentence, domain)) ? [domain] : []), [holder, last]];
}

/** Takes titles off names: "US Defense Secretary Lloyd Austin" → "US", "Lloyd Austin". */
export function cutAtTitles(sentence: Sentence, span: TokenSpan): TokenSpan[] {
  const { tokens } = sentence;
  const [first, last] = span;
  if (inTables(textOf(sentence, span)) || (endsAsName(sentence, last) && !isTitleWord(tokens[last]))) return [span];
  let title = -1;
  if (first < last && isPartisan(tokens[first], tokens[first + 1])) title = first;
  for (let i = first; i < last; i++) if (isTitleWord(tokens[i]) || isRank(sentence, i)) title = i;
  // A title by itself is a description; "King" may be somebody's name.
  if (first === last && isTitle(tokens[first]) && !mayBeSurname(tokens[first])) return [];
  if (first === last && nobles.has(tokens[first].text.toLowerCase()) && wordAt(tokens, last + 1)?.text === 'of')
    return [];
  // So is whoever is of a party: "the Republican".
  if (first === last && partyMembers.has(tokens[first].text.toLowerCase())) return [];
  // "Nordlys CEO and heir": an office by itself behind the name of what it is in.
  const isOffice = isTitleWord(tokens[last]) && first < last && isPortfolio(tokens[last - 1]);
  if (title < 0 && first < last && (isOffice || closingOffices.has(tokens[last].text.toLowerCase()))) {
    const lead = leadingName(sentence, first, last - 1);
    return lead === null ? [] : [lead];
  }
  if (title < 0) return [span];
  const before = title - 1;
  const after = wordAt(tokens, title + 1)?.text === '.' ? title + 2 : title + 1;
  const pieces: TokenSpan[] = [];
  const lead = leadingName(sentence, first, before);
  if (lead !== null) pieces.push(lead);
  if (after <= last && !isOfficeOnly(sentence, [after, last])) pieces.push([after, last]);
  return pieces;
}

const isTitle = (token: Token): boolean => isTitleWord(token) || ranks.has(token.text);

const mayBeSurname = ({ text, entity }: Token): boolean =>
  entity.endsWith('person') && !soleOffices.has(text.toLowerCase()) && !ranks.has(text);

/** "Vice President" of "Senior Vice President", "President" of "Mr. President"; "King" of "Mr. King" is a name. */
function isOfficeOnly({ tokens }: Sentence, [first, last]: TokenSpan): boolean {
  const phrase = `${wordAt(tokens, first - 1)?.text} ${tokens[first].text}`.toLowerCase();
  if (first === last)
    return isTitle(tokens[first]) && (soleOffices.has(tokens[first].text.toLowerCase()) || officePhrases.has(phrase));
  for (let i = first; i <= last; i++) if (!isOfOffice(tokens[i])) return false;
  return true;
}

const closingOffices = wordList('ceo cfo coo cto chairman chairwoman president spokesman spokeswoman');

/** "Democrat Jane Doe", "Senators Jane Doe and John Roe". */
function isPartisan(token: Token, next: Token): boolean {
  const word = token.text.toLowerCase();
  const isOfSeveral = word.endsWith('s') && (personTitles.has(word.slice(0, -1)) || offices.has(word.slice(0, -1)));
  return (partisans.has(word) || isOfSeveral) && givenNames.has(foldName(next.text));
}

/** The name that opens the words of a title: "US" in "US Defense Secretary", "Apple" in "Apple CEO", none in "Prime Minister". */
function leadingName(sentence: Sentence, first: number, titleStart: number): TokenSpan | null {
  for (let end = titleStart; end >= first; end--) {
    const span: TokenSpan = [first, end];
    if (inTables(textOf(sentence, span))) return span;
  }
  let last = titleStart;
  while (last >= first && isPortfolio(sentence.tokens[last])) last--;
  if (first > last || sentence.tokens[first].entity === 'O' || isDemonym(sentence.tokens[first])) return null;
  let end = first;
  while (end < last && sentence.tokens[end + 1].entity.startsWith('I-')) end++;
  return [first, end];
}

const isPortfolio = ({ text }: Token): boolean => portfolios.has(text.toLowerCase());

/** Cuts a run where the language model or the tables see more than one name, and takes demonyms off the front. */
export function* cutAtNames(sentence: Sentence, span: TokenSpan): Generator<TokenSpan> {
  const [first, last] = span;
  const { tokens } = sentence;
  if (inTables(textOf(sentence, span)) || vesselOf(textOf(sentence, span).split(' ')) !== null) {
    yield span;
    return;
  }
  // "South Korean", whatever it stands before.
  if (first + 1 === last && isDemonym(tokens[last]) && /^(?:north|south|[ns]\.?)$/i.test(tokens[first].text)) return;
  // "grant Elian American citizenship".
  const next = wordAt(tokens, last + 1);
  if (first < last && isDemonym(tokens[last]) && !isDemonym(tokens[first]) && /^NNS?$/.test(next?.tag ?? '')) {
    // Unless it is "West African" or "Roman Catholic" as a whole.
    const rest = first + 1 === last ? tokens[first].text.toLowerCase() : '';
    if (!partsOfPeoples.has(rest)) yield* cutAtNames(sentence, [first, last - 1]);
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
    const isPerson = givenNames.has(foldName(tokens[first + 1].text));
    if (!endsAsName(sentence, last) && (isPerson || !isWholeOrganisation(sentence, span))) {
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

const partsOfPeoples = wordList(
  'anglo central east eastern native north northern roman south southeast southern southwest west western',
);

const isWholeOrganisation = (sentence: Sentence, [first, last]: TokenSpan): boolean =>
  sentence.tokens[first].entity === 'B-organisation' &&
  sentence.tokens.slice(first + 1, last + 1).every((token) => token.entity.startsWith('I-'));

/** The model's name spans within a run, as far as plain words meet there: marks and particles hold a name together. */
function modelSpans(sentence: Sentence, [first, last]: TokenSpan): TokenSpan[] {
  const { tokens } = sentence;
  const starts = [first];
  for (let i = first + 1; i <= last; i++) {
    if (!tokens[i].entity.startsWith('B-') || !isNameWord(sentence, i - 1)) continue;
    // "Jumana | D. Kolb": an initial stands behind a given name.
    if (i < last && /^\p{Lu}\.$/u.test(tokens[i].text) && tokens[i].entity === 'B-person') continue;
    if (tokens.slice(starts[starts.length - 1], i).some(({ entity }) => entity !== 'O')) starts.push(i);
  }
  return starts.map((start, index) => [start, index + 1 < starts.length ? starts[index + 1] - 1 : last]);
}

const endsAsName = (sentence: Sentence, last: number): boolean => {
  const word = sentence.tokens[last].text.toLowerCase();
  return organisationHeads.has(word) || placeHeads.has(word);
};
