import type { Span } from '#lib/article/index.ts';
import type { AnnotatedText } from '#lib/language/index.ts';
import { wordAt } from '#lib/language/index.ts';
import type { Tree } from '#lib/grammar/index.ts';
import {
  dependents,
  finiteVerbBehind,
  isNoun,
  isVerb,
  lemma,
  preposition,
  related,
  tag,
  upwards,
  words,
} from '#lib/grammar/index.ts';
import type { Trigger } from './triggers/index.ts';
import { rangesOf } from './time-ranges.ts';
import { relationTo } from './time-relations.ts';
import { isCountedAmong, isMeasure, isSinceRecord, whatIsDue } from './times-compared.ts';
import { verbEnclosed, wordMeant } from './words-meant.ts';
import type { DateCue } from './types.ts';

/** A time expression hung onto the word it dates. */
export interface Hung {
  time: number;
  /** Its word in the sentence. */
  word: number;
  relation: DateCue['relation'];
}

/** For each sentence, the times that hang on each token. */
export type HungTimes = readonly ReadonlyMap<number, readonly Hung[]>[];

/** Hangs each time expression on the verb, event noun or predicate it depends on. */
export function hangTimes(
  annotated: AnnotatedText,
  trees: readonly Tree[],
  times: readonly Span[],
  triggers: readonly (readonly Trigger[])[],
): HungTimes {
  const hung: Map<number, Hung[]>[] = [];
  for (let i = 0; i < trees.length; i++) hung.push(new Map());
  let s = 0;
  const order = [...times.keys()].sort((a, b) => times[a]!.start - times[b]!.start);
  const ranges = rangesOf(
    annotated.text,
    order.map((time) => times[time]!),
  );
  /** What the time that stands right before was hung on. */
  let previous: { on: Hung[]; hung: Hung } | undefined;
  for (const [place, time] of order.entries()) {
    const { start, end } = times[time]!;
    const first = previous;
    previous = undefined;
    while (s + 1 < annotated.sentences.length && annotated.sentences[s]!.end <= start) s++;
    const tree = trees[s];
    if (!tree || tree.sentence.start >= end) continue;
    const head = headWithin(tree, start, end);
    if (head < 0) continue;
    const anchors = wordsOf(triggers[s]!);
    const opening = firstWithin(tree, head, start);
    const last = lastWithin(tree, head, end);
    const whenClause = clauseOfWhen(tree, last);
    const isCompared =
      isSinceRecord(tree, head, opening) || isMeasure(tree, head, opening) || isCountedAmong(tree, head);
    if (isCompared && whenClause < 0) continue;
    if (first !== undefined && ranges.get(place - 1) === place && spanning.has(first.hung.relation)) {
      first.hung.relation = 'throughout';
      first.on.push({ time, word: head, relation: 'throughout' });
      continue;
    }
    const hang = (anchor: number, relation: DateCue['relation']) => {
      const on = hung[s]!.get(anchor) ?? [];
      const here = { time, word: head, relation };
      on.push(here);
      hung[s]!.set(anchor, on);
      previous = { on, hung: here };
    };
    if (isRemembered(tree, head, last)) continue;
    if (whenClause >= 0) hang(whenClause, 'during');
    if (isCompared) continue;
    const due = whatIsDue(tree, opening);
    if (due >= 0) {
      if (anchors.has(due)) hang(due, 'during');
      continue;
    }
    const origin = clauseBehind(tree, head);
    const { anchor, word } = anchorOf(tree, origin < 0 ? head : tree.heads[origin]!, anchors);
    const main = anchors.has(anchor) && anchor < last ? -1 : frontedBefore(tree, head, last);
    const hangsRight = main < 0 || (anchor > last && isVerb(tree, anchor));
    const above = hangsRight ? anchor : main;
    const enclosed = verbEnclosed(tree, opening, last, above, anchors);
    const governor = enclosed < 0 ? above : enclosed;
    const relation = enclosed < 0 ? relationTo(tree, anchor, word, head) : relationTo(tree, enclosed, head, head);
    const meant = wordMeant(tree, governor, head, anchors);
    if (meant >= 0) hang(meant, meant === governor ? relation : 'during');
  }
  return hung;
}

function wordsOf(triggers: readonly Trigger[]): ReadonlySet<number> {
  const words = new Set<number>();
  for (const { token } of triggers) words.add(token);
  return words;
}

/** Where a time that goes on to another may begin what lasts until that. */
const spanning: ReadonlySet<DateCue['relation']> = new Set<DateCue['relation']>(['during', 'since', 'throughout']);

function firstWithin(tree: Tree, token: number, start: number): number {
  let first = token;
  while (first > 0 && tree.tokens[first - 1]!.end > start) first--;
  return first;
}

function lastWithin(tree: Tree, token: number, end: number): number {
  let last = token;
  while (last + 1 < tree.tokens.length && tree.tokens[last + 1]!.start < end) last++;
  return last;
}

/** "In 1996, when the army ruled": the verb of what was so at a time; -1 for none. */
function clauseOfWhen(tree: Tree, last: number): number {
  const next = /^[,_–—-]+$/.test(wordAt(tree.tokens, last + 1)?.text ?? '') ? last + 2 : last + 1;
  const verb = wordAt(tree.tokens, next)?.lemma === 'when' ? tree.heads[next]! : -1;
  return verb > next && isVerb(tree, verb) ? verb : -1;
}

