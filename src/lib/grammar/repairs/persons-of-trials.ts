import { candidates, Relation, Tag } from '../candidates.ts';
import { words } from '../lexicon/words.ts';
import type { Change } from '../tree.ts';
import { dependents, lemma, preposition, related } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

const dealt = words('accuse acquit arrest charge convict detain imprison jail sentence suspect');
const happenings = words(`
  appeal arraignment arrest capture case conviction death detention extradition funeral hearing killing murder release
  sentencing testimony trial
`);

/** "The trial of the general, accused of ordering it, began": no trial is accused of anything. */
export const personsOfTrials: Repair = wordByWord(
  (tree) => candidates(tree, Tag.any, Relation.acl),
  (tree, participle): Change[] => {
    const noun = tree.heads[participle]!;
    if (noun < 0 || !dealt.has(lemma(tree, participle)) || !happenings.has(lemma(tree, noun))) return [];
    const person = dependents(tree, noun, 'nmod').find(
      (each) => related(tree, each, 'nmod') && preposition(tree, each) === 'of' && each < participle,
    );
    return person === undefined ? [] : [{ token: participle, head: person, relation: 'acl' }];
  },
);
