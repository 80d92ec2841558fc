import { candidates, Relation, Tag } from '../candidates.ts';
import { reportingVerbs } from '../lexicon/reporting.ts';
import type { Change } from '../tree.ts';
import { dependents, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';

/** "told parliament on Monday that the army had left Klow": "that" opens what was told, and was left by nobody. */
export const contentMarks: Repair = (tree) =>
  candidates(tree, Tag.IN | Tag.WDT | Tag.DT, Relation.obj | Relation.obl | Relation.det).flatMap((that): Change[] => {
    const clause = tree.heads[that]!;
    if (tree.tokens[that]!.text !== 'that' || !related(tree, that, 'obj', 'obl', 'det') || clause < that) return [];
    if (!/^(?:IN|WDT|DT)$/.test(tag(tree, that)) || !related(tree, clause, 'ccomp')) return [];
    const verb = tree.heads[clause]!;
    if (verb > that || !isVerb(tree, verb) || !reportingVerbs.has(lemma(tree, verb))) return [];
    const subject = dependents(tree, clause, 'nsubj').find((each) => each > that);
    const hasObject = dependents(tree, clause, 'obj').some((each) => each > clause);
    return subject !== undefined && tree.first[subject] === that + 1 && hasObject
      ? [{ token: that, head: clause, relation: 'mark' }]
      : [];
  });
