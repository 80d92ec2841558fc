import { candidates, Relation, Tag } from '../candidates.ts';
import { plainReportingVerbs } from '../lexicon/reporting.ts';
import { subjectRelation } from '../passive.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isNoun, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { hungOn, wordByWord } from './repair.ts';

/**
 * "Police said the man, who had lost his job, walked in", with the man for who said it, too: whoever says it has been told,
 * and of the man something is said.
 */
export const contentsTold: Repair = wordByWord(
  (tree) => candidates(tree, Tag.finite, Relation.any, Relation.nsubj),
  (tree, verb): Change[] => {
    if (!plainReportingVerbs.has(lemma(tree, verb)) || dependent(tree, verb, 'ccomp') >= 0) return [];
    const subject = dependent(tree, verb, 'nsubj');
    const noun = tree.children[verb]!.find((each) => each > verb && isToldOf(tree, verb, each));
    if (noun === undefined || subject > verb) return [];
    // "“They left,” she said the next day."
    if (tree.tokens.slice(verb + 1, noun).some(({ text }) => /^[:;]$/.test(text))) return [];
    const told = toldOf(tree, verb, noun);
    if (told < 0) return [];
    const done = perfectOf(tree, told);
    if (done < 0)
      return [
        { token: told, head: verb, relation: 'ccomp' },
        { token: noun, head: told, relation: subjectRelation(tree, told) },
      ];
    const others = tree.children[told]!.filter((child) => child !== done);
    return [
      { token: done, head: verb, relation: 'ccomp' },
      { token: told, head: done, relation: 'aux' },
      { token: noun, head: done, relation: 'nsubj' },
      ...hungOn(tree, others, done),
    ];
  },
);

/** A second subject, or a noun right behind the verb that hangs loosely on it. */
const isToldOf = (tree: Tree, verb: number, noun: number): boolean =>
  isNoun(tree, noun) &&
  dependents(tree, noun, 'nsubj', 'cop', 'mark', 'case').every((word) => tag(tree, word) === 'POS') &&
  (related(tree, noun, 'nsubj') || (related(tree, noun, 'parataxis') && tree.first[noun] === verb + 1));

/** What is said of the noun, wherever it was hung: a verb or a predicate without a subject of its own; -1 for none. */
function toldOf(tree: Tree, verb: number, noun: number): number {
  const beside = tree.children[verb]!.filter((child) => child > noun);
  const below = [noun, ...dependents(tree, noun, 'conj')].flatMap((word) => tree.children[word]!);
  const told = [...beside, ...below].filter((word) => word > noun && isTold(tree, word));
  if (told.length > 0) return Math.min(...told);
  // "said the museum compensated for it", taken for one that was compensated: nothing else is said of it.
  return below.find((word) => word > noun && related(tree, word, 'acl') && tag(tree, word) === 'VBN') ?? -1;
}

function isTold(tree: Tree, word: number): boolean {
  if (related(tree, word, 'acl:relcl') || dependents(tree, word, 'nsubj', 'csubj', 'mark', 'cc', 'expl').length > 0)
    return false;
  const helpers = dependents(tree, word, 'cop', 'aux');
  if (helpers.length > 0) return helpers.some((helper) => /^(?:VB[DPZ]|MD)$/.test(tag(tree, helper)));
  return isVerb(tree, word) && /^VB[DPZ]$/.test(tag(tree, word));
}

/** "had taken", with the taking for what is had: the participle right behind; -1 where there is none. */
const perfectOf = (tree: Tree, verb: number): number =>
  lemma(tree, verb) === 'have' && dependents(tree, verb, 'aux', 'obj').length === 0
    ? (dependents(tree, verb, 'xcomp').find((each) => each === verb + 1 && tag(tree, each) === 'VBN') ?? -1)
    : -1;
