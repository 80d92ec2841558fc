import { wordAt } from '#lib/language/index.ts';
import { candidates, Relation, Tag } from '../candidates.ts';
import { attitudeVerbs, reportingVerbs } from '../lexicon/reporting.ts';
import { subjectRelation } from '../passive.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isNoun, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { isFinite, wordByWord } from './repair.ts';

/**
 * "rules that critics say have never been kept": what the clause says of the rules is the content, of which "that" is
 * the subject; the critics were not kept.
 */
export const relativeGaps: Repair = wordByWord(
  (tree) => candidates(tree, Tag.question | Tag.IN | Tag.DT, Relation.obj | Relation.mark),
  (tree, pronoun): Change[] => {
    const verb = tree.heads[pronoun]!;
    if (verb < pronoun || !isVerb(tree, verb) || !/^(?:W|IN|DT)/.test(tag(tree, pronoun))) return [];
    if (!/^(?:that|which|who|whom)$/i.test(tree.tokens[pronoun]!.text) || !related(tree, pronoun, 'obj', 'mark'))
      return [];
    if (dependent(tree, verb, 'nsubj') < pronoun) return [];
    if (!reportingVerbs.has(lemma(tree, verb)) && !attitudeVerbs.has(lemma(tree, verb))) return [];
    const content = dependents(tree, verb, 'ccomp', 'xcomp').find((clause) => clause > verb);
    if (content === undefined || !lacksSubject(tree, content)) return [];
    const noun = described(tree, pronoun, verb);
    if (noun < 0) return [];
    return [
      { token: pronoun, head: content, relation: subjectRelation(tree, content) },
      { token: content, head: verb, relation: 'ccomp' },
      { token: verb, head: noun, relation: 'acl:relcl' },
    ];
  },
);

/** The noun that such a clause describes: the one it hangs on, or the one right before it that shares its verb. */
function described(tree: Tree, pronoun: number, verb: number): number {
  const head = tree.heads[verb]!;
  if (related(tree, verb, 'acl:relcl')) return head;
  const before = wordAt(tree.tokens, pronoun - 1)?.text === ',' ? pronoun - 2 : pronoun - 1;
  const isObject = before >= 0 && isNoun(tree, before) && tree.heads[before] === head && related(tree, before, 'obj');
  return isObject && related(tree, verb, 'ccomp', 'parataxis') ? before : -1;
}

function lacksSubject(tree: Tree, clause: number): boolean {
  if (dependent(tree, clause, 'nsubj', 'csubj', 'expl') >= 0) return false;
  if (dependents(tree, clause, 'cop').some((copula) => /^VB[DPZ]$/.test(tag(tree, copula)))) return true;
  return isFinite(tree, clause);
}
