import type { Tree } from '#lib/grammar/index.ts';
import {
  aspectualVerbs,
  dependents,
  firstJoined,
  hasTo,
  intentionPredicates,
  isInfinitive,
  isVerb,
  lemma,
  lightVerbs,
  preposition,
  related,
  tag,
  words,
} from '#lib/grammar/index.ts';
import { cueFrom, orderWord, type TimesHere } from './cue-times.ts';
import type { Hung } from './hung-times.ts';
import { isBlamed, isPast, isPresentPerfect } from './tense.ts';
import { timeBelow } from './time-below.ts';
import type { Trigger } from './triggers/index.ts';
import type { DateCue } from './types.ts';

const inverse: ReadonlyMap<string, DateCue['relation']> = new Map<string, DateCue['relation']>([
  ['before', 'after'],
  ['after', 'before'],
  ['when', 'during'],
  ['while', 'during'],
  ['as', 'during'],
  ['following', 'before'],
  ['ahead of', 'after'],
  ['prior to', 'after'],
]);

/** Verbs that a noun below them shares its time with: "held talks on Friday", "the vote took place in May". */
const happenings = words(
  'take happen occur hold start begin end continue follow come last break erupt resume cause suffer witness attend hit strike kill',
);

/** Verbs of what disasters and attacks do at once. */
export const strikingVerbs = words(`
  damage destroy devastate flatten hit injure jolt kill level raze rip rock ruin shake shatter strike topple uproot wound
  wreck
`);

/** "A ruling is expected on Friday". */
export const foreseeing = words('expect foresee plan schedule');

/** The time of the clause that an event is part of, or is joined or subordinated to. */
export function sharedTime(tree: Tree, trigger: Trigger, times: TimesHere): DateCue | null {
  let token = trigger.token;
  /** "Fights" in "fights and shooting broke out on Friday" */
  const noun = trigger.form === 'noun' ? firstJoined(tree, token) : -1;
  let confidence = 0.8;
  /** "said last week that it planned to leave" */
  let isIntended = false;
  for (let steps = 0; steps < 4; steps++) {
    const head = tree.heads[token]!;
    if (head < 0) return null;
    const found = times.get(head);
    const relation = found?.[0]!.relation ?? 'during';
    if (related(tree, token, 'conj')) {
      if (!sharesTime(tree, token, head, found)) return null;
      if (found) return cueFrom(found, 'stated', confidence - 0.1);
      // "thwarted an attack on Monday and freed the crew"
      const below = isVerb(tree, token) ? timeBelow(tree, head, times) : null;
      if (below !== null) return below;
    } else if (related(tree, token, 'xcomp', 'csubj')) {
      // "vowed on Sunday to rebuild it": the vow was on Sunday.
      const isLater = isInfinitive(tree, token) && isPast(tree, head) && intentionPredicates.has(lemma(tree, head));
      isIntended ||= isLater;
      if (found)
        return isLater && found.every(({ word }) => word < token)
          ? afterPurpose(found)
          : cueFrom(found, 'stated', confidence);
    } else if (related(tree, token, 'ccomp', 'parataxis')) {
      if (found && isPast(tree, head) && (isIntended || isAhead(tree, token))) return afterPurpose(found);
      if (!found || !isPast(tree, token)) return null;
      // "The shares will be paid on Friday, he said": when something is said does not hang on what is.
      if (related(tree, token, 'parataxis') && (trigger.kind === 'statement' || isPresentPerfect(tree, token)))
        return null;
      const isOpen = relation === 'during' && isToldOfBefore(tree, token, head);
      return cueFrom(found, 'related', 0.5, isOpen ? 'until' : relation);
    } else if (related(tree, token, 'advcl')) {
      const order = inverse.get(orderWord(tree, token));
      if (found && order !== undefined) return cueFrom(found, 'related', 0.5, order);
      if (found && isInfinitive(tree, token) && isPast(tree, head)) return afterPurpose(found);
      if (tag(tree, token) !== 'VBG' || order !== undefined) return null;
      // "was convicted in 1991 of helping them"
      const isLookedBackOn = relation === 'during' && isBlamed(tree, token);
      if (found) return cueFrom(found, 'related', 0.5, isLookedBackOn ? 'until' : relation);
    } else if (token === noun && related(tree, token, 'obl')) {
      // "killed in a bombing in 1995"
      if (found && isPast(tree, head) && /^(?:in|during|at)$/.test(preposition(tree, token)))
        return cueFrom(found, 'related', 0.7);
      // "ruled on 12 May after the killing": the killing was before. "Days after the killing" says how long, not when.
      const isAhead = lemma(tree, head) === 'ahead';
      const order = inverse.get(isAhead ? 'ahead of' : orderWord(tree, token));
      const above = isAhead ? times.get(tree.heads[head]!) : found;
      const own = above?.filter(({ word }) => tree.heads[word] !== token) ?? [];
      return own.length > 0 && order !== undefined ? cueFrom(own, 'related', 0.5, order) : null;
    } else if (token === noun && related(tree, token, 'obj', 'nsubj')) {
      const verb = lemma(tree, head);
      const toCome = timeToCome(tree, head, times);
      if (toCome && related(tree, token, 'nsubj')) return cueFrom(toCome, 'stated', confidence);
      const isForeseen = related(tree, token, 'nsubj:pass') && foreseeing.has(verb);
      // "the quake shook the coast on Sunday", but not "the news shook the campaign"
      const isDoer = related(tree, token, 'nsubj') && !related(tree, token, 'nsubj:pass');
      const strikes = isDoer && strikingVerbs.has(verb);
      // "held talks", "a vow was made", but not "the war may soon have another side to it"
      const isSupported = lightVerbs.has(verb) && !isDoer;
      const isShared = strikes || isSupported || happenings.has(verb) || aspectualVerbs.has(verb);
      if (!isForeseen && !isShared) return null;
      if (found) return cueFrom(found, 'stated', confidence);
    } else return null;
    confidence -= 0.1;
    token = head;
  }
  return null;
}

