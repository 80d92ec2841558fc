import { wordAt } from '#lib/language/index.ts';
import type { Tree } from '#lib/grammar/index.ts';
import { dependents, isNoun, isVerb, lemma, preposition, related, words } from '#lib/grammar/index.ts';
import { cueFrom, type TimesHere } from './cue-times.ts';
import { cueLike } from './like.ts';
import type { Hung } from './hung-times.ts';
import { foreseeing, strikingVerbs } from './shared-time.ts';
import { isPast } from './tense.ts';
import type { Trigger } from './triggers/index.ts';
import type { DateCue } from './types.ts';

/** Verbs that say of what a noun names that it came about, by whose doing, or what it did at once. */
const realising: ReadonlySet<string> = new Set([
  ...strikingVerbs,
  ...words(`
    air announce begin broadcast carry claim commit conduct deliver erupt file happen hold issue launch make occur post
    publish reach release sign stage start unveil
  `),
]);

const takesPlace = (tree: Tree, verb: number): boolean =>
  lemma(tree, verb) === 'take' && dependents(tree, verb, 'obj').some((word) => lemma(tree, word) === 'place');

/** "The war that began in May", "a bombing that killed six last year": what a noun names is dated by what describes it. */
export function timeOfDescription(tree: Tree, { form, token }: Trigger, times: TimesHere): DateCue | null {
  if (form !== 'noun') return null;
  const found = timeOfParticiple(tree, token, times);
  return found && cueFrom(found, 'related', 0.6);
}

/** "Said in a letter dated 4 May", "said a statement, dated Monday": what is written is said on its date. */
export function timeOfWriting(tree: Tree, { kind, token }: Trigger, times: TimesHere): DateCue | null {
  if (kind !== 'statement') return null;
  for (const written of dependents(tree, token, 'obl', 'nsubj')) {
    if (related(tree, written, 'obl') && preposition(tree, written) !== 'in') continue;
    const next = wordAt(tree.tokens, written + 1)?.text === ',' ? written + 2 : written + 1;
    const found = tree.tokens[next]?.text === 'dated' ? times.get(next) : undefined;
    if (found) return cueFrom(found, 'related', 0.6, 'during');
  }
  return null;
}

/** The time on which a clause that describes a noun tells that what it names came about: "a deal signed in May". */
export function timeOfParticiple(tree: Tree, noun: number, times: TimesHere): readonly Hung[] | null {
  for (const clause of dependents(tree, noun, 'acl')) {
    const found = times.get(clause);
    if (!found?.every(({ relation }) => relation === 'during')) continue;
    if (foreseeing.has(lemma(tree, clause))) return found;
    if (!isPast(tree, clause)) continue;
    if (realising.has(lemma(tree, clause)) || takesPlace(tree, clause)) return found;
  }
  return null;
}

/** "The floods of 2019, which broke the wall": what something does happens no sooner than it does. */
export function timeOfNounAbove(tree: Tree, verb: number, times: TimesHere, byTense: DateCue): DateCue | null {
  const noun = tree.heads[verb]!;
  if (noun < 0 || !related(tree, verb, 'acl:relcl') || !isVerb(tree, verb) || !isPast(tree, verb)) return null;
  return sinceTime(tree, noun, verb, times, byTense);
}

/** "A walkout in May led to talks": the same of a subject. */
export function timeOfSubject(
  tree: Tree,
  { form, token }: Trigger,
  times: TimesHere,
  byTense: DateCue,
): DateCue | null {
  if (form !== 'verb' || !isPast(tree, token)) return null;
  const [subject] = dependents(tree, token, 'nsubj');
  return subject === undefined ? null : sinceTime(tree, subject, token, times, byTense);
}

function sinceTime(tree: Tree, noun: number, verb: number, times: TimesHere, byTense: DateCue): DateCue | null {
  const found = times.get(noun);
  if (!found || !isNoun(tree, noun) || lookingAhead.has(lemma(tree, verb))) return null;
  if (!found.every(({ relation }) => relation === 'during')) return null;
  return cueLike(cueFrom(found, 'related', 0.5, 'since'), { otherwise: byTense });
}

/** What is done to things before they are: "the vote in May was announced". */
const lookingAhead = words(`
  announce ban book call cancel delay expect fix hope organise organize plan postpone predict prepare propose
  reschedule schedule set
`);
