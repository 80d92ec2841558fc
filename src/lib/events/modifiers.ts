import { countryOf, foldName, isClockTime } from '#lib/actors/index.ts';
import type { Tree } from '#lib/grammar/index.ts';
import { isTitle, related, tag } from '#lib/grammar/index.ts';

/** How many words of a noun phrase a label keeps. */
export const longest = 5;

/** What stands before a noun and belongs to it. */
export const isModifier = (tree: Tree, child: number): boolean =>
  related(tree, child, 'amod', 'compound', 'nummod', 'flat');

/** "small" of "small-dollar donors", where both hang on the donors: the second is written with the first. */
export const opensAnother = (tree: Tree, child: number, head: number): boolean =>
  isHyphenated(tree, child + 1) &&
  tree.children[head]!.some(
    (other) =>
      other > child && other < head && isModifier(tree, other) && hyphenatedFrom(tree, tree.first[other]!) <= child,
  );

/** A modifier with what belongs to it ("15-year"), or the bare word when that is long. */
export function modifier(tree: Tree, child: number, head: number): string[] {
  let from = hyphenatedFrom(tree, tree.first[child]!);
  // "a weeks-long siege", with "a" hung on the weeks.
  while (from < child && tag(tree, from) === 'DT' && tree.tokens[from + 1]!.text !== '-') from++;
  const to = Math.min(tree.last[child]!, head - 1);
  // "more than one million people".
  const pieces: string[] = [];
  for (let i = from; i <= to; i++) {
    if (!isWord(tree, i)) continue;
    if (i > from && isHyphenated(tree, i)) pieces.push(pieces.pop()! + tree.tokens[i]!.text);
    else pieces.push(i === from ? textOf(tree, i) : tree.tokens[i]!.text);
  }
  return pieces.length > (related(tree, child, 'nummod') ? longest - 1 : 3) ? [textOf(tree, child)] : pieces;
}

/** Where the hyphenated word begins that a token is a part of: "second" of "second-quarter". */
function hyphenatedFrom(tree: Tree, token: number): number {
  let from = token;
  while (from > 0 && isHyphenated(tree, from)) from--;
  return from;
}

/** Whether a hyphen joins a token to the one before it, or is it. */
const isHyphenated = (tree: Tree, i: number): boolean =>
  i > 0 && (tag(tree, i) === 'HYPH' || tag(tree, i - 1) === 'HYPH');

/** Hyphens and per cent signs stand without spaces. */
export function joined(parts: readonly string[]): string {
  const text = parts.join(' ');
  return /[-%'’$€£]/.test(text) ? withoutSpaces(text) : text;
}

const withoutSpaces = (text: string): string =>
  text
    .replaceAll(' - ', '-')
    // "computer-literate", but "first- and second-hand".
    .replaceAll(/(?<=\p{L})- (?!(?:and|or|to) )/gu, '-')
    .replaceAll(' %', '%')
    .replaceAll(/ (?=['’]s\b)/g, '')
    .replaceAll(/([$€£]) (?=\d)/g, '$1');

/** What stands in a label; not the time before an entry of a live report. */
export const isWord = (tree: Tree, i: number): boolean =>
  !(i === 0 && isClockTime(tree.tokens[i]!.text)) &&
  (tree.tokens[i]!.text === '-' || /[\p{L}\p{N}%$€£]/u.test(tree.tokens[i]!.text));

/** A word as running text writes it: in titles every word may have a capital, and the first of a sentence has. */
export function textOf(tree: Tree, i: number): string {
  const { text, entity } = tree.tokens[i]!;
  if ((i > 0 && !isTitle(tree)) || !/^\p{Lu}\p{Ll}/u.test(text)) return text;
  const isCommon = entity === 'O' && !/^(?:NNP|PRP)/.test(tag(tree, i)) && countryOf(foldName(text)) === undefined;
  return isCommon ? text.toLowerCase() : text;
}
