import type { Tree } from '#lib/grammar/index.ts';
import {
  aspectualVerbs,
  dependents,
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
import type { Hung, HungTimes } from './hung-times.ts';
import { cueByTense, isPast } from './tense.ts';
import type { Trigger } from './triggers/index.ts';
import type { DateCue, Factuality } from './types.ts';

/** What dates an event: its own time, that of a clause it shares, an event it is ordered by, else tense. */
export function cueOf(
  tree: Tree,
  trigger: Trigger,
  hung: HungTimes,
  factuality: Factuality,
  isOpening: boolean,
): DateCue {
  const times = hung[tree.index]!;
  return (
    ownTime(times, trigger.token) ??
    orderedByClause(tree, trigger.token, times) ??
    timeBelow(tree, trigger, times) ??
    sharedTime(tree, trigger, times) ??
    cueByTense(tree, trigger, factuality, isOpening)
  );
}

type TimesHere = ReadonlyMap<number, readonly Hung[]>;

const cueFrom = (
  hung: readonly Hung[],
  basis: DateCue['basis'],
  confidence: number,
  relation?: DateCue['relation'],
): DateCue => {
  const governing = hung.find((each) => each.relation === 'during') ?? hung[0]!;
  const times = hung.filter((each) => each.relation === governing.relation).map(({ time }) => time);
  return { basis, times, relation: relation ?? governing.relation, confidence };
};

function ownTime(times: TimesHere, token: number): DateCue | null {
  const own = times.get(token);
  return own ? cueFrom(own, 'stated', 0.9) : null;
}

const orders: ReadonlyMap<string, DateCue['relation']> = new Map<string, DateCue['relation']>([
  ['before', 'before'],
  ['after', 'after'],
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['when', 'during'],
  ['while', 'during'],
  ['as', 'during'],
  ['following', 'after'],
  ['during', 'during'],
  ['once', 'after'],
]);

/** "gathered before Russia invaded last month": dated by the clause that orders it. */
function orderedByClause(tree: Tree, token: number, times: TimesHere): DateCue | null {
  for (const child of dependents(tree, token, 'advcl', 'obl')) {
    const other = times.get(child);
    const relation = other && orders.get(orderWord(tree, child));
    if (relation) return cueFrom(other, 'related', 0.6, relation);
  }
  return null;
}

/** The conjunction or preposition that orders a clause or phrase against the one above it; '' when none does. */
export function orderWord(tree: Tree, child: number): string {
  const word = preposition(tree, child);
  if (word) return word;
  const mark = dependents(tree, child, 'mark', 'advmod').find((each) => orders.has(lemma(tree, each)));
  return mark === undefined ? '' : lemma(tree, mark);
}

/** A time that grammar hangs on what the event is about, or on what it opens: "began raising its stake in July". */
function timeBelow(tree: Tree, { token, form }: Trigger, times: TimesHere): DateCue | null {
  if (form !== 'verb') return null;
  for (const child of dependents(tree, token, 'xcomp', 'obj', 'iobj', 'obl')) {
    const below = times.get(child)?.filter(({ word }) => word > child);
    if (!below || below.length === 0) continue;
    if (related(tree, child, 'xcomp') ? opensWith(tree, token, child, below) : isToldOf(tree, token, child))
      return cueFrom(below, 'stated', 0.7);
  }
  return null;
}

/** "Began to fall in June", "was found clinging to a tube in June"; what is only meant to be lies ahead, unless the time is past. */
function opensWith(tree: Tree, verb: number, child: number, below: readonly Hung[]): boolean {
  if (aspectualVerbs.has(lemma(tree, verb))) return true;
  if (!isPast(tree, verb)) return false;
  return !isInfinitive(tree, child) || below.every(({ word }) => isPastTime(tree, word));
}

const isPastTime = (tree: Tree, word: number): boolean =>
  [word, ...tree.children[word]!, word + 1].some((each) => pastWords.has(tree.tokens[each]?.lemma ?? ''));

const pastWords = words('ago last yesterday earlier past previous');

/** Prepositions that set what stands behind them apart from the deed: "spoke about the vote on Sunday". */
const settingApart = words('about after against ahead before by despite following for of on over since than until');

const isToldOf = (tree: Tree, verb: number, child: number): boolean =>
  isPast(tree, verb) &&
  child > verb &&
  !settingApart.has(preposition(tree, child)) &&
  (related(tree, child, 'iobj') || !intentionPredicates.has(lemma(tree, verb)));

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

/** Climbs to the clause whose time the event shares. */
function sharedTime(tree: Tree, trigger: Trigger, times: TimesHere): DateCue | null {
  let token = trigger.token;
  let confidence = 0.8;
  for (let steps = 0; steps < 4; steps++) {
    const head = tree.heads[token]!;
    if (head < 0) return null;
    const found = times.get(head);
    const relation = found?.[0]!.relation ?? 'during';
    if (related(tree, token, 'conj')) {
      // "He left on Monday, and she stays": another subject, another time.
      if (isVerb(tree, token) && dependents(tree, token, 'nsubj', 'expl').length > 0) return null;
      if (found) return cueFrom(found, 'stated', confidence - 0.1);
    } else if (related(tree, token, 'xcomp', 'csubj')) {
      // "vowed on Sunday to rebuild it": the vow was on Sunday.
      const isLater = isInfinitive(tree, token) && isPast(tree, head) && intentionPredicates.has(lemma(tree, head));
      if (found && !(isLater && found.every(({ word }) => word < token))) return cueFrom(found, 'stated', confidence);
    } else if (related(tree, token, 'ccomp', 'parataxis')) {
      if (!found) return null;
      return isPast(tree, token) ? cueFrom(found, 'related', 0.5, relation) : null;
    } else if (related(tree, token, 'advcl')) {
      const order = inverse.get(orderWord(tree, token));
      if (!found || order === undefined)
        return found && tag(tree, token) === 'VBG' ? cueFrom(found, 'related', 0.5) : null;
      return cueFrom(found, 'related', 0.5, order);
    } else if (trigger.form === 'noun' && token === trigger.token && related(tree, token, 'obl')) {
      // "killed in a bombing in 1995"
      if (found && isPast(tree, head) && /^(?:in|during|at)$/.test(preposition(tree, token)))
        return cueFrom(found, 'related', 0.7);
      // "ruled on 12 May after the killing": the killing was before. "Days after the killing" says how long, not when.
      const isAhead = lemma(tree, head) === 'ahead';
      const order = inverse.get(isAhead ? 'ahead of' : orderWord(tree, token));
      const above = isAhead ? times.get(tree.heads[head]!) : found;
      const own = above?.filter(({ word }) => tree.heads[word] !== token) ?? [];
      return own.length > 0 && order !== undefined ? cueFrom(own, 'related', 0.5, order) : null;
    } else if (trigger.form === 'noun' && token === trigger.token && related(tree, token, 'obj', 'nsubj')) {
      const verb = lemma(tree, head);
      if (!happenings.has(verb) && !lightVerbs.has(verb) && !aspectualVerbs.has(verb)) return null;
      if (found) return cueFrom(found, 'stated', confidence);
    } else return null;
    confidence -= 0.1;
    token = head;
  }
  return null;
}
