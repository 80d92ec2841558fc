import type { Sentence } from '#lib/language/index.ts';
import { wordAt } from '#lib/language/index.ts';
import type { Reference } from './discourse.ts';
import { wordList } from './gazetteer/word-list.ts';
import type { Entity } from './mention.ts';

/** A pronoun where it stands. */
export interface PronounPlace {
  sentence: Sentence;
  sentenceIndex: number;
  /** Token index. */
  index: number;
  quoted: boolean;
  /** Whose turn it is, in a transcript: nobody speaks of themselves as "he". */
  speaker?: Entity | undefined;
}

/** What a reader knows of a mention that a pronoun may go back to. */
export interface Candidate {
  reference: Reference;
  /** How well it agrees in number and gender, 0 to 1. */
  agreement: number;
  /** How many others have been spoken of since. */
  rank: number;
  /** How often it has been spoken of. */
  times: number;
  /** The nouns it was described by, for a description. */
  called?: ReadonlyMap<string, unknown> | undefined;
}

/** What a pronoun or a description was decided to go back to. */
export interface Choice {
  candidate: Candidate;
  /** By how much more speaks for it than for anybody else or, where that can be, for nobody; Infinity where it stands alone. */
  margin: number;
  /** What speaks for and against it. */
  features: readonly string[];
}

/** Decides which of the mentions before it a pronoun or a description goes back to; undefined when it means none of them. */
export type ChooseAntecedent = (place: PronounPlace, candidates: readonly Candidate[]) => Choice | undefined;

/** Pronouns that behave alike; each weight is learnt for every group by itself. */
export function pronounGroup({ sentence, index }: PronounPlace): string {
  const { text, tag } = sentence.tokens[index];
  const number = /^i/i.test(text) ? 'it' : /^t/i.test(text) ? 'they' : 'he';
  return tag === 'PRP$' ? `${number}'s` : number;
}

/**
 * What speaks for and against a mention as the one that a pronoun means (after Lappin and Leass 1994), as names of
 * features.
 */
export function antecedentFeatures(place: PronounPlace): (candidate: Candidate) => string[] {
  const own = roleOf(place.sentence.tokens[place.index].relation);
  const isSpeaker = speaks(place);
  return (candidate) => featuresOf(place, own, isSpeaker, candidate);
}

function featuresOf(
  { sentence, sentenceIndex, index, quoted }: PronounPlace,
  own: string,
  isSpeaker: boolean,
  { reference, agreement, rank, times }: Candidate,
): string[] {
  const { entity } = reference;
  const distance = sentenceIndex - reference.sentence;
  const relation = roleOf(reference.relation);
  const several = entity.plural || reference.severally;
  const kind = entity.thing ? (entity.plural ? 'things' : 'thing') : several ? 'many' : entity.kind;
  return [
    `kind ${kind}`,
    `agreement ${agreement}`,
    `distance ${distance}`,
    `rank ${Math.min(rank, 5)}`,
    `role ${relation}`,
    `role ${relation} at ${distance}`,
    `${relation} for ${own}`,
    `form ${reference.form} ${kind}`,
    `times ${times > 4 ? 'many' : times > 2 ? 'some' : times}`,
    distance === 0 && isSubjectOfItsClause(sentence, index, reference) ? 'own subject' : '',
    distance === 0 ? clauseAbove(sentence, index, reference) : '',
    reference.paragraph === sentence.paragraph ? '' : 'other paragraph',
    reference.quoted === quoted ? '' : `other voice at ${distance === 0 ? 0 : 1}`,
    reference.first === 0 ? 'opens its sentence' : '',
    isWithin(reference) ? 'within a phrase' : '',
    isSpeaker ? `speaks ${kind}` : '',
    isSpeaker && reference.subject && speakingVerbs.has(reference.governedBy) ? 'speaks again' : '',
  ].filter((feature) => feature !== '');
}

/** "it said": whoever speaks, or thinks, is somebody. */
export function speaks({ sentence: { tokens }, index }: PronounPlace): boolean {
  const { relation, head } = tokens[index];
  // "one of them said".
  const speaker = relation === 'nmod' ? tokens[head] : tokens[index];
  return speaker?.relation === 'nsubj' && speakingVerbs.has(wordAt(tokens, speaker.head)?.lemma ?? '');
}

/** "Ruritania says that it left": what is told is told of somebody, most often of whoever tells it. */
export const isTold = (place: PronounPlace): boolean => tellingVerb(place) >= 0;

