import { orderWords } from '../lexicon/order.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';

/** "Troops gathered before the war began": the clause with the conjunction hangs on the one before it. */
export const mainClauses: Repair = (tree) =>
  tree.tokens.flatMap((_, other): Change[] => {
    const mark = dependents(tree, other, 'mark').find((word) => orderWords.has(lemma(tree, word)));
    if (mark === undefined) return [];
    const subjects = dependents(tree, other, 'nsubj');
    if ((subjects.at(-1) ?? -1) < mark) return [];
    const verb = clauseBefore(tree, other, mark) ?? participleBefore(tree, subjects, mark);
    if (verb === undefined || dependents(tree, verb, 'mark', 'case').length > 0) return [];
    const subject = tree.heads[verb] === other ? dependent(tree, verb, 'nsubj') : tree.heads[verb]!;
    const begin = Math.min(subject, tree.first[subject]!);
    return [
      { token: verb, head: tree.heads[other]!, relation: tree.relations[other]! },
      { token: subject, head: verb, relation: 'nsubj' },
      { token: other, head: verb, relation: 'advcl' },
      ...tree.children[other]!.filter(
        (child) => child !== verb && child !== subject && (child < begin || related(tree, child, 'conj')),
      ).map((child) => ({ token: child, head: verb, relation: tree.relations[child]! })),
    ];
  });

/** A clause with a subject of its own, read as if it hung on the one with the conjunction. */
const clauseBefore = (tree: Tree, other: number, mark: number): number | undefined =>
  dependents(tree, other, 'advcl', 'csubj', 'ccomp').find((verb) => {
    const subject = dependent(tree, verb, 'nsubj');
    return verb < mark && isVerb(tree, verb) && subject >= 0 && subject < verb;
  });

/** "Troops gathered" read as troops that were gathered, a second subject of the clause with the conjunction. */
function participleBefore(tree: Tree, subjects: readonly number[], mark: number): number | undefined {
  if (subjects.length < 2 || subjects[0]! > mark) return undefined;
  return dependents(tree, subjects[0]!, 'acl').find((verb) => tag(tree, verb) === 'VBN' && verb < mark);
}
