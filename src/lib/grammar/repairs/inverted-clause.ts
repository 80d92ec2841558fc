import type { Tree } from '../tree.ts';
import { lemma, tag } from '../tree.ts';

/** The verb of a clause whose auxiliary stands before its subject, which a noun or a pronoun ends; -1 where there is none. */
export function invertedVerb(tree: Tree, auxiliary: number): number {
  let end = auxiliary + 1;
  while (end < tree.tokens.length && /^(?:P?DT|PRP\$?|JJ[RS]?|NNS?|NNPS?|CD|POS|HYPH|EX)$/.test(tag(tree, end))) end++;
  if (end === auxiliary + 1 || !/^(?:NN|PRP$|CD|EX)/.test(tag(tree, end - 1))) return -1;
  while (end < tree.tokens.length && tag(tree, end).startsWith('RB')) end++;
  let last = lemma(tree, auxiliary);
  // "Can it be seen", "has it been sold".
  while (end < tree.tokens.length && /^be(?:en)?$/i.test(tree.tokens[end]!.text)) {
    last = 'be';
    end++;
  }
  return end < tree.tokens.length && forms(last).test(tag(tree, end)) ? end : -1;
}

const forms = (auxiliary: string): RegExp =>
  auxiliary === 'be' ? /^VB[DGN]$/ : auxiliary === 'have' ? /^VB[DN]$/ : /^VBP?$/;

/** The word of the subject between an auxiliary and its verb that does not hang on another of its words. */
export function subjectBetween(tree: Tree, auxiliary: number, verb: number): number {
  for (let word = verb - 1; word > auxiliary; word--) {
    const head = tree.heads[word]!;
    if ((head <= auxiliary || head >= verb) && /^(?:NN|PRP$|CD|EX)/.test(tag(tree, word))) return word;
  }
  return verb - 1;
}
