import { candidates, Relation, Tag } from '../candidates.ts';
import { words } from '../lexicon/words.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { hungOn, wordByWord } from './repair.ts';

/** "had since moved its office", "had “let them down”": what "have" only helps, it does not own. */
export const perfects: Repair = wordByWord(
  (tree) => candidates(tree, Tag.VBD | Tag.VBN, Relation.any),
  (tree, verb): Change[] => {
    if (!/^VB[DN]$/.test(tag(tree, verb))) return [];
    const changes = beforeItsObject(tree, verb);
    return changes.length > 0 ? changes : afterHave(tree, verb);
  },
);

/** No participle that describes a noun stands before the noun's own determiner. */
function beforeItsObject(tree: Tree, participle: number): Change[] {
  const noun = tree.heads[participle]!;
  if (tag(tree, participle) !== 'VBN' || !related(tree, participle, 'amod') || noun < participle) return [];
  const have = tree.heads[noun]!;
  const isLoose = dependents(tree, noun, 'det', 'nmod:poss').some((word) => word > participle);
  // "has since settled disputes"; "has badly damaged walls".
  const isBehindTime = have === participle - 2 && timeAdverbs.has(lemma(tree, participle - 1));
  if (!isLoose && !isBehindTime) return [];
  if (have < 0 || have >= participle || lemma(tree, have) !== 'have' || !isVerb(tree, have)) return [];
  if (!isAllAdverbs(tree, have + 1, participle)) return [];
  const adverbs = tree.children[noun]!.filter((word) => word > have && word < participle);
  return [
    ...helps(tree, have, participle),
    { token: noun, head: participle, relation: 'obj' },
    ...adverbs.map((token) => ({ token, head: participle, relation: 'advmod' })),
  ];
}

const timeAdverbs = words('already also always never now often since still');

/** Nothing but adverbs or an opening mark stands between, and nothing that is had. */
function afterHave(tree: Tree, participle: number): Change[] {
  const have = tree.heads[participle]!;
  if (have < 0 || have >= participle || lemma(tree, have) !== 'have' || !isVerb(tree, have)) return [];
  if (dependent(tree, participle, 'nsubj', 'aux', 'mark') >= 0) return [];
  if (have === participle - 1 || !isAllAdverbs(tree, have + 1, participle)) return [];
  return dependents(tree, have, 'obj').some((object) => object !== participle) ? [] : helps(tree, have, participle);
}

function isAllAdverbs(tree: Tree, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!/^(?:RB|IN)/.test(tag(tree, i)) && !/^(?:[“"‘]|``|both|either|long|neither)$/.test(tree.tokens[i]!.text))
      return false;
  return true;
}

/** The verb takes the place of "have", with all that hung on that. */
function helps(tree: Tree, have: number, verb: number): Change[] {
  const others = tree.children[have]!.filter((word) => word !== verb && word !== tree.heads[verb]);
  return [
    { token: verb, head: tree.heads[have]!, relation: tree.relations[have]! },
    { token: have, head: verb, relation: 'aux' },
    ...hungOn(tree, others, verb),
  ];
}
