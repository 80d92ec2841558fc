import type { Sentence } from '#lib/language/index.ts';
import { wordAt } from '#lib/language/index.ts';
import { foldName } from './fold.ts';
import { countries } from './gazetteer/countries.ts';
import { firms } from './gazetteer/firms.ts';
import { organisationNouns } from './gazetteer/people.ts';
import { givenNames } from './gazetteer/given-names.ts';
import {
  bodies,
  companyEndings,
  needArticle,
  organisationHeads,
  organisationOpeners,
  organisations,
  otherHeads,
} from './gazetteer/organisations.ts';
import { americanStates, placeHeads, placeNouns, placeOpeners, places } from './gazetteer/places.ts';
import { carMakes, indices, productHeads, productNouns, productVerbs } from './gazetteer/products.ts';
import { nobles, partyMembers } from './gazetteer/titles.ts';
import { namesNobody } from './names-nobody.ts';
import { vesselOf } from './vessels.ts';
import { isAllCapitals, isDemonym, isRank, isTitleWord } from './name-words.ts';
import { byFirmNoun, byOwnReport, byShares } from './kinds-of-firms.ts';
import { byClub, byScore, byState, byTown, contests } from './kinds-in-sport.ts';
import type { KindVotes } from './mention.ts';
import type { Cue, NameInContext, Vote } from './name-in-context.ts';
import { byNickname } from './nicknames.ts';
import { wordList } from './gazetteer/word-list.ts';
import type { ActorKind } from './types.ts';

/** What speaks for a name's kind. Weights add up over all mentions of the name, so their order does not matter. */
const cues: readonly Cue[] = [
  byTable,
  byParty,
  byModel,
  byTitle,
  byGivenName,
  byNickname,
  byHead,
  byShape,
  byPreposition,
  byVerb,
  byWordAfter,
  byRelative,
  byDeterminer,
  byPlural,
  byQuotation,
  bySiege,
  byVessel,
  byFirmNoun,
  byShares,
  byOwnReport,
  byScore,
  byState,
  byClub,
  byTown,
];

/** The votes of one mention; empty when nothing tells what it is. */
export function kindVotes(sentence: Sentence, first: number, last: number, name: string): KindVotes {
  const context = { sentence, first, last, key: foldName(name), words: name.split(' ') };
  const votes: KindVotes = {};
  if (namesNobody(context)) return votes;
  for (const cue of cues) {
    const vote = cue(context);
    if (vote === null) continue;
    votes[vote[0]] = (votes[vote[0]] ?? 0) + vote[1];
    // A state is a state, whatever stands around it.
    if (vote[0] === 'country') break;
  }
  if (Object.keys(votes).length === 0 && looksLikePerson(context)) votes.person = 2;
  return votes;
}

/** The kind with most votes; null when there are none. Ties go to the kind named first in the table of kinds. */
export function mostVoted(votes: KindVotes): ActorKind | null {
  let best: ActorKind | null = null;
  for (const kind of ['person', 'organisation', 'country', 'place', 'product', 'group'] as const) {
    if ((votes[kind] ?? 0) > (best === null ? 0 : votes[best]!)) best = kind;
  }
  return best;
}

function byTable({ key, words, sentence, first }: NameInContext): Vote | null {
  // "the Emirates" are a state, and Emirates an airline.
  if (key === 'emirates' && wordAt(sentence.tokens, first - 1)?.text.toLowerCase() !== 'the')
    return ['organisation', 6];
  if (countries.names.has(key) && !(key === 'us' && !isAllCapitals(words[0].replace(/\./g, '')))) return ['country', 6];
  if (
    organisations.has(key) &&
    (!needArticle.has(key) || wordAt(sentence.tokens, first - 1)?.text.toLowerCase() === 'the')
  ) {
    return ['organisation', 4];
  }
  if (firms.has(key)) return ['organisation', 4];
  if (indices.has(key)) return ['product', 6];
  if (countries.capitals.has(key) || places.has(key)) return ['place', 4];
  return null;
}

