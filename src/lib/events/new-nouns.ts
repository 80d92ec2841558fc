import type { Tree } from '#lib/grammar/index.ts';
import { dependents, isPassive, lemma, preposition, related, tag, words } from '#lib/grammar/index.ts';

/**
 * "Died in a flood", "an explosion killed two", "shots were heard", "sparked a walkout": what a noun
 * names as new happened when its verb tells that it did; what is known already ("the war killed thousands") may be old.
 * @param clause the verb of the clause
 */
export const isToldAsNew = (tree: Tree, noun: number, clause: number): boolean =>
  tree.heads[noun] === clause && (isScene(tree, noun) || (isNew(tree, noun) && isPartOf(tree, noun, clause)));

/** "She said so in an interview", "died in a flood": where something was done. */
const isScene = (tree: Tree, noun: number): boolean =>
  related(tree, noun, 'obl') &&
  scenes.has(preposition(tree, noun)) &&
  dependents(tree, noun, 'det').some((word) => lemma(tree, word) === 'a' || lemma(tree, word) === 'an');

const scenes = words('at during in');

const isNew = (tree: Tree, noun: number): boolean =>
  !tag(tree, noun).startsWith('NNP') &&
  dependents(tree, noun, 'nmod:poss').length === 0 &&
  dependents(tree, noun, 'det').every((word) => indefinite.has(lemma(tree, word))) &&
  (tag(tree, noun) === 'NNS' || dependents(tree, noun, 'det').length > 0);

const indefinite = words('a an another some several');

function isPartOf(tree: Tree, noun: number, verb: number): boolean {
  const isDone = related(tree, noun, 'nsubj:pass') || (related(tree, noun, 'nsubj') && isPassive(tree, verb));
  if (isDone) return noticing.has(lemma(tree, verb));
  if (related(tree, noun, 'nsubj')) return striking.has(lemma(tree, verb));
  return related(tree, noun, 'obj') && (noticing.has(lemma(tree, verb)) || bringing.has(lemma(tree, verb)));
}

/** What happenings do at once. */
const striking = words(`
  blow cut damage derail destroy flatten flood force halt hit hurt injure interrupt jolt kill knock level rattle rip rock
  ruin sever shake shatter sink spread stop strand strike sweep swamp tear topple trap wound wreck
`);

const noticing = words('feel film hear notice see witness');

/** What brings another happening about. */
const bringing = words('cause ignite prompt provoke set spark trigger');
