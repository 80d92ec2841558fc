import type { Sentence, Token } from '#lib/language/index.ts';
import { wordAt } from '#lib/language/index.ts';
import { foldName } from './fold.ts';
import { countries } from './gazetteer/countries.ts';
import { firms } from './gazetteer/firms.ts';
import { companyEndings, organisationHeads, organisationOpeners, organisations } from './gazetteer/organisations.ts';
import { placeOpeners } from './gazetteer/places.ts';
import { wordList } from './gazetteer/word-list.ts';
import { afterAnd, afterOwner } from './joint-names.ts';
import { knownFrom, type TokenSpan } from './name-tables.ts';
import { isCapitalised, isNameWord } from './name-words.ts';
import { afterNickname } from './nicknames.ts';

const particles = wordList('de del della di da dos das du van von der den ter al el bin ibn ben ul la le abu');
const joiners = wordList('of for on');

/** Maximal runs of name words, with the small words that hold names together. */
export function* runsIn(sentence: Sentence): Generator<TokenSpan> {
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
    const bracketed = wordAt(tokens, first - 1)?.text === '[' && wordAt(tokens, first + 1)?.text === ']';
    yield [bracketed ? first - 1 : first, last];
    i = last + 1;
  }
}

/** The token that goes on with a name that reaches from `first` to `last`; 0 when it ends there. */
function continuation(sentence: Sentence, first: number, last: number): number {
  const { tokens } = sentence;
  const isName = (index: number) => isNameWord(sentence, index);
  const next = wordAt(tokens, last + 1);
  if (next === undefined) return 0;
  if (isName(last + 1)) return last + 1;
  // The language model has seen names of every shape.
  if (next.entity.startsWith('I-') && tokens[last].entity !== 'O' && isCapitalised(next)) return last + 1;
  const glued = next.start === tokens[last].end;
  const word = next.text.toLowerCase();
  if (next.text === '.' && /^(?:.|[FMS]t)$/u.test(tokens[last].text) && isName(last + 2)) return last + 2;
  if (next.text === ']' && wordAt(tokens, first - 1)?.text === '[' && isName(last + 2)) return last + 2;
  if (next.text === '&' && isName(last + 2)) return last + 2;
  if (/^[-‐‑–]$/.test(next.text) && glued && wordAt(tokens, last + 2)?.start === next.end && isName(last + 2)) {
    return isStateWord(tokens[last].text) && isStateWord(tokens[last + 2].text) ? 0 : last + 2;
  }
  // "EB-5", "MH-17".
  if (
    /^[-‐‑]$/.test(next.text) &&
    glued &&
    /^\p{Lu}{1,4}$/u.test(tokens[last].text) &&
    isNumberAt(tokens[last + 2], next)
  )
    return last + 2;
  // "Park Min-su".
  if (/^[-‐‑]$/.test(next.text) && glued && first < last && isSyllable(tokens[last], tokens[last + 2], next))
    return last + 2;
  if (isModelNumber(next) && isMaker(tokens[last])) return last + 1;
  const after =
    afterNickname(sentence, first, last) ||
    afterParticles(sentence, last) ||
    afterAnd(sentence, first, last) ||
    afterOwner(sentence, first, last);
  if (after > 0) return after;
  if (!joiners.has(word)) return 0;
  const opens = tokens[first].text.toLowerCase();
  const closes = tokens[last].text.toLowerCase();
  const bound =
    organisationOpeners.has(opens) ||
    (organisationHeads.has(closes) && !companyEndings.has(closes)) ||
    placeOpeners.has(opens) ||
    closes === 'republic';
  // "the Marlow Centre on Nordlys TV".
  if (!bound || (word === 'on' && !/^(?:board|commission|committee|council|panel)$/.test(closes))) return 0;
  if (isName(last + 2)) return last + 2;
  return wordAt(tokens, last + 2)?.text.toLowerCase() === 'the' && isName(last + 3) ? last + 3 : 0;
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

/** Given names of two syllables with a hyphen between them, the second without a capital. */
const isSyllable = (before: Token, after: Token | undefined, hyphen: Token): boolean =>
  after?.start === hyphen.end &&
  before.entity !== 'O' &&
  before.text.length < 6 &&
  /^\p{Ll}{2,6}$/u.test(after.text) &&
  /^NN/.test(after.tag);

const isNumberAt = (token: Token | undefined, hyphen: Token): boolean =>
  token !== undefined && token.start === hyphen.end && /^\d{1,3}\p{Lu}?$/u.test(token.text);

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
