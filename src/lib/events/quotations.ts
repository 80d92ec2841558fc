import type { AnnotatedText } from '#lib/language/index.ts';
import type { Tree } from '#lib/grammar/index.ts';
import {
  dependents,
  isVerb,
  lemma,
  preposition,
  quotingVerbs,
  related,
  reportingVerbs,
  subjectOf,
  words,
} from '#lib/grammar/index.ts';

/** A word of the text: which sentence, which token. */
export interface Place {
  sentence: number;
  token: number;
}

/** For each sentence, which of its tokens stand inside quotation marks, and who speaks there, where that can be told. */
export interface Quotations {
  quoted: readonly (readonly boolean[])[];
  speakers: readonly (Place | null)[];
}

const openers = '“„«';
const closers = '”»';
const neutral = '"';

/** Finds direct speech, which may run over many sentences, and its speakers. */
export function findQuotations(annotated: AnnotatedText, trees: readonly Tree[]): Quotations {
  const quoted = markQuoted(annotated);
  const speakers: (Place | null)[] = [];
  for (const [s, tree] of trees.entries()) speakers.push(speakerIn(tree, quoted[s]!));
  const named = [...speakers];
  const holds = (s: number): boolean => quoted[s]!.some(Boolean);
  const sameParagraph = (a: number, b: number): boolean =>
    annotated.sentences[a]?.paragraph === annotated.sentences[b]?.paragraph;

  const goOn = (isBeyond: (s: number) => boolean): void => {
    let last: Place | null = null;
    for (let s = 0; s < speakers.length; s++) {
      if (!sameParagraph(s - 1, s) && !isBeyond(s)) last = null;
      if (holds(s)) speakers[s] ??= last;
      last = named[s] ?? last;
    }
  };
  // A quotation without a speaker of its own goes on from the one before it …
  goOn(() => false);
  // … or has it named right after; a paragraph that quotes and names nobody goes on from the one before.
  for (let s = speakers.length - 2; s >= 0; s--)
    if (holds(s) && sameParagraph(s, s + 1)) speakers[s] ??= named[s + 1] ?? (holds(s + 1) ? speakers[s + 1]! : null);
  goOn((s) => isWhollyQuoted(quoted[s]!));
  return { quoted, speakers };
}

/** A quotation left open ends with its paragraph, as the custom is when the next one opens anew. */
function markQuoted({ sentences }: AnnotatedText): boolean[][] {
  const quoted: boolean[][] = [];
  let open = false;
  for (const [s, { tokens, paragraph }] of sentences.entries()) {
    if (paragraph !== sentences[s - 1]?.paragraph) open = false;
    const inside: boolean[] = [];
    for (const { text } of tokens) {
      const isNeutral = text === neutral;
      const closes = text === "''" || (text.length === 1 && closers.includes(text));
      if (text === '``' || (text.length === 1 && openers.includes(text))) open = true;
      else if (closes) open = false;
      else if (isNeutral) open = !open;
      inside.push(open || closes || isNeutral);
    }
    quoted.push(inside);
  }
  return quoted;
}

const isWhollyQuoted = (quoted: readonly boolean[]): boolean => {
  const inside = quoted.filter(Boolean).length;
  return inside > 0 && inside >= quoted.length - 2;
};

/** The subject of a reporting verb outside the quotation marks, or the person in whose words it is said. */
function speakerIn(tree: Tree, quoted: readonly boolean[]): Place | null {
  for (const i of tree.tokens.keys()) {
    const voice = voiceOf(tree, i);
    if (voice >= 0) return { sentence: tree.index, token: voice };
    if (quoted[i] || !isVerb(tree, i)) continue;
    if (!reportingVerbs.has(lemma(tree, i)) && !quotingVerbs.has(lemma(tree, i))) continue;
    const subject = subjectOf(tree, i);
    if (subject && !subject.passive && !quoted[subject.token]) return { sentence: tree.index, token: subject.token };
  }
  return null;
}

/** "in the words of the official", "in its view". */
const voices = words('word view opinion account estimate estimation assessment telling eye');

/** Whose voice a phrase gives; -1 when it gives none. */
export function voiceOf(tree: Tree, token: number): number {
  if (!voices.has(lemma(tree, token)) || preposition(tree, token) !== 'in') return -1;
  return (
    dependents(tree, token, 'nmod').find(
      (modifier) => related(tree, modifier, 'nmod:poss') || preposition(tree, modifier) === 'of',
    ) ?? -1
  );
}
