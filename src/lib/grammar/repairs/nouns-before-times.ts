import { wordAt } from '#lib/language/index.ts';
import { withLemma } from '../candidates.ts';
import { timeNouns } from '../lexicon/time-nouns.ts';
import { words } from '../lexicon/words.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isNoun, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { hungOn, wordByWord } from './repair.ts';

const openers = words('last next this that past previous coming same every each few several');

/** "invaded Ruritania last month": a noun before "last" is no part of the time, but what the verb is done to. */
export const nounsBeforeTimes: Repair = wordByWord(
  (tree) => withLemma(tree, timeNouns),
  (tree, time): Change[] => {
    const later = beforeLater(tree, time);
    if (later.length > 0) return later;
    const share = shareBefore(tree, time);
    if (share.length > 0) return share;
    const verb = tree.heads[time]!;
    if (verb < 0 || verb > time || !isVerb(tree, verb)) return [];
    const opener = dependents(tree, time, 'amod', 'det').find((child) => openers.has(lemma(tree, child)));
    if (opener === undefined) return [];
    const noun = dependents(tree, time, 'compound', 'nmod', 'amod').find(
      (child) => child < opener && child > verb && isNoun(tree, child) && !timeNouns.has(lemma(tree, child)),
    );
    if (noun === undefined) return [];
    const isObject = tag(tree, verb) !== 'VBN' && dependent(tree, verb, 'obj') < 0 && dependent(tree, noun, 'case') < 0;
    return [
      { token: noun, head: verb, relation: isObject ? 'obj' : 'obl' },
      { token: time, head: verb, relation: 'obl:unmarked' },
    ];
  },
);

/** "fell by a third last month": no month is the third. */
function shareBefore(tree: Tree, time: number): Change[] {
  const [article, share, opener] = [time - 3, time - 2, time - 1];
  if (article < 1 || !openers.has(lemma(tree, opener)) || !fractions.has(lemma(tree, share))) return [];
  if (!/^(?:an?|one|two)$/i.test(tree.tokens[article]!.text) || tree.heads[share] !== time) return [];
  return [
    { token: share, head: tree.heads[time]!, relation: tree.relations[time]! },
    { token: time, head: tree.heads[time]!, relation: 'obl:unmarked' },
    ...hungOn(
      tree,
      tree.children[time]!.filter((child) => child < share),
      share,
    ),
  ];
}

const fractions = words('eighth fifth fourth half quarter seventh sixth tenth third');

const directions = words('later earlier ago before');
/** "resigned his post days after the vote". */
const counted = words('after');

/** "announced more aid hours later": the hours go with "later", and the aid is what is announced. */
function beforeLater(tree: Tree, time: number): Change[] {
  const noun = time - 1;
  const next = wordAt(tree.tokens, time + 1)?.text.toLowerCase() ?? '';
  const isCounted = counted.has(next) && tag(tree, time) === 'NNS' && related(tree, time, 'obj', 'obl');
  if (noun < 0 || !(directions.has(next) || isCounted)) return [];
  if (
    !related(tree, noun, 'compound') ||
    tree.heads[noun] !== time ||
    !isNoun(tree, noun) ||
    timeNouns.has(lemma(tree, noun))
  )
    return [];
  const moved = tree.children[time]!.filter((child) => child < noun);
  return [
    { token: noun, head: tree.heads[time]!, relation: tree.relations[time]! },
    { token: time, head: isCounted ? tree.heads[time]! : time + 1, relation: 'obl:unmarked' },
    ...hungOn(tree, moved, noun),
  ];
}
