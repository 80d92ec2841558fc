import type { Tree } from '#lib/grammar/index.ts';
import {
  aspectualVerbs,
  dependents,
  hasTo,
  intentionPredicates,
  lemma,
  preposition,
  related,
  tag,
  words,
} from '#lib/grammar/index.ts';
import { cueFrom, type TimesHere } from './cue-times.ts';
import type { Hung } from './hung-times.ts';
import { cueLike } from './like.ts';
import { isOver, isPast, isPresentPerfect } from './tense.ts';
import type { DateCue } from './types.ts';
import { isBackward, isDefinitePast } from './words-meant.ts';

/** A time that grammar hangs on what the event is about, or on what it opens: "began raising its stake in July". */
export function timeBelow(tree: Tree, token: number, times: TimesHere, byTense?: DateCue): DateCue | null {
  for (const child of dependents(tree, token, 'xcomp', 'obj', 'iobj', 'obl')) {
    const below = times.get(child)?.filter(({ word }) => word > child && preposition(tree, word) !== 'for');
    if (!below || below.length === 0) continue;
    if (isPresentPerfect(tree, token) && below.some(({ word }) => isDefinitePast(tree, word))) continue;
    if (isScene(tree, token, child)) return cueFrom(below, 'stated', 0.7);
    if (related(tree, child, 'xcomp') ? opensWith(tree, token, child, below) : isToldOf(tree, token, child))
      return isIntended(tree, token, child)
        ? cueLike(cueFrom(below, 'stated', 0.6), { otherwise: byTense })
        : cueFrom(below, 'stated', 0.7);
  }
  return timeOfOccasion(tree, token, times) ?? timeOfPurpose(tree, token, times) ?? timeOfJoined(tree, token, times);
}

/**
 * "Died in a Friday crash", "said so in a May interview", "spoke at a Monday rally", "ended with a July conviction": what
 * people went through or took part in was then, though the time stands before its noun.
 */
function timeOfOccasion(tree: Tree, verb: number, times: TimesHere): DateCue | null {
  if (!isPast(tree, verb)) return null;
  for (const noun of dependents(tree, verb, 'obl')) {
    const found = times.get(noun);
    if (!found?.every(({ word, relation }) => word < noun && relation === 'during')) continue;
    if (isOccasion(tree, verb, noun)) return cueFrom(found, 'stated', 0.7);
  }
  return null;
}

/** Not so "arrested in the 2005 killing", which was years before. */
function isOccasion(tree: Tree, verb: number, noun: number): boolean {
  switch (preposition(tree, noun)) {
    case 'at':
      return true;
    case 'in':
      return undergoing.has(lemma(tree, verb)) || occasions.has(lemma(tree, noun));
    case 'with':
      return aspectualVerbs.has(lemma(tree, verb));
    default:
      return false;
  }
}

const undergoing = words(`
  beat bury burn capture damage defeat depose destroy die drown elect flatten hurt injure kill lose maim oust overthrow
  perish ruin suffer topple trap win wound wreck
`);

const occasions = words(`
  address broadcast conference debate email hearing interview letter memo meeting phone-in post press report ruling session
  speech statement summit trial tweet
`);

/** "Met to discuss the budget on Wednesday": who did what they wanted on a day that is over was at it then. */
function timeOfPurpose(tree: Tree, verb: number, times: TimesHere): DateCue | null {
  if (!isOver(tree, verb)) return null;
  for (const purpose of dependents(tree, verb, 'advcl')) {
    const found = purpose > verb && hasTo(tree, purpose) ? times.get(purpose) : undefined;
    if (found?.every(({ word, relation }) => word > purpose && relation === 'during'))
      return cueFrom(found, 'related', 0.5);
  }
  return null;
}

/** "Two were killed and six wounded in a blast on Thursday", "shot and killed a clerk on Thursday": one time for both. */
function timeOfJoined(tree: Tree, verb: number, times: TimesHere): DateCue | null {
  if (!isOver(tree, verb)) return null;
  for (const joined of dependents(tree, verb, 'conj')) {
    const isShared = tag(tree, verb) === 'VBN' || joined === verb + 2;
    if (joined < verb || tag(tree, joined) !== tag(tree, verb) || !isShared) continue;
    const found = dependents(tree, joined, 'aux').length === 0 ? times.get(joined) : undefined;
    if (found?.every(({ word, relation }) => word > joined && relation === 'during'))
      return cueFrom(found, 'related', 0.5);
  }
  return null;
}

/** "Began to fall in June", "was found clinging to a tube in June"; what is only meant to be lies ahead, unless the time is past. */
function opensWith(tree: Tree, verb: number, child: number, below: readonly Hung[]): boolean {
  if (aspectualVerbs.has(lemma(tree, verb))) return true;
  if (!isPast(tree, verb)) return false;
  return !hasTo(tree, child) || below.every(({ word }) => isBackward(tree, word));
}

/** Prepositions that set what stands behind them apart from the deed: "spoke about the vote on Sunday". */
const settingApart: ReadonlySet<string> = new Set([
  'according to',
  ...words('about after against ahead before by despite following for of on over since than until'),
]);

/** "In an interview last month she said so": what a phrase puts in front of the verb as its scene. */
const isScene = (tree: Tree, verb: number, child: number): boolean =>
  child < verb &&
  related(tree, child, 'obl') &&
  isPast(tree, verb) &&
  /^(?:in|during|at)$/.test(preposition(tree, child));

const isToldOf = (tree: Tree, verb: number, child: number): boolean =>
  isPast(tree, verb) && child > verb && !settingApart.has(preposition(tree, child));

/** "announced talks on Friday": only what is past by then is when that was announced. */
const isIntended = (tree: Tree, verb: number, child: number): boolean =>
  !related(tree, child, 'iobj', 'xcomp') && intentionPredicates.has(lemma(tree, verb));
