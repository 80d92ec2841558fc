import type { Tree } from '#lib/grammar/index.ts';
import { dependents, isNoun, lemma, preposition, related, tag, words } from '#lib/grammar/index.ts';

/* Times that date nothing, as they only tell what something is compared with. */

/**
 * "fell to its lowest level since 2003", "since 62.6 in May", "for the first time since May": the year tells how rare it
 * is, and dates nothing.
 * @param first the first word of the time
 */
export function isSinceRecord(tree: Tree, head: number, first: number): boolean {
  const own = dependents(tree, head, 'case', 'mark').find((word) => lemma(tree, word) === 'since') ?? -1;
  const outer = own < 0 ? openerOfFigure(tree, first) : -1;
  const since = outer >= 0 && lemma(tree, outer) === 'since' ? outer : own;
  for (let i = since - 1; i >= 0 && i > since - 5 && since >= 0; i--)
    if (/^(?:JJS|RBS)$/.test(tag(tree, i)) || lemma(tree, i) === 'first') return true;
  return false;
}

/** "For the second time this season", "for a third time in ten years": the time tells among how many it is counted, and not when. */
export function isCountedAmong(tree: Tree, head: number): boolean {
  const noun = tree.heads[head]!;
  return (
    noun >= 0 &&
    noun < head &&
    lemma(tree, noun) === 'time' &&
    preposition(tree, noun) === 'for' &&
    dependents(tree, noun, 'amod').some((word) => ordinal.test(tree.tokens[word]!.text))
  );
}

const ordinal = /^(?:first|second|third|(?:.+-)?(?:\d+(?:st|nd|rd|th)|[a-z]+(?:th|first|second|third)))$/i;

/**
 * "below 2005 levels", "above the June average", "from 3.8 percent in May": what something is measured against dates
 * nothing.
 * @param first the first word of the time
 */
export function isMeasure(tree: Tree, head: number, first: number): boolean {
  const noun = tree.heads[head]!;
  const isAttribute = noun > head && related(tree, head, 'compound', 'amod', 'nummod', 'nmod');
  if (measures.has(preposition(tree, head)) || (isAttribute && measures.has(preposition(tree, noun)))) return true;
  // "narrowed to $5 from Monday's $6"
  if (noun > head && isFigure(tree, noun) && preposition(tree, noun) === 'from') return true;
  const opener = openerOfFigure(tree, first);
  return opener >= 0 && compares(tree, opener);
}

const measures: ReadonlySet<string> = new Set([
  ...words('above below exceeding than versus'),
  'compared to',
  'compared with',
]);

/** "notes due 1 May 2029", "the review due on Friday": what is due at a time; -1 where a time stands by no such word. */
export function whatIsDue(tree: Tree, first: number): number {
  const due = first > 0 && /^(?:on|in|by)$/.test(lemma(tree, first - 1)) ? first - 2 : first - 1;
  return due > 0 && lemma(tree, due) === 'due' && isNoun(tree, due - 1) ? due - 1 : -1;
}

/** "from", "against", "compared with". */
const compares = (tree: Tree, opener: number): boolean =>
  /^(?:from|versus|against)$/.test(lemma(tree, opener)) ||
  (/^(?:with|to)$/.test(lemma(tree, opener)) && lemma(tree, opener - 1) === 'compare');

/** How many words a figure and its unit have at most. */
const longestFigure = 8;

/**
 * The preposition before a figure that a time stands right behind: "from" in "from 3.8 percent in May" and "from $4 a
 * barrel last year", whatever grammar hangs the time on; -1 for none.
 */
function openerOfFigure(tree: Tree, first: number): number {
  const at = first > 0 && /^(?:in|on|at|for|during)$/.test(lemma(tree, first - 1)) ? first - 1 : first;
  let hasFigure = false;
  for (let back = at - 1; back >= Math.max(0, at - longestFigure); back--) {
    if (isFigure(tree, back)) hasFigure = true;
    else if (/^(?:IN|VBN|TO)$/.test(tag(tree, back))) return hasFigure ? back : -1;
    else if (!units.has(lemma(tree, back))) return -1;
  }
  return -1;
}

const units = words(`
  a an the % percent pct cent point million billion trillion pence penny yen franc dollar euro mark pound crore lakh rupee
  share barrel ounce ton tonne gallon bushel unit basis about around nearly few
`);

/** A number that is no year, or the sign of a currency. */
const isFigure = (tree: Tree, word: number): boolean =>
  /^(?:CD|\$|#)$/.test(tag(tree, word)) && !/^(?:1[5-9]|20)\d\d(?:\D\d+)?$/.test(tree.tokens[word]!.text);
