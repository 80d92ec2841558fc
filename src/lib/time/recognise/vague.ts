import { wordAt } from '#lib/language/index.ts';
import type { Atom } from '../atoms.ts';
import { kinds } from '../lexicon.ts';
import type { Word } from '../lexicon.ts';
import { byFirstWord, WordSet, wordSet, wordsOf } from '../look-up.ts';
import { isDash, isIn, isOneOf, isWord } from '../quantity.ts';
import { futureModals } from '../verbs.ts';
import { endsClause, isCapitalised, isInTitle, isPastForm, isTitleCased, matched, subjects } from './recogniser.ts';
import type { Recogniser } from './recogniser.ts';

type Reference = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';

/** Phrases that point to the past, the present or the future at large; the longest is read. */
const phrases: [string, Reference][] = [
  ['right now', 'PRESENT_REF'],
  ['now', 'PRESENT_REF'],
  ['just now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'],
  ['at present', 'PRESENT_REF'],
  ['at the moment', 'PRESENT_REF'],
  ['at the mo', 'PRESENT_REF'],
  ['one of these days', 'FUTURE_REF'],
  ['the old days', 'PAST_REF'],
  ['the good old days', 'PAST_REF'],
  ['recently', 'PAST_REF'],
  ['more recently', 'PAST_REF'],
  ['most recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['the past', 'PAST_REF'],
  ['the time', 'PAST_REF'],
  ['soon', 'FUTURE_REF'],
  ['as soon as possible', 'FUTURE_REF'],
  ['asap', 'FUTURE_REF'],
  ['shortly', 'FUTURE_REF'],
  ['this time', 'PRESENT_REF'],
  ['this moment', 'PRESENT_REF'],
  ['that time', 'PAST_REF'],
  ['the time being', 'PRESENT_REF'],
  ['to date', 'PRESENT_REF'],
  ['the recent past', 'PAST_REF'],
  ['the distant past', 'PAST_REF'],
  ['those days', 'PAST_REF'],
  ['the other day', 'PAST_REF'],
  ['the other night', 'PAST_REF'],
  ['the other nite', 'PAST_REF'],
  ['the other week', 'PAST_REF'],
  ['long ago', 'PAST_REF'],
  ['a long time ago', 'PAST_REF'],
  ['some time ago', 'PAST_REF'],
  ['a while ago', 'PAST_REF'],
  ['a while back', 'PAST_REF'],
  ['ages ago', 'PAST_REF'],
  ['a little while ago', 'PAST_REF'],
  ['a short while ago', 'PAST_REF'],
  ['a short time ago', 'PAST_REF'],
  ['quite some time ago', 'PAST_REF'],
  ['a moment ago', 'PAST_REF'],
  ['a few moments ago', 'PAST_REF'],
  ['moments ago', 'PAST_REF'],
  ['moments later', 'FUTURE_REF'],
  ['not that long ago', 'PAST_REF'],
  ['not so long ago', 'PAST_REF'],
  ['the present day', 'PRESENT_REF'],
  ['the present', 'PRESENT_REF'],
  ['present', 'PRESENT_REF'],
  ['this very day', 'PRESENT_REF'],
  ['the present time', 'PRESENT_REF'],
  ['the present date', 'PRESENT_REF'],
  ['not long ago', 'PAST_REF'],
  ['one day', 'FUTURE_REF'],
  ['the future', 'FUTURE_REF'],
  ['the near future', 'FUTURE_REF'],
  ['the foreseeable future', 'FUTURE_REF'],
  ['the distant future', 'FUTURE_REF'],
  ['near future', 'FUTURE_REF'],
  ['the near term', 'FUTURE_REF'],
  ['the short term', 'FUTURE_REF'],
  ['the long term', 'FUTURE_REF'],
  ['a later date', 'FUTURE_REF'],
  ['some day', 'FUTURE_REF'],
  ['someday', 'FUTURE_REF'],
];

const phraseWords = phrases.map(([said, value]) => ({ words: wordsOf(said), said, value }));
const secondWords = new WordSet(phraseWords.flatMap(({ words }) => words.slice(1, 2)));
const phrasesAt = byFirstWord(phraseWords);

/** "now", "recently", "soon", "the future", "these days". */
export const vague: Recogniser = {
  name: 'vague reference',
  starts: kinds.vague,
  read(atoms, at) {
    // "now" tells a time by itself; "the" does with some words only
    if (!(atoms[at]!.word.kinds & kinds.signal) && !isIn(atoms[at + 1], secondWords)) return null;
    for (const { words, said, value } of phrasesAt.get(atoms[at]!.word) ?? [])
      if (follow(atoms, at, words) && isMeant(atoms, at, words, said)) {
        // "in the past", but not "the past" before what it qualifies
        return matched(at, at + words.length, 'DATE', { op: 'reference', value }, { certainty: 0.8 });
      }
    return null;
  },
};

function follow(atoms: readonly Atom[], at: number, words: readonly Word[]): boolean {
  for (let index = 1; index < words.length; index++) if (wordAt(atoms, at + index)?.word !== words[index]) return false;
  return true;
}

function isMeant(atoms: readonly Atom[], at: number, words: readonly Word[], said: string): boolean {
  const before = wordAt(atoms, at - 1);
  const after = atoms[at + words.length];
  // "the Now Show", “Larry King Now”
  const isNamed = isCapitalised(after) || isOneOf(after, ['"', '”', "'", '’']);
  if (words.length === 1 && isNamed && isInTitle(atoms, at)) return false;
  // "as long ago as 1850", "as recently as 2009": what follows says when
  const isCompared = isWord(before, 'as') && isWord(after, 'as');
  switch (said) {
    case 'the past':
      return !after || after.word.kinds === 0;
    // "the Future of the Coast project"; "the future king", "the future political status", but "the future of the crown"
    case 'the future':
      if (at > 0 && isCapitalised(atoms[at + 1]) && !isTitleCased(atoms, at + 1)) return false;
      return endsClause(after) || isIn(after, behindFuture) || isIn(after, subjects);
    case 'the time':
      return isWord(before, 'at') && !isWord(after, 'of');
    // "this time he won" is on this occasion
    case 'this time':
      return isWord(before, 'at') && !isOneOf(after, ['of', 'last', 'next', 'each', 'every']);
    case 'this moment':
      return isWord(before, 'at');
    case 'that time':
      return isWord(before, 'at', 'by', 'since', 'until') && !isWord(after, 'of');
    case 'the present':
      return isWord(before, 'to', 'until', 'till') && endsClause(after);
    // "(2013–present)"
    case 'present':
      return isDash(before) && /^\d{4}$/.test(wordAt(atoms, at - 2)?.text ?? '') && endsClause(after);
    case 'this very day':
      return isWord(before, 'to');
    case 'the time being':
      return isWord(before, 'for');
    case 'to date':
      return (
        !isOneOf(before, ['year', 'up', 'month', 'and', '-']) &&
        (!before || !after || after.word.kinds === 0 || /^\W/.test(after.text))
      );
    case 'one day':
      return looksAhead(before) || (after !== undefined && looksAhead(atoms[at + 3])) || isHopedFor(atoms, at);
    case 'current':
      return !after?.word.unit && !isWord(before, 'most') && !isOneOf(after, ['-', 'account', 'accounts', 'affairs']);
    case 'soon':
      // "soon became", "was soon released": soon after something past, not after the article
      if (
        isPastForm(before) ||
        isPastForm(after) ||
        (at === 0 && tellsOfPast(atoms, at + 1)) ||
        isWord(before, 'too', 'so', 'very', 'how')
      )
        return false;
      return !isWord(after, 'after', 'afterward', 'afterwards', 'thereafter') && !isCompared;
    case 'long ago':
      return !isCompared;
    case 'recently':
      return !isCompared && !(isWord(before, 'most') && tellsWhen(atoms, at + 1));
    // "most recently in May" says the month
    case 'most recently':
      return !tellsWhen(atoms, at + 2);
    case 'shortly':
      return !isOneOf(after, ['after', 'before', 'afterward', 'afterwards', 'thereafter', 'following']);
    case 'now':
      return !isWord(before, '-', 'every') && !(isWord(after, 'and') && isWord(atoms[at + 2], 'again', 'then'));
  }
  return true;
}

/** "last May", "in July", "on Tuesday", "the third quarter". */
function tellsWhen(atoms: readonly Atom[], at: number): boolean {
  let from = isWord(atoms[at], 'in', 'on', 'at', 'during') ? at + 1 : at;
  if (isWord(atoms[from], 'the')) from++;
  return ((wordAt(atoms, from)?.word.kinds ?? 0) & whenKinds) > 0;
}
const whenKinds =
  kinds.month |
  kinds.weekday |
  kinds.digits |
  kinds.ordinal |
  kinds.relative |
  kinds.deictic |
  kinds.season |
  kinds.holiday;

const behindFuture = wordSet(
  'of in for as and or but with to that which at on from when if while because without under by is are was were will would could should may might can has have had does did than then too also not now lies depends holds looks seems remains brings belongs beckons begins',
);

/** "will one day be", "One day he will be"; "May" is the month. */
const looksAhead = (atom: Atom | undefined): boolean =>
  atom !== undefined &&
  !isCapitalised(atom) &&
  (futureModals.has(atom.lower) || isWord(atom, 'would', 'could', 'may', 'might'));

/** "Soon the two were friends": the first verb that tells a time tells of the past. */
function tellsOfPast(atoms: readonly Atom[], from: number): boolean {
  for (const atom of atoms.slice(from, from + farthestVerb)) {
    if (looksAhead(atom) || isWord(atom, 'is', 'are')) return false;
    if (isWord(atom, 'was', 'were', 'had', 'began') || isPastForm(atom)) return true;
  }
  return false;
}
/** In atoms. */
const farthestVerb = 8;

/** "It could come back one day", but "could be done in one day". */
function isHopedFor(atoms: readonly Atom[], at: number): boolean {
  if (!endsClause(atoms[at + 2]) || isOneOf(atoms[at - 1], ['in', 'for', 'within', 'by', 'than', 'just', 'only']))
    return false;
  return atoms.slice(Math.max(0, at - farthestHope), at).some((atom) => looksAhead(atom) || isIn(atom, hopes));
}
const hopes = wordSet('can hope hopes hoping dream dreams wants');
/** In atoms. */
const farthestHope = 12;
