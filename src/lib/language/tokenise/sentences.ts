import type { Span } from '#lib/article/index.ts';
import { leadingAbbreviations, sentenceOpeners } from './abbreviations.ts';
import { classAt, isDigit, isLower, isUpper, letter } from './characters.ts';

/** Longer runs without any full stop are cut, so that nothing above ever meets a sentence without end. */
const longestSentence = 600;

const closers = new Set([')', ']', '}', '"', "'", "''", '”', '’', '»']);
const openers = new Set(['(', '[', '{', '"', "'", '``', '“', '‘', '«', "''"]);
const bullets = new Set(['-', '–', '—', '•', '*', '·', '▪', '►', '--']);
/** Marks that cannot open a sentence. */
const stray = new Set(['.', ',', ';', ':', ')', ']', '%']);
const saying = new Set(
  'said says asked asks wrote told added replied shouted cried tweeted exclaimed wondered asking quipped joked'.split(
    ' ',
  ),
);

/**
 * Cuts the tokens of one paragraph into sentences and calls `emit(from, to)` for each (token indices, `to` exclusive).
 * A full stop ends a sentence unless it belongs to a short form, or what follows goes on in lower case.
 */
export function sentences(text: string, tokens: readonly Span[], emit: (from: number, to: number) => void): void {
  let from = 0;
  for (let k = 0; k < tokens.length; k++) {
    const next = isTerminal(text, tokens[k]) ? boundaryAfter(text, tokens, from, k) : -1;
    if (next > 0 || k + 1 - from >= longestSentence) {
      const to = next > 0 ? next : k + 1;
      emit(from, to);
      from = to;
      k = to - 1;
    }
  }
  if (from < tokens.length) emit(from, tokens.length);
}

const terminals = new Set([...'.!?…。'].map((mark) => mark.charCodeAt(0)));

function isTerminal(text: string, token: Span): boolean {
  return terminals.has(text.charCodeAt(token.end - 1)) || isFace(text, token);
}

/** ":-)" after a sentence often stands in for its full stop. */
function isFace(text: string, token: Span): boolean {
  const first = text.charCodeAt(token.start);
  return (first === 58 || first === 59) && token.end - token.start > 1;
}

/** Index of the token that opens the next sentence after the terminal token `k`; -1 when the sentence goes on. */
function boundaryAfter(text: string, tokens: readonly Span[], from: number, k: number): number {
  if (k === from + 1 && isListMark(word(text, tokens[from]))) return -1;
  let n = k + 1;
  while (n < tokens.length && closesHere(text, tokens, n)) n++;
  n = afterReferences(text, tokens, n);
  if (n >= tokens.length) return n;
  if (stray.has(text[tokens[n].start])) return -1;
  const gap = tokens[n].start > tokens[n - 1].end;
  const terminal = text.slice(tokens[k].start, Math.min(tokens[k].end, tokens[k].start + 8));
  let first = n;
  while (first + 1 < tokens.length && first < n + 3 && openers.has(word(text, tokens[first]))) first++;
  const opening = word(text, tokens[first]);
  if (classAt(text, tokens[k].start) === letter) {
    return gap && mayCloseSentence(terminal) && sentenceOpeners.has(opening) && !isTimeOfDay(terminal, opening)
      ? n
      : -1;
  }
  if (!gap) return runsTogether(text, tokens, k, n) ? n : -1;
  if (isFace(text, tokens[k])) return isUpper(opening[0]) ? n : -1;
  if (bullets.has(opening)) return terminal === '...' || terminal === '…' ? -1 : n;
  if (terminal === '.' && isShortForm(text, tokens, k) && isUpper(opening[0]) && !sentenceOpeners.has(opening))
    return -1;
  const quoted = tokens[k + 1].start === tokens[k].end;
  if (isLower(opening[0]) && !isUpper(opening[0]))
    return !quoted && opensInLowerCase(text, tokens, k, opening) ? n : -1;
  // “Why?” Smith asked.
  if (quoted && terminal !== '.' && n + 1 < tokens.length && saying.has(word(text, tokens[n + 1]))) return -1;
  return n;
}

/** "Mr . Doe", "Jane Q . Doe": texts cut into words part short forms from their full stops. */
function isShortForm(text: string, tokens: readonly Span[], k: number): boolean {
  if (k === 0 || tokens[k].start === tokens[k - 1].end) return false;
  const before = word(text, tokens[k - 1]);
  return leadingAbbreviations.has(before) || /^\p{Lu}$/u.test(before);
}

/** "10 p.m. Wednesday": the day belongs to the hour. */
function isTimeOfDay(abbreviation: string, opening: string): boolean {
  return /^[ap]\.?m\.$/i.test(abbreviation) && /day$/i.test(opening);
}

/** "3." and "b." at the start number a point and end nothing. */
function isListMark(opening: string): boolean {
  return /^(?:\d{1,3}|[a-zA-Z])$/.test(opening);
}

/** "… in 1971. [2] [3]": numbers of notes belong to the sentence before them. */
function afterReferences(text: string, tokens: readonly Span[], n: number): number {
  while (
    n + 2 < tokens.length &&
    text[tokens[n].start] === '[' &&
    /^\d{1,3}$/.test(word(text, tokens[n + 1])) &&
    text[tokens[n + 2].start] === ']'
  ) {
    n += 3;
  }
  return n;
}

/** Careless writing: "they are fine. my family agrees". Short words before a full stop may be short forms. */
function opensInLowerCase(text: string, tokens: readonly Span[], k: number, opening: string): boolean {
  if (!/^(?:i|\p{Ll}{2,})$/u.test(opening) || tokens[k].end - tokens[k].start > 2) return false;
  const before = k > 0 ? word(text, tokens[k - 1]) : '';
  if (text[tokens[k].end - 1] !== '.') return /^\p{Ll}+$/u.test(before) && text[tokens[k].end - 1] !== '…';
  const capitalised = opening[0].toUpperCase() + opening.slice(1);
  return sentenceOpeners.has(capitalised) ? /^\p{Ll}{3,}$/u.test(before) : /^\p{Ll}{5,}$/u.test(before);
}

/** A closing mark written straight after what it closes. */
function closesHere(text: string, tokens: readonly Span[], n: number): boolean {
  return tokens[n].start === tokens[n - 1].end && closers.has(word(text, tokens[n]));
}

function mayCloseSentence(abbreviation: string): boolean {
  return !leadingAbbreviations.has(abbreviation.slice(0, -1));
}

/** "… the end.The next": a full stop without a space after a lower-case word and before a capital. */
function runsTogether(text: string, tokens: readonly Span[], k: number, n: number): boolean {
  if (k === 0 || n !== k + 1 || tokens[k].start !== tokens[k - 1].end) return false;
  const before = text[tokens[k].start - 1];
  const after = text[tokens[n].start];
  return (
    tokens[k - 1].end - tokens[k - 1].start > 1 && isLower(before) && isUpper(after) && !isDigit(before.charCodeAt(0))
  );
}

function word(text: string, token: Span): string {
  return text.slice(token.start, Math.min(token.end, token.start + 16));
}