/** "On 2 September, police in the islands, off the coast, raided …": the verb that a time put in front dates; -1 for none. */
function frontedBefore(tree: Tree, head: number, last: number): number {
  if (wordAt(tree.tokens, last + 1)?.text !== ',') return -1;
  for (let i = 0; i < head; i++) if (isVerb(tree, i) || tree.tokens[i]!.text === ',') return -1;
  const next = wordAt(tree.tokens, last + 2);
  return next === undefined || /^(?:W|CC|IN)/.test(next.tag) ? -1 : finiteVerbBehind(tree, last + 1);
}

/** "On the anniversary of the flight on 12 April 1961": a year is that of what is remembered, not of the day of remembering. */
function isRemembered(tree: Tree, head: number, last: number): boolean {
  let at = head;
  while (at <= last && !/^\d{4}$/.test(tree.tokens[at]!.text)) at++;
  if (at > last) return false;
  for (let i = head - 1; i >= 0 && !isVerb(tree, i) && tree.tokens[i]!.text !== ','; i--)
    if (lemma(tree, i) === 'anniversary') return true;
  return false;
}

/** What lengths of time are counted from and to. */
const counting = words('after before following');

/**
 * Where grammar hangs a time on a clause or phrase behind it, past the word that opens that: in "two days after the vote
 * the court annulled it" and "left in May after the vote was annulled" the time belongs to what stands above. The token
 * it hangs on; -1 for none.
 */
function clauseBehind(tree: Tree, head: number): number {
  const behind = tree.heads[head]!;
  if (behind < head || tree.heads[behind]! < 0) return -1;
  const isBare = preposition(tree, head) === '';
  const openers = dependents(tree, behind, 'case', 'mark').filter(
    (opener) => opener > head && opener < behind && tag(tree, opener) !== 'TO',
  );
  return openers.some((opener) => related(tree, opener, 'mark') || (isBare && counting.has(lemma(tree, opener))))
    ? behind
    : -1;
}

/** The token of a span on which the rest of it depends. */
function headWithin(tree: Tree, start: number, end: number): number {
  const inside = (token: number): boolean =>
    token >= 0 && token < tree.tokens.length && tree.tokens[token]!.end > start && tree.tokens[token]!.start < end;
  let low = 0;
  let high = tree.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tree.tokens[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  // "the 1950s" in "the 1950s model", whose article is that of the model
  for (let i = low; inside(i); i++)
    if (!inside(tree.heads[i]!) && (!related(tree, i, 'det') || !inside(i + 1))) return i;
  return -1;
}

/** The first event or clause up from a time, and the word just below it. */
function anchorOf(tree: Tree, head: number, triggers: ReadonlySet<number>): { anchor: number; word: number } {
  let word = head;
  for (const up of upwards(tree, head)) {
    if (describesThing(tree, word, up) && !triggers.has(up)) return { anchor: up, word };
    if (saysWhoItIs(tree, head, word, up)) return { anchor: word, word };
    if (triggers.has(up) || isVerb(tree, up) || dependents(tree, up, 'cop', 'nsubj').length > 0 || tree.heads[up]! < 0)
      return { anchor: up, word };
    word = up;
  }
  return { anchor: head, word };
}

/**
 * "closed above Friday's price", "the 9/11 plotter Doe", "met Doe, 2015 winner of the prize", "rang a bell from a
 * 12th-century church": a time that tells which one is meant dates no deed.
 */
const describesThing = (tree: Tree, time: number, noun: number): boolean =>
  time < noun &&
  isNoun(tree, noun) &&
  (((related(tree, time, ...describing) || isDayInFigures(tree, time)) &&
    related(tree, noun, 'nsubj', 'obj', 'appos', 'nmod')) ||
    (related(tree, time, ...describing, 'nummod') &&
      (related(tree, noun, 'nmod:desc', 'appos') ||
        (related(tree, noun, 'obl') && apart.has(preposition(tree, noun))))));

/** "Doe, a star of the 1940s, died": a time within what says who somebody is tells nothing of what they do. */
function saysWhoItIs(tree: Tree, time: number, appositive: number, noun: number): boolean {
  const isApposed = appositive > noun && appositive !== time && related(tree, appositive, 'appos');
  // "the campaign (1932–1933)"
  if (!isApposed || tag(tree, appositive) === 'CD') return false;
  const isBeforeItsVerb = tree.heads[noun]! > time && related(tree, noun, 'nsubj', 'nsubj:pass');
  if (!isBeforeItsVerb && !ofTerms.has(preposition(tree, time))) return false;
  for (let i = appositive; i < time; i++) if (tree.tokens[i]!.text === ',') return false;
  return true;
}

/** Of when something was, or somebody held an office. */
const ofTerms = words('from of since');

/** "9/11 families" */
const isDayInFigures = (tree: Tree, time: number): boolean =>
  related(tree, time, 'nummod') && tree.tokens[time]!.text.includes('/');

const describing = ['nmod:poss', 'compound', 'amod', 'advmod'];

/** Prepositions of things and people rather than of scenes and times. */
const apart = words('about against as from into like of onto over to toward towards under with');
