import type { Change, Tree } from '../tree.ts';
import { dependents, isNoun, lemma, related, tag, upwards } from '../tree.ts';
import type { Repair } from './repair.ts';
import { isFinite } from './repair.ts';

/** "…, a lawyer for the club, who has challenged it": a clause opened by "who" or "which" describes the noun before it. */
export const relativeClauses: Repair = (tree) =>
  tree.tokens.flatMap((_, pronoun): Change[] => {
    const verb = tree.heads[pronoun]!;
    if (!/^W(?:P|DT)$/.test(tag(tree, pronoun)) || !['who', 'which'].includes(lemma(tree, pronoun))) return [];
    if (!related(tree, pronoun, 'nsubj') || verb < pronoun || !isClauseHead(tree, verb)) return [];
    if (tree.heads[verb]! < 0 || !related(tree, verb, 'conj', 'parataxis', 'advcl', 'dep')) return [];
    const noun = describedNoun(tree, pronoun);
    if (noun < 0 || [...upwards(tree, noun)].includes(verb)) return [];
    return [{ token: verb, head: noun, relation: 'acl:relcl' }];
  });

const isClauseHead = (tree: Tree, word: number): boolean =>
  isFinite(tree, word) || dependents(tree, word, 'cop').length > 0;

/** The noun right before the pronoun; after a comma, that on which the phrase before it depends. */
function describedNoun(tree: Tree, pronoun: number): number {
  let last = pronoun - 1;
  while (last >= 0 && /^[,)”"]$/.test(tree.tokens[last]!.text)) last--;
  if (last < 0 || !isNoun(tree, last)) return -1;
  const afterComma = last < pronoun - 1;
  let noun = last;
  while (related(tree, noun, 'flat', 'compound') || (afterComma && related(tree, noun, 'nmod', 'appos'))) {
    const head = tree.heads[noun]!;
    if (head < 0 || !isNoun(tree, head) || head > pronoun) break;
    noun = head;
  }
  return noun;
}