/** The verb that tells what a pronoun is the subject of, also where that is joined to more that it tells; -1 for none. */
export function tellingVerb({ sentence: { tokens }, index }: Pick<PronounPlace, 'sentence' | 'index'>): number {
  if (tokens[index].relation !== 'nsubj') return -1;
  let clause = tokens[index].head;
  // "said there were signs of it and that he wanted a ban".
  const isJoined =
    tokens[clause].relation === 'conj' &&
    tokens.some(({ head, relation }, i) => head === clause && relation === 'mark' && i < index);
  for (let steps = 0; isJoined && steps < 3 && tokens[clause].relation === 'conj'; steps++)
    clause = tokens[clause].head;
  const { relation, head } = tokens[clause];
  return relation === 'ccomp' && speakingVerbs.has(wordAt(tokens, head)?.lemma ?? '') ? head : -1;
}

export const speakingVerbs = wordList(`
  say tell add claim announce warn believe think argue insist admit declare deny acknowledge explain complain suggest
  know hope want expect decide report
`);

/** What speaks for a pronoun meaning nobody that was spoken of: "it rains", a deed, a whole clause. */
export function nobodyFeatures({ sentence, index }: PronounPlace): string[] {
  const { tokens } = sentence;
  const { relation, head } = tokens[index];
  const governor = tokens[head];
  const role = roleOf(relation);
  if (governor === undefined) return ['nobody', `nobody ${role}`];
  const complements = tokens.flatMap(({ head: own, relation: kind }, i) =>
    own === head && i > head && /^(?:ccomp|csubj|xcomp|advcl)/.test(kind) ? [coarse(kind)] : [],
  );
  return [
    'nobody',
    `nobody ${role}`,
    `nobody ${role} of ${governor.tag.slice(0, 2)}`,
    `nobody ${role} with ${complements[0] ?? 'nothing'}`,
    frequentGovernors.has(governor.lemma) ? `nobody ${role} of ${governor.lemma}` : '',
    index === 0 ? 'nobody first' : '',
  ].filter((feature) => feature !== '');
}

const frequentGovernors = wordList(`
  be take make mean seem happen work go come get help matter depend do have use say think find look feel keep give
  show turn cost call see know want like love hate believe consider describe time way thing hard good possible clear
  true important difficult easy great
`);

const coarse = (relation: string): string => relation.split(':')[0];

/** Subject, object, owner, or some other phrase. */
export function roleOf(relation: string): string {
  if (relation === 'nmod:poss') return 'owner';
  const kind = coarse(relation);
  if (kind === 'nsubj') return 'subject';
  if (kind === 'obj' || kind === 'iobj') return 'object';
  return ['obl', 'nmod', 'appos', 'conj', 'root', 'compound', 'amod'].includes(kind) ? kind : 'other';
}

/** A phrase inside another, such as "Mexico" in "the capital of Mexico". */
const isWithin = ({ relation }: Reference): boolean => /^(?:nmod|compound|amod|appos|flat)/.test(relation);

/** "Ruritania says that it left": the subject of the clause above, by how the pronoun's own clause hangs on that. */
function clauseAbove({ tokens }: Sentence, index: number, reference: Reference): string {
  const clause = tokens[tokens[index].head];
  if (!reference.subject || clause === undefined || clause.head !== reference.governor) return '';
  return /^(?:ccomp|xcomp|advcl|conj|parataxis)/.test(clause.relation)
    ? `subject above ${coarse(clause.relation)}`
    : '';
}

/** "lost a tenth of its force": what is owned belongs most often to the subject of the same clause. */
function isSubjectOfItsClause(sentence: Sentence, index: number, reference: Reference): boolean {
  if (!reference.subject) return false;
  const word = firstVerb(sentence, sentence.tokens[index].head, 6);
  return word >= 0 && word === reference.governor;
}

/** The first verb from a word up, or the word that so many steps lead to; -1 above the root. */
export function firstVerb({ tokens }: Sentence, from: number, most: number): number {
  let word = from;
  for (let steps = 0; word >= 0 && steps < most && !tokens[word].tag.startsWith('VB'); steps++)
    word = tokens[word].head;
  return word;
}

/** Whether a word and a mention of the same sentence belong to one verb: "the captain met Doe". */
export function clauseMates(sentence: Sentence, index: number, { governor }: Reference): boolean {
  const verb = sentence.tokens[index].head;
  return verb >= 0 && (governor === verb || firstVerb(sentence, verb, 4) === governor);
}
