import type { Sentence, Token } from '#lib/language/index.ts';
import { wordAt } from '#lib/language/index.ts';
import { foldName } from './fold.ts';
import { givenNames } from './gazetteer/given-names.ts';
import { organisationHeads } from './gazetteer/organisations.ts';
import { officePhrases, offices } from './gazetteer/titles.ts';
import { wordList } from './gazetteer/word-list.ts';
import { isCapitalised, isNameWord, isTitleWord } from './name-words.ts';

/** The most words that an office is of: "the Department of Homeland Security". */
const longestDomain = 5;

/**
 * "Secretary of State Jane Doe", "head of the secret service John Roe": the token at which the holder's name begins
 * after the "of" of an office; -1 where no name follows.
 */
export function holderAfter(sentence: Sentence, of: number): number {
  const { tokens } = sentence;
  if (of < 1 || tokens[of].text.toLowerCase() !== 'of' || !isOffice(tokens[of - 1])) return -1;
  const first = wordAt(tokens, of + 1)?.text.toLowerCase() === 'the' ? of + 2 : of + 1;
  const holder = nameWithin(sentence, first);
  // "a spokesman of President John Roe", "an aide of Jane Mary Doe": somebody else's.
  return holder < 0 || isBearer(tokens[holder - 1]) || isGivenName(tokens[first]) ? -1 : holder;
}

function nameWithin(sentence: Sentence, first: number): number {
  const { tokens } = sentence;
  let end = first;
  while (end <= first + longestDomain && isOfDomain(sentence, end, first)) end++;
  for (let i = first + 1; i < end; i++) if (tokens[i].entity === 'B-person') return i;
  // "chairman of Barton Harry Ltd".
  const isFirm = organisationHeads.has(tokens[end - 1].text.toLowerCase());
  for (let i = first + 1; i < end - 1 && !isFirm; i++) if (isGivenName(tokens[i])) return i;
  const isKnown = officePhrases.has(
    `${wordAt(tokens, first - 2)?.text} of ${wordAt(tokens, first)?.text}`.toLowerCase(),
  );
  return isKnown && isNameWord(sentence, first + 1) ? first + 1 : -1;
}

/** Capitalised words; "staff" and "foreign trade" may open without capitals. */
const isOfDomain = (sentence: Sentence, index: number, first: number): boolean =>
  isNameWord(sentence, index) ||
  (index < first + 2 &&
    /^(?:NN|JJ)/.test(wordAt(sentence.tokens, index)?.tag ?? '') &&
    !isCapitalised(sentence.tokens[index - 1] ?? sentence.tokens[index]));

const isGivenName = (token: Token): boolean => isCapitalised(token) && givenNames.has(foldName(token.text));

const isOffice = ({ text }: Token): boolean => offices.has(text.toLowerCase()) || clerics.has(text.toLowerCase());

const clerics = wordList('archbishop bishop patriarch');

/** A title that opens a name, unlike "Minister of Justice". */
const isBearer = (token: Token): boolean => isTitleWord(token) && token.text.toLowerCase() !== 'justice';
