/**
 * Whether an event happened, is only claimed, planned or possible, or is denied: what its own clause says, then each
 * word that embeds it.
 *
 *   clause.ts      auxiliaries, adverbs and marks of a clause
 *   predicate.ts   verbs and adjectives above it
 *   adverbial.ts   verbs that it goes along with
 *   judgement.ts   adjectives that only weigh it
 *   noun.ts        nouns above it, and what embeds an event that is a noun
 *   negation.ts    whether a clause denies
 */
import type { Tree } from '#lib/grammar/index.ts';
import {
  dependent,
  dependents,
  isNoun,
  isVerb,
  lemma,
  negators,
  related,
  tag,
  upwards,
  words,
} from '#lib/grammar/index.ts';
import type { Trigger } from '../triggers/index.ts';
import type { Factuality } from '../types.ts';
import { addClause } from './clause.ts';
import { addModifiers, embedInNoun } from './noun.ts';
import { embedInPredicate } from './predicate.ts';
import type { Stance } from './stance.ts';

export { isNegated } from './negation.ts';

/** Whether an event happened, is only claimed, planned or possible, or is denied, by the words that embed it. */
export function factualityOf(tree: Tree, trigger: Trigger, hasSource: boolean): Factuality {
  const stance = stanceOf(tree, trigger);
  if (stance.conditional) return 'possible';
  // Who only tries to stop it leaves it open.
  if (stance.prevented && stance.uncertain) return 'possible';
  const { negative, prevented } = stance.given ?? stance;
  if (negative !== prevented) return 'denied';
  if (stance.uncertain) return 'possible';
  if (stance.future && !isFinitePast(tree, trigger)) return 'planned';
  return hasSource || stance.hearsay ? 'claimed' : 'happened';
}

/** "To settle claims that it misled them": what is told as past does not lie ahead, whatever is done about it. */
const isFinitePast = (tree: Tree, { token, form }: Trigger): boolean =>
  form === 'verb' &&
  tag(tree, token) === 'VBD' &&
  (!related(tree, token, 'xcomp', 'acl') || dependent(tree, token, 'nsubj', 'mark') >= 0) &&
  !isWanted(tree, token) &&
  dependents(tree, token, 'aux').every((aux) => tag(tree, aux) === 'VBD');

/** "Wants the boy returned", taken for a past tense. */
const isWanted = (tree: Tree, verb: number): boolean =>
  related(tree, verb, 'ccomp', 'xcomp') &&
  dependent(tree, verb, 'mark') < 0 &&
  wanting.has(lemma(tree, tree.heads[verb]!));

const wanting = words('like need prefer want wish');

function stanceOf(tree: Tree, trigger: Trigger): Stance {
  const stance: Stance = {
    negative: false,
    prevented: false,
    uncertain: false,
    future: false,
    hearsay: false,
    conditional: false,
    given: null,
  };
  if (trigger.form === 'noun') addModifiers(stance, tree, trigger.token);
  else addClause(stance, tree, trigger.token);
  let below = -1;
  for (const word of upwards(tree, trigger.token)) {
    if (below >= 0 && !ascend(stance, tree, below, word, trigger)) break;
    below = word;
  }
  return stance;
}

/** Adds what the next word up says about what it embeds. False when nothing further up bears on the event. */
function ascend(stance: Stance, tree: Tree, below: number, word: number, trigger: Trigger): boolean {
  if (related(tree, below, 'conj')) return shareClause(stance, tree, below, word);
  // What describes something is so, whatever becomes of that: "has nothing to do with what she wants".
  if (related(tree, below, 'acl:relcl')) return false;
  // "Will return for a second year, the firm announced": what has a subject and a past is no adjunct of what will be.
  if (related(tree, below, 'obl', 'nmod') && tag(tree, below) === 'VBD' && dependent(tree, below, 'nsubj') >= 0)
    return false;
  if (isVerb(tree, word) || tag(tree, word).startsWith('JJ') || related(tree, below, 'xcomp'))
    return embedInPredicate(stance, tree, below, word, trigger);
  if (isNoun(tree, word)) return embedInNoun(stance, tree, below, word);
  return true;
}

/**
 * "had no guests and closed early", "never woke up and died": what is denied is the first of them, by its object, or by an
 * adverb before a verb that has a tense of its own.
 */
function deniesAlone(tree: Tree, first: number, second: number): boolean {
  const joiner = dependent(tree, second, 'cc');
  if (joiner >= 0 && /^n?or$/.test(lemma(tree, joiner))) return false;
  if (dependents(tree, first, 'nsubj').some((subject) => isDenying(tree, subject))) return false;
  return !dependents(tree, first, 'advmod', 'cc').some((word) => isDenying(tree, word)) || tag(tree, second) === 'VBD';
}

/** "nobody", "no one", "never". */
const isDenying = (tree: Tree, word: number): boolean =>
  [word, ...dependents(tree, word, 'det')].some((each) => negators.has(lemma(tree, each)));

/** Taggers take the second of "will stop and wait" for a present tense. */
const formOf = (tree: Tree, verb: number): string => tag(tree, verb).replace('VBP', 'VB');

/** Coordinated verbs share auxiliaries unless the second has its own: "will cross and attack". */
function shareClause(stance: Stance, tree: Tree, below: number, word: number): boolean {
  const ownClause = dependents(tree, below, 'aux', 'nsubj', 'cop').length > 0;
  const sameForm = formOf(tree, below) === formOf(tree, word) || !isVerb(tree, below);
  const { negative } = stance;
  if (!ownClause && sameForm && isVerb(tree, word)) {
    addClause(stance, tree, word);
    if (deniesAlone(tree, word, below)) stance.negative = negative;
  } else if (isNoun(tree, below) && isNoun(tree, word)) addModifiers(stance, tree, word);
  return true;
}
