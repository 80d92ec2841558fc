import type { Atom } from './atoms.ts';
import { kinds } from './lexicon.ts';
import { wordMap, WordSet, wordSet, wordsOf } from './look-up.ts';
import type { WordMap } from './look-up.ts';
import { changed } from './meaning.ts';
import type { Match, Mod } from './meaning.ts';
import type { Granularity } from './types.ts';
import { isDash, isGlued, isIn, isOneOf, isWord } from './quantity.ts';
import { endsClause, isPossessive } from './recognise/recogniser.ts';

/** Widens a match by the words that modify it ("early", "more than", "the end of") and sets its TIMEX3 mod. */
type Modifier = (match: Match, atoms: readonly Atom[]) => Match;

/** Nearest to the expression first; what stands further out is read afterwards. */
const modifiers: readonly Modifier[] = [
  orSo,
  orLater,
  earlyOrLate,
  partOfPeriod,
  amountModifier,
  definiteArticle,
  partOfPeriod,
  amountModifier,
];

export function modify(match: Match, atoms: readonly Atom[]): Match {
  const lead = before(match, atoms, 1);
  if (!isIn(lead, leads) && !isDash(lead) && !isIn(atoms[match.to], trails)) return match;
  let modified = match;
  for (const modifier of modifiers) modified = modifier(modified, atoms);
  return modified;
}

const before = (match: Match, atoms: readonly Atom[], back: number): Atom | undefined => atoms[match.from - back];

/** "two years or so", "a week or more". */
function orSo(match: Match, atoms: readonly Atom[]): Match {
  if (match.type !== 'DURATION' || !isWord(atoms[match.to], 'or')) return match;
  const mod: Mod | null = isWord(atoms[match.to + 1], 'so')
    ? 'APPROX'
    : isWord(atoms[match.to + 1], 'more', 'longer')
      ? 'EQUAL_OR_MORE'
      : isWord(atoms[match.to + 1], 'less')
        ? 'EQUAL_OR_LESS'
        : null;
  return mod ? changed(match, { to: match.to + 2, mod }) : match;
}

/** "1994 or later", "1990 and beyond", "the weeks ahead". */
function orLater(match: Match, atoms: readonly Atom[]): Match {
  const link = atoms[match.to];
  if (!isIn(link, trails)) return match;
  const word = atoms[match.to + 1];
  if (match.type === 'DATE' && match.meaning.op === 'period') {
    if (isWord(link, 'or', 'and') && isOneOf(word, ['later', 'beyond', 'after', 'afterwards', 'onward', 'onwards']))
      return changed(match, { to: match.to + 2, mod: 'ON_OR_AFTER' });
    if (isWord(link, 'or') && isWord(word, 'earlier', 'before'))
      return changed(match, { to: match.to + 2, mod: 'ON_OR_BEFORE' });
  }
  if (match.meaning.op === 'duration' && isWord(link, 'ahead') && isWord(atoms[match.from - 1], 'the'))
    return changed(match, { to: match.to + 1, meaning: { ...match.meaning, side: 1 }, certainty: 0.85 });
  return match;
}

// prettier-ignore
const parts = wordMap<Mod>([
  ['early', 'START'], ['earlier', 'START'], ['late', 'END'], ['later', 'END'], ['mid', 'MID'],
  ['beginning', 'START'], ['start', 'START'], ['middle', 'MID'], ['end', 'END'], ['close', 'END'], ['latter', 'END'], ['turn', 'START'], ['dawn', 'START'],
]);

/** "early 1990", "late Tuesday", "mid-November", "earlier this year", "later in the week". */
function earlyOrLate(match: Match, atoms: readonly Atom[]): Match {
  if (match.type === 'DURATION' || match.type === 'SET' || match.meaning.op === 'reference') return match;
  let back = 1;
  if (isDash(before(match, atoms, 1))) back = 2;
  else if (isWord(before(match, atoms, 1), 'the') && isWord(before(match, atoms, 2), 'in')) back = 3;
  // "early the next morning", "later the same day"
  else if (
    isWord(before(match, atoms, 1), 'the') &&
    isWord(before(match, atoms, 2), 'early', 'late', 'earlier', 'later') &&
    (isWord(atoms[match.from], 'same') || isWord(before(match, atoms, 2), 'early', 'late'))
  )
    back = 2;
  else if (isWord(before(match, atoms, 1), 'in', 'on')) back = 2;
  const word = before(match, atoms, back);
  const isEnd = isWord(word, 'end') && isDash(before(match, atoms, 1)) && match.meaning.op !== 'event';
  if (!isEnd && !isOneOf(word, ['early', 'late', 'mid', 'earlier', 'later'])) return match;
  if (isWord(word, 'mid') && back > 2) return match;
  // "an hour late Friday", "two days early on Friday"
  if (isWord(word, 'late', 'early') && (before(match, atoms, back + 1)?.word.unit ?? null) !== null) return match;
  if (back === 2 && !isDash(before(match, atoms, 1)) && !isWord(word, 'early', 'late', 'earlier', 'later'))
    return match;
  let from = match.from - back;
  // "mid-to-late 1943", "mid to late October"
  const toAt = isDash(atoms[from - 1]) ? from - 2 : from - 1;
  const otherAt = isDash(atoms[toAt - 1]) ? toAt - 2 : toAt - 1;
  if (isWord(atoms[toAt], 'to') && isWord(atoms[otherAt], 'mid', 'early')) from = otherAt;
  if (isWord(atoms[from - 1], 'very')) from--;
  return changed(match, { from, mod: parts.get(word!.word)!, certainty: Math.max(match.certainty, 0.9) });
}

