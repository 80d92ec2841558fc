import type { AnnotatedText, Sentence, Token } from '#lib/language/index.ts';
import { wordAt } from '#lib/language/index.ts';
import { foldName } from './fold.ts';
import { countries } from './gazetteer/countries.ts';
import { firms } from './gazetteer/firms.ts';
import { givenNames } from './gazetteer/given-names.ts';
import { personNouns } from './gazetteer/people.ts';
import { honorifics, offices, personTitles, portfolios, ranks } from './gazetteer/titles.ts';
import { wordList } from './gazetteer/word-list.ts';

/** Capitalised words of the calendar; months may be names of people, days are not. */
export const months = wordList(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
  oct nov dec
`);
export const weekdays = wordList(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
`);
const days = new Set([...weekdays, ...wordList('gmt est edt utc bst pst pdt cet am pm')]);

/** Words that are written with a capital only because something starts with them. */
const neverNames = wordList(`
  the a an this that these those he she it they we you i his her its their our my your and but or nor if when while as at by
  for from in into of off on onto out over per since to under until up with after before during although though because
  despite however meanwhile also there here what who which where why how not no yes separately according one two three four
  do does did is are was were be been has have had will would can could may might shall should must let five six seven
  eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundreds thousands dozens some many most all both each every any such more other others another then thus so neighboring neighbouring
`);

export const isCapitalised = (token: Token): boolean => /^(?:\p{Lu}|\p{Ll}\p{Lu})/u.test(token.text);

export const isAllCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** Adjectives and peoples of parts of the world, and of faiths. */
const regional = wordList(`
  european europeans african africans asian asians arab arabs western eastern northern southern latin nordic scandinavian
  baltic balkan siberian crimean chechen kurdish kurd kurds tibetan scottish welsh english catalan basque flemish muslim
  muslims christian christians jewish jews jew catholic catholics protestant protestants sunni sunnis shiite shiites shia
  islamic islamist orthodox hindu hindus buddhist buddhists
`);

/** The adjective or people of a state, region or faith: "Russian", "Belarusians", "European". */
export const isDemonym = (token: Token): boolean =>
  isCapitalised(token) && (isOfPeople(token.text) || isOfPeople(token.text.replace(/(?:wo)?m[ae]n$/, '')));

const isOfPeople = (word: string): boolean =>
  countries.demonyms.has(foldName(word)) || regional.has(word.toLowerCase());

/** "Western Sahara", "Southern Beds": an adjective that is as often the first word of a name. */
const compass = wordList('western eastern northern southern central');

export const opensPlaceName = ({ text }: Token): boolean => /^\p{Lu}/u.test(text) && compass.has(text.toLowerCase());

/** Whether a word with a capital can be a name at all. */
export const canBeName = ({ text }: Token): boolean => {
  const lower = text.toLowerCase();
  return !neverNames.has(lower) && !days.has(lower) && !months.has(lower);
};

/** Letters that stand for a thing of which there are many, for a measure or a time: they name nobody by themselves. */
const common = wordList(`
  AD AIDS API ATM ATMs BC BCE BST CCTV CD CDs CE CEO CEOs CFO CPI CPU DNA DUI DVD DVDs DWI EDT EMS ERA EST FAQ GB GDP GHz
  GMT GNP GPS HIV HTML IPO IQ ISP IST IT IVF KO LED LGBT LGBTQ LLC LLP LTD MBA MHz MRI MVP NGO NGOs OK OTC PC PCs PDF PDT
  PhD PIN PM PPI PR PST PTSD RBI RBIs RNA RPG SMS SOS SQL SUV SUVs TD TDs TKO TV TVs URL USB VAT VIP VIPs XML
`);

/** "TV", "GDP", but not "ABC TV". */
export const isCommonLetters = ({ text }: Token): boolean => common.has(text);

const proper = wordList('NNP NNPS FW');

