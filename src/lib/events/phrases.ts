import { wordAt } from '#lib/language/index.ts';
import type { Actor } from '#lib/actors/index.ts';
import type { Tree } from '#lib/grammar/index.ts';
import {
  antecedent,
  dependent,
  dependents,
  isReflexive,
  joinedBy,
  lemma,
  preposition,
  related,
  tag,
  timeNouns,
  upwards,
  words,
} from '#lib/grammar/index.ts';
import type { ActorIndex } from './actor-index.ts';
import { isHyphenated } from './factuality/negation.ts';
import { asToldByOthers } from './first-persons.ts';
import { isModifier, isWord, joined, longest, modifier, opensAnother, textOf } from './modifiers.ts';
import { nameAt } from './name-at.ts';

/**
 * A noun phrase in a few words: an actor's short name, or the head with what stands close before it.
 * @param before where what it is joined to ends
 */
export function shortPhrase(index: ActorIndex, tree: Tree, token: number, before = Infinity): string {
  const conjuncts = conjunctsOf(index, tree, token).filter(
    (each, i, all) => each < before && !isNamedBefore(index, tree, [token, ...all], i + 1),
  );
  const [first, ...rest] = [token, ...conjuncts].map((each) => nameOf(index, tree, each));
  if (rest.length === 0) return first!;
  const isChoice = conjuncts.some((each) => dependents(tree, each, 'cc').some((word) => lemma(tree, word) === 'or'));
  const joiner = isChoice ? 'or' : 'and';
  if (rest.length > 2) return `${first!} ${joiner} others`;
  return rest.length === 1 ? `${first!} ${joiner} ${rest[0]!}` : `${first!}, ${rest[0]!} ${joiner} ${rest[1]!}`;
}

/** What a noun is joined to by "and"; verbs that a parser hung there are not, nor "nothing". */
const conjunctsOf = (index: ActorIndex, tree: Tree, token: number): number[] =>
  joinedBy(tree, token).filter(
    (conjunct) =>
      !/^(?:VB|RB|IN)/.test(tag(tree, conjunct)) &&
      !isWithinName(index, tree, token, conjunct) &&
      lemma(tree, conjunct) !== 'nothing' &&
      !goesOnDoing(tree, token, conjunct) &&
      // "in the capital, last Tuesday".
      (!timeNouns.has(lemma(tree, conjunct)) || timeNouns.has(lemma(tree, token))) &&
      // "due to the strike, but to the weather".
      !dependents(tree, conjunct, 'advmod', 'cc').some((word) => lemma(tree, word) === 'but'),
  );

/** "the firm and its owner, Nordlys", where the owner is Nordlys: named once. */
function isNamedBefore(index: ActorIndex, tree: Tree, joined: readonly number[], at: number): boolean {
  const actor = headActor(index, tree, joined[at]!);
  return actor !== undefined && joined.slice(0, at).some((each) => headActor(index, tree, each) === actor);
}

/** "injuring five people and damaging houses": what follows the "and" is done, too, and no second object. */
function goesOnDoing(tree: Tree, object: number, conjunct: number): boolean {
  const verb = tree.heads[object]!;
  const opener = dependent(tree, conjunct, 'cc') + 1;
  return (
    verb >= 0 &&
    tag(tree, verb) === 'VBG' &&
    related(tree, object, 'obj') &&
    opener > 0 &&
    /^\p{Ll}{2,}ing$/u.test(tree.tokens[opener]!.text) &&
    (opener === conjunct || related(tree, opener, 'amod'))
  );
}

/** "Doe & Co." is one. */
function isWithinName(index: ActorIndex, tree: Tree, token: number, conjunct: number): boolean {
  const actor = index.heads[tree.index]!.get(token);
  return (
    actor !== undefined &&
    index.actors[actor]!.name.includes(`${tree.tokens[conjunct - 1]!.text} ${tree.tokens[conjunct]!.text}`)
  );
}

