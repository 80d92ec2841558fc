import { candidates, Relation, Tag } from '../candidates.ts';
import { plainReportingVerbs } from '../lexicon/reporting.ts';
import { words } from '../lexicon/words.ts';
import { subjectRelation } from '../passive.ts';
import type { Change } from '../tree.ts';
import { dependent, dependents, isNoun, lemma, related } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

const prepositions = words(
  'above across along among around at behind below beneath beside between by from in inside near of on outside over under with within',
);

/** "said the shelter under the stage held out": the shelter did; no subject stands behind a preposition. */
export const subjectsWithPhrases: Repair = wordByWord(
  (tree) => candidates(tree, Tag.noun, Relation.obj),
  (tree, noun): Change[] => {
    const verb = tree.heads[noun]!;
    if (verb < 0 || verb > noun || !isNoun(tree, noun) || !related(tree, noun, 'obj')) return [];
    if (!plainReportingVerbs.has(lemma(tree, verb))) return [];
    const opener = noun + 1;
    const content = dependents(tree, verb, 'ccomp').find((each) => each > opener);
    if (content === undefined || !prepositions.has(tree.tokens[opener]!.text.toLowerCase())) return [];
    const subject = dependent(tree, content, 'nsubj');
    if (subject < opener || subject > content || !isNoun(tree, subject)) return [];
    const isBehind =
      tree.heads[opener] === content
        ? related(tree, opener, 'mark', 'case') && tree.first[subject] === opener + 1
        : tree.heads[opener] === subject && related(tree, opener, 'case');
    return isBehind
      ? [
          { token: noun, head: content, relation: subjectRelation(tree, content) },
          { token: subject, head: noun, relation: 'nmod' },
          { token: opener, head: subject, relation: 'case' },
        ]
      : [];
  },
);
