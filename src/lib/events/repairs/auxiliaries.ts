import { words } from '../lexicon/words.ts';
import type { Change } from '../tree.ts';
import { dependent, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';

const helping = words(`
  be have do get go can could may might must shall should will would wo ca sha ought need dare use let 'd 'll 's 're 've
  'm ’d ’ll ’s ’re ’ve ’m better gon gonna
`);

/** "although shelling had not stopped": what helps no verb is its subject. */
export const auxiliaries: Repair = (tree) =>
  tree.tokens.flatMap((_, word): Change[] => {
    const verb = tree.heads[word]!;
    if (!related(tree, word, 'aux') || verb < word || !/^(?:VBG|NN)/.test(tag(tree, word))) return [];
    if (helping.has(lemma(tree, word)) || dependent(tree, verb, 'nsubj', 'csubj') >= 0) return [];
    return [{ token: word, head: verb, relation: 'nsubj' }];
  });
