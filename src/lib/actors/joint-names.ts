import type { Sentence } from '#lib/language/index.ts';
import { wordAt } from '#lib/language/index.ts';
import { companyEndings, organisationHeads, organisationOpeners } from './gazetteer/organisations.ts';
import { portfolios } from './gazetteer/titles.ts';
import { wordList } from './gazetteer/word-list.ts';
import { isNameWord } from './name-words.ts';

/** What bodies are for, beside the portfolios of ministers. */
const domains = wordList(`
  aerospace airports allied archives art arts atmospheric atomic aviation border borders building charities civil climate
  coal coast commonwealth communications competition conduct construction consumer cooperation corrections courts cultural
  customs dental disaster domestic drug electricity emergency engineering equal equality ethics exchange export family
  farming fish fisheries fishing food forest forestry forests gas heritage hospital humanitarian immunization industrial
  innovation insurance intelligence investment land licensing livestock maritime markets mechanical media medicines mines
  mining monuments narcotics natural naturalization oceanic oil pensions petroleum pharmaceutical planning plant ports
  postal power privacy prisons product products property public radio rail railway railways refugees regulatory relief
  rehabilitation reform regional religious research rescue revenue rights road roads rural safety scientific securities
  services shipping signal smelter social space standards statistics steel tax taxation telecommunications textile
  tobacco training urban water wildlife women works youth
`);

/** How many words may stand between "and" and the word that closes the name. */
const longestTail = 4;

/**
 * "Food and Drug Administration", "Department of Health and Human Services": the last token of a body's name that goes
 * on behind an "and"; 0 where two names are joined.
 */
export function afterAnd(sentence: Sentence, first: number, last: number): number {
  const { tokens } = sentence;
  const and = last + 1;
  if (!/^(?:and|&)$/.test(wordAt(tokens, and)?.text ?? '') || !isDomain(sentence, last) || !isDomain(sentence, and + 1))
    return 0;
  const isOpened =
    organisationOpeners.has(tokens[first].text.toLowerCase()) &&
    wordAt(tokens, first + 1)?.text === 'of' &&
    last > first + 1;
  if (isOpened) {
    let end = and + 1;
    while (isDomain(sentence, end + 1)) end++;
    return end;
  }
  // "Minister of Communications and Information Technology": what an office is of.
  const opener = tokens.slice(first, last).map(({ text }) => text);
  const isOfState = first < last && stateOpeners.test(opener.join(''));
  if ((first !== last && !isOfState) || wordAt(tokens, first - 1)?.text === 'of') return 0;
  for (let end = and + 2; end <= and + 1 + longestTail; end++) {
    if (isUnionOf(sentence, end)) continue;
    if (!isPartOfName(sentence, end)) return 0;
    const word = tokens[end].text.toLowerCase();
    if (organisationHeads.has(word) && !companyEndings.has(word)) return end;
  }
  return 0;
}

/** "U.S. Immigration and Naturalization Service", "House Education and Workforce Committee". */
const stateOpeners = /^(?:U\.?S\.?|U\.?K\.?|Federal|House|National|Senate|State)$/;

const isDomain = (sentence: Sentence, index: number): boolean => {
  const token = sentence.tokens[index];
  if (token === undefined || !/^\p{Lu}/u.test(token.text)) return false;
  const word = token.text.toLowerCase();
  return [word, word.replace(/s$/, '')].some((form) => domains.has(form) || portfolios.has(form));
};

/** After the mark of "Workers' Union" a capital opens no quotation. */
const isPartOfName = (sentence: Sentence, index: number): boolean =>
  isNameWord(sentence, index) ||
  (isUnionOf(sentence, index - 1) && /^\p{Lu}/u.test(wordAt(sentence.tokens, index)?.text ?? ''));

/** The mark of "Workers' Union". */
const isUnionOf = ({ tokens }: Sentence, mark: number): boolean =>
  /^['’]$/.test(wordAt(tokens, mark)?.text ?? '') && wordAt(tokens, mark - 1)?.text.endsWith('s') === true;

/** "Signal Workers' Union", "St Anne's Hospital": the last token of a name that goes on behind an owner in it; else 0. */
export function afterOwner(sentence: Sentence, first: number, last: number): number {
  const { tokens } = sentence;
  const next = last + 2;
  if (!isPartOfName(sentence, next)) return 0;
  const isSaint = /^(?:st|saint)$/i.test(tokens[first].text) && first < last && /^['’]s$/.test(tokens[last + 1].text);
  if (isSaint) return next;
  const isUnion = isUnionOf(sentence, last + 1) && members.has(tokens[last].text.toLowerCase());
  return isUnion && organisationHeads.has(tokens[next].text.toLowerCase()) ? next : 0;
}

const members = wordList(`
  builders doctors drivers employees employers farmers growers journalists lawyers ladies manufacturers medics miners
  nurses officers parents pilots players postgraduates printers producers seafarers soldiers students teachers tenants
  traders veterans women workers writers
`);
