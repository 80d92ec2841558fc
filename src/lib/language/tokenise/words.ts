import type { Token } from '../types.ts';
import {
  ambiguousAbbreviations,
  leadingAbbreviations,
  prefixes,
  topLevelDomains,
  trailingAbbreviations,
  unmistakableDomains,
} from './abbreviations.ts';
import { classAt, digit, isDigit, isUpper, letter, space, symbol } from './characters.ts';

/** No abbreviation, prefix or domain ending is longer: keeps every look-up short in a 10,000-letter word. */
const longestEntry = 16;

/** A token that nothing is known of but where it stands. */
const plainToken = (text: string, start: number, end: number): Token => ({
  start, end, text: text.slice(start, end), lemma: '', tag: '', head: -1, relation: '', entity: 'O',
}); // prettier-ignore

/**
 * Tokens of a stretch of text, as the English Web Treebank cuts them: punctuation and clitics apart ("did|n't",
 * "Kyiv|'s"), hyphens apart save after prefixes ("long|-|term", "mid-March"), numbers, clock times, numeric dates,
 * addresses and abbreviations whole. Linear in the length of the text.
 */
export function words(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let chunkEnd = start;
  for (let i = start; i < end;) {
    const kind = classAt(text, i);
    if (kind === space) {
      i++;
      continue;
    }
    if (i >= chunkEnd) {
      chunkEnd = endOfChunk(text, i, end);
      const address = endOfAddress(text, i, chunkEnd);
      if (address > i) {
        tokens.push(plainToken(text, i, address));
        i = address;
        continue;
      }
    }
    const stop = kind === symbol ? endOfSymbol(text, i, chunkEnd) : endOfWord(text, i, chunkEnd, end);
    if (kind === symbol) tokens.push(plainToken(text, i, stop));
    else pushWord(text, i, stop, tokens);
    i = stop;
  }
  return tokens;
}

function endOfChunk(text: string, i: number, end: number): number {
  while (i < end && classAt(text, i) !== space) i++;
  return i;
}

/** Web and mail addresses run to the next white space, less closing punctuation; `start` when there is none here. */
function endOfAddress(text: string, start: number, chunkEnd: number): number {
  if (chunkEnd - start < 5) return start;
  const isWeb = isWebAddress(text, start, chunkEnd);
  if (!isWeb) {
    const at = indexOfAt(text, start, Math.min(chunkEnd, start + 80));
    if (at <= start || !/^[\w.+-]+@[\w-]+\.[\w.-]*\w/.test(text.slice(start, Math.min(chunkEnd, start + 160))))
      return start;
  }
  let end = chunkEnd;
  while (end > start && `.,;:!?)]}>'"’”»`.includes(text[end - 1])) end--;
  if (!isWeb) {
    const mail = /^[\w.+-]+@[\w.-]*\w/.exec(text.slice(start, Math.min(end, start + 160)));
    if (mail) end = start + mail[0].length;
  }
  return end;
}

function isWebAddress(text: string, start: number, chunkEnd: number): boolean {
  const first = text.charCodeAt(start) | 32;
  if (first !== 104 && first !== 119) return false;
  const head = text.slice(start, Math.min(chunkEnd, start + 8)).toLowerCase();
  return head.startsWith('http://') || head.startsWith('https://') || head.startsWith('www.');
}

/** Where an at sign stands; -1 where none does. */
function indexOfAt(text: string, start: number, end: number): number {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === 64) return i;
  return -1;
}