/** "the end of the month", "the beginning of October", "mid to late" is left out. */
function partOfPeriod(match: Match, atoms: readonly Atom[]): Match {
  if (match.type !== 'DATE' || match.meaning.op === 'reference') return match;
  // "the end of Friday's trading" is of the trading
  if (!isWord(before(match, atoms, 1), 'of') || isPossessive(atoms, match.to)) return match;
  const isPart = isOneOf(before(match, atoms, 2), ['part', 'parts', 'stages', 'days', 'months', 'years']);
  const word = before(match, atoms, isPart ? 3 : 2);
  // "the turn of the century", "the dawn of the 1990s"
  const isTurn = !isPart && isWord(word, 'turn', 'dawn') && isWord(before(match, atoms, 3), 'the') && isTurned(match);
  if (!isTurn && !isOneOf(word, isPart ? ['early', 'latter', 'later', 'late'] : edges)) return match;
  let from = match.from - (isPart ? 3 : 2);
  if (isWord(atoms[from - 1], 'very')) from--;
  if (isWord(atoms[from - 1], 'the')) from--;
  return changed(match, { from, mod: parts.get(word!.word)!, certainty: Math.max(match.certainty, 0.9) });
}

const edges = ['end', 'beginning', 'start', 'middle', 'close'];
const isTurned = ({ meaning }: Match): boolean =>
  (meaning.op === 'mention' && hasTurn(meaning.unit)) || (meaning.op === 'period' && hasTurn(meaning.period.unit));
const hasTurn = (unit: Granularity | null): boolean => unit === 'year' || unit === 'decade' || unit === 'century';

// prettier-ignore
const oneWord = wordMap<Mod>([
  ['nearly', 'LESS_THAN'], ['almost', 'LESS_THAN'], ['about', 'APPROX'], ['around', 'APPROX'], ['approximately', 'APPROX'],
  ['roughly', 'APPROX'], ['some', 'APPROX'], ['over', 'MORE_THAN'], ['under', 'LESS_THAN'], ['circa', 'APPROX'],
]);
// prettier-ignore
const twoWords = wordMap<WordMap<Mod>>([
  ['than', wordMap<Mod>([['more', 'MORE_THAN'], ['longer', 'MORE_THAN'], ['less', 'LESS_THAN'], ['fewer', 'LESS_THAN']])],
  ['least', wordMap<Mod>([['at', 'EQUAL_OR_MORE']])],
  ['most', wordMap<Mod>([['at', 'EQUAL_OR_LESS']])],
  ['to', wordMap<Mod>([['up', 'EQUAL_OR_LESS'], ['close', 'APPROX']])],
]);

/** "took over six months ago". */
const takenOver = wordSet('take takes took taken taking handed hand turned came come');

/** What stands before an expression that is modified, and what behind. */
const leads = new WordSet([
  ...wordsOf('the in on of early late mid earlier later'),
  ...oneWord.words,
  ...twoWords.words,
]);
const trails = wordSet('or and ahead');

/** "lasted over a week": "over" is more than, where it does not say during. */
const beforeOver = wordSet(
  'for in after of just well little slightly than by , last lasts lasted lasting take takes taken took taking spend spent serve served wait waited been is was',
);

/** "more than four hours", "nearly two years ago", "at least the past 18 months", "around Nov. 1". */
function amountModifier(match: Match, atoms: readonly Atom[]): Match {
  const { meaning } = match;
  const measures = meaning.op === 'duration' || meaning.op === 'count' || meaning.op === 'event';
  const first = before(match, atoms, 1);
  if (!first) return match;
  const second = before(match, atoms, 2);
  // "it took longer than four years ago" compares
  const compares = meaning.op === 'count' && isWord(second, 'longer');
  const pair = measures && second && !compares && twoWords.get(first.word)?.get(second.word);
  if (pair) {
    const no = isWord(before(match, atoms, 3), 'no') && (pair === 'MORE_THAN' || pair === 'LESS_THAN');
    return changed(match, {
      from: match.from - (no ? 3 : 2),
      mod: no ? (pair === 'MORE_THAN' ? 'EQUAL_OR_LESS' : 'EQUAL_OR_MORE') : pair,
    });
  }
  const single = oneWord.get(first.word);
  // "ways to get around Wednesday's ruling", "talk about this week", "pushed around today"
  if (!single || (!measures && (isPossessive(atoms, match.to) || isOfWriting(match, atoms)))) return match;
  if (
    isWord(first, 'some', 'over', 'under') &&
    !(
      meaning.op === 'event' ||
      (meaning.op === 'duration' && meaning.side === 0) ||
      (meaning.op === 'count' && (!isWord(first, 'some') || (meaning.by ?? 0) > 1))
    )
  )
    return match;
  if (
    isWord(first, 'over') &&
    // "over a three-year period" says during
    (isWord(atoms[match.from], 'the') ||
      isWord(atoms[match.to - 1], 'period') ||
      !(meaning.op === 'count' ? !isIn(second, takenOver) : isIn(second, beforeOver)))
  )
    return match;
  if (
    !measures &&
    !(isWord(first, 'about', 'around', 'circa', 'approximately') && match.type !== 'SET' && meaning.op !== 'reference')
  )
    return match;
  return changed(match, { from: match.from - 1, mod: single });
}

