import { wordAt } from '#lib/language/index.ts';
import { candidates, Relation, Tag } from '../candidates.ts';
import { reportingVerbs } from '../lexicon/reporting.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { clauseHead, wordByWord } from './repair.ts';

/**
 * "They passed a law that bans the trade, the council said on Monday, and went home": between commas somebody says all
 * that stands before, not its relative clause alone, and what is joined behind goes on with that.
 */
export const reportsBetweenCommas: Repair = wordByWord(
  (tree) => candidates(tree, Tag.verb, Relation.parataxis),
  (tree, verb): Change[] => {
    if (!isVerb(tree, verb) || !related(tree, verb, 'parataxis') || !reportingVerbs.has(lemma(tree, verb))) return [];
    const head = tree.heads[verb]!;
    const subject = dependent(tree, verb, 'nsubj');
    if (head > verb || subject < head || subject > verb || !isOpened(tree, tree.first[subject]!)) return [];
    const above = related(tree, head, 'acl:relcl') ? clauseHead(tree, tree.heads[head]!) : head;
    const main = above >= 0 && above < verb ? above : head;
    const joined = dependents(tree, verb, 'conj').filter((clause) => clause > verb && isGoneOn(tree, clause));
    return [
      ...(main === head ? [] : [{ token: verb, head: main, relation: 'parataxis' }]),
      ...joined.map((token) => ({ token, head: main, relation: 'conj' })),
    ];
  },
);

const isOpened = (tree: Tree, first: number): boolean => wordAt(tree.tokens, first - 1)?.text === ',';

/** ", and went home": behind a comma, by whoever did what stands before. */
const isGoneOn = (tree: Tree, clause: number): boolean =>
  /^VB[DZP]$/.test(tag(tree, clause)) &&
  dependent(tree, clause, 'nsubj', 'csubj', 'expl') < 0 &&
  dependents(tree, clause, 'cc').some((word) => wordAt(tree.tokens, word - 1)?.text === ',');
