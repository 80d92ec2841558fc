import { wordAt } from '#lib/language/index.ts';
import type { Tree } from '#lib/grammar/index.ts';
import { dependents, isNoun, lemma, namingVerbs, related, tag, words } from '#lib/grammar/index.ts';

/** "a firm called Borduroil", "a man named Doe": what it is called is no event. */
export const givesName = (tree: Tree, token: number): boolean =>
  isOtherName(tree, token) ||
  (related(tree, token, 'acl') &&
    /^VB[DN]$/.test(tag(tree, token)) &&
    // "dubbed “the Gate” by the press": somebody did.
    dependents(tree, token, 'aux', 'mark', 'nsubj', 'obl').length === 0 &&
    (token === tree.heads[token]! + 1 || (token === tree.heads[token]! + 2 && tree.tokens[token - 1]!.text === ',')) &&
    // "a gang known as the School".
    (isKnownAs(tree, token) ||
      ((namingVerbs.has(lemma(tree, token)) || titling.has(lemma(tree, token))) && isBeforeName(tree, token))));

/** "the firm, now known as Borduroil". */
function isOtherName(tree: Tree, token: number): boolean {
  if (!isKnownAs(tree, token)) return false;
  if (!related(tree, token, 'acl', 'advcl', 'parataxis') || dependents(tree, token, 'aux', 'mark', 'nsubj').length > 0)
    return false;
  let before = token - 1;
  if (before >= 0 && whenNamed.has(tree.tokens[before]!.text.toLowerCase())) before--;
  if (tree.tokens[before]?.text === ',') before--;
  return before >= 0 && before < token - 1 && isNoun(tree, before);
}

const isKnownAs = (tree: Tree, token: number): boolean =>
  tree.tokens[token]!.text === 'known' && wordAt(tree.tokens, token + 1)?.text === 'as';

const whenNamed = words('also better commonly formerly now officially once originally popularly previously then');

const isBeforeName = (tree: Tree, token: number): boolean =>
  /^NNPS?$/.test(wordAt(tree.tokens, token + 1)?.tag ?? '') ||
  /^[“"‘]|^``/.test(wordAt(tree.tokens, token + 1)?.text ?? '');

const titling = words('entitle name nickname title');
