import { candidates, Relation, Tag } from '../candidates.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, isVerb, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { isFinite, wordByWord } from './repair.ts';

/** "41 voted for it, 35 abstained and five opposed it": a number right before a verb stands for those who did it. */
export const numberSubjects: Repair = wordByWord(
  (tree) => candidates(tree, Tag.CD, Relation.any),
  (tree, number): Change[] => {
    if (tag(tree, number) !== 'CD') return [];
    const verb = tree.last[number]! + 1;
    if (!hasNoSubject(tree, verb)) return [];
    if (!opensClause(tree, tree.first[number]!)) return [];
    const subject = { token: number, head: verb, relation: isDoneTo(tree, verb) ? 'nsubj:pass' : 'nsubj' };
    if (tree.heads[number] === verb) return related(tree, number, 'nummod', 'compound') ? [subject] : [];
    const isBeside = related(tree, number, 'appos', 'conj', 'nummod') && tree.heads[number]! < number;
    if (!isBeside || !isFinite(tree, verb) || tree.heads[verb]! < 0) return [];
    const relation = related(tree, verb, 'xcomp', 'advcl', 'acl', 'dep') ? 'conj' : tree.relations[verb]!;
    return [subject, { token: verb, head: tree.heads[verb]!, relation }];
  },
);

/** A comma may be taken for a part of what it opens. */
const opensClause = (tree: Tree, first: number): boolean =>
  first === 0 || [first, first - 1].some((at) => /^(?:[,;:]|''|``|CC)$/.test(tag(tree, at)));

/** A verb that tells of somebody who is not named, be it a participle that goes without its auxiliary. */
const hasNoSubject = (tree: Tree, verb: number): boolean =>
  verb < tree.tokens.length &&
  /^VB[DN]$/.test(tag(tree, verb)) &&
  isVerb(tree, verb) &&
  dependent(tree, verb, 'nsubj', 'csubj', 'aux') < 0 &&
  !related(tree, verb, 'amod', 'acl');

/** "and four wounded", behind what was done to others. */
const isDoneTo = (tree: Tree, verb: number): boolean =>
  tag(tree, verb) === 'VBN' &&
  related(tree, verb, 'conj') &&
  tree.heads[verb]! >= 0 &&
  dependent(tree, tree.heads[verb]!, 'aux:pass', 'nsubj:pass') >= 0;
