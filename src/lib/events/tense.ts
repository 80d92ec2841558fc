import type { Tree } from '#lib/grammar/index.ts';
import {
  chargeMarks,
  dealing,
  dependents,
  firstJoined,
  gerundMark,
  hasTo,
  isFurtherCharge,
  isGerund,
  lemma,
  related,
  reportingVerbs,
  tag,
  timeNouns,
  upwards,
  words,
} from '#lib/grammar/index.ts';
import { plainCue } from './like.ts';
import { isToldAsNew } from './new-nouns.ts';
import { isOfOldTimes } from './old-times.ts';
import type { Trigger } from './triggers/index.ts';
import type { DateCue, Factuality } from './types.ts';

/**
 * Nothing in the text dates the event: tense says on which side of the article's date it lies. What a headline or an
 * opening sentence tells is the news itself, so it is of about that date.
 */
export function cueByTense(
  tree: Tree,
  trigger: Trigger,
  factuality: Factuality,
  { isOpening, isQuoted }: Standing,
): DateCue {
  const clause = tensedClause(tree, trigger.token);
  // "After the ruling they left", "masked men left": what a noun names, or came before it, may be long known.
  const isNamed =
    (trigger.form === 'noun' && !isToldAsNew(tree, trigger.token, clause)) || related(tree, trigger.token, 'amod');
  const isTold = !isNamed && isNarrated(tree, clause) && !isCountedFrom(tree, clause);
  const isOfAnyTime =
    (isQuoted && trigger.kind !== 'statement') ||
    isOfOldTimes(tree, clause) ||
    isTakenUp(tree, clause, trigger) ||
    (factuality !== 'planned' && (isLookedBackOn(tree, trigger.token, clause) || isBlamed(tree, trigger.token)));
  const isSaid = trigger.kind === 'statement' || (trigger.form === 'noun' && reportingVerbs.has(lemma(tree, clause)));
  const narrated = isTold && !isOfAnyTime ? (isSaid ? 'statement' : 'deed') : undefined;
  // "They said then that it was safe": when that was, the text has told before.
  if (dependents(tree, trigger.token, 'advmod').some((word) => word > trigger.token && lemma(tree, word) === 'then'))
    if (isPast(tree, trigger.token)) return plainCue('inferred', [], 'before', 0.5);
  // "Has said repeatedly": some time until now, unless it opens the news; "had said": before something else.
  if (
    trigger.kind === 'statement' &&
    ((isPresentPerfect(tree, trigger.token) && !isOpening) ||
      isPastPerfect(tree, trigger.token) ||
      (isTold && isOfAnyTime))
  )
    return plainCue('inferred', [], 'before', 0.5);
  // "Will not say", "won't be told": that it lies ahead hangs on no doubt of it.
  const isItsVerb = clause === trigger.token || tag(tree, trigger.token) === 'VB';
  if (isItsVerb && isToCome(tree, clause, trigger)) return plainCue('inferred', [], 'after', 0.4);
  const isCondition = dependents(tree, clause, 'mark').some((mark) => /^(?:if|unless)$/.test(lemma(tree, mark)));
  // "would stay if rain came", "if they are asked to"
  const isSupposed = factuality === 'possible' && isCondition;
  if (isSupposed && !isPast(tree, clause)) return plainCue('inferred', [], 'after', 0.3);
  if (trigger.kind === 'statement') return plainCue('document', [], 'during', 0.6, narrated);
  // "Met to divide the land": then or later.
  if (factuality === 'planned') return plainCue('inferred', [], 'after', 0.5, narrated);
  // "A treaty signed by both": at any time until now.
  if (factuality !== 'possible' && isReducedPassive(tree, trigger.token))
    return plainCue('inferred', [], 'before', 0.5);
  if (isSupposed) return plainCue('inferred', [], 'after', 0.3);
  // "Is accused of shelling it", "a man charged with shelling it": before whoever blames them does.
  if (factuality !== 'possible' && isBlamed(tree, trigger.token)) return plainCue('inferred', [], 'before', 0.5);
  if (isPast(tree, clause)) {
    if (!isQuoted && isSoWhenSaid(tree, trigger, clause)) return plainCue('inferred', [], 'during', 0.4, 'statement');
    const isItOrGoesAlong = clause === trigger.token || goesAlong(tree, trigger.token, clause);
    const isNews = isOpening && isItOrGoesAlong && tree.heads[clause]! < 0 && !isPastPerfect(tree, clause);
    // "A court has freed two sailors, ending a strike": at the head of an article, the perfect tells news as the past does.
    return isNews ? plainCue('document', [], 'during', 0.5, 'deed') : plainCue('inferred', [], 'before', 0.5, narrated);
  }
  if (factuality === 'possible') return plainCue('inferred', [], 'after', 0.3);
  return trigger.form === 'noun' ? plainCue('inferred', [], 'before', 0.3) : plainCue('document', [], 'during', 0.4);
}