/** One mark, or a run of the same: "...", "--", "!!", "''". "$" and the like stay alone; ".5", "'90s" and "#1" are words. */
function endOfSymbol(text: string, i: number, chunkEnd: number): number {
  const mark = text[i];
  const next = i + 1 < chunkEnd ? text.charCodeAt(i + 1) : 0;
  const opens = i === 0 || classAt(text, i - 1) !== letter;
  if (mark === '.' && isDigit(next) && opens && (i === 0 || classAt(text, i - 1) === space || text[i - 1] === '$')) {
    return endOfDigits(text, i + 1, chunkEnd);
  }
  if ((mark === "'" || mark === '’') && opens && isDigit(next) && i + 2 < chunkEnd && isDigit(text.charCodeAt(i + 2))) {
    const stop = endOfDigits(text, i + 1, chunkEnd);
    if (stop === i + 3) return text[stop] === 's' && stop < chunkEnd ? stop + 1 : stop;
  }
  if (isApostrophe(text.charCodeAt(i)) && standsApart(text, i, chunkEnd)) return chunkEnd;
  if ((mark === '#' || mark === '@') && i + 1 < chunkEnd && classAt(text, i + 1) !== symbol && opens) {
    return endOfPlainWord(text, i + 1, chunkEnd);
  }
  if ((mark === ':' || mark === ';') && opens) {
    const face = /^[:;]-?[()DP](?=$|\s)/.exec(text.slice(i, Math.min(i + 4, chunkEnd)));
    if (face && i + face[0].length === chunkEnd) return chunkEnd;
  }
  let j = i + 1;
  if (mark === '!' || mark === '?') while (j < chunkEnd && (text[j] === '!' || text[j] === '?')) j++;
  else if ('.-*=~+'.includes(mark)) while (j < chunkEnd && text[j] === mark) j++;
  else if ((mark === "'" || mark === '`') && text[j] === mark && j < chunkEnd) j++;
  else if (mark >= '\ud800') while (j < chunkEnd && text[j] >= '\ud800' && text[j] <= '\udfff') j++;
  // Variation selectors and combining marks belong to the sign before them.
  while (j < chunkEnd && /[\ufe00-\ufe0f\u20e3]/.test(text[j])) j++;
  return j;
}

function endOfDigits(text: string, i: number, end: number): number {
  while (i < end && isDigit(text.charCodeAt(i))) i++;
  return i;
}

function endOfPlainWord(text: string, i: number, end: number): number {
  while (i < end && (classAt(text, i) === letter || classAt(text, i) === digit)) i++;
  return i;
}

/** End of the word that starts at `start`, with the connecting marks that belong inside it. */
function endOfWord(text: string, start: number, chunkEnd: number, end: number): number {
  let j = start;
  /** Where the present stretch of letters and digits began. */
  let part = start;
  for (;;) {
    j = endOfPlainWord(text, j, chunkEnd);
    if (j >= chunkEnd) break;
    const joined = endOfJoin(text, start, part, j, chunkEnd);
    if (joined === j) break;
    j = part = joined;
  }
  if (text[j] === '.' && j + 1 === chunkEnd && isUpper(text[start])) {
    const domain = endOfDomain(text, j + 1, end);
    if (domain > j) return domain;
  }
  if (text[j] === '.' && j < chunkEnd && text[j + 1] !== '.' && isAbbreviation(text, start, j, chunkEnd, end)) j++;
  else if (text[j] === '$' && j < chunkEnd && j - start <= 3 && /^[A-Z]+$/.test(text.slice(start, j))) j++;
  return j;
}

/** Where the next part of the word begins when the mark at `j` connects it; `j` when the word ends here. */
function endOfJoin(text: string, start: number, part: number, j: number, chunkEnd: number): number {
  if (j + 1 >= chunkEnd || classAt(text, j + 1) === symbol) return j;
  const before = text.charCodeAt(j - 1);
  const after = text.charCodeAt(j + 1);
  const betweenDigits = isDigit(before) && isDigit(after);
  const betweenLetters = classAt(text, j - 1) === letter && classAt(text, j + 1) === letter;
  switch (text[j]) {
    case '.':
      if (betweenDigits) return j + 1;
      return betweenLetters && (j - part === 1 || isHostPart(text, part, j, chunkEnd)) ? j + 1 : j;
    case ',':
      return betweenDigits && j - start <= 24 && endOfDigits(text, j + 1, Math.min(chunkEnd, j + 6)) === j + 4
        ? j + 1
        : j;
    case ':':
    case '/':
      return betweenDigits ? j + 1 : j;
    case "'":
    case '’':
      return betweenLetters || (isDigit(before) && text[j + 1] === 's') ? j + 1 : j;
    case '&':
      return betweenLetters && j - part <= 3 ? j + 1 : j;
    case '-':
    case '‐':
    case '‑':
      return staysHyphenated(text, start, part, j, chunkEnd) ? j + 1 : j;
    default:
      return j;
  }
}

/** "U.S", "Ph.D" are handled by length; here "News.az", "army.mil", "x.co.uk". */
function isHostPart(text: string, part: number, j: number, chunkEnd: number): boolean {
  if (j - part === 2 && text.slice(part, j) === 'Ph') return true;
  const stop = endOfPlainWord(text, j + 1, Math.min(chunkEnd, j + 1 + longestEntry));
  return topLevelDomains.has(text.slice(j + 1, stop));
}

