import type { Tree } from '#lib/grammar/index.ts';
import {
  dependent,
  dependents,
  isInfinitive,
  isPassive,
  lemma,
  preposition,
  related,
  tag,
  words,
} from '#lib/grammar/index.ts';

/**
 * Whether a verb only tells why a source has no name: "an official who asked not to be named", "who spoke on condition of
 * anonymity because she was not authorised to discuss it". That is how the news came, and no part of it.
 */
export const hidesSource = (tree: Tree, verb: number): boolean =>
  isDescribing(tree, verb) &&
  (asksForNoName(tree, verb) || speaksUnnamed(tree, verb) || isForbidden(tree, verb) || isInformed(tree, verb));

/** Said of a source in passing, or under what is. */
function isDescribing(tree: Tree, verb: number): boolean {
  if (related(tree, verb, 'acl', 'advcl')) return true;
  return (
    related(tree, verb, 'xcomp', 'ccomp', 'conj') &&
    tree.heads[verb]! >= 0 &&
    related(tree, tree.heads[verb]!, 'acl', 'advcl')
  );
}

const wishes = words('ask decline demand insist prefer refuse request want wish');
const naming = words('identify name quote');

/** "asked not to be named", "did not want to be identified", and the naming itself. */
function asksForNoName(tree: Tree, verb: number): boolean {
  if (naming.has(lemma(tree, verb))) {
    const head = tree.heads[verb]!;
    return (
      isPassive(tree, verb) &&
      head >= 0 &&
      wishes.has(lemma(tree, head)) &&
      related(tree, verb, 'xcomp', 'advcl', 'ccomp')
    );
  }
  return (
    wishes.has(lemma(tree, verb)) &&
    dependents(tree, verb, 'xcomp', 'advcl', 'ccomp').some(
      (named) =>
        named > verb && naming.has(lemma(tree, named)) && isPassive(tree, named) && dependent(tree, named, 'mark') >= 0,
    )
  );
}

const speaking = words('comment speak talk');

/** "spoke on condition of anonymity", "speaking anonymously". */
const speaksUnnamed = (tree: Tree, verb: number): boolean =>
  speaking.has(lemma(tree, verb)) &&
  dependents(tree, verb, 'obl', 'advmod').some(
    (word) =>
      lemma(tree, word) === 'anonymously' ||
      lemma(tree, word) === 'anonymity' ||
      dependents(tree, word, 'nmod').some((of) => preposition(tree, of) === 'of' && lemma(tree, of) === 'anonymity'),
  );

const permitting = words('allow authorise authorize permit');
const telling = words('brief comment disclose discuss speak talk');

/** "was not authorised to discuss the talks", and the discussing itself. */
function isForbidden(tree: Tree, verb: number): boolean {
  if (telling.has(lemma(tree, verb)) && isInfinitive(tree, verb)) {
    const head = tree.heads[verb]!;
    return head >= 0 && permitting.has(lemma(tree, head)) && isDescribing(tree, head) && isForbidden(tree, head);
  }
  return (
    permitting.has(lemma(tree, verb)) &&
    tag(tree, verb) === 'VBN' &&
    dependents(tree, verb, 'advmod').some((word) => /^(?:not|n['’]t)$/i.test(tree.tokens[word]!.text)) &&
    dependents(tree, verb, 'xcomp', 'advcl').some((word) => telling.has(lemma(tree, word)))
  );
}

/** "a person briefed on the talks": how somebody knows. */
const isInformed = (tree: Tree, verb: number): boolean =>
  lemma(tree, verb) === 'brief' &&
  tag(tree, verb) === 'VBN' &&
  related(tree, verb, 'acl') &&
  sources.has(lemma(tree, tree.heads[verb]!)) &&
  dependents(tree, verb, 'obl').some((word) => ['on', 'about'].includes(preposition(tree, word)));

const sources = words('adviser aide diplomat executive individual lawmaker man official people person source woman');
