import { wordAt } from '#lib/language/index.ts';
import type { Tree } from '#lib/grammar/index.ts';
import { dependent, dependents, isNoun, isPassive, isVerb, lemma, related, tag, words } from '#lib/grammar/index.ts';

/** Verbs that only say that the deed is done that their object names: "launched an attack", "declared bankruptcy". */
const supporting = words(`
  begin carry cast commence commit conduct continue declare deliver do file give have hold issue launch lodge make mount
  offer pay perform pose reach receive resume stage stand start suffer sustain take undergo undertake wage
`);

/** Verbs that only say that there is what their subject names: "an explosion occurred", "fighting broke out". */
const happening = words('begin break commence continue ensue erupt happen occur resume start take');

/** Those of them that do so with a certain word behind them alone: a paper that carries an attack does not attack. */
const besides: ReadonlyMap<string, string> = new Map([
  ['break', 'out'],
  ['carry', 'out'],
]);

/** The verb that tells the same deed as a noun, as its object or its subject; -1 where none does. */
export function supportVerb(tree: Tree, token: number): number {
  const verb = tree.heads[token]!;
  if (!isNoun(tree, token) || verb < 0 || !isVerb(tree, verb) || isSomebodyElses(tree, token)) return -1;
  const passive = isPassive(tree, verb);
  if (related(tree, token, 'obj') || (related(tree, token, 'nsubj:pass') && passive))
    return supporting.has(lemma(tree, verb)) && isItself(tree, verb, besides.get(lemma(tree, verb))) ? verb : -1;
  return related(tree, token, 'nsubj') && !passive && happens(tree, verb) ? verb : -1;
}

/** "held up the deal", "broke off" and "makes a takeover expensive" do something else. */
const isItself = (tree: Tree, verb: number, beside: string | undefined): boolean => {
  const next = wordAt(tree.tokens, verb + 1)?.text ?? '';
  if (beside !== undefined) return next === beside;
  return dependent(tree, verb, 'compound:prt', 'xcomp') < 0 && !/^(?:away|back|down|off|out|over|up)$/.test(next);
};

/** "The attack took place"; one that broke a truce did something. */
const happens = (tree: Tree, verb: number): boolean =>
  lemma(tree, verb) === 'take'
    ? wordAt(tree.tokens, verb + 1)?.text === 'place'
    : happening.has(lemma(tree, verb)) &&
      isItself(tree, verb, besides.get(lemma(tree, verb))) &&
      dependent(tree, verb, 'obj', 'ccomp') < 0;

/** "took her advice" may be his; "had Ruritania's support" is. */
const isSomebodyElses = (tree: Tree, noun: number): boolean =>
  dependents(tree, noun, 'nmod:poss').some((owner) => !tag(tree, owner).startsWith('PRP'));
