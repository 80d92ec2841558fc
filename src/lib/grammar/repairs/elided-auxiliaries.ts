import { wordAt } from '#lib/language/index.ts';
import { candidates, Relation, Tag } from '../candidates.ts';
import { intransitiveVerbs, isTransitive } from '../lexicon/transitive.ts';
import { isPassive } from '../passive.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, isNoun, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

/**
 * "34 were hurt and 121 arrested", "the port was closed and a curfew imposed": what is joined to a passive shares its "was".
 */
export const elidedAuxiliaries: Repair = wordByWord(
  (tree) => candidates(tree, Tag.VBD | Tag.VBN, Relation.any),
  (tree, verb): Change[] => {
    if (!/^VB[DN]$/.test(tag(tree, verb))) return [];
    if (wordAt(tree.tokens, verb - 1)?.text === 'them') return absolute(tree, verb);
    if (!related(tree, verb, 'conj')) return [];
    const first = tree.heads[verb]!;
    if (first < 0 || dependent(tree, first, 'aux:pass') < 0 || !isPassive(tree, first)) return [];
    if (
      dependent(tree, verb, 'aux', 'obj', 'iobj', 'ccomp', 'xcomp', 'nsubj:pass') >= 0 ||
      !isTransitive(lemma(tree, verb))
    )
      return [];
    const subject = subjectBefore(tree, verb);
    return subject < 0 ? [] : [{ token: subject, head: verb, relation: 'nsubj:pass' }];
  },
);

/** Its own, or a noun right before it that was taken for a time or an object. */
function subjectBefore(tree: Tree, verb: number): number {
  const own = dependent(tree, verb, 'nsubj');
  if (own >= 0) return own < verb && !tag(tree, own).startsWith('W') ? own : -1;
  const noun = verb - 1;
  return tree.heads[noun] === verb && isNoun(tree, noun) && related(tree, noun, 'obl:unmarked') ? noun : -1;
}

/** "The bodies, most of them wrapped in sheets, lay there": a quantity "of them" has a participle, and does nothing to them. */
function absolute(tree: Tree, verb: number): Change[] {
  const pronoun = verb - 1;
  const quantity = tree.heads[pronoun]!;
  if (quantity < 0 || tree.heads[quantity] !== verb || wordAt(tree.tokens, pronoun - 1)?.text !== 'of') return [];
  if (!related(tree, quantity, 'nsubj') || wordAt(tree.tokens, quantity - 1)?.text !== ',' || tree.heads[verb]! < 0)
    return [];
  if (intransitiveVerbs.has(lemma(tree, verb)) || dependent(tree, verb, 'obj', 'aux') >= 0) return [];
  return [
    { token: quantity, head: verb, relation: 'nsubj:pass' },
    ...(related(tree, verb, 'acl:relcl') ? [{ token: verb, head: tree.heads[verb]!, relation: 'acl' }] : []),
  ];
}