/** Where the domain ends that careless writing set apart from its name, as in "News. az"; -1 where there is none. */
function endOfDomain(text: string, gap: number, end: number): number {
  if (text[gap] !== ' ') return -1;
  const stop = endOfPlainWord(text, gap + 1, Math.min(end, gap + 1 + longestEntry));
  return unmistakableDomains.has(text.slice(gap + 1, stop)) ? stop : -1;
}

function staysHyphenated(text: string, start: number, part: number, j: number, chunkEnd: number): boolean {
  const numeric = /^\d{4}-\d\d-\d\d(?!\d)|^(?:\d-)?\d{3}-(?:\d{3}-)?\d{4}(?!\d)|^\d\d?-\d\d?-\d{4}(?!\d)/;
  if (isDigit(text.charCodeAt(start))) {
    const found = numeric.exec(text.slice(start, Math.min(chunkEnd, start + 16)));
    return found !== null && j < start + found[0].length;
  }
  if (part !== start || j - start > longestEntry) return false;
  return prefixes.has(text.slice(start, j).toLowerCase());
}

function isAbbreviation(text: string, start: number, dot: number, chunkEnd: number, end: number): boolean {
  if (dot - start > longestEntry) return false;
  const word = text.slice(start, dot);
  let next = dot + 1;
  while (next < end && next < dot + 80 && classAt(text, next) === space) next++;
  const follows = next < end ? text[next] : '';
  if (word.length === 1) {
    // "(b. 1970)", "c. 300".
    if ('bcdrn'.includes(word))
      return dot + 1 >= chunkEnd && (isDigit(follows.charCodeAt(0)) || text[start - 1] === '(');
    // An initial stands before a name; "vitamin C." and "I." end sentences.
    return isUpper(word) && follows !== '' && isUpper(follows) && (word !== 'I' || text[dot + 1] !== ' ');
  }
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word) || word === 'Ph.D') return true;
  if (leadingAbbreviations.has(word)) return isUpper(word[0]) ? follows !== '' : dot + 1 >= chunkEnd && follows !== '';
  if (trailingAbbreviations.has(word)) return true;
  if (isDigit(follows.charCodeAt(0))) return ambiguousAbbreviations.has(word) || isShouted(word);
  return ambiguousAbbreviations.has(word) && text[dot + 1] === ',';
}

/** "FEB. 2, 2009", "NO. 1": a short form in capitals throughout, as above a story. */
function isShouted(word: string): boolean {
  const written = word[0] + word.slice(1).toLowerCase();
  return written.toUpperCase() === word && (ambiguousAbbreviations.has(written) || trailingAbbreviations.has(written));
}

/** Splits off what English writes together with a word: "n't", "'s", "cannot", "gonna". */
function pushWord(text: string, start: number, end: number, tokens: Token[]): void {
  const cut = mayHoldClitic(text, start, end) ? clitic(text, start, end) : start;
  if (cut > start && cut < end) tokens.push(plainToken(text, start, cut), plainToken(text, cut, end));
  else tokens.push(plainToken(text, start, end));
}

/** Most words have neither an apostrophe two or three letters from their end nor the length and ending of those written together. */
function mayHoldClitic(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length < 2) return false;
  if (isApostrophe(text.charCodeAt(end - 2)) || (length > 2 && isApostrophe(text.charCodeAt(end - 3)))) return true;
  if (length !== 5 && length !== 6) return false;
  const last = text.charCodeAt(end - 1) | 32;
  return last === (length === 5 ? 97 : 116);
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** "Doe 's firm": texts cut into words part from their words what is written together with them. */
const standsApart = (text: string, apostrophe: number, chunkEnd: number): boolean =>
  apostrophe > 1 &&
  text[apostrophe - 1] === ' ' &&
  classAt(text, apostrophe - 2) !== space &&
  /^.(?:s|m|d|re|ve|ll)$/i.test(text.slice(apostrophe, Math.min(chunkEnd, apostrophe + 4)));

function clitic(text: string, start: number, end: number): number {
  const tail = text
    .slice(Math.max(start, end - 6), end)
    .toLowerCase()
    .replaceAll('’', "'");
  if (tail.endsWith("n't") && end - start > 3) return end - 3;
  const found = /'(?:s|m|d|re|ve|ll)$/.exec(tail);
  if (found) return end - found[0].length;
  if (end - start === 6 && tail === 'cannot') return start + 3;
  if (end - start === 5 && (tail === 'gonna' || tail === 'gotta' || tail === 'wanna')) return start + 3;
  return start;
}
