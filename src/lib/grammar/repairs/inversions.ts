import { candidates, Relation, Tag } from '../candidates.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isVerb, lemma, related, tag } from '../tree.ts';
import { invertedVerb, subjectBetween } from './inverted-clause.ts';
import type { Repair } from './repair.ts';
import { hungOn, wordByWord } from './repair.ts';

/**
 * "They would face ruin had they lost": the "had" right before a subject opens a condition and belongs to its verb; what
 * stands before it does not.
 */
export const inversions: Repair = wordByWord(
  (tree) => candidates(tree, Tag.VBD, Relation.any),
  (tree, had): Change[] => {
    if (lemma(tree, had) !== 'have' || tag(tree, had) !== 'VBD') return [];
    const verb = conditionAfter(tree, had);
    if (verb < 0) return frontedCondition(tree, had);
    const main =
      related(tree, had, 'aux') && tree.heads[had] !== verb ? tree.heads[had]! : tree.heads[top(tree, had, verb)]!;
    if (main < 0 || main > had || !isVerb(tree, main)) return frontedCondition(tree, had);
    const object = [verb, had]
      .flatMap((word) => dependents(tree, word, 'nsubj'))
      .find((word) => word < had && word > main);
    return [
      { token: had, head: verb, relation: 'aux' },
      { token: verb, head: main, relation: 'advcl' },
      ...(object !== undefined && dependent(tree, main, 'obj') < 0
        ? [{ token: object, head: main, relation: 'obj' }]
        : []),
    ];
  },
);

/** "Had the guards let him, he would have left." */
function frontedCondition(tree: Tree, had: number): Change[] {
  const verb = had > 0 && !/^(?:CC|IN)$/.test(tag(tree, had - 1)) ? -1 : invertedVerb(tree, had);
  if (verb < 0) return [];
  const root = tree.heads.indexOf(-1);
  const main = [root, ...tree.children[had]!].find((word) => word > verb && isSupposed(tree, word));
  if (main === undefined) return [];
  const top = root === had ? had : main;
  return [
    ...(root === had ? hungOn(tree, tree.children[had]!, main) : []),
    { token: main, head: tree.heads[top]!, relation: tree.relations[top]! },
    { token: had, head: verb, relation: 'aux' },
    { token: subjectBetween(tree, had, verb), head: verb, relation: 'nsubj' },
    { token: verb, head: main, relation: 'advcl' },
  ];
}

/** "would have left". */
const isSupposed = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'aux').some((word) => tag(tree, word) === 'MD');

/** Of "had" and the verb it opens, whichever the parser hung the other on. */
const top = (tree: Tree, had: number, verb: number): number => (tree.heads[verb] === had ? had : verb);

/** The past participle whose subject begins right behind "had", in the same or a dependent clause; -1 where there is none. */
function conditionAfter(tree: Tree, had: number): number {
  const above = tree.heads[had]!;
  const near = related(tree, had, 'aux')
    ? [above, ...dependents(tree, above, 'advcl', 'ccomp')]
    : dependents(tree, had, 'ccomp');
  return (
    near.find(
      (verb) =>
        verb > had &&
        /^VB[DN]$/.test(tag(tree, verb)) &&
        dependents(tree, verb, 'aux').every((aux) => aux === had || lemma(tree, aux) === 'be') &&
        dependents(tree, verb, 'mark').length === 0 &&
        dependents(tree, verb, 'nsubj').some((subject) => tree.first[subject] === had + 1),
    ) ?? -1
  );
}
