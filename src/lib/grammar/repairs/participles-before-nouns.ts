import { candidates, Relation, Tag } from '../candidates.ts';
import { words } from '../lexicon/words.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isNoun, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { hungOn, wordByWord } from './repair.ts';

const prepositions = words(
  'across against amid at by for from in inside into near of on onto outside over to through under with',
);

const waning = words(`
  collapse crumble decline deteriorate die dwindle emerge exist fade fall linger loom remain rise sink soar vanish wane worsen
`);

/** "emerge from bombed theatre": no clause with "bombed" follows a preposition, only a noun that it describes. */
export const participlesBeforeNouns: Repair = wordByWord(
  (tree) => candidates(tree, Tag.VBN | Tag.VBD | Tag.VBG, Relation.any, Relation.mark | Relation.case | Relation.obj),
  (tree, participle): Change[] => {
    // "fell in fading light": what fades fades nothing.
    const isFading = tag(tree, participle) === 'VBG' && waning.has(lemma(tree, participle));
    if (!/^VB[DN]$/.test(tag(tree, participle)) && !isFading) return [];
    const noun = dependent(tree, participle, 'obj', 'iobj');
    const head = tree.heads[participle]!;
    if (isFading && isDoneTo(tree, participle, noun)) return asDescription(tree, participle, noun);
    const preposition = dependents(tree, participle, 'mark', 'case').find((word) =>
      prepositions.has(lemma(tree, word)),
    );
    if (preposition === undefined || preposition !== participle - 1 || noun < participle || head < 0) return [];
    if (!isNoun(tree, noun) || dependents(tree, noun, 'det', 'nmod:poss', 'case').length > 0) return [];
    if (dependents(tree, participle, 'aux', 'nsubj').length > 0) return [];
    const relation = related(tree, participle, 'conj') ? 'conj' : isVerb(tree, head) ? 'obl' : 'nmod';
    const others = tree.children[participle]!.filter((child) => child !== noun && child !== preposition);
    return [
      { token: noun, head, relation },
      { token: participle, head: noun, relation: 'amod' },
      { token: preposition, head: noun, relation: 'case' },
      ...hungOn(tree, others, noun),
    ];
  },
);

/** "reflecting declining sales": right behind the verb, and with nothing but the noun's own words before it. */
function isDoneTo(tree: Tree, participle: number, noun: number): boolean {
  const verb = tree.heads[participle]!;
  if (verb !== participle - 1 || !isVerb(tree, verb) || !related(tree, participle, 'xcomp', 'ccomp', 'obj'))
    return false;
  if (noun < participle || !isNoun(tree, noun) || dependents(tree, participle, 'aux', 'nsubj', 'mark').length > 0)
    return false;
  return tree.first[noun] === participle + 1 && dependents(tree, noun, 'det', 'nmod:poss', 'case').length === 0;
}

const asDescription = (tree: Tree, participle: number, noun: number): Change[] => [
  { token: noun, head: tree.heads[participle]!, relation: 'obj' },
  { token: participle, head: noun, relation: 'amod' },
  ...tree.children[participle]!.filter((child) => child !== noun).map((token) => ({
    token,
    head: related(tree, token, 'conj') ? noun : tree.heads[participle]!,
    relation: tree.relations[token]!,
  })),
];
