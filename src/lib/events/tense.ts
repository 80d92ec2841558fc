import type { Tree } from '#lib/grammar/index.ts';
import { dependents, lemma, related, tag, timeNouns, upwards } from '#lib/grammar/index.ts';
import type { Trigger } from './triggers/index.ts';
import type { DateCue, Factuality } from './types.ts';

/**
 * Nothing in the text dates the event: tense says on which side of the article's date it lies. What a headline or an
 * opening sentence tells is the news itself, so it is of about that date.
 */
export function cueByTense(tree: Tree, trigger: Trigger, factuality: Factuality, isOpening: boolean): DateCue {
  const clause = clauseOf(tree, trigger.token);
  // "After the ruling they left", "masked men left": what a noun names, or came before it, may be long known.
  const isNamed = trigger.form === 'noun' || related(tree, trigger.token, 'amod');
  const isTold = !isNamed && isNarrated(tree, clause) && !isCountedFrom(tree, clause);
  const narrated: Pick<DateCue, 'narrated'> = isTold ? { narrated: true } : {};
  // "They said then that it was safe": when that was, the text has told before.
  if (dependents(tree, trigger.token, 'advmod').some((word) => word > trigger.token && lemma(tree, word) === 'then'))
    if (isPast(tree, trigger.token)) return { basis: 'inferred', times: [], relation: 'before', confidence: 0.5 };
  // "Has said repeatedly": some time until now, unless it opens the news.
  if (trigger.kind === 'statement' && isPresentPerfect(tree, trigger.token) && !isOpening)
    return { basis: 'inferred', times: [], relation: 'before', confidence: 0.5 };
  if (trigger.kind === 'statement')
    return { basis: 'document', times: [], relation: 'during', ...narrated, confidence: 0.6 };
  if (factuality === 'planned') return { basis: 'inferred', times: [], relation: 'after', confidence: 0.5 };
  const isCondition = dependents(tree, clause, 'mark').some((mark) => /^(?:if|unless)$/.test(lemma(tree, mark)));
  // "would stay if rain came"
  if (factuality === 'possible' && isCondition)
    return { basis: 'inferred', times: [], relation: 'after', confidence: 0.3 };
  if (isPast(tree, clause)) {
    const isNews = isOpening && clause === trigger.token && tree.heads[clause]! < 0 && !isPastPerfect(tree, clause);
    return isNews
      ? { basis: 'document', times: [], relation: 'during', ...narrated, confidence: 0.5 }
      : { basis: 'inferred', times: [], relation: 'before', ...narrated, confidence: 0.5 };
  }
  if (factuality === 'possible') return { basis: 'inferred', times: [], relation: 'after', confidence: 0.3 };
  return trigger.form === 'noun'
    ? { basis: 'inferred', times: [], relation: 'before', confidence: 0.3 }
    : { basis: 'document', times: [], relation: 'during', confidence: 0.4 };
}

/** Whether a clause speaks of the past: past tense or perfect. */
export function isPast(tree: Tree, token: number): boolean {
  const form = tag(tree, token);
  const auxiliaries = dependents(tree, token, 'aux', 'cop');
  if (auxiliaries.length === 0) return form === 'VBD' || form === 'VBN';
  return auxiliaries.some(
    (auxiliary) => tag(tree, auxiliary) === 'VBD' || (lemma(tree, auxiliary) === 'have' && form === 'VBN'),
  );
}

/** Simple past: "left", "was sold"; what goes on from there is told in the same tense. */
const isNarrated = (tree: Tree, clause: number): boolean =>
  !isPastPerfect(tree, clause) &&
  [clause, ...dependents(tree, clause, 'aux', 'cop')].some((word) => tag(tree, word) === 'VBD');

/** "Two years after the war ended they left": neither is of today's news. */
const isCountedFrom = (tree: Tree, clause: number): boolean =>
  [clause, ...dependents(tree, clause, 'advcl')].some((each) =>
    dependents(tree, each, 'mark', 'case').some(
      (mark) => /^(?:after|before)$/.test(lemma(tree, mark)) && mark > 0 && timeNouns.has(lemma(tree, mark - 1)),
    ),
  );

/** "had left": before something else that is past. */
const isPastPerfect = (tree: Tree, token: number): boolean =>
  dependents(tree, token, 'aux').some(
    (auxiliary) => lemma(tree, auxiliary) === 'have' && tag(tree, auxiliary) === 'VBD',
  );

/** "has left": at some time until now. */
export const isPresentPerfect = (tree: Tree, token: number): boolean =>
  dependents(tree, token, 'aux').some(
    (auxiliary) => lemma(tree, auxiliary) === 'have' && /^VB[PZ]$/.test(tag(tree, auxiliary)),
  );

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
