import type { Tree } from '#lib/grammar/index.ts';
import { dependent, dependents, lemma, related, tag, timeNouns, words } from '#lib/grammar/index.ts';

/** "A group that monitors elections": what somebody does at all times, said to tell who they are. */
export function tellsWhatItDoes(tree: Tree, verb: number): boolean {
  if (!related(tree, verb, 'acl:relcl') || !isPresent(tree, verb)) return false;
  const subject = dependent(tree, verb, 'nsubj');
  if (subject < 0 || !/^W(?:P|DT)$/.test(tag(tree, subject)) || dependents(tree, verb, 'aux').length > 0) return false;
  for (let word = subject + 1; word < tree.tokens.length; word++) {
    if (isOfATime(tree, word)) return false;
    if (word > verb && /^[,.;:()–—]$/.test(tree.tokens[word]!.text)) break;
  }
  return true;
}

/** Beside one thing a form without "s" is the past of a verb that has but one: "the firm, which bid $28". */
const isPresent = (tree: Tree, verb: number): boolean =>
  tag(tree, verb) === 'VBZ' || (tag(tree, verb) === 'VBP' && /^NNP?S$/.test(tag(tree, tree.heads[verb]!)));

/** "who now leads", "who arrives on Monday", "which expires at the end of 2008". */
const isOfATime = (tree: Tree, word: number): boolean =>
  timeAdverbs.has(lemma(tree, word)) ||
  timeNouns.has(lemma(tree, word)) ||
  /^(?:19|20)\d\d$/.test(tree.tokens[word]!.text);

const timeAdverbs = words('now today tonight tomorrow currently soon again');

/** "You feel good", "anything would help": said of anybody at any time, and told of no time past. */
export function isOfAnybody(tree: Tree, verb: number): boolean {
  if (/^VB[DN]$/.test(tag(tree, verb))) return false;
  const subject = dependents(tree, verb, 'nsubj').find((each) => each < verb);
  if (subject === undefined || !anybody.has(tree.tokens[subject]!.text.toLowerCase())) return false;
  return (
    tree.children[subject]!.length === 0 && dependents(tree, verb, 'aux').every((aux) => !/^VBD$/.test(tag(tree, aux)))
  );
}

const anybody = words('anybody anyone anything everybody everyone everything one you');
