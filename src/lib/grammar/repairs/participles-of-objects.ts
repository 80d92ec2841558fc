import { candidates, Relation, Tag } from '../candidates.ts';
import { words } from '../lexicon/words.ts';
import { isPassive } from '../passive.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isNoun, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { hungOn, wordByWord } from './repair.ts';

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

/** Verbs that a participle may follow: "had repaired", "kept locked". */
const beforeParticiples = words(`
  appear be become feel find get go have hear keep leave let like look make need order prefer remain report see seem
  stay want watch
`);

/**
 * "delay badly needed repairs", "bring back lost jobs", "letters from 95 retired teachers": what has no object yet, or stands
 * behind a number, is followed by a noun, and the participle describes that.
 */
export const participlesWithinPhrases: Repair = wordByWord(
  (tree) => candidates(tree, Tag.VBN | Tag.VBD, Relation.xcomp | Relation.advcl | Relation.ccomp, Relation.obj),
  (tree, participle): Change[] => {
    const noun = dependent(tree, participle, 'obj');
    if (!isBareBehind(tree, participle, noun)) return [];
    const number = participle - 1;
    const isCounted = number > 0 && tag(tree, number) === 'CD' && dependents(tree, number, 'case').includes(number - 1);
    const head = isCounted ? tree.heads[number]! : objectless(tree, participle);
    if (head < 0) return [];
    const adverbs = tree.children[participle]!.filter((child) => child < participle);
    const others = tree.children[participle]!.filter((child) => child > participle && child !== noun);
    return [
      { token: noun, head, relation: isCounted ? tree.relations[number]! : 'obj' },
      { token: participle, head: noun, relation: 'amod' },
      ...(isCounted ? counted(tree, number, noun) : []),
      ...(isCounted
        ? []
        : adverbs.filter((word) => !isLy(tree, word)).map((token) => ({ token, head: noun, relation: 'det' }))),
      ...hungOn(tree, others, isCounted ? noun : head),
    ];
  },
);

const counted = (tree: Tree, number: number, noun: number): Change[] => [
  { token: number, head: noun, relation: 'nummod' },
  ...hungOn(tree, tree.children[number]!, noun),
];

/** Right behind the participle, or its adjectives, without an article of its own. */
const isBareBehind = (tree: Tree, participle: number, noun: number): boolean =>
  noun > participle &&
  isNoun(tree, noun) &&
  tree.first[noun] === participle + 1 &&
  /^(?:NNS?|JJ)$/.test(tag(tree, participle + 1)) &&
  dependents(tree, participle, 'aux', 'nsubj', 'mark', 'iobj', 'case').length === 0 &&
  dependents(tree, noun, 'det', 'nmod:poss', 'nummod').length === 0;

/** The verb right before, but for adverbs, that has no object yet; -1 where there is none. */
function objectless(tree: Tree, participle: number): number {
  const verb = tree.heads[participle]!;
  if (verb < 0 || verb > participle || !isVerb(tree, verb) || beforeParticiples.has(lemma(tree, verb))) return -1;
  for (let i = verb + 1; i < participle; i++)
    if (!isLy(tree, i) && !/^(?:all|back|both|currently)$/i.test(tree.tokens[i]!.text)) return -1;
  return dependents(tree, verb, 'obj', 'iobj', 'ccomp').every((each) => each === participle) && !isPassive(tree, verb)
    ? verb
    : -1;
}

const isLy = (tree: Tree, word: number): boolean => /^\p{L}+ly$/u.test(tree.tokens[word]!.text);

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
      ...hungOn(tree, others, verb),
    ];
  },
);