/** "Republicans": those of a party. */
function byParty({ words }: NameInContext): Vote | null {
  const [word] = words;
  const singular = word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
  return words.length === 1 && word.endsWith('s') && partyMembers.has(singular) ? ['group', 6] : null;
}

const modelKinds: Record<string, ActorKind> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  product: 'product',
};

/** The language model's name span, when it covers the head of the name. */
function byModel({ sentence, last, first }: NameInContext): Vote | null {
  const kind = modelKinds[sentence.tokens[last].entity.slice(2)] ?? modelKinds[sentence.tokens[first].entity.slice(2)];
  return kind === undefined ? null : [kind, 2.5];
}

function byTitle({ sentence, first, words }: NameInContext): Vote | null {
  const before = wordAt(sentence.tokens, first - 1);
  const at = before?.text === '.' ? first - 2 : first - 1;
  const title = sentence.tokens[at];
  if (title === undefined || words.length > 4 || !(isTitleWord(title) || isRank(sentence, at))) return null;
  return ['person', /^\p{Lu}/u.test(title.text) ? 4 : 2];
}

function byGivenName({ words, key }: NameInContext): Vote | null {
  if (words.length < 2 || words.length > 4) return null;
  const parts = key.split(' ');
  const last = parts[parts.length - 1];
  if (organisationHeads.has(last) || placeHeads.has(last) || contests.has(last)) return null;
  if (givenNames.has(parts[0])) return ['person', 3];
  return /^\p{Lu}\.?$/u.test(words[0]) ? ['person', words[0].endsWith('.') ? 3 : 2] : null;
}

function byHead({ words, sentence, first: start }: NameInContext): Vote | null {
  const first = words[0].toLowerCase();
  if (words.length < 2) return bodies.has(first) ? ['organisation', 4] : null;
  const last = words[words.length - 1].toLowerCase().replace(/\.$/, '');
  if (organisationHeads.has(last)) return ['organisation', 4];
  if (organisationOpeners.has(first) && words[1].toLowerCase() === 'of') return ['organisation', 4];
  // "Nordlys Center for Wind Research".
  const joiner = words.findIndex((word) => /^(?:of|for|on)$/.test(word));
  const opening = words[joiner - 1]?.toLowerCase() ?? '';
  if (organisationHeads.has(opening) && !placeHeads.has(opening)) return ['organisation', 4];
  if (placeHeads.has(last) || placeOpeners.has(first)) return ['place', 3];
  if (contests.has(last)) return ['person', -4];
  // "Marlow Va."
  if (americanStates.has(last) && words[words.length - 1].endsWith('.')) return ['place', 4];
  // "Expo Borduria", "Nordlys Ruritania": a branch in a country, rather than a part of it.
  if (
    countries.names.has(foldName(last)) &&
    !givenNames.has(first) &&
    !sentence.tokens[start].tag.startsWith('JJ') &&
    !partsOfCountries.has(first)
  )
    return ['organisation', 2];
  if (carMakes.has(first) && !companyEndings.has(last)) return ['product', 4];
  return productHeads.has(last) ? ['product', 2] : null;
}

/** "Lower Ruritania", "Soviet Borduria". */
const partsOfCountries = wordList(`
  ancient central colonial east eastern great greater inner lower mainland modern nazi new north northern occupied old outer
  rural south southern soviet upper west western
`);

function byShape({ words, sentence, last }: NameInContext): Vote | null {
  const name = words.join(' ');
  // "News.az": a site.
  if (/^\p{Lu}[\p{L}\p{N}-]+\.\p{Ll}{2,4}$/u.test(name)) return ['organisation', 3];
  if (/^[a-z][A-Z]/.test(name)) return ['product', 3];
  if (words.length > 1 && /^\p{L}*\d+\p{L}?$/u.test(words[words.length - 1])) return ['product', 3];
  // "Doe & Partners".
  if (words.includes('&')) return ['organisation', 4];
  // "SMITH:" is somebody's turn to speak.
  if (wordAt(sentence.tokens, last + 1)?.text === ':') return null;
  // "A320", "MD-80": what is made goes by letters and numbers.
  if (/^[A-Z]{1,2}-?\d{2,3}[A-Z]?s?$/.test(name)) return ['product', 2];
  return /^[A-Z][A-Z&]{1,6}$/.test(name) ? ['organisation', 1] : null;
}

