import { candidates, Relation, Tag } from '../candidates.ts';
import { timeNouns } from '../lexicon/time-nouns.ts';
import type { Change } from '../tree.ts';
import { dependents, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';

/** "was convicted in May of taking bribes", "was held on Friday for selling them": no May takes bribes; that is why. */
export const gerundsAfterTimes: Repair = (tree) =>
  candidates(tree, Tag.VBG, Relation.acl | Relation.nmod).flatMap((gerund): Change[] => {
    const time = tree.heads[gerund]!;
    if (tag(tree, gerund) !== 'VBG' || !related(tree, gerund, 'acl', 'nmod') || time < 0 || time > gerund) return [];
    const verb = tree.heads[time]!;
    if (!timeNouns.has(lemma(tree, time)) || !tag(tree, time).startsWith('NNP')) return [];
    if (!related(tree, time, 'obl') || verb < 0 || verb > time || !isVerb(tree, verb)) return [];
    const isReason = dependents(tree, gerund, 'mark', 'case').some((mark) => ['of', 'for'].includes(lemma(tree, mark)));
    return isReason ? [{ token: gerund, head: verb, relation: 'advcl' }] : [];
  });