/** "Met on Monday to divide the land", "vowed on Monday to rebuild it": on Monday or later, whether by now or not. */
export const afterPurpose = (found: readonly Hung[]): DateCue | null =>
  found.every(({ relation }) => relation === 'during') ? cueFrom(found, 'related', 0.4, 'after') : null;

/** "Said on Monday that it would rain", "that it was to close". */
const isAhead = (tree: Tree, verb: number): boolean =>
  hasTo(tree, verb) || dependents(tree, verb, 'aux').some((auxiliary) => lemma(tree, auxiliary) === 'would');

/** "The trial is due to open on Friday", "talks are set to begin in May": when what the subject names comes about. */
function timeToCome(tree: Tree, predicate: number, times: TimesHere): readonly Hung[] | undefined {
  const coming = dependents(tree, predicate, 'xcomp').find(
    (verb) =>
      (happenings.has(lemma(tree, verb)) || aspectualVerbs.has(lemma(tree, verb))) &&
      hasTo(tree, verb) &&
      dependents(tree, verb, 'obj').length === 0,
  );
  return coming === undefined ? undefined : times.get(coming);
}

/**
 * Whether a clause joined by "and" is of the same time: "he left on Monday, and she stays" has another subject, "fell last
 * month and is due to rise" another tense. A time put in front is that of both: "on Monday he left, and she stayed".
 */
function sharesTime(tree: Tree, token: number, head: number, found: readonly Hung[] | undefined): boolean {
  if (!isVerb(tree, token) && dependents(tree, token, 'aux', 'cop').length === 0) return true;
  const subjects = dependents(tree, token, 'nsubj', 'expl');
  const isSameTense = !isFinite(tree, token) || !isFinite(tree, head) || tense(tree, token) === tense(tree, head);
  if (subjects.length === 0) return isSameTense;
  const first = Math.min(head, ...dependents(tree, head, 'nsubj', 'expl'));
  return isSameTense && isFinite(tree, token) && found !== undefined && found.every(({ word }) => word < first);
}

/**
 * "said on Monday that they have left", "may have left", "“They left,” he said on Monday": on Monday or before. News told
 * as past, "said on Monday that they had left", is of that day.
 */
const isToldOfBefore = (tree: Tree, content: number, report: number): boolean =>
  content < report ||
  isPresentPerfect(tree, content) ||
  dependents(tree, content, 'aux').some((auxiliary) => tag(tree, auxiliary) === 'MD');

/** Past, as in "fell" and "was sold", the perfect of what is past now, or neither. */
const tense = (tree: Tree, verb: number): 'past' | 'perfect' | 'other' =>
  !isPast(tree, verb) ? 'other' : isPresentPerfect(tree, verb) ? 'perfect' : 'past';

const isFinite = (tree: Tree, verb: number): boolean =>
  [verb, ...dependents(tree, verb, 'aux', 'cop')].some((word) => /^(?:MD|VB[DPZ])$/.test(tag(tree, word)));
