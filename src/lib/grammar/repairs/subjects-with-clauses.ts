import { wordAt } from '#lib/language/index.ts';
import { candidates, Relation, Tag } from '../candidates.ts';
import { subjectRelation } from '../passive.ts';
import type { Change } from '../tree.ts';
import { dependent, dependents, isNoun, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { isFinite, wordByWord } from './repair.ts';

/**
 * "Elections that are due in May will be held", with the elections for what is due, beside the "that" that stands for
 * them: its clause describes them, and the verb behind it, which has no subject, is told of them.
 */
export const subjectsWithClauses: Repair = wordByWord(
  (tree) => candidates(tree, Tag.any, Relation.advcl | Relation.csubj | Relation.ccomp, Relation.nsubj),
  (tree, clause): Change[] => {
    const verb = tree.heads[clause]!;
    if (verb < clause || !isFinite(tree, verb) || dependent(tree, verb, 'nsubj', 'csubj', 'expl') >= 0) return [];
    const [noun, pronoun] = dependents(tree, clause, 'nsubj');
    if (noun === undefined || pronoun === undefined || !isNoun(tree, noun) || pronoun > clause) return [];
    if (!/^W(?:DT|P)$/.test(tag(tree, pronoun)) || !related(tree, pronoun, 'nsubj')) return [];
    const before = wordAt(tree.tokens, pronoun - 1)?.text === ',' ? pronoun - 2 : pronoun - 1;
    if (tree.last[noun] !== before || dependents(tree, clause, 'mark').length > 0) return [];
    return [
      { token: clause, head: noun, relation: 'acl:relcl' },
      { token: noun, head: verb, relation: subjectRelation(tree, verb) },
    ];
  },
);
