import type { Lexeme } from '../model/lexicon.ts';
import { isPastAndParticiple } from '../past-participles.ts';
import { ensureJoinedParticiples } from './joined-participles.ts';
import { ensureSubjects } from './nouns-before-verbs.ts';
import { ensurePastTenses } from './past-tense.ts';
import type { Tagger } from './tagger.ts';

/** Puts right which words are finite verbs, where the sentence as a whole tells. Changes the tags in place. */
export function ensureFiniteVerbs(tagger: Tagger, lexemes: readonly Lexeme[], tags: Int32Array): void {
  ensureNouns(tagger, lexemes, tags);
  ensureSubjects(tagger, lexemes, tags);
  ensureClosingVerb(tagger, lexemes, tags);
  ensurePastTenses(tagger, lexemes, tags);
  ensureJoinedParticiples(tagger, lexemes, tags);
  ensureOneFiniteVerb(tagger, lexemes, tags);
}

/** "called on Ruritanian states to act", "thieves": nouns that look like verbs. */
function ensureNouns({ tags: names }: Tagger, lexemes: readonly Lexeme[], tags: Int32Array): void {
  for (let i = tags.length - 1; i >= 0; i--) {
    const { lower } = lexemes[i];
    // "Treasury Under Secretary Jane Doe".
    if (lower === 'under' && i > 0 && lexemes[i].plain !== lower && lexemes[i + 1]?.lower === 'secretary')
      tags[i] = names.indexOf('NNP');
    const [tag, next] = [names[tags[i]], names[tags[i + 1]] ?? ''];
    // "Masked thieves": a sentence does not begin with a past tense.
    if (
      i === 0 &&
      lower.endsWith('ed') &&
      next === 'NNS' &&
      (tag === 'VBD' || (tag === 'VBN' && isFiniteTag(names[tags[2]])))
    )
      tags[i] = names.indexOf('JJ');
    // "Under a truce agreed last year, …": no clause, as nothing opens one.
    if (tag === 'VBD' && lower.endsWith('ed') && i <= longestOpening && isUnder(names, lexemes, tags, i))
      tags[i] = names.indexOf('VBN');
    // "…, retired welder Jane Doe said".
    if (tag === 'VBD' && lower.endsWith('ed') && next === 'NN' && opensName(names, lexemes, tags, i))
      tags[i] = names.indexOf('JJ');
    // "greeted by cheering crowds".
    if (tag === 'VBG' && describing.has(lower) && /^NNS?$/.test(next) && names[tags[i - 1]] === 'IN')
      tags[i] = names.indexOf('JJ');
    // "was under questioning".
    if (tag === 'VBG' && lexemes[i - 1]?.lower === 'under' && !/^(?:DT|PRP|NN|JJ|CD)/.test(next))
      tags[i] = names.indexOf('NN');
    // "found missing schoolgirl Jane Doe"; "is missing two fingers".
    if (tag === 'VBG' && lower === 'missing' && /^VB[DN]$/.test(names[tags[i - 1]] ?? '') && /^(?:JJ|NN)/.test(next))
      if (!/^(?:been|was|were)$/.test(lexemes[i - 1].lower)) tags[i] = names.indexOf('JJ');
    // "were also hit": what is one form of the verb and another.
    if (tag === 'VB' && unchanged.has(lower) && isBehindBe(names, lexemes, tags, i)) tags[i] = names.indexOf('VBN');
    // "gave himself up to police on Friday".
    if (tag === 'VB' && lower === 'police' && !/^(?:DT|PRP|NN|JJ|CD|WP)/.test(next)) tags[i] = names.indexOf('NNS');
    // "…, and referee Jane Doe gave": no order.
    if (/^VBP?$/.test(tag) && /^(?:CC|,)$/.test(names[tags[i - 1]] ?? '') && titlesName(names, tags, i))
      tags[i] = names.indexOf('NN');
    // "Spending fell".
    if (i === 0 && tag === 'VBG' && /^VB[DZ]$/.test(next)) tags[i] = names.indexOf('NN');
    // "Nordlys Corp plans to build": where no other verb is told of Nordlys.
    if (tag === 'NNS' && planning.has(lower) && isOnlyVerb(names, lexemes, tags, i)) tags[i] = names.indexOf('VBZ');
    if (tag !== 'VBZ') continue;
    if (lower === 'thieves' || (lower === 'states' && lexemes[i + 1]?.lower === 'to')) tags[i] = names.indexOf('NNS');
  }
}

/** Whether a name of two words and its own finite verb follow, and no "to" or modal that a verb could go with stands before. */
function titlesName(names: readonly string[], tags: Int32Array, i: number): boolean {
  if (names[tags[i + 1]] !== 'NNP' || names[tags[i + 2]] !== 'NNP') return false;
  let verb = i + 3;
  while (names[tags[verb]] === 'NNP') verb++;
  if (!/^VB[DZ]$/.test(names[tags[verb]] ?? '')) return false;
  for (let k = i - 1; k >= 0 && i - k <= 12; k--) if (/^(?:TO|MD|VBP?)$/.test(names[tags[k]])) return false;
  return true;
}

const unchanged = new Set('beset burst cast cut hit hurt put set shed shut split spread upset'.split(' '));

function isBehindBe(names: readonly string[], lexemes: readonly Lexeme[], tags: Int32Array, i: number): boolean {
  let before = i - 1;
  while (before >= 0 && names[tags[before]] === 'RB') before--;
  return /^(?:was|were|been|being|is|are)$/.test(lexemes[before]?.lower ?? '');
}