const placePrepositions = /^(?:in|near|at|outside|across|around|inside|throughout|toward|towards)$/i;

function byPreposition({ sentence, first, last }: NameInContext): Vote | null {
  const before = wordAt(sentence.tokens, first - 1)?.text ?? '';
  if (/^(?:in|near)$/i.test(before)) return ['place', 1];
  if (placePrepositions.test(before)) return ['place', 0.5];
  // "Minsk, Belarus": a place before a place.
  const [comma, next] = [wordAt(sentence.tokens, last + 1)?.text, sentence.tokens[last + 2]];
  if (comma === ',' && next !== undefined && countries.names.has(foldName(next.text)) && /[A-Z]/.test(next.text)) {
    return /^(?:in|near|at|from|of)$/i.test(before) ? ['place', 1] : null;
  }
  return null;
}

function byVerb({ sentence, first, last }: NameInContext): Vote | null {
  for (let i = first; i <= last; i++) {
    const { head, relation } = sentence.tokens[i];
    if (head < 0 || (head >= first && head <= last)) continue;
    const verb = sentence.tokens[head].lemma;
    if (relation === 'obj' && productVerbs.has(verb)) return ['product', 1];
    if (relation === 'nsubj' && /^(?:say|tell|add|explain|argue)$/.test(verb)) return ['person', 0.5];
  }
  return null;
}

function byWordAfter({ sentence, last }: NameInContext): Vote | null {
  const next = wordAt(sentence.tokens, last + 1);
  if (next === undefined) return null;
  const word = next.text.toLowerCase();
  const relative = wordAt(sentence.tokens, last + 2)?.text;
  if (word === ',' && relative === 'which') return ['organisation', 2];
  if (word === ',' && relative === 'whose' && /^(?:share|stock)/.test(wordAt(sentence.tokens, last + 3)?.text ?? ''))
    return ['organisation', 5];
  if (word === 'who' || (word === ',' && wordAt(sentence.tokens, last + 2)?.text === 'who')) return ['person', 2];
  if (/^\p{Ll}/u.test(next.text) && productNouns.has(next.lemma)) return ['product', 1];
  const noun = next.lemma === 'news' ? sentence.tokens[last + 2] : next;
  if (noun?.tag === 'NN' && organisationNouns.has(noun.lemma) && noun.lemma !== 'group') return ['organisation', 2];
  if (word !== ',') return null;
  for (let i = last + 2; i < Math.min(last + 7, sentence.tokens.length); i++) {
    const { lemma, tag, text } = sentence.tokens[i];
    if (text === ',' || tag.startsWith('VB')) break;
    if (tag.startsWith('NN') && placeNouns.has(lemma)) return ['place', 2];
  }
  // "Smith, 42,": an age.
  return /^\d{2}$/.test(wordAt(sentence.tokens, last + 2)?.text ?? '') &&
    wordAt(sentence.tokens, last + 3)?.text === ','
    ? ['person', 2]
    : null;
}

/** "…, which runs it": nobody is that. */
function byRelative({ sentence: { tokens }, last }: NameInContext): Vote | null {
  return wordAt(tokens, last + 1)?.text === ',' && wordAt(tokens, last + 2)?.text === 'which' ? ['person', -5] : null;
}

/** "the Marlow Bridge", "a Nordlys Rescue Helicopter": people's names take no article, unless a noun follows that does. */
function byDeterminer(name: NameInContext): Vote | null {
  const { tokens } = name.sentence;
  const { first, last, words } = name;
  if (isOfSeveral(name)) return ['person', -4];
  if (words.length < 2 || !/^(?:the|an?|another|every|each)$/i.test(wordAt(tokens, first - 1)?.text ?? '')) return null;
  const [own, next] = [tokens[last], tokens[last + 1]];
  const isModifier = /^(?:NN|JJ|CD|HYPH)/.test(next?.tag ?? '') || /^(?:compound|nmod:poss)/.test(own.relation);
  return isModifier || /^NNP?S$/.test(own.tag) ? null : ['person', -4];
}

