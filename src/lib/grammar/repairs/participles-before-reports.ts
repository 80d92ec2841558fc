import { candidates, Relation, Tag } from '../candidates.ts';
import { reportingVerbs } from '../lexicon/reporting.ts';
import type { Change } from '../tree.ts';
import { dependent, dependents, isNoun, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';

/** "…, two officials briefed on the matter said": the officials say, and what follows the participle only describes them. */
export const participlesBeforeReports: Repair = (tree) =>
  candidates(tree, Tag.VBN, Relation.any, Relation.nsubj).flatMap((participle): Change[] => {
    if (tag(tree, participle) !== 'VBN' || !isVerb(tree, participle)) return [];
    const speaker = dependent(tree, participle, 'nsubj');
    if (
      speaker < 0 ||
      speaker !== participle - 1 ||
      !isNoun(tree, speaker) ||
      dependent(tree, participle, 'aux', 'cop', 'obj') >= 0
    )
      return [];
    const report = dependents(tree, participle, 'advcl').find((clause) => clause > participle) ?? -1;
    if (report < 0 || !reportingVerbs.has(lemma(tree, report)) || !/^VB[DPZ]$/.test(tag(tree, report))) return [];
    const mark = dependent(tree, report, 'mark');
    const noun = dependent(tree, report, 'nsubj');
    if (mark !== participle + 1 || tag(tree, mark) !== 'IN' || noun !== report - 1) return [];
    return [
      { token: report, head: tree.heads[participle]!, relation: tree.relations[participle]! },
      { token: participle, head: speaker, relation: 'acl' },
      { token: speaker, head: report, relation: 'nsubj' },
      { token: noun, head: participle, relation: 'obl' },
      { token: mark, head: noun, relation: 'case' },
      ...tree.children[participle]!.filter(
        (child) => child !== speaker && child !== report && !related(tree, child, 'advmod'),
      ).map((child) => ({ token: child, head: report, relation: tree.relations[child]! })),
    ];
  });
