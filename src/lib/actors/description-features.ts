import { clauseMates, roleOf, type Candidate, type PronounPlace } from './antecedent-features.ts';
import { genderOfNoun, sortOf } from './descriptions.ts';
import { offices } from './gazetteer/titles.ts';
import { wordList } from './gazetteer/word-list.ts';
import type { Description } from './mention.ts';

/** A description where it stands. */
export interface DescriptionPlace extends PronounPlace {
  description: Description;
  /** Whether a state or a body is among its words: "the Ruritanian champion". */
  owned: boolean;
}

export const isDescriptionPlace = (place: PronounPlace): place is DescriptionPlace => 'description' in place;

/** Descriptions that behave alike; each weight is learnt for every group by itself. */
export const descriptionGroup = ({ description }: DescriptionPlace): string => `the ${sortOf(description.noun)}`;

/** What speaks for and against somebody named as the one that a description means. */
export function descriptionFeatures(place: DescriptionPlace, candidates: readonly Candidate[]) {
  const { description, sentence, sentenceIndex, index, quoted } = place;
  const most = Math.max(...candidates.map(({ times }) => times));
  const gender = genderOfNoun(description.noun);
  const own = roleOf(sentence.tokens[index].relation);
  return ({ reference, rank, times, called }: Candidate): string[] => {
    const { entity } = reference;
    const distance = sentenceIndex - reference.sentence;
    const relation = roleOf(reference.relation);
    const role = relation === 'subject' || relation === 'owner' ? relation : 'other';
    const at = distance < 3 ? distance : distance < 6 ? 'far' : 'farther';
    return [
      `distance ${at}`,
      `rank ${Math.min(rank, 3)}`,
      `role ${role} at ${at === 0 || at === 1 ? at : 'far'}`,
      relation === own ? 'parallel' : '',
      reference.form === 'name' ? 'named last' : '',
      `times ${times > 4 ? 'many' : times > 2 ? 'some' : times}`,
      times === most ? 'spoken of most' : '',
      candidates.length === 1 ? 'alone' : '',
      (called?.size ?? 0) > 0 ? 'called otherwise' : '',
      entity.roles.length > 0 ? 'has a role' : '',
      gender === null ? '' : `gender ${entity.gender === gender ? 'agrees' : 'unknown'}`,
      distance === 0 && clauseMates(sentence, index, reference) ? 'same clause' : '',
      reference.paragraph === sentence.paragraph ? '' : 'other paragraph',
      reference.quoted === quoted ? '' : 'other voice',
    ].filter((feature) => feature !== '');
  };
}

/** What speaks for a description meaning nobody named before it. */
export function newcomerFeatures(place: DescriptionPlace, candidates: readonly Candidate[]): string[] {
  const { description, sentence, index, owned, quoted } = place;
  const { modifiers, definiteness, noun } = description;
  const { tokens } = sentence;
  const relation = roleOf(tokens[index].relation);
  const role = ['subject', 'object', 'owner'].includes(relation) ? relation : 'other';
  return [
    'nobody',
    `nobody ${role}`,
    `nobody of ${Math.min(modifiers.length, 2)}`,
    `nobody among ${Math.min(candidates.length, 4)}`,
    `nobody ${sortOfPerson(noun)}`,
    `nobody ${definiteness}`,
    owned ? 'nobody owned' : '',
    quoted ? 'nobody quoted' : '',
    index === 1 ? 'nobody first' : '',
    modifiers.some((modifier) => /^(?:former|ex|then)$/.test(modifier)) ? 'nobody former' : '',
    modifiers.includes('old') || modifiers.some((modifier) => /-old$/.test(modifier)) ? 'nobody aged' : '',
  ].filter((feature) => feature !== '');
}

const sexes = wordList('man woman boy girl lady gentleman guy');

function sortOfPerson(noun: string): string {
  if (offices.has(noun)) return 'office';
  return sexes.has(noun) ? 'man' : 'other';
}

/** "Doe met Roe. The singer …": of two in one sentence, spoken of as often, either may be meant. */
export const hasEqual = ({ reference, times }: Candidate, candidates: readonly Candidate[]): boolean =>
  candidates.some(
    (other) =>
      other.reference.entity !== reference.entity &&
      other.reference.sentence === reference.sentence &&
      other.times >= times &&
      (other.reference.entity.gender === reference.entity.gender || reference.entity.gender === null),
  );