/** "the Comets" are most often a team or a band, "the Borealists" a people or a party. */
function byPlural(name: NameInContext): Vote | null {
  if (!isOfSeveral(name)) return null;
  return [/(?:ans|ists|ites)$/.test(name.words[0]) ? 'group' : 'organisation', 2.4];
}

const isOfSeveral = ({ sentence: { tokens }, first, words }: NameInContext): boolean =>
  words.length === 1 &&
  /^\p{Lu}\p{Ll}+[^aius]s$/u.test(words[0]) &&
  tokens[first].tag === 'NNPS' &&
  !isDemonym(tokens[first]) &&
  wordAt(tokens, first - 1)?.text.toLowerCase() === 'the';

/** "its hit “Silver Lake”": what stands in quotation marks within a sentence is a work, unless somebody is called so. */
function byQuotation({ sentence: { tokens }, first, last }: NameInContext): Vote | null {
  const open = first - 1;
  const close = /^[,.]$/.test(wordAt(tokens, last + 1)?.text ?? '') ? last + 2 : last + 1;
  const mark = closing[wordAt(tokens, open)?.text ?? ''];
  if (open < 1 || mark === undefined || wordAt(tokens, close)?.text !== mark) return null;
  const [before, after] = [tokens[open - 1], tokens[close + 1]];
  if (!/^\p{L}/u.test(before.text) || callers.has(before.lemma) || /^NNP/.test(before.tag)) return null;
  return /^(?:NNP|VB)/.test(after?.tag ?? '') ? null : ['product', 5];
}

const closing: Readonly<Record<string, string>> = { '"': '"', '“': '”', '‘': '’', '``': "''" };
const callers = wordList('aka alias as be call dub name nickname of');

const siegeVerbs = wordList('besiege bombard encircle evacuate invade liberate occupy overrun recapture retake shell');
const placeParts = wordList(`
  city town village suburb district outskirt resident inhabitant street mayor skyline recapture siege shelling
  bombardment liberation encirclement north south east west
`);

/** "retook Nordby", "the siege of Nordby", "residents of Nordby", "the Earl of Nordby": what only a place undergoes and has. */
function bySiege({ sentence: { tokens }, first, last }: NameInContext): Vote | null {
  const whole = wordAt(tokens, first - 1)?.text === 'of' ? wordAt(tokens, first - 2) : undefined;
  if (whole !== undefined && (placeParts.has(whole.lemma) || nobles.has(whole.text.toLowerCase()))) return ['place', 3];
  for (let i = first; i <= last; i++) {
    const { head, relation } = tokens[i];
    if (head >= 0 && (head < first || head > last) && /^(?:obj|nsubj:pass)$/.test(relation))
      return siegeVerbs.has(tokens[head].lemma) ? ['place', 3] : null;
  }
  return null;
}

/** "the Nordlys sank", "aboard the Nordlys": a ship, whatever else bears the name. */
function byVessel({ sentence: { tokens }, first, last, words }: NameInContext): Vote | null {
  if (vesselOf(words) !== null) return ['product', 8];
  if (wordAt(tokens, first - 1)?.text.toLowerCase() !== 'the' || /^(?:fleet|squadron)$/i.test(tokens[last].text))
    return null;
  if (/^(?:aboard|onboard)$/i.test(wordAt(tokens, first - 2)?.text ?? '')) return ['product', 8];
  const { head, relation } = tokens[last];
  return relation === 'nsubj' && /^(?:sink|capsize|sail)$/.test(tokens[head].lemma) ? ['product', 8] : null;
}

/** Two or three capitalised words of which nothing is known are most often a person. */
function looksLikePerson({ words, sentence, last }: NameInContext): boolean {
  if (words.length < 2 || words.length > 3 || /^NNP?S$/.test(sentence.tokens[last].tag)) return false;
  return words.every(
    (word) => /^\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)*$/u.test(word) && !otherHeads.has(word.toLowerCase()),
  );
}
