import type { Sentence } from '#lib/language/index.ts';
import { wordAt } from '#lib/language/index.ts';
import type { Candidate } from './antecedent-features.ts';
import type { DescriptionPlace } from './description-features.ts';
import { genderOfNoun, isGenericSource, officeOf } from './descriptions.ts';
import { offices } from './gazetteer/titles.ts';
import { wordList } from './gazetteer/word-list.ts';
import type { Description, Entity } from './mention.ts';
import type { Reader } from './unnamed.ts';

/** How many sentences back a description can reach. */
const reach = 12;

/** Which of the people named before it a description means: "the actress". */
export function namedBefore(description: Description, owners: readonly Entity[], reader: Reader): Entity | undefined {
  if (description.definiteness !== 'definite' || description.possessive >= 0 || description.plural) return undefined;
  const { annotated, choose, quoted, called } = reader;
  const sentence = annotated.sentences[description.sentence];
  if (
    !standsAlone(sentence, description) ||
    relational.has(description.noun) ||
    wanted.has(description.noun) ||
    isGenericSource(description.noun)
  )
    return undefined;
  if (reader.unnamed.has(description.noun)) return undefined;
  const candidates = candidatesFor(description, owners, reader);
  if (candidates.length === 0) return undefined;
  const place: DescriptionPlace = {
    sentence,
    sentenceIndex: description.sentence,
    index: description.head,
    quoted: quoted[description.head],
    description,
    owned: owners.length > 0,
  };
  const known = candidates.find((candidate) => candidate.called?.has(officeOf(description)));
  const entity = (known ?? choose(place, candidates)?.candidate)?.reference.entity;
  if (entity === undefined) return undefined;
  const nouns = called.get(entity) ?? new Map<string, readonly string[]>();
  called.set(entity, nouns.set(officeOf(description), description.modifiers));
  return entity;
}

/** Those who are so to somebody: "the mother" is the mother of whoever is spoken of. */
const relational = wordList(`
  mother father parent son daughter brother sister wife husband widow uncle aunt nephew niece cousin partner friend
  colleague counterpart ally enemy rival opponent successor predecessor neighbour neighbor landlord boss relative lawyer
  attorney spouse grandmother grandfather head grandson granddaughter grandchild roommate classmate teammate mom dad fiance
  fiancee boyfriend girlfriend bride groom descendant sibling heir supporter critic other
`);

/** A phrase that tells no more of whom it means, and says nothing of somebody: not "the mayor of Klow", nor "as the mayor". */
export function standsAlone({ tokens }: Sentence, { first, last, head, modifiers }: Description): boolean {
  const { relation, text, lemma } = tokens[head];
  // "The Apprentice" is a work.
  if (/^\p{Lu}/u.test(text) && !offices.has(lemma.toLowerCase())) return false;
  if (/^(?:root|appos|compound|flat|xcomp|vocative|dep|ccomp)/.test(relation)) return false;
  if (modifiers.some((modifier) => setsApart.has(modifier))) return false;
  if (/^(?:of|who|whose|whom)$/i.test(wordAt(tokens, last + 1)?.text ?? '')) return false;
  for (let i = first; i < last; i++) if (tokens[i].tag === 'POS') return false;
  return !tokens.some(
    (token, i) =>
      token.head === head &&
      (/^cop/.test(token.relation) ||
        (token.relation === 'case' && token.lemma === 'as') ||
        (i > last && /^(?:nmod|acl|appos|conj|flat)/.test(token.relation))),
  );
}

/** Modifiers by which somebody or something is told from those named before. */
const setsApart = wordList(`
  alleged another average best common different eldest elder first foreign future host individual last leading little main
  neighbouring neighboring new next only ordinary other own parent possible potential rival same second separate sole third
  top typical various video younger youngest
`);

/** "The Democratic nominee" is not who was "the Republican nominee". */
const contrasts = (before: readonly string[], modifiers: readonly string[]): boolean =>
  before.some((modifier) => !modifiers.includes(modifier)) && modifiers.some((modifier) => !before.includes(modifier));

const children = wordList('boy girl child baby kid toddler infant newborn schoolboy schoolgirl youngster teenager');

/** "six-year-old Jane Doe", "Jane Doe, 16,": whether the text says of somebody it names that they are under age. */
const isYoung = ({ names }: Entity, text: string): boolean =>
  names
    .slice(0, firstNames)
    .some(
      ({ start, end }) =>
        /(?:\b1?\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen))[-\s]+years?[-\s]+old(?: \p{L}+){0,3} $/u.test(
          text.slice(Math.max(0, start - ageBefore), start),
        ) || /^(?:, | \()(?:aged )?1?\d[,)]/.test(text.slice(end, end + ageAfter)),
    );
const firstNames = 3;
const ageBefore = 60;
const ageAfter = 12;

/** Those who have done, or undergone, what is told: as long as nobody says so, they are nobody named. */
const wanted = wordList(`
  killer sniper assassin assailant gunman attacker bomber terrorist murderer hijacker robber shooter perpetrator culprit
  suspect intruder kidnapper arsonist rapist burglar thief looter victim witness buyer caller whistleblower informant
`);

/** "The Ruritanian champion" is nobody of another state, "the Nordlys engineer" nobody who is not known to be with Nordlys. */
const mayBelong = ({ affiliation }: Entity, owner: Entity): boolean =>
  affiliation.has(owner) ||
  owner.kind === 'place' ||
  (owner.kind === 'country' && [...affiliation].every((other) => other.kind !== 'country'));

function candidatesFor(
  description: Description,
  owners: readonly Entity[],
  { annotated, discourse, called }: Reader,
): Candidate[] {
  const { noun, sentence, head, first, last } = description;
  const { tokens } = annotated.sentences[sentence];
  const gender = genderOfNoun(noun);
  const met = new Set<Entity>();
  const candidates: Candidate[] = [];
  for (const reference of discourse.latest()) {
    const distance = sentence - reference.sentence;
    if (distance > reach) break;
    const { entity } = reference;
    if (met.has(entity) || entity.kind !== 'person') continue;
    met.add(entity);
    const before = called.get(entity)?.get(officeOf(description));
    const isOther =
      // Whoever is known by one office is not meant by another.
      (offices.has(noun) && entity.roles.length > 0) ||
      !owners.every((owner) => mayBelong(entity, owner)) ||
      (before !== undefined && contrasts(before, description.modifiers)) ||
      (children.has(noun) && !isYoung(entity, annotated.text));
    // "the captain met Doe", "the captain's father Doe".
    const isBeside =
      distance === 0 &&
      (reference.governor === tokens[head].head || (reference.first >= first && reference.last <= last));
    if (isOther || isBeside || (gender !== null && entity.gender !== null && entity.gender !== gender)) continue;
    candidates.push({
      reference,
      agreement: 1,
      rank: candidates.length + 1,
      times: discourse.timesOf(entity),
      called: called.get(entity),
    });
  }
  return candidates;
}