/** A phrase without what it is joined to. */
export function nameOf(index: ActorIndex, tree: Tree, token: number, owners = 0): string {
  if (/^each$/i.test(tree.tokens[token]!.text) && wordAt(tree.tokens, token + 1)?.text === 'other') return 'each other';
  // "checks herself in" needs no name twice.
  if (isReflexive(tree, token))
    return asToldByOthers(index, tree, token, isPlural(index, tree, token)) ?? textOf(tree, token).toLowerCase();
  if (lemma(tree, token) === 'whose') {
    const owner = described(tree, token);
    return owner === token ? '' : nameOf(index, tree, owner, owners + 1);
  }
  const several = index.several[tree.index]!.get(token);
  if (several !== undefined && several.length === 2)
    return `${index.actors[several[0]!]!.name} and ${index.actors[several[1]!]!.name}`;
  const actor = headActor(index, tree, token);
  if (tag(tree, token).startsWith('W')) return actor === undefined ? '' : (shortName(index, actor, tree, token) ?? '');
  if (actor !== undefined) {
    const name = shortName(index, actor, tree, token);
    if (name) return name;
  }
  return owners > 1 ? textOf(tree, token) : withOfPhrase(index, tree, token, owners);
}

/** The actor a word heads, also from within its name: "Mr Smith" hangs on "Mr". */
function headActor(index: ActorIndex, tree: Tree, token: number): number | undefined {
  const heads = index.heads[tree.index]!;
  const own = heads.get(token);
  if (own !== undefined) return own;
  for (const part of dependents(tree, token, 'flat')) {
    const actor = heads.get(part);
    if (actor !== undefined) return actor;
  }
  // "chief economist Jane Doe": a person goes by the name.
  for (const name of dependents(tree, token, 'appos')) {
    const actor = heads.get(name);
    if (actor !== undefined && ['person', 'organisation'].includes(index.actors[actor]!.kind)) return actor;
  }
  return undefined;
}

/** The noun that a relative clause with "whose" describes. */
function described(tree: Tree, token: number): number {
  for (const word of upwards(tree, token))
    if (related(tree, word, 'acl') && tree.heads[word]! >= 0) return tree.heads[word]!;
  return token;
}

export const isPronoun = (tree: Tree, token: number): boolean => /^(?:PRP|W)/.test(tag(tree, token));

/** A person's last name, a country's or organisation's name; null where the text's own words are better. */
function shortName(index: ActorIndex, actor: number, tree: Tree, token: number): string | null {
  const { name, kind } = index.actors[actor]!;
  // "Russian helicopters" did it, even where Russia is the actor.
  if (kind === 'country' && /^(?:NNS?$|DT|CD)/.test(tag(tree, token)))
    return stateNouns.has(lemma(tree, token)) ? name : null;
  // "Doe Mills Cos.", taken for a person.
  if (kind === 'person') return legalForm.test(name) ? name.replace(legalForm, '') : nameInUse(index.actors[actor]!);
  // "two Democrats" are not all of them.
  if (dependent(tree, token, 'nummod') >= 0) return null;
  if (isPronoun(tree, token) || (name.length <= 24 && kind !== 'group' && kind !== 'unnamed')) return name;
  // "Bordurian Petroleum Corp." goes without the "Corp.".
  const firm = kind === 'organisation' ? name.replace(legalForm, '') : name;
  const isInFull = [token, ...tree.children[token]!].some((word) => legalForm.test(` ${tree.tokens[word]!.text}`));
  if (firm !== name && firm.includes(' ') && firm.length <= 24 && isInFull) return firm;
  // Cut short, "Food and Drug Administration" would be two.
  if (kind === 'organisation' && name.includes(' and ') && name.length <= longestJoint && isWordOf(tree, token, name))
    return name;
  // "the official" is the NATO official of the sentence before.
  if (kind === 'unnamed' && name.length <= longestName && isBare(tree, token)) return name;
  return null;
}

const legalForm =
  /,? (?:AG|B\.V|Co|Corp|Corporation|Cos|GmbH|Inc|Limited|LLC|Ltd|NV|N\.V|PLC|plc|SA|S\.A|S\.p\.A|SE|SpA)\.?$/;