/** "today", "this week", "last year": nobody tells them roughly, as they do "this time last year" and "year-end". */
const isOfWriting = ({ meaning, from }: Match, atoms: readonly Atom[]): boolean =>
  meaning.op === 'shift' &&
  meaning.of.op === 'document' &&
  ((atoms[from]!.word.kinds & kinds.deictic) > 0 || isIn(atoms[from], pointing)) &&
  !isWord(atoms[from + 1], 'time');
const pointing = wordSet('this last next current');
const pointingDays = wordSet('next following same previous preceding');

/** "the" belongs to expressions that name one of a kind: "the third quarter", "the past year", "the 1990s". */
function definiteArticle(match: Match, atoms: readonly Atom[]): Match {
  const hasArticle = isWord(atoms[match.from], 'the');
  if (hasArticle || !isWord(before(match, atoms, 1), 'the') || !takesArticle(match, atoms)) return match;
  return changed(match, { from: match.from - 1, certainty: match.certainty < 0.6 ? 0.7 : match.certainty });
}

/** "two day", "12 month": a number beside one unit. */
const isAdjective = (first: Atom, last: Atom): boolean =>
  (first.word.kinds & (kinds.digits | kinds.number)) > 0 &&
  first.word.number !== 1 &&
  last.word.unit !== null &&
  !last.word.plural;

function takesArticle({ meaning, from, to, type, mod }: Match, atoms: readonly Atom[]): boolean {
  // "the month of May"
  if (isWord(atoms[from], 'month', 'year') && isWord(atoms[from + 1], 'of')) return true;
  switch (meaning.op) {
    case 'period':
      if (meaning.period.unit === 'decade' || meaning.period.unit === 'century') return true;
      return (
        isWord(atoms[from], 'year', 'years', 'fiscal') ||
        isWord(atoms[to - 1], 'year') ||
        (mod !== null && !(atoms[from]!.word.kinds & kinds.digits))
      );
    case 'duration':
      // "the two-day rally", "the two day rally": the article is the rally's
      return !isAdjective(atoms[from]!, atoms[to - 1]!) && !(isDash(atoms[to - 2]) && !atoms[to - 1]!.word.plural);
    case 'event':
      return !(isDash(atoms[to - 2]) && !atoms[to - 1]!.word.plural);
    case 'occurrence':
    case 'inside':
      switch (meaning.pattern.every) {
        case 'season':
        case 'quarter':
        case 'half':
          return !isDash(atoms[to - 2]) || meaning.op === 'inside';
        // "the Friday night shooting": the article is the shooting's
        case 'daypart':
          // "the late-night talks", "the night-shift", but "the pre-dawn hours"
          if (isDash(atoms[from + 1]) && isGlued(atoms[from + 1]) && to - from <= 3) return false;
          return !(atoms[from]!.word.kinds & kinds.weekday) || endsClause(atoms[to]);
        case 'weekend':
        case 'nth':
        case 'day-of-month':
          return true;
        case 'clock':
          // "the next day at 10 a.m."
          return atoms[from]!.word.daypart >= 0 || (meaning.op === 'inside' && isIn(atoms[from], pointingDays));
        default:
          // "the late-June vote": the article is the vote's
          if (isDash(atoms[from + 1])) return false;
          return (
            mod === 'START' ||
            mod === 'END' ||
            mod === 'MID' ||
            isWord(atoms[from], 'following', 'previous', 'coming') ||
            isWord(atoms[to - 1], 'before', 'after') ||
            isWord(atoms[from + 1], 'before', 'after')
          );
      }
    case 'reference':
    case 'set':
      return isWord(atoms[from], 'coming', 'past') || (type === 'DATE' && atoms[from]!.word.unit !== null);
    case 'shift':
      if (meaning.of.op === 'reported')
        return isWord(atoms[to - 1], 'quarter', 'period') || isWord(atoms[from], 'same', 'quarter');
      return !(atoms[from]!.word.kinds & kinds.deictic);
    case 'count':
      return type !== 'SET' && !(atoms[from]!.word.kinds & kinds.deictic);
    case 'mention':
    case 'reported':
      return true;
    default:
      return false;
  }
}
