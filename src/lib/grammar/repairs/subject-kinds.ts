import { candidates, Relation, Tag } from '../candidates.ts';
import { aims, intentionNouns } from '../lexicon/modality.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isInfinitive, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

/**
 * A verb in the simple tenses has no passive subject, and a participle with a form of "be" no other.
 * "The board is to meet": no "to meet" that it is, but its plan.
 */
export const subjectKinds: Repair = wordByWord(
  (tree) => candidates(tree, Tag.any, Relation.any, Relation.nsubj),
  (tree, verb): Change[] =>
    dependents(tree, verb, 'nsubj').flatMap((token): Change[] => {
      const relation = tree.relations[token]!;
      if (relation === 'nsubj:outer' && isArranged(tree, verb)) return [{ token, head: verb, relation: 'nsubj' }];
      if (relation === 'nsubj' && isBeing(tree, verb, token))
        return [{ token, head: verb, relation: 'nsubj:pass' }, ...helped(tree, verb)];
      return relation === 'nsubj:pass' && isActive(tree, verb, token) ? [{ token, head: verb, relation: 'nsubj' }] : [];
    }),
);

/** "left", "has left", and "which the ministry listed", with the listing taken for a participle. */
function isActive(tree: Tree, verb: number, subject: number): boolean {
  const helping = dependents(tree, verb, 'aux');
  if (helping.length > 0)
    return (
      helping.every((aux) => tree.relations[aux] !== 'aux:pass') && helping.some((aux) => lemma(tree, aux) === 'have')
    );
  const isLoose = !related(tree, verb, 'acl') || hasRelativeObject(tree, verb, subject);
  return /^VB[DZP]$/.test(tag(tree, verb)) || (tag(tree, verb) === 'VBN' && isLoose);
}

/** "are shut", "Are the roads closed": a participle with a form of "be" is what is done to the one before it. */
function isBeing(tree: Tree, verb: number, subject: number): boolean {
  if (!/^VB[DN]$/.test(tag(tree, verb))) return false;
  const be = dependents(tree, verb, 'aux', 'cop').findLast((word) => word < verb) ?? -1;
  if (be < 0 || lemma(tree, be) !== 'be' || !related(tree, be, 'aux:pass', 'cop')) return false;
  // "One answer is that they left", "what it was: they left".
  const isAsked = tree.first[verb] === be || (tag(tree, be - 1).startsWith('WRB') && tree.first[verb] === be - 1);
  const isNearest = dependents(tree, verb, 'nsubj', 'expl').every((other) => other <= subject || other > verb);
  return isNearest && (subject < be || isAsked) && dependents(tree, verb, 'mark').every((mark) => mark < be);
}

const helped = (tree: Tree, verb: number): Change[] =>
  dependents(tree, verb, 'cop').map((token) => ({ token, head: verb, relation: 'aux:pass' }));

/** Who is to do something is somebody that does things: "the plan is to meet" is left alone. */
const isArranged = (tree: Tree, verb: number): boolean =>
  isInfinitive(tree, verb) &&
  dependent(tree, verb, 'cop') >= 0 &&
  dependents(tree, verb, 'nsubj').every(
    (subject) => !aims.has(lemma(tree, subject)) && !intentionNouns.has(lemma(tree, subject)),
  );

/** "the firm, which the ministry listed in 2020": whoever stands between "which" and the verb did it. */
const hasRelativeObject = (tree: Tree, verb: number, subject: number): boolean =>
  related(tree, verb, 'acl:relcl') &&
  subject < verb &&
  dependents(tree, verb, 'obj', 'nsubj').some(
    (pronoun) => pronoun < subject && /^(?:which|that|who|whom)$/i.test(tree.tokens[pronoun]!.text),
  );
