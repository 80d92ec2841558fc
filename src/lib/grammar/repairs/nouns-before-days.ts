import { withLemma } from '../candidates.ts';
import { timeNouns } from '../lexicon/time-nouns.ts';
import { words } from '../lexicon/words.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isNoun, isVerb, lemma, related, tag, upwards } from '../tree.ts';
import type { Repair } from './repair.ts';
import { hungOn, wordByWord } from './repair.ts';

const days = words('monday tuesday wednesday thursday friday saturday sunday');
const parts = words('morning afternoon evening night');
/** "On Good Friday", "on Patch Tuesday", "at Sheffield Wednesday": names behind "on" and the like go with the day. */
const placing = words(
  'against around at by from in inside into near outside through to toward towards under with within',
);
const named = words('ash bloody easter good palm sheffield super');
/** "1 a.m. EDT Friday". */
const clocks = words('a.m. am bst cdt cest cet cst edt est et gmt ist mdt midnight mst noon p.m. pdt pm pst pt utc');

/**
 * "Went on trial Wednesday", "met at the White House Friday night", "told the Klow Times Monday": no trial, house or
 * newspaper is the day's; that is when.
 */
export const nounsBeforeDays: Repair = wordByWord(
  (tree) => withLemma(tree, days),
  (tree, day): Change[] => {
    const noun = day - 1;
    const time = related(tree, day, 'compound') && tree.heads[day] === day + 1 ? day + 1 : day;
    if (noun < 1 || (time > day && !parts.has(lemma(tree, time)))) return [];
    if (tree.heads[noun] !== day && tree.heads[noun] !== time) return [];
    if (!related(tree, noun, 'compound', 'amod', 'nmod', 'nmod:unmarked') || !isPlain(tree, noun)) return [];
    const verb = [...upwards(tree, time)].find((word) => word !== time && isVerb(tree, word)) ?? -1;
    if (verb < 0) return [];
    const relation = relationOf(tree, noun, time, verb);
    if (relation === null) return [];
    const moved = [...tree.children[day]!, ...(time === day ? [] : tree.children[time]!)].filter((word) => word < noun);
    return [
      { token: noun, head: tree.heads[time]!, relation },
      { token: time, head: verb, relation: 'obl:unmarked' },
      ...hungOn(tree, moved, noun),
    ];
  },
);

const isPlain = (tree: Tree, noun: number): boolean =>
  isNoun(tree, noun) &&
  !/\d/.test(lemma(tree, noun)) &&
  ![timeNouns, named, clocks].some((those) => those.has(lemma(tree, noun)));

/** What the noun is in its sentence; null where it may be of the day after all. */
function relationOf(tree: Tree, noun: number, time: number, verb: number): string | null {
  const relation = tree.relations[time]!;
  const heads = [...new Set([time, tree.heads[noun]!])];
  const marks = heads.flatMap((head) => dependents(tree, head, 'case'));
  const isName = tag(tree, noun).startsWith('NNP');
  if (marks.length > 0)
    return /^(?:obl|nmod)/.test(relation) && (!isName || marks.every((mark) => placing.has(lemma(tree, mark))))
      ? relation.replace(':unmarked', '')
      : null;
  const hasArticle = heads.some((head) => dependent(tree, head, 'det') >= 0);
  if (isName && !hasArticle) return null;
  const isObject = /^(?:i?obj|obl:unmarked)$/.test(relation) && tree.heads[time] === verb && verb < noun;
  return isObject && (relation !== 'obl:unmarked' || dependent(tree, verb, 'obj') < 0) ? 'obj' : null;
}