/** How the sentence of a word stands in its article. */
export interface Standing {
  /** It is a headline, or the first of the text. */
  isOpening: boolean;
  /** The word stands in direct speech. */
  isQuoted: boolean;
}

/**
 * "The farmer who bought the mill left", "she said that it burned": what tells which one is meant, or what somebody knows,
 * may be of any time. Statements are news wherever they stand.
 */
function isTakenUp(tree: Tree, clause: number, { kind }: Trigger): boolean {
  const first = firstJoined(tree, clause);
  // "Flew to Klow, where he met the mayor" goes on.
  const isNext = dependents(tree, first, 'advmod').some((word) => lemma(tree, word) === 'where');
  return kind !== 'statement' && !isNext && related(tree, first, 'acl', 'acl:relcl', 'ccomp');
}

/** "Accused them of shelling it", "thanked her for coming", "denied having left": that was before, at any time. */
function isLookedBackOn(tree: Tree, token: number, clause: number): boolean {
  for (const word of upwards(tree, token)) {
    if (word === clause) return false;
    if (tree.heads[word] !== clause) continue;
    const isRemembered = related(tree, word, 'xcomp') && isGerund(tree, word) && remembering.has(lemma(tree, clause));
    return isRemembered || gerundMark(tree, word, lemma(tree, clause) === 'charge' ? chargeMarks : reasonMarks) !== '';
  }
  return false;
}

const reasonMarks = words('of for');

/** "Accused of shelling it", "charged with theft and leaving the scene", "thanked for coming": what people are dealt with for. */
export function isBlamed(tree: Tree, token: number): boolean {
  const first = firstJoined(tree, token);
  const verb = tree.heads[first]!;
  if (verb < 0 || !isGerund(tree, token)) return false;
  const marks = charging.has(lemma(tree, verb)) ? chargeReasons : reasonMarks;
  return isFurtherCharge(tree, first) || (dealing.has(lemma(tree, verb)) && gerundMark(tree, first, marks) !== '');
}

const charging = words('accuse charge suspect');
const chargeReasons = words('for in of with');

/** "Has hit the coast, destroying a pier and flooding two villages": the participles of a verb. */
function goesAlong(tree: Tree, token: number, verb: number): boolean {
  const first = firstJoined(tree, token);
  const isParticiple = tree.heads[first] === verb && related(tree, first, 'advcl') && tag(tree, first) === 'VBG';
  return isParticiple && tag(tree, token) === 'VBG' && dependents(tree, first, 'mark', 'case', 'aux').length === 0;
}
const remembering = words('admit confess deny forget recall recollect regret remember');

/** "Police said that they feared a flood", "that it was raining": a state told in the past of speech was so when that was said. */
function isSoWhenSaid(tree: Tree, { kind, token }: Trigger, clause: number): boolean {
  const report = tree.heads[firstJoined(tree, clause)]!;
  return (
    clause === token &&
    report >= 0 &&
    related(tree, firstJoined(tree, clause), 'ccomp') &&
    reportingVerbs.has(lemma(tree, report)) &&
    [report, clause].every((verb) => isNarrated(tree, verb) && !isOfOldTimes(tree, verb)) &&
    // "Said that she was reading the letter", but "that the climber was wearing a helmet" when he fell.
    (tag(tree, token) === 'VBG'
      ? dependents(tree, token, 'nsubj').some((subject) => tag(tree, subject) === 'PRP')
      : kind === 'state' && !perceiving.has(lemma(tree, token)))
  );
}

/** What somebody perceived was at some moment. */
const perceiving = words('feel hear notice recognise recognize see sense smell');

const isReducedPassive = (tree: Tree, token: number): boolean =>
  related(tree, token, 'acl') && tag(tree, token) === 'VBN' && dependents(tree, token, 'aux').length === 0;

/** Whether a clause speaks of the past: past tense or perfect. */
export function isPast(tree: Tree, token: number): boolean {
  const form = tag(tree, token);
  const auxiliaries = dependents(tree, token, 'aux', 'cop');
  if (auxiliaries.length === 0) return form === 'VBD' || form === 'VBN';
  return auxiliaries.some(
    (auxiliary) => tag(tree, auxiliary) === 'VBD' || (lemma(tree, auxiliary) === 'have' && form === 'VBN'),
  );
}

