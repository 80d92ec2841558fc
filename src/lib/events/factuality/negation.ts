import { wordAt } from '#lib/language/index.ts';
import type { Tree } from '#lib/grammar/index.ts';
import { dependents, followsNot, lemma, negators, related, tag, words } from '#lib/grammar/index.ts';

/** Whether a clause holds a negation of its own; one on the noun given does not count again. */
export function isNegated(tree: Tree, verb: number, noun = -1): boolean {
  return (
    tree.children[verb]!.some((child) => {
      const word = tree.tokens[child]!.text.toLowerCase();
      if (related(tree, child, 'advmod', 'cc'))
        return (
          (negators.has(word) && !isNotOnly(tree, child, verb) && !isSoNow(tree, child)) || isNoLonger(tree, child)
        );
      if (related(tree, child, 'obl')) return isByNoMeans(tree, child);
      if (child === noun || !related(tree, child, 'nsubj', 'obj', 'det')) return false;
      return (
        emptyWords.has(word) ||
        (quantities.has(word) && followsNot(tree, child)) ||
        dependents(tree, child, 'det', 'cc').some(
          (each) => emptyModifiers.has(lemma(tree, each)) && !isHyphenated(tree, each),
        )
      );
    }) || wordAt(tree.tokens, verb - 1)?.text.toLowerCase() === 'nor'
  );
}

/** "not only closed the mill", "is not just closing it"; "cannot just leave" is denied. */
const isNotOnly = (tree: Tree, not: number, verb: number): boolean =>
  /^n(?:o|['’])t$/i.test(tree.tokens[not]!.text) &&
  not < verb &&
  alone.has(wordAt(tree.tokens, not + 1)?.text.toLowerCase() ?? '') &&
  !dependents(tree, verb, 'aux').some((aux) => tag(tree, aux) === 'MD');

/** "Hardly had they left when the roof fell", "never before has it sold so much": that is so now. */
const isSoNow = (tree: Tree, adverb: number): boolean =>
  nowSo.get(tree.tokens[adverb]!.text.toLowerCase()) === wordAt(tree.tokens, adverb + 1)?.text.toLowerCase() &&
  opensClause(tree, adverb);

/** Before all its auxiliaries: "the flag has never before been chosen" is denied. */
function opensClause(tree: Tree, adverb: number): boolean {
  const auxiliaries = dependents(tree, tree.heads[adverb]!, 'aux', 'cop');
  return auxiliaries.length > 0 && auxiliaries.every((word) => word > adverb);
}

const nowSo = new Map([
  ['barely', 'had'],
  ['hardly', 'had'],
  ['never', 'before'],
  ['scarcely', 'had'],
]);

/** "At no time", "in no way", "by no means". */
const isByNoMeans = (tree: Tree, noun: number): boolean =>
  ways.has(lemma(tree, noun)) &&
  dependents(tree, noun, 'det').some((word) => lemma(tree, word) === 'no') &&
  dependents(tree, noun, 'case').some((word) => inOrBy.has(lemma(tree, word)));

const ways = words('account circumstance condition means occasion point stage time way');
const inOrBy = words('at by in on under');

const alone = words('just merely only simply solely');

/** "a no-confidence vote" is one; "no-one" is nobody. */
export const isHyphenated = (tree: Tree, word: number): boolean =>
  /^[-‐‑]$/.test(wordAt(tree.tokens, word + 1)?.text ?? '') &&
  wordAt(tree.tokens, word + 2)?.text.toLowerCase() !== 'one';

const isNoLonger = (tree: Tree, adverb: number): boolean =>
  /^(?:longer|more)$/i.test(tree.tokens[adverb]!.text) && wordAt(tree.tokens, adverb - 1)?.text.toLowerCase() === 'no';

const emptyModifiers = words('no neither');

/** "Not everyone agreed". */
const quantities = words('all enough everybody everyone everything many much');

const emptyWords = words('nobody nothing none neither no');
