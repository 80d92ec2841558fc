import type { AnnotatedText, Sentence } from '#lib/language/index.ts';
import { wordAt } from '#lib/language/index.ts';
import { countryEntity, type Cast } from './cast.ts';
import { genderOfNoun, officeOf, sortOf } from './descriptions.ts';
import type { Description, Entity, NameMention } from './mention.ts';
import { wordList } from './gazetteer/word-list.ts';
import { isCapitalised, isOfOffice } from './name-words.ts';
import type { NameIndex } from './name-index.ts';
import { holderAfter } from './office-holders.ts';

/** What the text itself puts together: a description and the name it stands by. */
export interface Tie {
  description: Description;
  entity: Entity;
  /** A title is a part of naming; the other ties are mentions of their own. */
  how: 'title' | 'apposition';
}

type Finder = (description: Description, text: AnnotatedText, names: NameIndex, cast: Cast) => NameMention | undefined;

/** Ways to tie a description to a name. The first that applies holds: a title needs no second look. */
const finders: readonly (readonly [Tie['how'], Finder])[] = [
  ['title', nameRightAfter],
  ['title', nameWithin],
  ['apposition', nameAfterNaming],
  ['apposition', nameAfterComma],
  ['apposition', nameInApposition],
  ['apposition', nameBeforeComma],
  ['apposition', nameBeforeIs],
  ['apposition', nameReferredTo],
];

/** Ties descriptions to the names they stand by, and notes the roles and affiliations that follow. */
export function tieDescriptions(
  annotated: AnnotatedText,
  descriptions: readonly Description[],
  names: NameIndex,
  cast: Cast,
): Map<Description, Tie> {
  const ties = new Map<Description, Tie>();
  for (const description of descriptions) {
    for (const [how, find] of finders) {
      const name = find(description, annotated, names, cast);
      const entity = name === undefined ? undefined : cast.named.get(name);
      if (entity === undefined || !(fits(description, entity) || isCalledSo(description, name!, annotated, entity)))
        continue;
      const { tokens } = annotated.sentences[description.sentence];
      const leads = how === 'title' && leadsAlone(tokens, description, name!);
      ties.set(description, { description, entity, how: leads ? 'apposition' : how });
      if (entity.kind === 'person') noteRole(description, entity, names, cast);
      if (entity.kind === 'product') entity.roles.push({ noun: description.noun, of: null });
      break;
    }
  }
  return ties;
}

/** Whether the parse hangs a title on what it is a title in, and not on the name after it, which stands apart from it. */
function leadsAlone(tokens: Sentence['tokens'], { first, head }: Description, name: NameMention): boolean {
  const own = tokens[name.head];
  if (tokens[head].relation === '' || (own.head === head && /^(?:appos|flat)/.test(own.relation))) return false;
  let word = head;
  for (let steps = 0; steps < farthestUp && word >= first && word < name.first; steps++) word = tokens[word].head;
  return word < name.first || word > name.last;
}

const farthestUp = 4;

function fits(description: Description, entity: Entity): boolean {
  const sort = sortOf(description.noun);
  if (entity.kind === 'person') return sort === 'person' && !description.plural;
  if (entity.kind === 'organisation') return sort === 'organisation' || sort === 'group';
  if (entity.kind === 'product') return sort === 'thing' && !description.plural;
  return entity.kind === 'country' && sort === 'country';
}

/**
 * "the watchmaker Perrin", "a rower, Tom Hesketh,": what a name stands in apposition to is whoever bears it, though the
 * noun be unknown for one of persons; and makers and owners may be firms.
 */
function isCalledSo(
  description: Description,
  name: NameMention,
  { sentences }: AnnotatedText,
  { kind }: Entity,
): boolean {
  const sort = sortOf(description.noun);
  const { relation, head } = sentences[description.sentence].tokens[name.head];
  if (description.plural || relation !== 'appos' || head !== description.head) return false;
  // "the shop, Doe & Daughter," is nobody.
  if (kind === 'person') return sort === 'thing' && !madeThings.has(description.noun) && !name.name.includes('&');
  return kind === 'organisation' && (sort === 'thing' || businesses.has(description.noun));
}

/** Works that bear the names of persons, and words for names themselves. */
const madeThings = wordList(`
  album award book character film game hurricane magazine movie name nickname novel opera painting play poem prize program
  programme series show song storm title word
`);