/** Not the acronym of a name. */
const isWordOf = (tree: Tree, token: number, name: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(tree.tokens[token]!.text) && name.includes(tree.tokens[token]!.text);

const longestName = 32;
const longestJoint = 40;

const isBare = (tree: Tree, token: number): boolean =>
  ['NN', 'JJ'].includes(tag(tree, token)) &&
  tree.children[token]!.every((child) => related(tree, child, 'det', 'punct') && !isQuantifier(tree, child));

const stateNouns = words('country nation state government regime administration side leadership');

/** The last name of a person, but the part that the text itself uses where it never uses that: "Xi", "Suu Kyi". */
function nameInUse({ name, aliases }: Actor): string {
  const last = lastName(name);
  const parts = name.split(' ');
  const shorter = aliases.filter((alias) => alias !== name && nameAt(name, alias, 0) >= 0);
  const withLast = shorter.filter((alias) => alias.endsWith(last));
  if (withLast.length === 0) return shorter.find((alias) => parts.includes(alias)) ?? last;
  return parts.length > 3 && withLast.every((alias) => alias.split(' ').length === 2) ? withLast[0]! : last;
}

/** "Smith" of "John Smith Jr.", "van der Berg" of "Anna van der Berg". */
function lastName(name: string): string {
  const parts = name.split(' ');
  // "Charles VI": whoever reigns goes by that.
  if (parts.length === 2 && /^(?:[IVX]+)$/.test(parts[1]!)) return name;
  const isRank = /^(?:jr|sr|ii|iii|iv)\.?$/i.test(parts.at(-1)!) && parts.length > 2;
  const end = isRank ? parts.length - 1 : parts.length;
  let begin = end - 1;
  while (begin > 1 && /^(?:d[aeiou]|de[lnr]|dos|la|le|te[nr]|v[ao]n)$/.test(parts[begin - 1]!)) begin--;
  return parts.slice(begin, end).join(' ');
}

/** "$115", "€2 million". */
function sumOf(tree: Tree, sign: number): string {
  const amount = dependents(tree, sign, 'nummod').find((child) => child > sign);
  const next = wordAt(tree.tokens, sign + 1);
  // "£2m" in two words.
  if (amount === undefined)
    return next?.start === tree.tokens[sign]!.end && /^\d/.test(next.text)
      ? textOf(tree, sign) + next.text
      : textOf(tree, sign);
  const figures = tree.tokens
    .slice(tree.first[amount]!, amount + 1)
    .filter((_, i) => isWord(tree, tree.first[amount]! + i));
  return textOf(tree, sign) + figures.map(({ text }) => text).join(' ');
}

/** "Nothing short of it", "anything close to it" says nothing without what follows. */
const compared = words('close less like more other related set short similar such');

function headWithModifiers(index: ActorIndex, tree: Tree, token: number, owners = 0): string {
  if (tag(tree, token) === '$') return sumOf(tree, token);
  const age = ageAt(tree, token);
  if (age !== '') return age;
  const parts: string[] = [];
  for (const child of tree.children[token]!) {
    if (child > token) break;
    if (related(tree, child, 'nmod:poss')) parts.push(possessive(nameOf(index, tree, child, owners + 1)));
    else if (isStrayTime(tree, child, token) || pointsBack(tree, child)) continue;
    else if (isAllBut(tree, child)) parts.push('all but');
    else if (isQuantifier(tree, child))
      // "all its units" are all of the country's units.
      parts.push(textOf(tree, child), ...(dependent(tree, token, 'nmod:poss') > child ? ['of'] : []));
    else if (isModifier(tree, child) && !opensAnother(tree, child, token)) parts.push(...modifier(tree, child, token));
  }
  const head = [...(isKindOfPeople(tree, token) ? ['the'] : []), textOf(tree, token)];
  for (const child of dependents(tree, token, 'flat')) if (child > token) head.push(textOf(tree, child));
  // "nothing wrong"
  const behind = token + 1;
  const isDescribed = /thing$/.test(lemma(tree, token)) && dependents(tree, token, 'amod').includes(behind);
  if (isDescribed && !compared.has(lemma(tree, behind))) head.push(textOf(tree, behind));
  return joined([...lastOf(parts.filter(Boolean)), ...head]);
}

/** As many modifiers as there is room for, from the last; "more than 2 million" and "at least 2 million" go whole. */
function lastOf(modifiers: readonly string[]): readonly string[] {
  const from = Math.max(0, modifiers.length - (longest - 1));
  return modifiers.slice(from > 0 && /^(?:least|most|than)$/.test(modifiers[from]!) ? from - 1 : from);
}

/** "10-year-old" where that is all somebody is called; '' for any other word. */
function ageAt(tree: Tree, old: number): string {
  if (lemma(tree, old) !== 'old' || !/^[-‐‑]$/.test(wordAt(tree.tokens, old - 1)?.text ?? '')) return '';
  return tree.tokens
    .slice(Math.max(0, old - 4), old + 1)
    .map(({ text }) => text)
    .join('');
}

/** "the poor". */
const isKindOfPeople = (tree: Tree, word: number): boolean =>
  tag(tree, word) === 'JJ' &&
  dependents(tree, word, 'det').some((det) => det === word - 1 && lemma(tree, det) === 'the') &&
  dependents(tree, word, 'nmod').length === 0;

/** Without them a phrase would say less than it does: "closed every office". */
const isQuantifier = (tree: Tree, token: number): boolean =>
  related(tree, token, 'det') && quantifiers.has(lemma(tree, token));

const quantifiers = words('all both each every');

/** "All but two of the miners". */
const isAllBut = (tree: Tree, child: number): boolean =>
  related(tree, child, 'advmod') && lemma(tree, child) === 'all' && wordAt(tree.tokens, child + 1)?.text === 'but';

/** "on Wednesday Ruritanian guns fired": the day is no part of the guns. */
const isStrayTime = (tree: Tree, child: number, head: number): boolean =>
  tag(tree, child) === 'NNP' && child < head - 1 && timeNouns.has(lemma(tree, child));

/** "the same jury": a label needs no word for that it was told of before. */
const pointsBack = (tree: Tree, child: number): boolean =>
  related(tree, child, 'amod') &&
  lemma(tree, child) === 'same' &&
  wordAt(tree.tokens, child - 1)?.text.toLowerCase() === 'the';

function isNamed(index: ActorIndex, tree: Tree, token: number): boolean {
  const actor = index.heads[tree.index]!.get(token);
  if (/^(?:NNS?$|DT|CD)/.test(tag(tree, token))) return false;
  return actor !== undefined && !['unnamed', 'group'].includes(index.actors[actor]!.kind);
}

/** "pockets of resistance": the first "of" phrase, which a head often says little without. */
function withOfPhrase(index: ActorIndex, tree: Tree, token: number, owners: number): string {
  const text = headWithModifiers(index, tree, token, owners);
  // "three days of mourning", with the mourning taken for a verb.
  const of = dependents(tree, token, 'nmod', 'acl').find((child) => child > token && preposition(tree, child) === 'of');
  if (of === undefined || isNamed(index, tree, token)) return text;
  // "neither of whom": of those that the clause describes.
  const noun = antecedent(tree, of, tree.heads[token]!);
  if (noun !== of) return `${text} of ${headWithModifiers(index, tree, noun)}`;
  const no = saysNo(tree, of) ? 'no ' : '';
  const longer = `${text} of ${no}${index.heads[tree.index]!.has(of) && !isPronoun(tree, of) ? nameOf(index, tree, of) : headWithModifiers(index, tree, of)}`;
  // "a tenth of the army" is about the army.
  const room = shares.has(lemma(tree, token)) ? 2 * longest : longest + 2;
  return longer.split(' ').length <= room ? longer : text;
}

const shares = words(
  '% cent dozen fifth fraction half hundred majority million part per percent percentage portion quarter share tenth third thousand',
);

export const possessive = (name: string): string =>
  name === ''
    ? ''
    : /\b(?:his|her|its|their|our|my|your)$/i.test(name)
      ? name
      : name.endsWith('s')
        ? `${name}'`
        : `${name}'s`;

/** Whether a phrase, as `shortPhrase` writes it, takes a plural verb. */
export function isPlural(index: ActorIndex, tree: Tree, token: number, before = Infinity): boolean {
  if (conjunctsOf(index, tree, token).some((each) => each < before)) return true;
  if (index.several[tree.index]!.has(token) || dependents(tree, token, 'advmod').some((each) => isAllBut(tree, each)))
    return true;
  const actor = index.heads[tree.index]!.get(token);
  const kind = actor === undefined ? undefined : index.actors[actor]!.kind;
  if (kind === 'country' && tag(tree, token) === 'NNS') return !stateNouns.has(lemma(tree, token));
  if (kind === 'person' || kind === 'country') return false;
  if (kind === 'organisation' && tag(tree, token).startsWith('NNP')) return isPeople(tree, token);
  if (kind === 'organisation' && lemma(tree, token) === 'it') return false;
  // "65 per cent of the voters back it".
  const counted =
    shares.has(lemma(tree, token)) && tag(tree, token) !== 'NNS'
      ? dependents(tree, token, 'nmod').find((each) => each > token)
      : undefined;
  if (counted !== undefined) return isPlural(index, tree, counted);
  const word = tree.tokens[token]!.text.toLowerCase();
  if (actor !== undefined && isPronoun(tree, token)) {
    // "The Angels said they left": as where it is named.
    const named = kind === 'organisation' ? namedBefore(index, tree, token, actor) : -1;
    return named >= 0 ? isPeople(tree, named) : isPluralName(index.actors[actor]!.name);
  }
  if (pluralPronouns.has(word) || (tag(tree, token) === 'CD' && !/^(?:1|one)$/.test(word))) return true;
  // "40 injured are taken to hospital".
  if (tag(tree, token) === 'JJ' && dependents(tree, token, 'nummod').length > 0) return true;
  // "Miles Doe".
  if (dependents(tree, token, 'flat').some((each) => tag(tree, each) === 'NNP') && actor !== undefined) return false;
  return tag(tree, token) === 'NNS' || tag(tree, token) === 'NNPS' || pluralWords.has(word);
}

/** Where the sentence names whoever a pronoun means; -1 where it does not. */
function namedBefore(index: ActorIndex, tree: Tree, pronoun: number, actor: number): number {
  for (const [token, other] of index.heads[tree.index]!)
    if (other === actor && token < pronoun && tag(tree, token).startsWith('NNP')) return token;
  return -1;
}

/** "Democrats", unlike "United Nations". */
const isPeople = (tree: Tree, token: number): boolean =>
  tag(tree, token) === 'NNPS' && dependents(tree, token, 'compound', 'amod', 'flat').length === 0;

/** Told by the name's head: "talks with Ruritania" are several. */
function isPluralName(name: string): boolean {
  const head = name.split(/ (?:at|by|for|from|in|of|on|to|with) /)[0]!;
  return (
    /[^s]s$|[Mm]en$|[Cc]hildren$/.test(head) || pluralWords.has(head.slice(head.lastIndexOf(' ') + 1).toLowerCase())
  );
}

const pluralPronouns = words('they them their we us our you i me these those');
const pluralWords = words('many few several both all some most police people');

/** "no comment": a phrase that denies what it names. */
export const saysNo = (tree: Tree, noun: number): boolean =>
  dependents(tree, noun, 'det').some((det) => lemma(tree, det) === 'no' && !isHyphenated(tree, det));

/** "in that direction", "under such terms": says nothing where it stands alone. */
export const pointsElsewhere = (tree: Tree, noun: number): boolean =>
  tag(tree, noun) === 'DT' || dependents(tree, noun, 'det').some((det) => demonstratives.has(lemma(tree, det)));

const demonstratives = words('that this these those such');

/** "with the dockers", "of no attack"; '' for what says nothing: "a crisis about what they do". */
export function withPreposition(index: ActorIndex, tree: Tree, noun: number): string {
  const phrase = shortPhrase(index, tree, noun);
  return phrase === '' ? '' : `${preposition(tree, noun)} ${saysNo(tree, noun) ? 'no ' : ''}${phrase}`;
}

/** A noun with its "of" and other phrases: "siege of Mariupol", "sanctions on leaders". */
export function nounWithPhrases(index: ActorIndex, tree: Tree, noun: number, limit: number): string {
  let text = headWithModifiers(index, tree, noun);
  for (const child of dependents(tree, noun, 'nmod')) {
    const word = preposition(tree, child);
    if (child < noun || !word || related(tree, child, 'nmod:poss') || tag(tree, child) === 'CD') continue;
    if (pointsElsewhere(tree, child)) continue;
    const phrase = withPreposition(index, tree, child);
    if (phrase === '') continue;
    const longer = `${text} ${phrase}`;
    if (longer.length > limit) break;
    text = longer;
  }
  return text;
}
