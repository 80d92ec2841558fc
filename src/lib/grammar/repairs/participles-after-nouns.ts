import { consequenceNouns } from '../lexicon/modality.ts';
import { words } from '../lexicon/words.ts';
import type { Change, Tree } from '../tree.ts';
import { dependents, isNoun, isVerb, lemma, preposition, related, tag, upwards } from '../tree.ts';
import type { Repair } from './repair.ts';

/** Verbs whose participle right after a noun tells of that noun: hardly anybody does anything "belonging" or "coming". */
const describing = words(`
  amount arrive belong border come comprise consist contain date depict derive emanate emerge exist feature flow
  originate pertain pour remain reside stem stretch
`);

/** "cut off aid coming over the border": the aid comes. */
export const participlesAfterNouns: Repair = (tree) =>
  tree.tokens.flatMap((_, participle): Change[] => {
    const doer = besideAmount(tree, participle);
    if (doer >= 0) return [{ token: participle, head: doer, relation: 'advcl' }];
    const noun = participle - 1;
    const verb = tree.heads[participle]!;
    if (tag(tree, participle) !== 'VBG' || !related(tree, participle, 'advcl')) return [];
    if (verb < 0 || verb >= noun || !isVerb(tree, verb) || !isNoun(tree, noun)) return [];
    if (dependents(tree, participle, 'mark', 'case', 'nsubj').length > 0) return [];
    const isDescribed =
      describing.has(lemma(tree, participle)) && tree.heads[noun] === verb && related(tree, noun, 'obj', 'obl');
    return isDescribed || isDoer(tree, noun) ? [{ token: participle, head: noun, relation: 'acl' }] : [];
  });

/** "bought it for $3 million, becoming the largest": the verb whose doer does so, not the sum; -1 where it is none. */
function besideAmount(tree: Tree, participle: number): number {
  const amount = tree.heads[participle]!;
  if (tag(tree, participle) !== 'VBG' || !related(tree, participle, 'advcl', 'acl') || amount < 0) return -1;
  if (tree.tokens[participle - 1]?.text !== ',' || !/^(?:\$|CD)$/.test(tag(tree, amount))) return -1;
  return [...upwards(tree, amount)].find((word) => isVerb(tree, word)) ?? -1;
}

/** "the consequences of a third country joining": what has consequences is that it joins. */
const isDoer = (tree: Tree, noun: number): boolean =>
  related(tree, noun, 'nmod') &&
  preposition(tree, noun) === 'of' &&
  consequenceNouns.has(lemma(tree, tree.heads[noun]!));
