import { subjectRelation } from '../passive.ts';
import type { Change, Tree } from '../tree.ts';
import { dependents, isNoun, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { hungOn, isFinite } from './repair.ts';

const none: readonly Change[] = [];

/**
 * "His mother and ten others died", with the mother for a sentence of her own and only the others for who died: both did,
 * as no other verb is said of her.
 */
export const joinedSubjects: Repair = (tree) => {
  const first = tree.heads.indexOf(-1);
  if (tree.sentence.region !== 'body' || first < 0 || !isNoun(tree, first)) return none;
  if (dependents(tree, first, 'cop', 'nsubj', 'csubj', 'aux', 'case', 'expl').length > 0) return none;
  const verb = verbBehind(tree, first);
  if (verb < 0) return none;
  const and = dependents(tree, verb, 'cc').find((word) => word > first && lemma(tree, word) === 'and');
  const second = dependents(tree, verb, 'nsubj').find((word) => word < verb);
  if (and === undefined || second === undefined || tree.first[second] !== and + 1) return none;
  // "Any discord and we suffer."
  if (tag(tree, second) === 'PRP' || hidesVerb(tree, first, and)) return none;
  const beside = tree.heads[verb]!;
  return [
    { token: verb, head: -1, relation: 'root' },
    { token: first, head: verb, relation: subjectRelation(tree, verb) },
    { token: second, head: first, relation: 'conj' },
    { token: and, head: second, relation: 'cc' },
    // "Doe, head of the firm, and her deputy resigned."
    ...(beside === first ? [] : [{ token: beside, head: first, relation: 'appos' }]),
    ...hungOn(
      tree,
      tree.children[first]!.filter((word) => word > verb),
      verb,
    ),
  ];
};

/** "Hooded youths hurled bombs and the police came": whether a participle right behind a noun may be a verb of its own. */
function hidesVerb(tree: Tree, first: number, and: number): boolean {
  for (let word = tree.first[first]! + 1; word < and; word++)
    if (tag(tree, word) === 'VBN' && isNoun(tree, word - 1)) return true;
  return false;
}

/** The first finite verb behind a noun, where it is joined to that, or to what describes it; -1 for none. */
function verbBehind(tree: Tree, first: number): number {
  for (let verb = first + 1; verb < tree.tokens.length; verb++) {
    if (!isFinite(tree, verb)) continue;
    const head = tree.heads[verb]!;
    const isBeside = head === first || (related(tree, head, 'conj', 'appos') && tree.heads[head] === first);
    return related(tree, verb, 'conj') && isBeside ? verb : -1;
  }
  return -1;
}
