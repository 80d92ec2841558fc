import { candidates, Relation, Tag } from '../candidates.ts';
import { words } from '../lexicon/words.ts';
import type { Change } from '../tree.ts';
import { dependent, dependents, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';

/** "Crews searched the hills after a storm hit the town, killing two": the storm did, not the crews. */
export const consequences: Repair = (tree) =>
  candidates(tree, Tag.VBG, Relation.advcl).flatMap((participle): Change[] => {
    const main = tree.heads[participle]!;
    if (tag(tree, participle) !== 'VBG' || !related(tree, participle, 'advcl') || !harm.has(lemma(tree, participle)))
      return [];
    if (main < 0 || main > participle || tree.tokens[participle - 1]!.text !== ',') return [];
    if (dependents(tree, participle, 'mark', 'case', 'nsubj', 'aux').length > 0) return [];
    const clause = dependents(tree, main, 'advcl').findLast((each) => each > main && each < participle);
    if (clause === undefined || !isVerb(tree, clause)) return [];
    const isCause = dependents(tree, clause, 'mark', 'advmod').some((mark) => openers.has(lemma(tree, mark)));
    return isCause && dependent(tree, clause, 'nsubj') >= 0 && tree.last[clause] === participle - 2
      ? [{ token: participle, head: clause, relation: 'advcl' }]
      : [];
  });

const harm = words('burn cause crush cut damage destroy flatten flood force injure kill leave strand trap wound');
const openers = words('after as since when');
