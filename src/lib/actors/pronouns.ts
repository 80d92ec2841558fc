import type { Sentence } from '#lib/language/index.ts';
import { wordAt } from '#lib/language/index.ts';
import type { Discourse, Meaning, Reference } from './discourse.ts';
import { wordList } from './gazetteer/word-list.ts';
import {
  antecedentFeatures,
  nobodyFeatures,
  pronounGroup,
  isTold,
  speaks,
  type Candidate,
  type Choice,
  type ChooseAntecedent,
  type PronounPlace,
} from './antecedent-features.ts';
import {
  descriptionFeatures,
  descriptionGroup,
  hasEqual,
  isDescriptionPlace,
  newcomerFeatures,
} from './description-features.ts';
import { clashes, doerTo, isAskedBy, isGapOf } from './barred-antecedents.ts';
import { isBodyNoun } from './descriptions.ts';
import { grammaticalAntecedent, isToldByAnother, isToldBySeveral, teller } from './grammatical-antecedent.ts';
import { pronounConfidence } from './antecedent-confidence.ts';
import { weigh } from './antecedent-weights.ts';
import type { Entity } from './mention.ts';
import { isBody, nounOf } from './unnamed.ts';

interface Pronoun {
  number: 'singular' | 'plural';
  gender: 'male' | 'female' | 'thing' | null;
}

const he: Pronoun = { number: 'singular', gender: 'male' };
const she: Pronoun = { number: 'singular', gender: 'female' };
const it: Pronoun = { number: 'singular', gender: 'thing' };
const they: Pronoun = { number: 'plural', gender: null };

const pronouns: ReadonlyMap<string, Pronoun> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, he] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, she] as const),
  ...['it', 'its', 'itself'].map((word) => [word, it] as const),
  ...['they', 'them', 'their', 'theirs', 'themselves'].map((word) => [word, they] as const),
]);

