import { wordAt } from '#lib/language/index.ts';
import type { Unit } from '../lexicon.ts';
import { wordMap, wordSet } from '../look-up.ts';
import type { Meaning } from '../meaning.ts';
import { isDash, isOneOf, isWord } from '../quantity.ts';
import { documentDay, isGlued, matched } from './recogniser.ts';
import type { Recogniser } from './recogniser.ts';

const inOneWord = wordMap<Unit>([
  ['midweek', 'week'],
  ['midmonth', 'month'],
  ['midyear', 'year'],
]);
const placing = ['at', 'by', 'in', 'until', 'till', 'since', 'before', 'after', 'around', 'from', 'through', 'to'];

/** "by midweek", "at mid-year": that of the article; "midweek games" are of some kind. */
export const middle: Recogniser = {
  name: 'middle of a period',
  starts: 0,
  words: wordSet('mid midweek midmonth midyear'),
  read(atoms, at) {
    const isMid = isWord(atoms[at], 'mid');
    const unit = isMid && isDash(atoms[at + 1]) ? wordAt(atoms, at + 2)?.word.unit : inOneWord.get(atoms[at]!.word);
    const to = isMid ? at + 3 : at + 1;
    if (unit !== 'week' && unit !== 'month' && unit !== 'year') return null;
    if (!isOneOf(atoms[at - 1], placing) || (isGlued(atoms[to]) && isDash(atoms[to]))) return null;
    const meaning: Meaning = { op: 'shift', unit, by: 0, of: documentDay };
    return matched(at, to, 'DATE', meaning, { mod: 'MID' });
  },
};
