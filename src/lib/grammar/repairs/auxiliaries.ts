import { candidates, Relation, Tag } from '../candidates.ts';
import { words } from '../lexicon/words.ts';
import { subjectRelation } from '../passive.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

const helping = words(`
  be have do get go can could may might must shall should will would wo ca sha ought need dare use let 'd 'll 's 're 've
  'm ’d ’ll ’s ’re ’ve ’m better gon gonna
`);

/** "although shelling had not stopped", "fighting might be paused": what helps no verb is its subject. */
export const auxiliaries: Repair = wordByWord(
  (tree) => candidates(tree, Tag.VBG | Tag.noun, Relation.aux | Relation.compound),
  (tree, word): Change[] => {
    const verb = tree.heads[word]!;
    if (verb < word || !related(tree, word, 'aux', 'compound') || !/^(?:VBG|NN)/.test(tag(tree, word))) return [];
    if (helping.has(lemma(tree, word)) || dependent(tree, verb, 'nsubj', 'csubj') >= 0) return [];
    if (related(tree, word, 'compound') && !standsBeforeAuxiliary(tree, word, verb)) return [];
    return [{ token: word, head: verb, relation: subjectRelation(tree, verb) }];
  },
);

const standsBeforeAuxiliary = (tree: Tree, word: number, verb: number): boolean =>
  isVerb(tree, verb) && dependents(tree, verb, 'aux').some((aux) => aux > word);