const businesses = wordList(`
  buyer carrier developer employer insurer lender maker manufacturer operator owner partner producer publisher
  retailer rival seller sponsor supplier vendor
`);

/** Whom a description belongs to: the states and named organisations among its words. */
export function ownersOf(description: Description, names: NameIndex, cast: Cast): Entity[] {
  const owners = new Set([...description.countries.keys()].map((country) => countryEntity(cast, country)));
  for (const name of names.inSentence(description.sentence)) {
    const within = name.first >= description.first && name.last < description.last;
    const entity = within || name === description.of ? cast.named.get(name) : undefined;
    if (entity !== undefined && entity.kind !== 'product') owners.add(entity);
  }
  return [...owners];
}

function noteRole(description: Description, entity: Entity, names: NameIndex, cast: Cast): void {
  entity.gender ??= genderOfNoun(description.noun);
  const owners = ownersOf(description, names, cast).filter((owner) => owner !== entity);
  for (const owner of owners) entity.affiliation.add(owner);
  for (const of of owners.length === 0 ? [null] : owners) entity.roles.push({ noun: officeOf(description), of });
}

/**
 * "Russian President Vladimir Putin", "the Belarusian tyrant Alexander Lukashenko", "Secretary of State Jane Doe"; also
 * from within a title of several nouns, "Assistant Attorney General Jane Doe".
 */
function nameRightAfter(
  { sentence, last }: Description,
  { sentences }: AnnotatedText,
  names: NameIndex,
): NameMention | undefined {
  const { tokens } = sentences[sentence];
  let after = last + 1;
  while (after < tokens.length && isCapitalised(tokens[after]) && isOfOffice(tokens[after])) after++;
  const holder = after < tokens.length ? holderAfter(sentences[sentence], after) : -1;
  return names.startingAt(sentence, holder < 0 ? after : holder);
}

/** Parts of larger bodies: "the United Nations refugee agency" is not the United Nations. */
const partsOfBodies = wordList(
  'agency ministry department parliament senate court council committee commission bureau',
);

/** "Interfax news agency", "the Sun newspaper": an organisation's name with what it is. */
function nameWithin(
  { noun, sentence, first, last, plural, modifiers }: Description,
  annotated: AnnotatedText,
  names: NameIndex,
  cast: Cast,
) {
  if (plural || sortOf(noun) !== 'organisation') return undefined;
  if (partsOfBodies.has(noun) && modifiers[modifiers.length - 1] !== 'news') return undefined;
  const { tokens } = annotated.sentences[sentence];
  const name = names.inSentence(sentence).findLast((own) => own.first >= first && own.last < last);
  if (name === undefined || cast.named.get(name)?.kind !== 'organisation') return undefined;
  return tokens.slice(name.last + 1, last).every(({ tag }) => tag === 'NN') ? name : undefined;
}

/** "a man named Jan Petrov", "a firm called Nordlys". */
function nameAfterNaming(
  { sentence, last }: Description,
  { sentences }: AnnotatedText,
  names: NameIndex,
): NameMention | undefined {
  return /^(?:named|called)$/.test(wordAt(sentences[sentence].tokens, last + 1)?.text ?? '')
    ? names.startingAt(sentence, last + 2)
    : undefined;
}

/** "Ukraine's president, Volodymyr Zelensky, told". */
function nameAfterComma(
  { sentence, reach, head, definiteness }: Description,
  annotated: AnnotatedText,
  names: NameIndex,
): NameMention | undefined {
  const { tokens } = annotated.sentences[sentence];
  if (wordAt(tokens, reach + 1)?.text !== ',') return undefined;
  const name = names.startingAt(sentence, reach + 2);
  if (name === undefined) return undefined;
  // "They met a judge, Jane Doe said".
  if (definiteness === 'indefinite')
    return tokens[name.head].relation === 'appos' && tokens[name.head].head === head && closes(tokens, name.last + 1)
      ? name
      : undefined;
  return closes(tokens, name.last + 1) || tokens[name.head].relation === 'appos' ? name : undefined;
}

/** How many tokens behind a noun the end of a name in apposition to it is looked for. */
const farthestName = 16;

