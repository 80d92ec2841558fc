import { words } from '../lexicon/words.ts';
import type { Change } from '../tree.ts';
import { dependents, isNoun, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';

/** Verbs whose participle right after a noun tells of that noun: hardly anybody does anything "belonging" or "coming". */
const describing = words(`
  amount arrive belong border come comprise consist contain date depict derive emanate emerge exist feature flow
  originate pertain pour remain reside stem stretch
`);

/** "cut off aid coming over the border": the aid comes. */
export const participlesAfterNouns: Repair = (tree) =>
  tree.tokens.flatMap((_, participle): Change[] => {
    const noun = participle - 1;
    const verb = tree.heads[participle]!;
    if (tag(tree, participle) !== 'VBG' || !describing.has(lemma(tree, participle))) return [];
    if (verb < 0 || verb >= noun || !isVerb(tree, verb) || !related(tree, participle, 'advcl')) return [];
    if (dependents(tree, participle, 'mark', 'case', 'nsubj').length > 0) return [];
    const hangsOnVerb = isNoun(tree, noun) && tree.heads[noun] === verb && related(tree, noun, 'obj', 'obl');
    return hangsOnVerb ? [{ token: participle, head: noun, relation: 'acl' }] : [];
  });
