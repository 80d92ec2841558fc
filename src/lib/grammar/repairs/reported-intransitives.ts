import { candidates, Relation, Tag } from '../candidates.ts';
import { plainReportingVerbs } from '../lexicon/reporting.ts';
import { intransitiveVerbs } from '../lexicon/transitive.ts';
import type { Change } from '../tree.ts';
import { dependents, isNoun, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

/** "They said sales failed to recover", with the sales said, and failed: no participle is made of such a verb. */
export const reportedIntransitives: Repair = wordByWord(
  (tree) => candidates(tree, Tag.VBD | Tag.VBN, Relation.acl),
  (tree, verb): Change[] => {
    const noun = tree.heads[verb]!;
    if (noun !== verb - 1 || !/^VB[DN]$/.test(tag(tree, verb)) || !related(tree, verb, 'acl')) return [];
    if (!isNoun(tree, noun) || !related(tree, noun, 'obj') || !intransitiveVerbs.has(lemma(tree, verb))) return [];
    const report = tree.heads[noun]!;
    if (report < 0 || report > noun || !plainReportingVerbs.has(lemma(tree, report))) return [];
    if (dependents(tree, verb, 'nsubj', 'aux', 'mark').length > 0) return [];
    return [
      { token: verb, head: report, relation: 'ccomp' },
      { token: noun, head: verb, relation: 'nsubj' },
    ];
  },
);