/** "left", "was sold", "has left", "may have left"; not "left" of "the ship left behind", nor "would leave". */
export const isOver = (tree: Tree, token: number): boolean =>
  tag(tree, token) === 'VBD' ||
  (isPast(tree, token) && dependents(tree, token, 'aux').some((word) => /^(?:MD|VB[DPZ])$/.test(tag(tree, word))));

/** "will leave", "must not be sold", "is going to leave", but not "will have left", nor "I must say". */
function isToCome(tree: Tree, clause: number, { kind }: Trigger): boolean {
  const auxiliaries = dependents(tree, clause, 'aux').map((word) => lemma(tree, word));
  const ahead = kind === 'statement' ? promising : lookingAhead;
  if (auxiliaries.some((word) => ahead.has(word))) return !auxiliaries.includes('have');
  const head = tree.heads[clause]!;
  return (
    head >= 0 &&
    related(tree, clause, 'xcomp') &&
    lemma(tree, head) === 'go' &&
    tag(tree, head) === 'VBG' &&
    hasTo(tree, clause)
  );
}

const promising = words('shall will');
const lookingAhead = words('must need ought shall should will');

/** Simple past: "left", "was sold"; what goes on from there is told in the same tense. */
const isNarrated = (tree: Tree, clause: number): boolean =>
  !isPastPerfect(tree, clause) &&
  !isPresentPerfect(tree, clause) &&
  [clause, ...dependents(tree, clause, 'aux', 'cop')].some((word) => tag(tree, word) === 'VBD');

/** "Two years after the war ended they left": neither is of today's news. */
const isCountedFrom = (tree: Tree, clause: number): boolean =>
  [clause, ...dependents(tree, clause, 'advcl')].some((each) =>
    dependents(tree, each, 'mark', 'case').some(
      (mark) =>
        /^(?:after|before)$/.test(lemma(tree, mark)) &&
        mark > 0 &&
        timeNouns.has(lemma(tree, mark - 1)) &&
        // "Ten minutes after she had left they came": on the day that the rest is of.
        (each === clause || !/^(?:second|minute|hour)$/.test(lemma(tree, mark - 1))),
    ),
  );

/** "had left", "had left and settled abroad": before something else that is past. */
function isPastPerfect(tree: Tree, token: number): boolean {
  const auxiliaries = dependents(tree, token, 'aux');
  if (auxiliaries.length > 0)
    return auxiliaries.some((auxiliary) => lemma(tree, auxiliary) === 'have' && tag(tree, auxiliary) === 'VBD');
  return sharesAuxiliaries(tree, token) && isPastPerfect(tree, tree.heads[token]!);
}

/** "Settled" in "had left and settled abroad", which says of itself neither who did nor when. */
const sharesAuxiliaries = (tree: Tree, token: number): boolean =>
  tree.heads[token]! >= 0 &&
  related(tree, token, 'conj') &&
  /^VB[DN]$/.test(tag(tree, token)) &&
  dependents(tree, token, 'nsubj', 'nsubj:pass').length === 0;

/** "has left", "has left and settled abroad": at some time until now. */
export function isPresentPerfect(tree: Tree, token: number): boolean {
  const auxiliaries = dependents(tree, token, 'aux');
  if (auxiliaries.length > 0)
    return auxiliaries.some((auxiliary) => lemma(tree, auxiliary) === 'have' && /^VB[PZ]$/.test(tag(tree, auxiliary)));
  // "Has not left but said that she will": who said so did so at once.
  const isJoined =
    tag(tree, token) === 'VBN' || dependents(tree, token, 'cc').some((word) => lemma(tree, word) === 'and');
  return isJoined && sharesAuxiliaries(tree, token) && isPresentPerfect(tree, tree.heads[token]!);
}

/** The clause that gives a word its tense: "before being sold it stood empty" is past. */
function tensedClause(tree: Tree, token: number): number {
  const isGerund = dependents(tree, token, 'aux', 'aux:pass').some(
    (word) => lemma(tree, word) === 'be' && tag(tree, word) === 'VBG',
  );
  return clauseOf(tree, isGerund && tree.heads[token]! >= 0 ? tree.heads[token]! : token);
}

/** The nearest finite clause a word stands in. */
export function clauseOf(tree: Tree, token: number): number {
  let clause = token;
  for (const word of upwards(tree, token)) {
    clause = word;
    const finite = /^VB[DPZ]$/.test(tag(tree, word)) || dependents(tree, word, 'aux', 'cop').length > 0;
    if (finite) return word;
  }
  return clause;
}
