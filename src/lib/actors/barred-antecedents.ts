import { wordAt, type Sentence } from '#lib/language/index.ts';
import type { PronounPlace } from './antecedent-features.ts';
import type { Reference } from './discourse.ts';

/** True when grammar forbids it: "Putin met him" is not Putin, "his army" is not the army's. */
export function clashes(sentence: Sentence, index: number, reference: Reference, distance: number): boolean {
  if (distance !== 0) return false;
  const { head, relation, tag, text } = sentence.tokens[index];
  if (reference.start <= sentence.tokens[index].start && sentence.tokens[index].end <= reference.end) return true;
  if (/sel(?:f|ves)$/i.test(text) || tag === 'PRP$' || relation === '') return false;
  if (head < 0) return false;
  if (isGapOf(sentence, index, reference)) return true;
  return (
    reference.governor === head ||
    (reference.subject && reference.governor === subjectGiver(sentence, head)) ||
    isAccusedOf(sentence, head, reference)
  );
}

/** "a photographer she had arranged to meet": somebody else has, and "the climb (that) they chose". */
export function isGapOf({ tokens }: Sentence, index: number, reference: Reference): boolean {
  const { head, relation } = tokens[index];
  if (!relation.startsWith('nsubj') || tokens[head].relation !== 'acl:relcl') return false;
  const before = /^(?:that|which|whom|who)$/i.test(wordAt(tokens, index - 1)?.text ?? '') ? index - 2 : index - 1;
  return before === reference.last && tokens[head].head === reference.head;
}

/** "accused them of plotting against it": whoever is accused does what follows, but for what follows a comma. */
function isAccusedOf({ tokens }: Sentence, verb: number, { governor, relation }: Reference): boolean {
  const { tag, head, relation: own } = tokens[verb];
  return (
    tag === 'VBG' &&
    own === 'advcl' &&
    head === governor &&
    relation === 'obj' &&
    wordAt(tokens, verb - 1)?.text !== ','
  );
}

/** "Asked by the judge if he understood, he nodded": he is whom the judge asked, in both. */
export function isAskedBy({ tokens }: Sentence, index: number, { governor, relation }: Reference): boolean {
  const { head, relation: own } = tokens[index];
  if (relation !== 'obl:agent' || !/^nsubj/.test(own) || governor < 0 || governor > index) return false;
  if (tokens[governor].relation !== 'advcl' || tokens[governor].tag !== 'VBN') return false;
  return tokens[governor].head === head || tokens[head].head === governor;
}

/** The verb whose subject a verb without its own shares: "fought to take it". */
function subjectGiver({ tokens }: Sentence, verb: number): number {
  let giver = verb;
  for (let steps = 0; steps < 4 && tokens[giver].relation === 'xcomp'; steps++) giver = tokens[giver].head;
  return giver;
}

/** The subject of the verb that something is done to a pronoun by, or with it: "Doe met him"; -1 where there is none. */
export function doerTo({ sentence: { tokens }, index }: PronounPlace): number {
  const { relation, head, text } = tokens[index];
  if (/^(?:his|hers|theirs)$|sel(?:f|ves)$/i.test(text) || head < 0 || !tokens[head].tag.startsWith('VB')) return -1;
  // "gave her surname": an owner, whatever a tagger says.
  if (/^her$/i.test(text) && /^(?:NN|JJ|CD|VBG|RB)/.test(wordAt(tokens, index + 1)?.tag ?? '')) return -1;
  // "looked behind her" and "took it with her" may be said of herself.
  const isOfVerb = relation === 'obl' && /^(?:to|with|for|at|against)$/i.test(wordAt(tokens, index - 1)?.text ?? '');
  if (!/^i?obj$/.test(relation) && !(isOfVerb && !hasObject(tokens, head))) return -1;
  let verb = head;
  for (let steps = 0; verb >= 0 && steps < 4; steps++) {
    const own = tokens.findIndex((token) => token.head === verb && /^[nc]subj/.test(token.relation));
    if (own >= 0) return own < index ? own : -1;
    // "met him", "tried to meet him" and "came and met him", but not "told her to meet him".
    const isShared = /^(?:conj|xcomp)$/.test(tokens[verb].relation);
    verb = isShared ? tokens[verb].head : -1;
    if (verb >= 0 && hasObject(tokens, verb) && tokens[head].relation === 'xcomp') return -1;
  }
  return -1;
}

const hasObject = (tokens: Sentence['tokens'], verb: number): boolean =>
  tokens.some(({ head, relation }) => head === verb && /^i?obj$/.test(relation));
