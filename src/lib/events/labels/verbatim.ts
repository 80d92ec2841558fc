import type { Tree } from '#lib/grammar/index.ts';
import {
  dependent,
  dependents,
  isImperative,
  preposition,
  related,
  reportingVerbs,
  subjectOf,
  tag,
} from '#lib/grammar/index.ts';
import type { ActorIndex } from '../actor-index.ts';
import { sentenceCase } from '../inflection.ts';
import { shortPhrase } from '../phrases.ts';
import type { Labelled } from './labelled.ts';
import { longest } from './labelled.ts';
import { cutOff, unclosed } from './tidy.ts';

/** Fewer words say too little. */
const fewest = 3;
/** How far from its verb a quotation is looked for, and more words than any label has room for. */
const reach = 100;

/**
 * "Doe: “How will things ever change?”": a statement in its own words, as many as there is room for; null where the sentence
 * has none, or nobody has said it yet.
 * @param label of the bare statement
 */
export function verbatimLabel(index: ActorIndex, event: Labelled, label: string): string | null {
  const { tree, trigger, factuality } = event;
  const isSaid = factuality === 'happened' || factuality === 'claimed';
  if (trigger.form !== 'verb' || !isSaid || !reportingVerbs.has(trigger.lemma)) return null;
  // "the sum that he says he raised": what is said has a gap.
  if (related(tree, trigger.token, 'acl:relcl')) return null;
  if (dependent(tree, trigger.token, 'obj') >= 0 && trigger.lemma !== 'tell') return null;
  const said = wordsSaid(tree, trigger.token);
  if (said.length === 0) return null;
  const isQuoted = isQuotation(tree, said);
  const speaker = subjectOf(tree, trigger.token);
  // "is told that it is so": that is said by others; "is said" beside a quotation is no passive.
  const isTold = speaker?.passive === true && !(isQuoted && trigger.lemma === 'say');
  if (isTold && trigger.lemma !== 'tell') return null;
  if (speaker === null && isImperative(tree, trigger.token)) return null;
  const who = speaker === null || isTold ? '' : shortPhrase(index, tree, speaker.token);
  const opening = who === '' ? label : `${who}:`;
  const words = shortened(tree, said, longest - opening.length - (isQuoted ? 3 : 1));
  const cased = who === '' && !isQuoted ? words : sentenceCase(words);
  return `${opening} ${isQuoted ? `“${cased}”` : cased}`;
}

/** The tokens that say it; none where they are too few. */
function wordsSaid(tree: Tree, verb: number): number[] {
  const clause = dependents(tree, verb, 'ccomp').find(
    (each) => tree.first[each]! > verb && preposition(tree, each) === '',
  );
  const found = clause === undefined ? [] : trimmed(tree, tree.first[clause]!, tree.last[clause]!);
  if (found.length > 0) return found;
  const quoted = quotation(tree, verb);
  return quoted.length > 0 ? quoted : aroundAside(tree, verb);
}

/** The first quotation of the sentence that the verb does not stand in; one that a sentence before has opened ends here. */
function quotation(tree: Tree, verb: number): number[] {
  const marks: number[] = [];
  for (let i = Math.max(0, verb - reach); i < Math.min(tree.tokens.length, verb + reach); i++)
    if (isQuotationMark(tree, i)) marks.push(i);
  if (marks.length % 2 === 1 && marks[0]! < verb) marks.unshift(-1);
  for (let i = 0; i < marks.length; i += 2) {
    const [opens, closes = tree.tokens.length] = [marks[i]!, marks[i + 1]];
    const found = opens < verb && verb < closes ? [] : trimmed(tree, opens + 1, closes - 1);
    if (found.length > 0) return found;
  }
  return [];
}

/** "There is more to come, they said", "the test, they said, was its biggest": all but what is set into it. */
function aroundAside(tree: Tree, verb: number): number[] {
  if (!related(tree, verb, 'parataxis') || dependents(tree, verb, 'mark', 'advmod').length > 0) return [];
  const before = trimmed(tree, 0, tree.first[verb]! - 1);
  const after = trimmed(tree, tree.last[verb]! + 1, tree.tokens.length - 1);
  const goesOn = after.length > 0 && /^(?:VB|MD)/.test(tag(tree, after[0]!));
  return before.length === 0 ? after : goesOn ? [...before, ...after] : before;
}

/** From one token to another without the marks at the ends, and the word that opens it; none where too few are left. */
function trimmed(tree: Tree, first: number, last: number): number[] {
  let [from, to] = [first, last];
  while (from <= to && (!isWordy(tree, from) || /^(?:that|and|but)$/i.test(tree.tokens[from]!.text))) from++;
  while (to >= from && !isWordy(tree, to) && !/^[?!]$/.test(tree.tokens[to]!.text)) to--;
  const count = Math.min(to - from + 1, reach);
  return count < fewest ? [] : Array.from({ length: count }, (_, i) => from + i);
}

const isWordy = (tree: Tree, token: number): boolean => /[\p{L}\p{N}$€£]/u.test(tree.tokens[token]!.text);

const isQuotationMark = (tree: Tree, token: number): boolean => /^(?:["“”„«»]|``|'')$/.test(tree.tokens[token]!.text);

/** Whether words stand between quotation marks, and none among them. */
function isQuotation(tree: Tree, said: readonly number[]): boolean {
  const isMark = (i: number) => i >= 0 && i < tree.tokens.length && isQuotationMark(tree, i);
  const [from, to] = [said[0]!, said.at(-1)!];
  return (isMark(from - 1) || isMark(to + 1) || isMark(to + 2)) && !said.some(isMark);
}

/** As many words as there is room for. */
function shortened(tree: Tree, said: readonly number[], room: number): string {
  let text = '';
  let cut = '';
  for (const i of said) {
    const token = tree.tokens[i]!;
    const isGlued = text === '' || token.start === tree.tokens[i - 1]!.end;
    // "can't" is two tokens and one word.
    if (!isGlued && text.length + 1 + unclosed(text).length <= room) cut = text;
    const longer = text + (isGlued ? '' : ' ') + token.text;
    if (longer.length > room) return cutOff((cut || text).replace(/[\s\p{P}]+$/u, ''));
    text = longer;
  }
  return text;
}
