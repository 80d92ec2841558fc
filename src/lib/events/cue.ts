import type { Span } from '#lib/article/index.ts';
import type { AnnotatedText } from '#lib/language/index.ts';
import type { Tree } from '#lib/grammar/index.ts';
import {
  aspectualVerbs,
  dependents,
  intentionPredicates,
  isInfinitive,
  isNoun,
  isVerb,
  lemma,
  lightVerbs,
  preposition,
  related,
  tag,
  upwards,
  words,
} from '#lib/grammar/index.ts';
import { cueByTense, isPast } from './tense.ts';
import type { Trigger } from './triggers/index.ts';
import type { DateCue, Factuality } from './types.ts';

/** A time expression hung onto the word it dates. */
interface Hung {
  time: number;
  /** Its word in the sentence. */
  word: number;
  relation: DateCue['relation'];
}

/** For each sentence, the times that hang on each token. */
export type HungTimes = readonly ReadonlyMap<number, readonly Hung[]>[];

const relations: ReadonlyMap<string, DateCue['relation']> = new Map<string, DateCue['relation']>([
  ...['before', 'prior to', 'ahead of'].map((word): [string, DateCue['relation']] => [word, 'before']),
  ...['after', 'following', 'beyond'].map((word): [string, DateCue['relation']] => [word, 'after']),
  ...['since', 'from', 'as of', 'starting'].map((word): [string, DateCue['relation']] => [word, 'since']),
  ...['until', 'till', 'by', 'through', 'up to'].map((word): [string, DateCue['relation']] => [word, 'until']),
]);

/** Hangs each time expression on the verb, event noun or predicate it depends on. */
export function hangTimes(
  annotated: AnnotatedText,
  trees: readonly Tree[],
  times: readonly Span[],
  triggers: readonly (readonly Trigger[])[],
): HungTimes {
  const hung = trees.map(() => new Map<number, Hung[]>());
  let s = 0;
  const order = times.map((_, i) => i).sort((a, b) => times[a]!.start - times[b]!.start);
  for (const time of order) {
    const { start, end } = times[time]!;
    while (s + 1 < annotated.sentences.length && annotated.sentences[s]!.end <= start) s++;
    const tree = trees[s];
    if (!tree || tree.sentence.start >= end) continue;
    const head = headWithin(tree, start, end);
    if (head < 0) continue;
    const anchors = new Set(triggers[s]!.map(({ token }) => token));
    if (isSinceRecord(tree, head)) continue;
    const origin = countedFrom(tree, head);
    const { anchor, word } = anchorOf(tree, origin < 0 ? head : tree.heads[origin]!, anchors);
    const relation = relations.get(preposition(tree, word)) ?? relations.get(preposition(tree, head));
    const list = hung[s]!.get(anchor) ?? [];
    list.push({ time, word: head, relation: origin < 0 ? (relation ?? 'during') : 'during' });
    hung[s]!.set(anchor, list);
  }
  return hung;
}

/** "fell to its lowest level since 2003", "for the first time since May": the year tells how rare it is, and dates nothing. */
function isSinceRecord(tree: Tree, head: number): boolean {
  const since = dependents(tree, head, 'case', 'mark').find((word) => lemma(tree, word) === 'since') ?? -1;
  for (let i = since - 1; i >= 0 && i > since - 5 && since >= 0; i--)
    if (/^(?:JJS|RBS)$/.test(tag(tree, i)) || lemma(tree, i) === 'first') return true;
  return false;
}

/** What lengths of time are counted from and to. */
const counting = words('after before following');

/**
 * "Two days after the vote the court annulled it": grammar hangs the days on the vote, but what they date stands above
 * it. The vote's token; -1 where nothing is counted from.
 */
function countedFrom(tree: Tree, head: number): number {
  const origin = tree.heads[head]!;
  if (origin < head || tree.heads[origin]! < 0 || preposition(tree, head) !== '') return -1;
  const links = dependents(tree, origin, 'case', 'mark');
  return links.some((link) => link > head && link < origin && counting.has(lemma(tree, link))) ? origin : -1;
}

/** The token of a span on which the rest of it depends. */
function headWithin(tree: Tree, start: number, end: number): number {
  const inside = (token: number): boolean =>
    token >= 0 && tree.tokens[token]!.end > start && tree.tokens[token]!.start < end;
  let low = 0;
  let high = tree.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tree.tokens[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; inside(i); i++) if (!inside(tree.heads[i]!)) return i;
  return -1;
}

/** The first event or clause up from a time, and the word just below it. */
function anchorOf(tree: Tree, head: number, triggers: ReadonlySet<number>): { anchor: number; word: number } {
  let word = head;
  for (const up of upwards(tree, head)) {
    if (describesThing(tree, word, up) && !triggers.has(up)) return { anchor: up, word };
    if (triggers.has(up) || isVerb(tree, up) || dependents(tree, up, 'cop', 'nsubj').length > 0 || tree.heads[up]! < 0)
      return { anchor: up, word };
    word = up;
  }
  return { anchor: head, word };
}

/** "closed above Friday's price", "reported third-quarter profit": a time that tells which one is meant dates no deed. */
const describesThing = (tree: Tree, time: number, noun: number): boolean =>
  time < noun &&
  isNoun(tree, noun) &&
  related(tree, time, 'nmod:poss', 'compound', 'amod', 'advmod') &&
  related(tree, noun, 'nsubj', 'obj', 'appos', 'nmod');

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
): DateCue => ({
  basis,
  times: hung.map(({ time }) => time),
  relation: relation ?? hung[0]!.relation,
  confidence,
});

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
