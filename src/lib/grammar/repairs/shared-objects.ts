import { candidates, Relation, Tag } from '../candidates.ts';
import { intransitiveVerbs, takesObject } from '../lexicon/transitive.ts';
import { isTimeWhen } from '../objects.ts';
import { isPassive } from '../passive.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

/** "carried and sorted boxes": what joined verbs are all done to hangs on the first of them, as what they share does. */
export const sharedObjects: Repair = wordByWord(
  (tree) => candidates(tree, Tag.any, Relation.conj, Relation.obj),
  (tree, last): Change[] => {
    const first = tree.heads[last]!;
    if (first < 0 || first > last || !isVerb(tree, last) || !isVerb(tree, first) || !related(tree, last, 'conj'))
      return [];
    const object = dependents(tree, last, 'obj').find((each) => each > last && !isTimeWhen(tree, last, each));
    if (object === undefined || dependent(tree, first, 'obj', 'iobj', 'ccomp', 'xcomp') >= 0) return [];
    const verbs = besideEachOther(tree, first, last);
    if (verbs.length === 0 || verbs.some((verb) => isPassive(tree, verb) || formOf(tree, verb) !== formOf(tree, last)))
      return [];
    // "sort, buy and fold shirts": of three and more one is enough to tell.
    const isShared =
      takesObject(lemma(tree, first)) ||
      (verbs.slice(0, -1).some((verb) => takesObject(lemma(tree, verb))) && !intransitiveVerbs.has(lemma(tree, first)));
    return isShared ? [{ token: object, head: first, relation: 'obj' }] : [];
  },
);

/** Verbs from the first to the last with nothing but marks, an "and" and particles between; none where more stands there. */
function besideEachOther(tree: Tree, first: number, last: number): number[] {
  const verbs = [first];
  for (let i = first + 1; i <= last; i++) {
    if (tree.heads[i] === first && related(tree, i, 'conj') && isVerb(tree, i)) verbs.push(i);
    else if (tree.tokens[i]!.text !== ',' && !related(tree, i, 'cc', 'compound:prt')) return [];
  }
  return verbs;
}

/** Taggers mix up the past and its participle. */
const formOf = (tree: Tree, verb: number): string => tag(tree, verb).replace('VBD', 'VBN').replace('VBP', 'VB');
