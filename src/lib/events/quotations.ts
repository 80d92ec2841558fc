import type { AnnotatedText } from '#lib/language/index.ts';
import { attitudeVerbs, reportingVerbs } from './lexicon/reporting.ts';
import { subjectOf } from './subjects.ts';
import type { Tree } from './tree.ts';
import { isVerb, lemma } from './tree.ts';

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

/** Finds direct speech, which may run over many sentences of a paragraph, and its speakers. */
export function findQuotations(annotated: AnnotatedText, trees: readonly Tree[]): Quotations {
  const quoted = markQuoted(annotated);
  const wholly = annotated.sentences.map((sentence, s) => isWhollyQuoted(sentence.tokens.length, quoted[s]!));
  const own = trees.map((tree, s) => (quoted[s]!.some(Boolean) ? speakerIn(tree, quoted[s]!) : null));
  return {
    quoted,
    speakers: own.map(
      (speaker, s) => speaker ?? (quoted[s]!.some(Boolean) ? speakerNearby(annotated, own, wholly, s) : null),
    ),
  };
}

/** A quotation left open ends with its paragraph, as the custom is when the next one opens anew. */
function markQuoted(annotated: AnnotatedText): boolean[][] {
  let paragraph = -1;
  let open = false;
  return annotated.sentences.map((sentence) => {
    if (sentence.paragraph !== paragraph) open = false;
    paragraph = sentence.paragraph;
    return sentence.tokens.map(({ text }) => {
      if (text === '``' || (text.length === 1 && openers.includes(text))) open = true;
      else if (text === "''" || (text.length === 1 && closers.includes(text))) {
        open = false;
        return true;
      } else if (text === neutral) {
        open = !open;
        return true;
      }
      return open;
    });
  });
}

const isWhollyQuoted = (length: number, quoted: readonly boolean[]): boolean => {
  const inside = quoted.filter(Boolean).length;
  return inside > 0 && inside >= length - 2;
};

/** The subject of a reporting verb outside the quotation marks, or the person in whose words it is said. */
function speakerIn(tree: Tree, quoted: readonly boolean[]): Place | null {
  for (const i of tree.tokens.keys()) {
    if (quoted[i] || !isVerb(tree, i)) continue;
    if (!reportingVerbs.has(lemma(tree, i)) && !attitudeVerbs.has(lemma(tree, i)) && lemma(tree, i) !== 'call')
      continue;
    const subject = subjectOf(tree, i);
    if (subject && !subject.passive && !quoted[subject.token]) return { sentence: tree.index, token: subject.token };
  }
  return null;
}

/** A quotation without a speaker of its own goes on from the one before it, or is named right after it. */
function speakerNearby(
  annotated: AnnotatedText,
  own: readonly (Place | null)[],
  wholly: readonly boolean[],
  s: number,
): Place | null {
  const { paragraph } = annotated.sentences[s]!;
  for (let i = s - 1; i >= 0 && annotated.sentences[i]!.paragraph === paragraph; i--) {
    if (own[i]) return own[i]!;
    if (!wholly[i]) break;
  }
  for (let i = s + 1; i < own.length && annotated.sentences[i]!.paragraph === paragraph; i++) {
    if (own[i]) return own[i]!;
    if (!wholly[i]) break;
  }
  return null;
}