const planning = new Set('aims hopes needs plans pledges vows'.split(' '));

/** Whether a name stands before a word, "to" and a verb follow, and no finite verb before the next mark. */
function isOnlyVerb(names: readonly string[], lexemes: readonly Lexeme[], tags: Int32Array, i: number): boolean {
  if (names[tags[i - 1]] !== 'NNP' || lexemes[i + 1]?.lower !== 'to' || names[tags[i + 2]] !== 'VB') return false;
  for (let k = i + 3; k < tags.length; k++) {
    if (/^[,.:]$/.test(names[tags[k]])) return true;
    if (/^(?:VB[DPZ]|MD)$/.test(names[tags[k]])) return false;
  }
  return true;
}

/** What crowds, waters and wars do: right behind a preposition these describe them. */
const describing = new Set(
  (
    'advancing approaching burning chanting cheering competing falling fleeing grieving growing invading jeering ' +
    'melting opposing passing protesting retreating rising screaming shouting singing speeding striking visiting warring'
  ).split(' '),
);

/** Behind a comma or first of all, with a noun, a name and a finite verb behind it. */
function opensName(names: readonly string[], lexemes: readonly Lexeme[], tags: Int32Array, i: number): boolean {
  if (i > 0 && lexemes[i - 1].lower !== ',') return false;
  let name = i + 2;
  while (name < tags.length && names[tags[name]] === 'NNP') name++;
  return name > i + 2 && isFiniteTag(names[tags[name]]);
}

const isFiniteTag = (tag: string | undefined): boolean => /^(?:VB[DZP]|MD)$/.test(tag ?? '');

const longestOpening = 6;

function isUnder(names: readonly string[], lexemes: readonly Lexeme[], tags: Int32Array, verb: number): boolean {
  if (!['despite', 'under'].includes(lexemes[0].lower) || names[tags[1]] === 'VBG') return false;
  const isNominal = (i: number): boolean => /^(?:DT|JJ|NN|NNS|NNPS?|PRP\$|CD|POS|HYPH)$/.test(names[tags[i]]);
  for (let i = 1; i < verb; i++) if (!isNominal(i)) return false;
  return verb > 1 && lexemes.slice(verb, verb + 8).some(({ lower }) => lower === ',');
}

const reports = new Set(['reports', 'states', 'notes', 'claims', 'comments', 'remarks']);

/**
 * "…, Daily Echo reports.", "…, our correspondent Jane Doe reports." and "…, Daily Echo reports citing officials.": after
 * a name alone between commas, a verb.
 */
function ensureClosingVerb({ tags: names }: Tagger, lexemes: readonly Lexeme[], tags: Int32Array): void {
  for (let i = lexemes.length - 2; i > 2; i--) {
    if (names[tags[i]] !== 'NNS' || !reports.has(lexemes[i].lower)) continue;
    if (!['.', 'citing'].includes(lexemes[i + 1].lower)) continue;
    let before = i - 1;
    while (before > 0 && names[tags[before]].startsWith('NNP')) before--;
    if (before === i - 1) continue;
    while (before > 0 && /^(?:DT|JJ|NN|PRP\$)$/.test(names[tags[before]])) before--;
    if (lexemes[before].lower === ',') tags[i] = names.indexOf('VBZ');
  }
}

/**
 * "The vote alarmed its neighbours.": a tagger that looks at a few words at a time takes "alarmed" for a participle. A
 * sentence that ends in a full stop has a finite verb; where none was found, the first such participle right after a noun
 * is it, else the first bare verb that follows one: "Pictures taken on Monday show them."
 */
function ensureOneFiniteVerb({ tags: names }: Tagger, lexemes: readonly Lexeme[], tags: Int32Array): void {
  if (lexemes.length < 3 || lexemes[lexemes.length - 1].lower !== '.') return;
  // "So just give us the taxes paid": who is told to do something is told by no finite verb.
  const first = lexemes.findIndex((_, i) => !/^(?:RB|CC|UH|,)$/.test(names[tags[i]]));
  if (names[tags[first]] === 'VB') return;
  let participle = -1;
  let bare = -1;
  // "Under a truce agreed last year, both sides suspended duties": what a preposition opens has no finite verb.
  const comma = prepositions.has(lexemes[0].lower) ? lexemes.findIndex(({ lower }) => lower === ',') : -1;
  let described = -1;
  for (let i = 0; i < tags.length; i++) {
    const tag = names[tags[i]];
    if (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD') return;
    // "taken" is never "took".
    const isPast = isPastAndParticiple(lexemes[i].lower);
    if (tag === 'VBN' && participle < 0 && isPast && followsNoun(names, tags, i)) {
      if (i < comma) described = i;
      else participle = i;
    }
    if (tag === 'VB' && bare < 0 && followsNoun(names, tags, i)) bare = i;
  }
  if (participle < 0) participle = described;
  if (participle >= 0) tags[participle] = names.indexOf('VBD');
  else if (bare >= 0) tags[bare] = names.indexOf('VBP');
}

const prepositions = new Set(['among', 'at', 'by', 'despite', 'during', 'for', 'from', 'in', 'on', 'under', 'with']);

/** Adverbs may stand between: "Congress expressly authorised it." */
function followsNoun(names: readonly string[], tags: Int32Array, verb: number): boolean {
  let before = verb - 1;
  while (before >= 0 && names[tags[before]] === 'RB') before--;
  return before >= 0 && /^(?:NN|PRP$|EX)/.test(names[tags[before]]);
}
