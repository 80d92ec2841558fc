import { withLemma } from '../candidates.ts';
import { words } from '../lexicon/words.ts';
import type { Change, Tree } from '../tree.ts';
import { dependents, isNoun, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { isFinite, wordByWord } from './repair.ts';

const pronouns = words('whose whom which');
const quantities = words('all both each few half many most neither none one several some');

/**
 * "Two suspects, neither of whom was arrested, fled", with the arrest taken for the suspects' own: a quantity "of whom"
 * is the subject of a clause that describes them. "A memo, whose worth two experts confirmed": so does one that opens
 * with what is theirs.
 */
export const partitiveRelatives: Repair = wordByWord(
  (tree) => withLemma(tree, pronouns),
  (tree, pronoun): Change[] => {
    const word = lemma(tree, pronoun);
    if (word === 'whose') return ownedObject(tree, pronoun);
    const quantity = pronoun - 2;
    const noun = pronoun - 4;
    if ((word !== 'whom' && word !== 'which') || noun < 0 || tree.tokens[pronoun - 1]!.text !== 'of') return [];
    if (
      tree.tokens[quantity - 1]!.text !== ',' ||
      !(quantities.has(lemma(tree, quantity)) || tag(tree, quantity) === 'CD')
    )
      return [];
    const verb = verbAfter(tree, pronoun);
    if (verb < 0) return [];
    const subject = dependents(tree, verb, 'nsubj').find((each) => each < quantity && tree.last[each]! >= noun);
    if (subject === undefined || !isNoun(tree, subject)) return [];
    const main = dependents(tree, verb, 'conj').find(
      (each) => isFinite(tree, each) && dependents(tree, each, 'cc', 'nsubj').length === 0,
    );
    if (main === undefined) return [];
    return [
      { token: main, head: tree.heads[verb]!, relation: tree.relations[verb]! },
      { token: subject, head: main, relation: 'nsubj' },
      { token: verb, head: subject, relation: 'acl:relcl' },
      { token: quantity, head: verb, relation: tree.relations[subject]! },
    ];
  },
);

/** The finite verb that follows with nothing but its auxiliaries and adverbs before it; -1 where there is none. */
function verbAfter(tree: Tree, pronoun: number): number {
  for (let i = pronoun + 1; i < tree.tokens.length && i <= pronoun + 5; i++) {
    if (isVerb(tree, i) && !related(tree, i, 'aux', 'cop')) return isFinite(tree, i) ? i : -1;
    if (!/^(?:VB|MD|RB)/.test(tag(tree, i))) return -1;
  }
  return -1;
}

function ownedObject(tree: Tree, whose: number): Change[] {
  const owned = tree.heads[whose]!;
  const verb = tree.heads[owned] ?? -1;
  const noun = whose - 2;
  if (noun < 0 || verb < owned || !related(tree, owned, 'nsubj') || tree.tokens[whose - 1]!.text !== ',') return [];
  if (dependents(tree, verb, 'nsubj').every((each) => each <= owned) || !isNoun(tree, noun)) return [];
  const changes: Change[] = [{ token: owned, head: verb, relation: 'obj' }];
  // What was taken for a part of it opens the subject.
  const subject = dependents(tree, verb, 'nsubj').find((each) => each > owned)!;
  for (const part of dependents(tree, owned, 'flat', 'conj'))
    if (part > owned && part < subject)
      changes.push({ token: part, head: subject, relation: tag(tree, part) === 'CD' ? 'nummod' : 'compound' });
  if (related(tree, verb, 'parataxis', 'conj', 'advcl', 'ccomp'))
    changes.push({ token: verb, head: noun, relation: 'acl:relcl' });
  return changes;
}
