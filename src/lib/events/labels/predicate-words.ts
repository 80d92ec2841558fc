import { wordAt } from '#lib/language/index.ts';
import type { Tree } from '#lib/grammar/index.ts';
import {
  dependent,
  dependents,
  hasTo,
  isNoun,
  lemma,
  preposition,
  related,
  tag,
  timeNouns,
  words,
} from '#lib/grammar/index.ts';
import { isWord, joined } from '../modifiers.ts';

/** Letters of a predicate that a label has room for. */
const room = 64;
/** "far too", and what a hyphen joins. */
const mostDegrees = 4;

/**
 * "too far away to see it", "trigger-happy", "good at trying to win": a predicate that is no noun in the text's own words, with
 * its degree and what it says little without; and the last of them.
 */
export function predicateWords(tree: Tree, head: number): { text: string; last: number } {
  const from = degreeFrom(tree, head);
  const to = completedTo(tree, head, from);
  // "so brutal that they fled" is so brutal, but "so brutal" is just that.
  const isOpen = to === head && from < head && comparing.has(tree.tokens[from]!.text.toLowerCase());
  return { text: wordsIn(tree, isOpen ? from + 1 : from, to), last: to };
}

/** "the one you are looking for": a noun that says nothing without the clause behind it; '' of any other. */
export function describedNoun(tree: Tree, noun: number): string {
  // "those responsible for it".
  const clause = dependents(tree, noun, 'acl', ...(isThose(tree, noun) ? ['amod', 'nmod'] : [])).find(
    (each) => each > noun,
  );
  if (clause === undefined) return '';
  if (
    !isThose(tree, noun) &&
    dependents(tree, noun, 'amod', 'compound', 'nmod', 'nummod').some((each) => each < clause)
  )
    return '';
  const article = dependent(tree, noun, 'det');
  const keepsArticle =
    article >= 0 && article === noun - 1 && (lemma(tree, article) === 'the' || lemma(tree, noun) === 'lot');
  const from = keepsArticle ? article : noun;
  return fits(tree, from, tree.last[clause]!) ? wordsIn(tree, from, tree.last[clause]!) : '';
}

const isThose = (tree: Tree, token: number): boolean => /^those$/i.test(tree.tokens[token]!.text);

/** "those who broke the rules": without their clause nobody knows whom that means; '' of any other. */
export const thoseDescribed = (tree: Tree, token: number): string =>
  /^(?:those|anyone|anybody|everyone|everybody|someone|somebody)$/i.test(tree.tokens[token]!.text)
    ? describedNoun(tree, token)
    : '';

/** "what we have heard": words of a text as they stand, where there is room for them and nothing parts them; else ''. */
export const wordForWord = (tree: Tree, from: number, to: number): string =>
  fits(tree, from, to) ? wordsIn(tree, from, to) : '';

/** Where the words begin that tell how much: "far too", "trigger-". */
function degreeFrom(tree: Tree, head: number): number {
  let from = head;
  while (from > 0 && head - from < mostDegrees) {
    const before = from - 1;
    const isPart = tag(tree, before) === 'HYPH' || (from < head && tag(tree, from) === 'HYPH');
    if (!isPart && !degrees.has(tree.tokens[before]!.text.toLowerCase())) break;
    from = before;
  }
  return tag(tree, from) === 'HYPH' ? head : from;
}

/** The last of the words that complete it: as many of its phrases as there is room for. */
function completedTo(tree: Tree, head: number, from: number): number {
  let to = head;
  const degree = tree.tokens[from]!.text.toLowerCase();
  for (const child of tree.children[head]!) {
    if (child < head) continue;
    if (!related(tree, child, 'obl', 'xcomp', 'ccomp', 'advcl', 'nmod')) break;
    if (!completes(tree, child) && !comparing.has(degree)) break;
    // "likely to join": what is likely is told as other deeds are.
    if (hasTo(tree, child) && !tooMuch.has(degree)) break;
    if (tree.first[child] !== to + 1 || !fits(tree, from, tree.last[child]!)) break;
    to = tree.last[child]!;
  }
  if (to > head || !tooMuch.has(degree)) return to;
  // "too far away to see it", with the seeing hung on who says so.
  const verb = head + 2;
  const isAim =
    wordAt(tree.tokens, head + 1)?.text.toLowerCase() === 'to' && verb < tree.tokens.length && hasTo(tree, verb);
  return isAim && fits(tree, from, tree.last[verb]!) ? tree.last[verb]! : to;
}

/** Not when or why it is so. */
function completes(tree: Tree, child: number): boolean {
  if (timeNouns.has(lemma(tree, child)) || preposition(tree, child).startsWith('accord')) return false;
  if (!related(tree, child, 'advcl')) return true;
  const mark = dependent(tree, child, 'mark');
  return mark < 0 ? isNoun(tree, child) : completing.has(lemma(tree, mark));
}

const fits = (tree: Tree, from: number, to: number): boolean =>
  tree.tokens[to]!.end - tree.tokens[from]!.start <= room && isRun(tree, from, to);

/** Words that no comma, dash or quotation mark parts. */
const isRun = (tree: Tree, from: number, to: number): boolean =>
  tree.tokens.slice(from, to + 1).every((_, i) => isWord(tree, from + i) || /^['’]/.test(tree.tokens[from + i]!.text));

/** As they stand, without the spaces that stand nowhere. */
const wordsIn = (tree: Tree, from: number, to: number): string =>
  joined(
    tree.tokens.slice(from, to + 1).reduce<string[]>((pieces, { text, start }, i) => {
      const isGlued = i > 0 && start === tree.tokens[from + i - 1]!.end;
      if (isGlued) pieces.push(pieces.pop()! + text);
      else pieces.push(text);
      return pieces;
    }, []),
  );

const degrees = words('almost as far half least less more most much nearly nowhere partly so too');
const comparing = words('as so');
const tooMuch = words('too');
const completing = words('about at for from in of on than that to with');