/** "The judge, Justice Jane Doe, spoke", "a man, shift supervisor John Roe,", "its envoy in Klow, Dr Jane Doe". */
function nameInApposition(
  { noun, sentence, last, head, plural }: Description,
  annotated: AnnotatedText,
  names: NameIndex,
): NameMention | undefined {
  const { tokens } = annotated.sentences[sentence];
  // "its row with a rival, Nordlys,": only of persons more is told before their names.
  if (plural || (sortOf(noun) !== 'person' && wordAt(tokens, last + 1)?.text !== ',')) return undefined;
  return names.inSentence(sentence).find((name) => {
    if (name.first <= last + 1 || name.last > last + farthestName || !closes(tokens, name.last + 1)) return false;
    const opener = openerOf(tokens, name, last);
    if (opener < 0 || tokens[opener].head !== head) return false;
    return tokens[opener].relation === 'appos' || (tokens[opener].relation === 'conj' && !isListed(tokens, head, name));
  });
}

/** The word that the phrase which a name ends hangs on the noun before it by; -1 where no comma opens that phrase. */
function openerOf(tokens: Sentence['tokens'], name: NameMention, after: number): number {
  let word = name.head;
  const isInside = (i: number) => i > after && i <= name.last;
  for (let steps = 0; steps < farthestUp && isInside(tokens[word].head); steps++) word = tokens[word].head;
  let first = name.first;
  while (first > after + 1 && /^(?:CD|DT|HYPH|JJ|NN|VBN|POS|PRP\$)/.test(tokens[first - 1].tag)) first--;
  return tokens[first - 1].text === ',' && word >= first ? word : -1;
}

/** "a minister, an aide and Jane Doe": an "and" makes several of them. */
const isListed = (tokens: Sentence['tokens'], head: number, name: NameMention): boolean =>
  tokens.some(
    (token, i) =>
      token.relation === 'cc' &&
      i > head &&
      (token.head === head ||
        wordAt(tokens, token.head)?.head === head ||
        (token.head > head && token.head <= name.last)),
  );

/** "Volodymyr Zelensky, the Ukrainian president, told". */
function nameBeforeComma(
  { sentence, first, reach, head, definiteness }: Description,
  annotated: AnnotatedText,
  names: NameIndex,
): NameMention | undefined {
  const { tokens } = annotated.sentences[sentence];
  if (wordAt(tokens, first - 1)?.text !== ',') return undefined;
  const { relation } = tokens[head];
  if (relation !== 'appos' && (relation === 'conj' || definiteness === 'demonstrative' || !closes(tokens, reach + 1))) {
    return undefined;
  }
  return names.endingAt(sentence, first - 2);
}

/** "Tim Cook is Apple's chief executive". */
function nameBeforeIs(
  { sentence, head }: Description,
  annotated: AnnotatedText,
  names: NameIndex,
): NameMention | undefined {
  const { tokens } = annotated.sentences[sentence];
  const near = (relation: string) => childOf(tokens, head, relation);
  if (near('cop') < 0) return undefined;
  const subject = near('nsubj');
  return subject < 0
    ? undefined
    : names.inSentence(sentence).find((name) => name.first <= subject && subject <= name.last);
}

/** "… Sandu decided, the aide added, speaking of the Moldovan president". */
function nameReferredTo(
  { sentence, first }: Description,
  annotated: AnnotatedText,
  names: NameIndex,
  cast: Cast,
): NameMention | undefined {
  const { tokens } = annotated.sentences[sentence];
  if (wordAt(tokens, first - 1)?.text !== 'to' || !/^refer(?:ring|red)$/.test(wordAt(tokens, first - 2)?.text ?? ''))
    return undefined;
  return names.inSentence(sentence).findLast((name) => name.last < first && cast.named.get(name)?.kind === 'person');
}

const closes = (tokens: Sentence['tokens'], index: number): boolean => {
  const token = tokens[index];
  return token === undefined || /^(?:[,.;:)”"—–]|who|whose|which)$/.test(token.text);
};

const farthestChild = 20;

function childOf(tokens: Sentence['tokens'], head: number, relation: string): number {
  for (let i = head - 1; i >= Math.max(0, head - farthestChild); i--) {
    if (tokens[i].head === head && tokens[i].relation === relation) return i;
  }
  return -1;
}
