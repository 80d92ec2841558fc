import { wordAt } from '#lib/language/index.ts';
import { candidates, Relation, Tag } from '../candidates.ts';
import { orderWords } from '../lexicon/order.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isVerb, isWithin, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { hungOn, isFinite, wordByWord } from './repair.ts';

/** "Troops gathered before the war began": the clause with the conjunction hangs on the one before it. */
export const mainClauses: Repair = wordByWord(
  (tree) => candidates(tree, Tag.any, Relation.any, Relation.mark),
  (tree, other): Change[] => {
    const mark = dependents(tree, other, 'mark').find((word) => orderWords.has(lemma(tree, word)));
    if (mark === undefined) return [];
    const main = clauseBehind(tree, other, mark);
    if (main >= 0)
      return [
        { token: main, head: tree.heads[other]!, relation: tree.relations[other]! },
        { token: other, head: main, relation: 'advcl' },
      ];
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
      ...hungOn(
        tree,
        tree.children[other]!.filter(
          (child) => child !== verb && child !== subject && (child < begin || related(tree, child, 'conj')),
        ),
        verb,
      ),
    ];
  },
);

/**
 * "Before he leaves Klow, Doe will speak", with the speaking hung on the town: behind a comma a clause with a subject of
 * its own and no relative pronoun describes nothing. -1 where there is none.
 */
function clauseBehind(tree: Tree, other: number, mark: number): number {
  if (tree.heads[other]! >= 0 || mark !== 0) return -1;
  return tree.tokens.findIndex((_, verb) => {
    if (verb <= other || !related(tree, verb, 'acl:relcl') || !isFinite(tree, verb)) return false;
    const first = tree.first[verb]!;
    const subject = dependents(tree, verb, 'nsubj').find((each) => each < verb);
    const begins = tree.tokens[first]!.text === ',' ? first + 1 : first;
    return (
      wordAt(tree.tokens, begins - 1)?.text === ',' &&
      subject !== undefined &&
      !tree.tokens.slice(begins, verb).some(({ tag: form }) => form.startsWith('W')) &&
      isWithin(tree, tree.heads[verb]!, other)
    );
  });
}

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
