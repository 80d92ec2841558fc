import { wordAt } from '#lib/language/index.ts';
import { candidates, Relation, Tag } from '../candidates.ts';
import { attitudeVerbs, plainReportingVerbs } from '../lexicon/reporting.ts';
import { intransitiveVerbs } from '../lexicon/transitive.ts';
import { words } from '../lexicon/words.ts';
import { subjectRelation } from '../passive.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isNoun, isTitle, isVerb, isWithin, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { hungOn, wordByWord } from './repair.ts';

/**
 * "They thought the men in the yard might leave", with the men for what is thought: a finite verb right behind them that
 * has no subject has them for its own, and is what is thought.
 */
export const contentSubjects: Repair = wordByWord(
  (tree) => (isTitle(tree) ? [] : candidates(tree, Tag.any, Relation.obj)),
  (tree, noun): Change[] => {
    const verb = tree.heads[noun]!;
    if (verb < 0 || verb > noun || !isHolding(tree, verb)) return [];
    if (!isNoun(tree, noun) || dependent(tree, verb, 'ccomp') >= 0) return [];
    const clause = clauseBehind(tree, noun, verb);
    if (clause < 0) return [];
    return [
      { token: noun, head: clause, relation: subjectRelation(tree, clause) },
      { token: clause, head: verb, relation: 'ccomp' },
      ...(isWithin(tree, verb, clause) ? raised(tree, verb, clause) : []),
    ];
  },
);

const isHolding = (tree: Tree, verb: number): boolean =>
  isVerb(tree, verb) &&
  (plainReportingVerbs.has(lemma(tree, verb)) || attitudeVerbs.has(lemma(tree, verb))) &&
  !perceiving.has(lemma(tree, verb));

/** What is told, seen or found may be somebody, whatever follows. */
const perceiving = words('consider feel find hear judge remember see sense show tell view warn');

/** The clause whose finite word comes right behind the noun and all that describes it; -1 where none does. */
function clauseBehind(tree: Tree, noun: number, verb: number): number {
  let finite = tree.last[noun]! + 1;
  const inside = dependents(tree, noun, 'acl', 'nmod')
    .flatMap((each) => [each, ...dependents(tree, each, 'acl')])
    .find(
      (each) => related(tree, each, 'acl') && each > noun && isSurelyFinite(tree, each) && lacksSubject(tree, each),
    );
  if (inside !== undefined) finite = Math.min(inside, ...dependents(tree, inside, 'aux', 'cop'));
  while (wordAt(tree.tokens, finite)?.tag === 'RB') finite++;
  if (finite >= tree.tokens.length || !/^(?:MD|VB[DPZ])$/.test(tag(tree, finite))) return -1;
  const clause = related(tree, finite, 'aux', 'cop') ? tree.heads[finite]! : finite;
  // "a committee formed to help": a past form without what it is done to may only describe it.
  if (tag(tree, clause) === 'VBD' && clause === finite && !isWhole(tree, clause)) return -1;
  if (clause < finite || (inside === undefined ? !lacksSubject(tree, clause) : clause !== inside)) return -1;
  const others = dependents(tree, clause, 'nsubj', 'csubj', 'expl').filter((each) => each < clause);
  const isFree = others.every((each) => isWithin(tree, verb, each) && each !== noun);
  return isFree && related(tree, clause, 'acl') === (inside !== undefined) ? clause : -1;
}

const isWhole = (tree: Tree, verb: number): boolean =>
  dependent(tree, verb, 'obj') > verb || intransitiveVerbs.has(lemma(tree, verb));

/** "the men named left", "the men held were": a past form may only describe them. */
const isSurelyFinite = (tree: Tree, clause: number): boolean =>
  /^VB[PZ]$/.test(tag(tree, clause)) ||
  dependents(tree, clause, 'aux', 'cop').some((word) => /^(?:MD|VB[DPZ])$/.test(tag(tree, word)));

const lacksSubject = (tree: Tree, clause: number): boolean =>
  dependents(tree, clause, 'mark', 'cc').length === 0 &&
  !tree.children[clause]!.some(
    (child) =>
      child < clause &&
      (/^W/.test(tag(tree, child)) ||
        lemma(tree, child) === 'that' ||
        (related(tree, child, 'nsubj', 'expl') && tree.last[child]! >= clause - 1)),
  );

/** The clause above, of which the verb was taken for a part, hung where its content was. */
function raised(tree: Tree, verb: number, clause: number): Change[] {
  let top = verb;
  while (tree.heads[top] !== clause) top = tree.heads[top]!;
  return [
    { token: top, head: tree.heads[clause]!, relation: tree.relations[clause]! },
    ...hungOn(
      tree,
      tree.children[clause]!.filter((child) => child < verb && child !== top),
      top,
    ),
  ];
}
