import { words } from '../lexicon/words.ts';
import type { Change } from '../tree.ts';
import { dependent, dependents, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';

const perceiving = words(
  'catch feel film find hear leave notice observe overhear photograph picture record see show spot watch',
);

/** "The film showed him talking about it": he is shown, and what he does with it. */
export const perceivedDeeds: Repair = (tree) =>
  tree.tokens.flatMap((_, deed): Change[] => {
    const verb = tree.heads[deed]!;
    if (verb < 0 || verb > deed || tag(tree, deed) !== 'VBG' || !related(tree, deed, 'obj', 'ccomp')) return [];
    if (!isVerb(tree, verb) || !perceiving.has(lemma(tree, verb))) return [];
    const doer = dependent(tree, deed, 'nsubj');
    if (doer < verb || doer > deed || dependents(tree, deed, 'aux', 'mark').length > 0) return [];
    return [
      { token: doer, head: verb, relation: 'obj' },
      { token: deed, head: verb, relation: 'xcomp' },
    ];
  });
