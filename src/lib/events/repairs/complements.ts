import { objectControlVerbs } from '#lib/language/index.ts';
import { attitudeVerbs, reportingVerbs } from '../lexicon/reporting.ts';
import { words } from '../lexicon/words.ts';
import { blameMarks, dealing } from '../subjects.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isNoun, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';

/** Clauses whose kind a finite verb, an "if" or the verb above tells. */
export const complements: Repair = (tree) =>
  tree.tokens.flatMap((_, clause): Change[] => {
    const head = tree.heads[clause]!;
    if (head < 0) return [];
    if (related(tree, clause, 'obl', 'obj', 'nmod') && isWholeClause(tree, clause))
      return [{ token: clause, head, relation: clauseRelation(tree, clause, head) }];
    if (head > clause) return [];
    if (isToldOf(tree, clause, head) && isFinitePredicate(tree, clause)) return withSubject(tree, clause, head);
    if (related(tree, clause, 'ccomp') && isCondition(tree, clause, head))
      return [{ token: clause, head, relation: 'advcl' }];
    if (related(tree, clause, 'acl') && isBlamedOnObject(tree, clause, head))
      return [{ token: clause, head: tree.heads[head]!, relation: 'advcl' }];
    if (related(tree, clause, 'advcl') && isAskedOfObject(tree, clause, head))
      return [{ token: clause, head, relation: 'xcomp' }];
    return [];
  });

/** A noun that is said of its own subject, "is on the verge of war": no mere phrase. */
const isWholeClause = (tree: Tree, clause: number): boolean =>
  dependent(tree, clause, 'cop') >= 0 && dependent(tree, clause, 'nsubj') >= 0;

function clauseRelation(tree: Tree, clause: number, head: number): string {
  const subject = dependent(tree, clause, 'nsubj');
  if (isNoun(tree, head) && tag(tree, subject).startsWith('W')) return 'acl:relcl';
  if (dependents(tree, clause, 'mark', 'advmod').some((word) => /^(?:IN|WRB)$/.test(tag(tree, word)))) return 'advcl';
  const hasContent = dependent(tree, head, 'ccomp') >= 0;
  return !hasContent && (reportingVerbs.has(lemma(tree, head)) || attitudeVerbs.has(lemma(tree, head)))
    ? 'ccomp'
    : 'parataxis';
}

/** "said hundreds had been sheltering": nobody says somebody; with other verbs only what a parser hung there so. */
const isToldOf = (tree: Tree, clause: number, head: number): boolean =>
  related(tree, clause, 'xcomp') || (lemma(tree, head) === 'say' && related(tree, clause, 'ccomp', 'advcl'));

/** Whether its copula or auxiliary is finite: "is able", "has left". */
const isFinitePredicate = (tree: Tree, clause: number): boolean =>
  dependents(tree, clause, 'cop', 'aux').some((word) => /^(?:VB[DZP]|MD)$/.test(tag(tree, word))) &&
  dependents(tree, clause, 'mark').length === 0;

/** "claims Ruritania is able to": no object with a complement, but a clause with its subject. */
function withSubject(tree: Tree, clause: number, head: number): Change[] {
  const subject = dependents(tree, head, 'obj', 'iobj').at(-1) ?? -1;
  if (subject < head || subject > clause || dependent(tree, clause, 'nsubj') >= 0) return [];
  // Of two clauses that the verb seems to have, the finite one with its subject is its content.
  const other = dependents(tree, head, 'ccomp').find((each) => each > subject && each < clause);
  return [
    ...(other === undefined ? [] : [{ token: other, head: subject, relation: 'appos' }]),
    { token: clause, head, relation: 'ccomp' },
    { token: subject, head: clause, relation: 'nsubj' },
  ];
}

/** "would help if they agree": "if" opens what is asked or known, after other verbs a condition. */
function isCondition(tree: Tree, clause: number, head: number): boolean {
  if (questioning.has(lemma(tree, head))) return false;
  return dependents(tree, clause, 'mark').some((mark) => ['if', 'unless'].includes(lemma(tree, mark)));
}

/** "persuaded the king to send his army": what the object is brought to do is no purpose. */
function isAskedOfObject(tree: Tree, clause: number, head: number): boolean {
  if (!objectControlVerbs.has(lemma(tree, head)) || tag(tree, clause) !== 'VB') return false;
  const object = dependent(tree, head, 'obj', 'iobj');
  return (
    object > head &&
    object < clause &&
    dependent(tree, head, 'xcomp', 'ccomp') < 0 &&
    dependents(tree, clause, 'mark').some((mark) => tag(tree, mark) === 'TO')
  );
}

/** "accused the regiment of shelling the town": the deed goes with the accusation. */
function isBlamedOnObject(tree: Tree, clause: number, noun: number): boolean {
  const verb = tree.heads[noun]!;
  return (
    tag(tree, clause) === 'VBG' &&
    verb >= 0 &&
    related(tree, noun, 'obj') &&
    dealing.has(lemma(tree, verb)) &&
    dependents(tree, clause, 'mark', 'case').some((word) => blameMarks.has(lemma(tree, word)))
  );
}

const questioning = words(`
  ask certain check clear consider decide determine discover discuss doubt establish examine explore find hear inquire know learn
  matter mind question remember say see specify sure tell test think understand verify wonder
`);
