import { candidates, Relation, Tag } from '../candidates.ts';
import { words } from '../lexicon/words.ts';
import type { Change } from '../tree.ts';
import { dependent, dependents, isNoun, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

/** Verbs that a gerund may follow: "stopped counting votes". */
const beforeGerunds = words(`
  admit advise advocate allow anticipate appear appreciate attempt avoid ban be become begin bother busy can cancel catch
  cease celebrate come complete condemn confess consider contemplate continue criticise criticize debate defend defer
  delay deny describe deserve detest die discontinue discourage discuss dislike dispute dodge do dread encourage end
  endure enjoy entail envisage escape evade explain face facilitate fancy favor favour fear feel find finish forbid
  forget forgive get give go hate have hear help imagine include intend involve justify keep leave lie like loathe love
  make mean mention mind miss necessitate need notice observe okay oppose order overhear permit picture plan postpone
  practice practise prefer prevent prioritise prioritize prohibit propose protest quit recall recollect recommend regret
  rejoice relish remain remember report require resent resist resume risk say see send set sit smell spend stand start
  stay stop study suggest support survive teach tolerate try understand urge visualise visualize want warrant waste watch
  welcome work
`);

/** "visit polling stations": nobody visits doing something, so that the participle describes what is visited. */
export const participlesOfObjects: Repair = wordByWord(
  (tree) => candidates(tree, Tag.VBG, Relation.any, Relation.obj),
  (tree, participle): Change[] => {
    const verb = participle - 1;
    if (verb < 0 || tag(tree, participle) !== 'VBG' || tree.heads[participle] !== verb) return [];
    if (!related(tree, participle, 'xcomp', 'advcl', 'ccomp', 'obj') || !isVerb(tree, verb)) return [];
    if (beforeGerunds.has(lemma(tree, verb)) || dependent(tree, verb, 'obj') >= 0) return [];
    const noun = dependent(tree, participle, 'obj');
    if (noun !== participle + 1 || !isNoun(tree, noun) || tag(tree, noun).startsWith('NNP')) return [];
    if (dependents(tree, participle, 'mark', 'aux', 'nsubj', 'iobj').length > 0) return [];
    const others = tree.children[participle]!.filter((child) => child !== noun);
    return [
      { token: noun, head: verb, relation: 'obj' },
      { token: participle, head: noun, relation: 'amod' },
      ...others.map((token) => ({ token, head: verb, relation: tree.relations[token]! })),
    ];
  },
);
