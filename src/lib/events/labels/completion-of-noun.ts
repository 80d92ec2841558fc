import type { Tree } from '#lib/grammar/index.ts';
import {
  denialNouns,
  dependents,
  hasTo,
  intentionNouns,
  isNoun,
  isVerb,
  lemma,
  possibilityNouns,
  preposition,
  related,
  tag,
  timeNouns,
  words,
} from '#lib/grammar/index.ts';
import type { ActorIndex } from '../actor-index.ts';
import { withPreposition } from '../phrases.ts';
import { complement } from './after-verb.ts';
import { limit, longest } from './labelled.ts';

/**
 * What stands right behind a noun of which nothing else is told, as words that go behind it, '' for none: "decision" says
 * little where the text says "decision to close the port", "fire" where it says "fire at the mill". What is meant to be
 * done is told behind more words, too: "first attempt to close the port".
 */
export function completionOfNoun(index: ActorIndex, tree: Tree, noun: number, label: string): string {
  const isBare = !label.includes(' ');
  const found = clauseBehind(index, tree, noun) || (isBare ? phraseBehind(index, tree, noun) : '');
  return label.length + found.length >= (isBare ? longest : limit) ? '' : found;
}

/** "to close the port", "threatening the port", also where it was hung on the verb; '' for none. */
export function clauseBehind(index: ActorIndex, tree: Tree, noun: number): string {
  const verb = related(tree, noun, 'obj') ? tree.heads[noun]! : -1;
  const clause = [...dependents(tree, noun, 'acl'), ...(verb < 0 ? [] : dependents(tree, verb, 'advcl'))].find(
    (each) => tree.first[each] === noun + 1,
  );
  if (clause === undefined || related(tree, clause, 'acl:relcl') || dependents(tree, clause, 'nsubj').length > 0)
    return '';
  const isDoing =
    tag(tree, clause) === 'VBG' && tree.first[clause] === clause && dependents(tree, clause, 'obj').length > 0;
  if (!(hasTo(tree, clause) && isMeant(lemma(tree, noun))) && !isDoing) return '';
  // "no choice but to leave".
  const but = tree.tokens[noun + 1]!.text === 'but' ? 'but ' : '';
  const found = but + complement(index, tree, clause);
  // "a dispute concerning what it means".
  return isDoing && !found.includes(' ') ? '' : found;
}

/** "a decision to leave": the aim is the noun's; "stopped the game to let them in" is why it was stopped. */
const isMeant = (noun: string): boolean =>
  intentionNouns.has(noun) || possibilityNouns.has(noun) || denialNouns.has(noun) || aiming.has(noun);

const aiming = words('battle campaign choice drive duty initiative fight meeting push race step struggle trip vote');

/** "of that port", "at the mill", also where the phrase was hung on the verb; '' for none. */
function phraseBehind(index: ActorIndex, tree: Tree, noun: number): string {
  const verb = tree.heads[noun]!;
  const isUnderVerb = verb >= 0 && verb < noun && isVerb(tree, verb);
  const phrase = [
    ...dependents(tree, noun, 'nmod'),
    ...(isUnderVerb ? dependents(tree, verb, 'obl').filter((each) => places.has(preposition(tree, each))) : []),
  ].find((each) => tree.first[each] === noun + 1);
  if (phrase === undefined || !isNoun(tree, phrase) || isEmpty(lemma(tree, phrase))) return '';
  return preposition(tree, phrase) === '' || related(tree, phrase, 'nmod:poss')
    ? ''
    : withPreposition(index, tree, phrase);
}

/** "in the past", "of this size". */
const isEmpty = (noun: string): boolean => timeNouns.has(noun) || empty.has(noun);
const empty = words('addition fact future kind magnitude nature past size sort type');

const places = words('against at between in inside near of outside over');
