import { candidates, Relation, Tag } from '../candidates.ts';
import { subjectRelation } from '../passive.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isNoun, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { isFinite, wordByWord } from './repair.ts';

/** Words between a subject and its verb, an age and a place included. */
const farthest = 12;

/**
 * "named the car as a Falk and John Doe, 23, of Klow, was arrested": what follows the "and" is the subject of the finite
 * verb behind it, which has no "and" of its own, and nothing that the first verb is done to.
 */
export const subjectsTakenAlong: Repair = wordByWord(
  (tree) => candidates(tree, Tag.verb, Relation.advcl | Relation.parataxis | Relation.conj),
  (tree, verb): Change[] => {
    const first = tree.heads[verb]!;
    if (first < 0 || first > verb || !isVerb(tree, first) || !related(tree, verb, 'advcl', 'parataxis', 'conj'))
      return [];
    if (!isFinite(tree, verb) || dependents(tree, verb, 'nsubj', 'csubj', 'expl', 'mark', 'cc').length > 0) return [];
    const helping = dependents(tree, verb, 'aux', 'cop')[0] ?? verb;
    if (!/^VB[DZ]$/.test(tag(tree, helping)) || !/^(?:be|have)$/.test(lemma(tree, helping))) return [];
    const subject = conjunctBefore(tree, helping, first);
    if (subject < 0) return [];
    const and = dependent(tree, subject, 'cc');
    return [
      { token: subject, head: verb, relation: subjectRelation(tree, verb) },
      { token: verb, head: first, relation: 'conj' },
      { token: and, head: verb, relation: 'cc' },
      ...dependents(tree, verb, 'obl')
        .filter((phrase) => phrase < helping && phrase > subject)
        .map((token) => ({ token, head: subject, relation: 'nmod' })),
    ];
  },
);

/** The last of joined nouns behind the first verb, with no other verb between it and the second; -1 where there is none. */
function conjunctBefore(tree: Tree, helping: number, first: number): number {
  for (let word = helping - 1; word > first && helping - word <= farthest; word--) {
    if (isVerb(tree, word)) return -1;
    const above = tree.heads[word]!;
    if (!isNoun(tree, word) || !related(tree, word, 'conj') || above < first || !isNoun(tree, above)) continue;
    if (!related(tree, above, 'obj', 'obl') || tree.heads[above] !== first) return -1;
    const and = dependent(tree, word, 'cc');
    // "sold the mill and the shop and was fined" has an "and" more.
    const isNamed = tag(tree, word).startsWith('NNP') && tree.tokens[helping - 1]!.text === ',';
    return and >= 0 && lemma(tree, and) === 'and' && isNamed ? word : -1;
  }
  return -1;
}
