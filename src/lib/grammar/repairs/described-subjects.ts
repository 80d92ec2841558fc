import { candidates, Relation, Tag } from '../candidates.ts';
import { subjectRelation } from '../passive.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isNoun, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { isFinite, wordByWord } from './repair.ts';

/**
 * "Well-paid agents fill the hotels", "polling averages show a lead", with the agents for what is paid: no clause ends right
 * before a finite verb that has no subject, but its subject does, with a participle that describes it.
 */
export const describedSubjects: Repair = wordByWord(
  (tree) => candidates(tree, Tag.VBG | Tag.VBN, Relation.any, Relation.obj),
  (tree, participle): Change[] => {
    const verb = tree.heads[participle]!;
    const noun = dependent(tree, participle, 'obj');
    if (verb < noun || noun < participle || !isNoun(tree, noun) || !isFinite(tree, verb)) return [];
    if (dependent(tree, verb, 'nsubj', 'csubj', 'expl') >= 0 || !isRightBefore(tree, noun, verb)) return [];
    if (dependents(tree, participle, 'aux', 'mark', 'nsubj', 'cop').some((word) => !isOwner(tree, word))) return [];
    if (tag(tree, participle) === 'VBG' && !describes(tree, participle, noun, verb)) return [];
    return [
      { token: noun, head: verb, relation: subjectRelation(tree, verb) },
      { token: participle, head: noun, relation: 'amod' },
      ...dependents(tree, participle, 'nsubj').map((token) => ({ token, head: noun, relation: 'nmod:poss' })),
    ];
  },
);

/** Whether nothing but adverbs stands between a noun and a verb with its auxiliaries. */
function isRightBefore(tree: Tree, noun: number, verb: number): boolean {
  let before = Math.min(verb, ...dependents(tree, verb, 'aux')) - 1;
  while (before > noun && tag(tree, before) === 'RB') before--;
  return before === noun;
}

/** "Polling averages show", "its deepening problems became": where the gerund were the subject, one thing shows. */
const describes = (tree: Tree, gerund: number, noun: number, verb: number): boolean =>
  dependents(tree, gerund, 'nsubj').length > 0 ||
  (tag(tree, noun) === 'NNS' &&
    /^VBP$/.test(tag(tree, dependents(tree, verb, 'aux')[0] ?? verb)) &&
    dependents(tree, noun, 'det', 'nmod:poss').length === 0);

/** "Doe's" of "Doe's deepening problems". */
const isOwner = (tree: Tree, word: number): boolean =>
  dependents(tree, word, 'case').some((mark) => tag(tree, mark) === 'POS');