export const isPronoun = (text: string): boolean => pronouns.has(text.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(text);

/** How many sentences back a pronoun can reach. */
const reach = 3;

/** What the features of a group of pronouns weigh together. */
export type Weigh = (group: string, features: readonly string[]) => number;

/** Of those that agree with it, the mention that most speaks for; none when that is likelier still. */
export const choosingBy =
  (weigh: Weigh): ChooseAntecedent =>
  (place, candidates) => {
    const { group, featuresOf, nobody } = considerations(place, candidates);
    const none = isDescriptionPlace(place) || !isSomebody(place) ? weigh(group, nobody) : -Infinity;
    let best: Omit<Choice, 'margin'> | undefined;
    let most = none;
    // What speaks most for somebody other than the best.
    let next = none;
    for (const candidate of candidates) {
      const features = featuresOf(candidate);
      const weight = weigh(group, features);
      const isSame = candidate.reference.entity === best?.candidate.reference.entity;
      if (weight > most) {
        if (!isSame) next = most;
        [best, most] = [{ candidate, features }, weight];
      } else if (!isSame && weight > next) next = weight;
    }
    if (best === undefined) return undefined;
    const choice = { ...best, margin: most - next };
    // Nothing forces a description to mean somebody who bears a name: what is too close stays open.
    const isOpen = isDescriptionPlace(place) && (choice.margin < tooClose || hasEqual(best.candidate, candidates));
    return isOpen ? undefined : choice;
  };

/** What is to be weighed: the features of each candidate and of there being none. */
export function considerations(place: PronounPlace, candidates: readonly Candidate[]) {
  return isDescriptionPlace(place)
    ? {
        group: descriptionGroup(place),
        featuresOf: descriptionFeatures(place, candidates),
        nobody: newcomerFeatures(place, candidates),
      }
    : {
        group: pronounGroup(place),
        featuresOf: antecedentFeatures(place),
        nobody: nobodyFeatures(place),
      };
}

/** What has to lie between the antecedent of a description and whatever else it may mean. */
const tooClose = 15;

export const chooseAntecedent = choosingBy(weigh);

const isSomebody = (place: PronounPlace): boolean =>
  speaks(place) || isTold(place) || acts(place) || pronounGroup(place).startsWith('he');

/** What only somebody does. */
const deeds = wordList(`
  accuse agree apologise apologize appeal appoint attack condemn demand denounce deploy invade launch negotiate offer
  order persuade pledge plan promise protest refuse reject retaliate sign summon threaten urge vote vow
`);

const acts = ({ sentence: { tokens }, index }: PronounPlace): boolean =>
  tokens[index].relation === 'nsubj' && deeds.has(tokens[tokens[index].head]?.lemma ?? '');

/** What is done to things, never to states, bodies or persons known by name. */
const handling = wordList(`
  build buy deliver deploy drink drive eat export fire fly get import install launch load manufacture operate obtain
  produce purchase receive repair sell ship supply use wear
`);

const nothingToHandle: ReadonlySet<string> = new Set(['country', 'organisation', 'person', 'place']);

const isHandled = ({ sentence: { tokens }, index }: PronounPlace): boolean =>
  /^(?:it|them)$/i.test(tokens[index].text) &&
  tokens[index].relation === 'obj' &&
  handling.has(tokens[tokens[index].head]?.lemma ?? '');

/** Whom a pronoun means. */
export function resolvePronoun(
  place: PronounPlace,
  discourse: Discourse,
  choose: ChooseAntecedent,
): Meaning | undefined {
  const { sentence, index } = place;
  const pronoun = pronouns.get(sentence.tokens[index].text.toLowerCase());
  if (pronoun === undefined || (pronoun === it && isEmpty(sentence, index))) return undefined;
  const candidates = candidatesFor(pronoun, place, discourse);
  const certain = grammaticalAntecedent(place, candidates);
  if (certain !== undefined) return certain === null ? undefined : meant(certain.reference, 1);
  const told = teller(place, candidates);
  // Whoever tells of themselves is nobody that is known.
  if (told === undefined && (isToldBySeveral(place) || isToldByAnother(place, discourse))) return undefined;
  const chosen = choose(place, able(place, candidates));
  // That nobody is meant is for the weights to say; who, if anybody, is told in so many words.
  if (chosen === undefined) return undefined;
  return told === undefined
    ? meant(chosen.candidate.reference, pronounConfidence(pronounGroup(place), chosen))
    : meant(told.reference, 1);
}

/**
 * A pronoun that goes back to another in doubt is less sure for that, though not by all of it: whoever a text goes on to
 * speak of is likelier to be whom it meant.
 */
const meant = ({ entity, confidence }: Reference, own: number): Meaning => ({
  entity,
  confidence: own * Math.sqrt(confidence),
});

/** Persons, states and bodies speak, named or not: "the newspaper"; neither things nor places do. */
const maySpeak = (entity: Entity): boolean => entity.kind !== 'place' && (!entity.thing || isBodyNoun(nounOf(entity)));

/** What is bought or fired is a thing; where somebody speaks, what does not comes in only where nobody else does. */
function able(place: PronounPlace, candidates: readonly Candidate[]): readonly Candidate[] {
  if (isHandled(place)) return candidates.filter(({ reference: { entity } }) => !nothingToHandle.has(entity.kind));
  if (!speaks(place)) return candidates;
  const speakers = candidates.filter(({ reference }) => maySpeak(reference.entity));
  return speakers.length > 0 ? speakers : candidates;
}

/** The mentions near enough before a pronoun that it may go back to, the latest first. */
function candidatesFor(pronoun: Pronoun, place: PronounPlace, discourse: Discourse): Candidate[] {
  const { sentence, sentenceIndex, index } = place;
  // “Lang left,” he said: nobody speaks of themselves by name.
  const isSpeaker = speaks(place) && !place.quoted;
  const content = isSpeaker ? reportedBefore(place) : -1;
  // Whoever meets "him" is another, however they were spoken of before (Chomsky 1981).
  const doer = doerTo(place);
  const candidates: Candidate[] = [];
  const seen = new Set<Entity>();
  const barred = new Set<Entity>();
  for (const reference of discourse.latest()) {
    const distance = sentenceIndex - reference.sentence;
    if (distance > reach) break;
    const { entity } = reference;
    const agreement = agree(pronoun, entity, reference.severally);
    if (
      distance === 0 &&
      (isAskedBy(sentence, index, reference) || isGapOf(sentence, index, reference) || reference.head === doer)
    )
      barred.add(entity);
    if (agreement === 0 || barred.has(entity) || clashes(sentence, index, reference, distance)) continue;
    if ((isSpeaker && (reference.quoted || isReported(place, reference, content))) || entity === place.speaker)
      continue;
    seen.add(entity);
    candidates.push({ reference, agreement, rank: seen.size, times: discourse.timesOf(entity) });
  }
  return candidates;
}

/** The verb of what the pronoun's verb reports, where that stands before it: "He had left, she added"; -1 for none. */
function reportedBefore({ sentence: { tokens }, index }: PronounPlace): number {
  const report = tokens[index].head;
  return tokens[report].relation === 'parataxis'
    ? tokens[report].head
    : tokens.findIndex(({ head, relation }, i) => head === report && relation === 'ccomp' && i < index);
}

/** "Doe was held, he added": nor do they in what they are reported to say. */
function isReported(
  { sentence: { tokens }, sentenceIndex, index }: PronounPlace,
  reference: Reference,
  content: number,
): boolean {
  if (content < 0 || reference.sentence !== sentenceIndex || reference.form === 'pronoun' || reference.last >= index)
    return false;
  const report = tokens[index].head;
  for (let word = reference.head, steps = 0; word >= 0 && steps < farthest; word = tokens[word].head, steps++) {
    if (word === content) return true;
    if (word === report) return false;
  }
  return false;
}

/** How far up a mention's clause is looked for. */
const farthest = 12;

/** How well an entity agrees with a pronoun: 0 not at all, 1 in full. */
function agree({ number, gender }: Pronoun, entity: Entity, severally: boolean): number {
  const { kind } = entity;
  if (number === 'singular' && severally) return 0;
  if (number === 'plural') {
    if (severally && kind === 'country') return 1;
    if (entity.thing) return entity.plural ? 0.8 : 0;
    if (entity.plural && kind !== 'product') return 1;
    if (kind === 'organisation') return 0.75;
    if (kind === 'unnamed') return 0.4;
    return kind === 'country' || (kind === 'product' && entity.plural) ? 0.6 : 0;
  }
  if (gender === 'thing') {
    if (entity.thing) return entity.plural ? 0 : 0.8;
    if (kind === 'organisation' || kind === 'country' || kind === 'product') return 1;
    return kind === 'place' ? 0.7 : 0;
  }
  if (kind === 'person') return entity.gender === null ? 0.85 : entity.gender === gender ? 1 : 0;
  return kind === 'unnamed' &&
    !entity.thing &&
    !entity.plural &&
    !isBody(entity) &&
    (entity.gender === null || entity.gender === gender)
    ? 0.8
    : 0;
}

/** What is called, described or meant is most often what was done. */
const judging = wordList(
  'accept acknowledge admit brand call condemn confirm consider denounce deny describe discuss dismiss do explain intend label mean mention predict regard reject repeat term welcome',
);

/** "It would take months": so long it is to whatever the text speaks of. */
const takesTime = ({ tokens }: Sentence, verb: number): boolean =>
  tokens[verb].lemma === 'take' &&
  tokens.some(
    ({ head, relation, lemma }, i) =>
      i > verb && head === verb && /^obj|^obl:unmarked/.test(relation) && spans.has(lemma),
  );
const spans = wordList('age day decade hour minute month second time week while year');

/** "It is likely that …", "it takes time to …": a subject that means nothing. */
function isEmpty(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  const { relation, head, text } = tokens[index];
  if (relation === 'expl') return true;
  // "called it a provocation", "it was meant to build trust": a deed rather than somebody.
  if (/^it$/i.test(text) && /^(?:obj|nsubj:pass)$/.test(relation) && head >= 0 && judging.has(tokens[head].lemma))
    return true;
  if (!/^it$/i.test(text) || relation !== 'nsubj' || head < 0) return false;
  // "It comes as …" is the news itself.
  if (
    tokens[head].lemma === 'come' &&
    /^(?:as|after|amid|before|days|hours|weeks|a|just|two|three)$/.test(wordAt(tokens, head + 1)?.text ?? '')
  )
    return true;
  if (/^(?:seem|appear|rain|snow|turn)$/.test(tokens[head].lemma) || takesTime(sentence, head)) return true;
  const end = Math.min(head + 15, tokens.length);
  let copula = false;
  for (let i = index + 1; i < head; i++) copula ||= tokens[i].head === head && tokens[i].relation === 'cop';
  for (let i = head + 1; i < end; i++) {
    if (tokens[i].head === head && /^(?:ccomp|csubj|xcomp)/.test(tokens[i].relation) && copula) return true;
  }
  return false;
}
