import type { Tree } from '#lib/grammar/index.ts';
import { dependents, hasTo, intentionPredicates, isVerb, lemma, related, tag, timeTaken } from '#lib/grammar/index.ts';
import { cueFrom, orders, orderWord, type TimesHere } from './cue-times.ts';
import type { Hung, HungTimes } from './hung-times.ts';
import { cueLike } from './like.ts';
import { timeOfDescription, timeOfNounAbove, timeOfParticiple, timeOfSubject, timeOfWriting } from './noun-times.ts';
import { afterPurpose, sharedTime } from './shared-time.ts';
import { timeBelow } from './time-below.ts';
import { cueByTense, isOver, isPast, type Standing } from './tense.ts';
import type { Trigger } from './triggers/index.ts';
import type { DateCue, Factuality } from './types.ts';

/** What dates an event: its own time, that of a clause it shares, an event it is ordered by, else tense. */
export function cueOf(
  tree: Tree,
  trigger: Trigger,
  hung: HungTimes,
  factuality: Factuality,
  standing: Standing,
): DateCue {
  const times = hung[tree.index]!;
  const byTense = cueByTense(tree, trigger, factuality, standing);
  const cue = cueByTimes(tree, trigger, times, byTense);
  if (cue === null || isOnlyTimed(tree, trigger.token, times)) return byTense;
  // "Approved a dividend payable in June": what was done was not done in a June to come.
  return trigger.form === 'verb' && isOver(tree, trigger.token) && cue.otherwise === undefined
    ? cueLike(cue, { isOver: true, otherwise: byTense })
    : cue;
}

/** "It took them six hours to put it out": for how long says nothing of when. */
function isOnlyTimed(tree: Tree, token: number, times: TimesHere): boolean {
  const head = tree.heads[token]!;
  return head >= 0 && timeTaken(tree, head)?.deed === token && !times.has(token) && times.get(head)?.length === 1;
}

function cueByTimes(tree: Tree, trigger: Trigger, times: TimesHere, byTense: DateCue): DateCue | null {
  return (
    ownTime(tree, trigger.token, times, byTense) ??
    timeOfWriting(tree, trigger, times) ??
    orderedByClause(tree, trigger.token, times) ??
    (trigger.form === 'verb' ? timeBelow(tree, trigger.token, times, byTense) : null) ??
    timeOfMeans(tree, trigger, times) ??
    timeOfDescription(tree, trigger, times) ??
    sharedTime(tree, trigger, times) ??
    timeOfOrder(tree, trigger, times, byTense) ??
    timeOfNounAbove(tree, trigger.token, times, byTense) ??
    timeOfSubject(tree, trigger, times, byTense)
  );
}

/** The time that hangs on the word itself; what people expect or plan "next week" they expect now. */
function ownTime(tree: Tree, token: number, times: TimesHere, byTense: DateCue): DateCue | null {
  const own = times.get(token);
  if (!own) return null;
  const cue = cueFrom(own, 'stated', 0.9);
  const isAhead = isVerb(tree, token) && intentionPredicates.has(lemma(tree, token)) && !isPast(tree, token);
  return isAhead && tag(tree, token) !== 'VB' ? cueLike(cue, { otherwise: byTense }) : cue;
}

/** "gathered before Russia invaded last month": dated by the clause that orders it. */
function orderedByClause(tree: Tree, token: number, times: TimesHere): DateCue | null {
  for (const child of dependents(tree, token, 'advcl', 'obl')) {
    const other =
      timesIn(tree, child, times) ?? timeOfParticiple(tree, child, times) ?? timeOfComplement(tree, child, times);
    const relation = other && orders.get(orderWord(tree, child));
    if (relation) return cueFrom(other, 'related', 0.6, relation);
  }
  return null;
}

/** The times of a clause; not that of "the longest since May, when it began", which the clause only describes. */
function timesIn(tree: Tree, clause: number, times: TimesHere): readonly Hung[] | undefined {
  const found = times.get(clause);
  const when = dependents(tree, clause, 'advmod', 'mark').find((word) => lemma(tree, word) === 'when') ?? -1;
  const own = found?.filter(({ word }) => word > when);
  return own?.length === 0 ? undefined : own;
}

/** "After being found clinging to a tube in June". */
const timeOfComplement = (tree: Tree, verb: number, times: TimesHere): readonly Hung[] | undefined =>
  dependents(tree, verb, 'xcomp').flatMap((child) => (hasTo(tree, child) ? [] : [times.get(child)]))[0];

/** "Ordered the demolition on Monday": what is to be done was done no sooner. */
function timeOfOrder(tree: Tree, { form, token }: Trigger, times: TimesHere, byTense: DateCue): DateCue | null {
  const verb = tree.heads[token]!;
  const isToCome = form === 'noun' && byTense.relation === 'after' && related(tree, token, 'obj');
  const found = isToCome && isPast(tree, verb) ? times.get(verb) : undefined;
  return found === undefined ? null : afterPurpose(found);
}

/** "Won the title by beating Doe in 1995": what was done was done when that was by which it was done. */
function timeOfMeans(tree: Tree, { token, form }: Trigger, times: TimesHere): DateCue | null {
  if (form !== 'verb') return null;
  for (const means of dependents(tree, token, 'advcl')) {
    const isMeans = dependents(tree, means, 'mark').some((mark) => lemma(tree, mark) === 'by');
    const found = isMeans && tag(tree, means) === 'VBG' ? times.get(means) : undefined;
    if (found?.every(({ relation }) => relation === 'during')) return cueFrom(found, 'related', 0.6);
  }
  return null;
}