/** True when the token can be a part of a name where it stands. */
export function isNameWord(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  if (token === undefined || !isCapitalised(token)) return false;
  const lower = token.text.toLowerCase();
  if (days.has(lower) || (months.has(lower.replace('.', '')) && (token.entity === 'O' || index === 0))) return false;
  if (neverNames.has(lower) && !isAllCapitals(token.text)) return false;
  if (isEra(sentence, index)) return false;
  // "Hackers have struck": people at the head of a sentence.
  if (index === 0 && token.tag === 'NNS' && personNouns.has(token.lemma)) return false;
  if (proper.has(token.tag) || token.tag === '') return true;
  // A sentence that begins with it.
  if (index === 0 && opensPlaceName(token) && isCapitalised(sentence.tokens[1] ?? token) && isNameWord(sentence, 1))
    return true;
  // "Emirates said".
  if (
    index === 0 &&
    token.tag.startsWith('NN') &&
    (countries.names.has(foldName(token.text)) || firms.has(foldName(token.text)))
  )
    return true;
  if (token.entity !== 'O') return index > 0 || /.\p{Lu}|\d/u.test(token.text) || token.tag.startsWith('NN');
  // A tagger errs on unusual names; a capital within a sentence of ordinary case stands for itself.
  return index > 0 && /^(?:NN|JJ|VB|CD|RB)/.test(token.tag) && !startsAfter(sentence.tokens[index - 1]);
}

/** "44 BC", "AD 14": of the year, not of the name behind it. */
const isEra = ({ tokens }: Sentence, index: number): boolean =>
  (/^(?:BCE?|CE|AD)$/.test(tokens[index].text) && isYear(wordAt(tokens, index - 1))) ||
  (tokens[index].text === 'AD' && isYear(wordAt(tokens, index + 1)));
const isYear = (token: Token | undefined): boolean => /^\d{1,5}$/.test(token?.text ?? '');

/** After these marks a capital may only open a sentence. */
const startsAfter = (token: Token): boolean => /^[“"‘'(:.!?–—-]+$/.test(token.text);

/** A word of a title before a name: "President", "Foreign Minister", "Gen." */
export const isTitleWord = (token: Token): boolean => {
  const lower = token.text.toLowerCase().replace(/\.$/, '');
  return honorifics.has(lower) || offices.has(lower) || personTitles.has(lower);
};

/** A word of an office, of its rank or of what it is for: "Assistant", "Attorney", "General". */
export const isOfOffice = (token: Token): boolean => isTitleWord(token) || portfolios.has(token.text.toLowerCase());

/** "QB" of "QB Joe Doe", but not "GM" of "GM Motors" or "DE" of "DE BEERS". */
export function isRank({ tokens }: Sentence, index: number): boolean {
  if (!ranks.has(tokens[index].text)) return false;
  const [given, surname] = [wordAt(tokens, index + 1), wordAt(tokens, index + 2)];
  if (given === undefined || surname === undefined || !isMixed(given) || !isMixed(surname)) return false;
  return givenNames.has(foldName(given.text)) || (given.entity.endsWith('person') && surname.entity.endsWith('person'));
}

const isMixed = ({ text }: Token): boolean => /^\p{Lu}.*\p{Ll}/u.test(text);

/** For every sentence, whether its capitals tell nothing: headlines, lines in capitals, lines In Title Case. */
export function caselessSentences({ sentences }: AnnotatedText): boolean[] {
  const caseless: boolean[] = [];
  for (const sentence of sentences) caseless.push(isCaseless(sentence));
  return caseless;
}

function isCaseless(sentence: Sentence): boolean {
  if (sentence.region === 'headline' || sentence.region === 'heading') return true;
  let words = 0;
  let capitalised = 0;
  let shouted = 0;
  for (const { text } of sentence.tokens) {
    if (!/^\p{L}{2}/u.test(text)) continue;
    words++;
    const upper = text.toUpperCase();
    if (text === upper) shouted++;
    if (text[0] === upper[0]) capitalised++;
  }
  if (words < 3) return false;
  const last = sentence.tokens.at(-1)?.text ?? '';
  return shouted >= 0.7 * words || (words >= 5 && capitalised >= 0.8 * words && !/[.!?]/.test(last));
}
