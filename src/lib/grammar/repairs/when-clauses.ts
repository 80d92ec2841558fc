import { candidates, Relation, Tag } from '../candidates.ts';
import { timeNouns } from '../lexicon/time-nouns.ts';
import { words } from '../lexicon/words.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isVerb, lemma, related, upwards } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

/** "When Doe was arrested, police said they found a gun": nobody says when. */
function beforeReport(tree: Tree, clause: number): Change[] {
  const verb = tree.heads[clause]!;
  if (verb < clause || !related(tree, clause, 'ccomp') || !isVerb(tree, verb)) return [];
  const content = dependents(tree, verb, 'ccomp').find((each) => each > verb);
  const when = dependents(tree, clause, 'advmod').find((word) => lemma(tree, word) === 'when');
  if (content === undefined || when === undefined || when !== tree.first[clause]) return [];
  return tree.tokens[tree.last[clause]!]!.text === ',' ? [{ token: clause, head: content, relation: 'advcl' }] : [];
}

/** "faces a sentence of life when he is tried": no sentence is a "when"; only times and occasions are. */
export const whenClauses: Repair = wordByWord(
  (tree) => candidates(tree, Tag.any, Relation.acl | Relation.ccomp),
  (tree, clause): Change[] => {
    const before = beforeReport(tree, clause);
    if (before.length > 0) return before;
    const noun = tree.heads[clause]!;
    if (noun < 0 || noun > clause || !related(tree, clause, 'acl:relcl') || !isVerb(tree, clause)) return [];
    const when = dependents(tree, clause, 'advmod').find((word) => word < clause && lemma(tree, word) === 'when');
    if (when === undefined || when !== tree.first[clause] || dependent(tree, clause, 'nsubj') < when) return [];
    if (timeNouns.has(lemma(tree, noun)) || occasions.has(lemma(tree, noun))) return [];
    const verb = [...upwards(tree, noun)].find((word) => isVerb(tree, word) && word < when);
    return verb === undefined ? [] : [{ token: clause, head: verb, relation: 'advcl' }];
  },
);

const occasions = words(`
  age anniversary birthday case ceremony childhood date era event incident instance interval juncture moment occasion
  period phase point season situation stage time
`);
