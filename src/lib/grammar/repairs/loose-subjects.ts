import { wordAt } from '#lib/language/index.ts';
import { candidates, Relation, Tag } from '../candidates.ts';
import { plainReportingVerbs } from '../lexicon/reporting.ts';
import { timeNouns } from '../lexicon/time-nouns.ts';
import { words } from '../lexicon/words.ts';
import { subjectRelation } from '../passive.ts';
import type { Change, Tree } from '../tree.ts';
import { dependents, isNoun, isWithin, lemma, related, tag, upwards } from '../tree.ts';
import type { Repair } from './repair.ts';
import { isFinite, wordByWord } from './repair.ts';

/** Where a subject hangs that a finite verb was left without: of these the first that is there is it. */
export const looseSubjects: Repair = wordByWord(
  (tree) => (tree.sentence.region === 'body' ? candidates(tree, Tag.verb, Relation.any) : []),
  (tree, verb): Change[] => {
    if (!isFinite(tree, verb) || hasSubject(tree, verb)) return [];
    for (const find of finders) {
      const subject = find(tree, verb);
      if (subject >= 0) return asSubject(tree, verb, subject);
    }
    return [];
  },
);

/** A subject of its own, or one that it shares or stands for. */
const hasSubject = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'nsubj', 'csubj', 'expl').length > 0 ||
  (related(tree, verb, 'conj') && dependents(tree, verb, 'cc').length > 0) ||
  related(tree, verb, 'xcomp') ||
  tree.children[verb]!.some((child) => child < verb && /^W/.test(tag(tree, child)));

/** The first word of the verb with its helping verbs and the adverbs between. */
function opening(tree: Tree, verb: number): number {
  let first = Math.min(verb, ...dependents(tree, verb, 'aux'));
  while (first > 0 && /^RB/.test(tag(tree, first - 1)) && tree.heads[first - 1] === verb) first--;
  return first;
}

/** "Doe, 65, has been seen": whoever is told of is not spoken to. */
const spokenTo = (tree: Tree, verb: number): number =>
  dependents(tree, verb, 'vocative').find((name) => name < verb && isNoun(tree, name)) ?? -1;

/** "Most were freed", "The top four all left", "Around 2,000 of them came": no time, and behind no preposition. */
function bare(tree: Tree, verb: number): number {
  const ends = opening(tree, verb) - 1;
  return (
    dependents(tree, verb, 'obl', 'nmod', 'dislocated', 'advmod').findLast(
      (phrase) => phrase < verb && tree.last[phrase] === ends && isBare(tree, phrase) && isRun(tree, phrase),
    ) ?? -1
  );
}

/** Nothing within it is set apart. */
function isRun(tree: Tree, phrase: number): boolean {
  for (let i = tree.first[phrase]!; i < tree.last[phrase]!; i++) if (tree.tokens[i]!.text === ',') return false;
  return true;
}

/** "Police earlier said": no police is earlier than anything. */
function beforeEarlier(tree: Tree, verb: number): number {
  const adverb = dependents(tree, verb, 'advmod').find(
    (each) => each < verb && /^(?:earlier|later)$/i.test(tree.tokens[each]!.text),
  );
  if (adverb === undefined) return -1;
  return (
    dependents(tree, adverb, 'obl', 'nmod').find(
      (noun) => tree.last[noun] === adverb - 1 && isNoun(tree, noun) && isBare(tree, noun),
    ) ?? -1
  );
}

function isBare(tree: Tree, phrase: number): boolean {
  if (timeNouns.has(lemma(tree, phrase)) || units.has(lemma(tree, phrase))) return false;
  const cases = dependents(tree, phrase, 'case').filter((word) => tag(tree, word) !== 'POS');
  if (related(tree, phrase, 'advmod')) return tag(tree, phrase) === 'JJS' && lemma(tree, phrase) !== 'least';
  const isNumber = tag(tree, phrase) === 'CD' || dependents(tree, phrase, 'nummod').length > 0;
  if (!isNoun(tree, phrase) && !(isNumber && tree.children[phrase]!.length > 0)) return false;
  return cases.every((word) => isNumber && roughly.has(lemma(tree, word)) && word === tree.first[phrase]);
}

const roughly = words('about around nearly over under');
const units = words('mile meter metre kilometre kilometer km foot inch percent cent point time');

/** "The mayor, opening the fair, said", with the opening for all that is told of her. */
function ofParticiple(tree: Tree, verb: number): number {
  if (wordAt(tree.tokens, opening(tree, verb) - 1)?.text !== ',') return -1;
  for (const clause of dependents(tree, verb, 'advcl', 'ccomp', 'csubj')) {
    if (clause > verb || !/^VB[GN]$/.test(tag(tree, clause)) || dependents(tree, clause, 'aux', 'mark').length > 0)
      continue;
    const subject = dependents(tree, clause, 'nsubj').find((each) => each < clause) ?? -1;
    if (subject >= 0 && wordAt(tree.tokens, lastWithoutComma(tree, subject) + 1)?.text === ',') return subject;
  }
  return -1;
}

const lastWithoutComma = (tree: Tree, noun: number): number =>
  tree.tokens[tree.last[noun]!]!.text === ',' ? tree.last[noun]! - 1 : tree.last[noun]!;

/** "said the men, who fled, would appear", with the men for a second speaker or for what is said. */
function besideReport(tree: Tree, verb: number): number {
  const report = tree.heads[verb]!;
  if (!related(tree, verb, 'ccomp') || report < 0 || report > verb) return -1;
  if (!plainReportingVerbs.has(lemma(tree, report))) return -1;
  return (
    dependents(tree, report, 'nsubj', 'obj').findLast(
      (noun) => noun > report && noun < verb && isNoun(tree, noun) && dependents(tree, noun, 'case').length === 0,
    ) ?? -1
  );
}

/** "During the clashes several houses were set ablaze": a noun has no object, and one with an article opens a phrase. */
function besideNoun(tree: Tree, verb: number): number {
  const last = opening(tree, verb) - 1;
  if (last < 0) return -1;
  for (const word of upwards(tree, last)) {
    const head = tree.heads[word]!;
    if (word > last || head < 0 || word === verb) return -1;
    if (!isNoun(tree, word) || !isNoun(tree, head) || head > word || tree.last[word] !== last) continue;
    const opens = /^(?:DT|PRP\$|CD|JJ|NNP)$/.test(tree.tokens[tree.first[word]!]!.tag) && tree.first[word]! > head;
    if (related(tree, word, 'obj') && opens && dependents(tree, word, 'case').length === 0) return word;
  }
  return -1;
}

/** "Two firms -- one of them foreign -- bid": the noun before the first dash. */
function beforeDashes(tree: Tree, verb: number): number {
  const closes = opening(tree, verb) - 1;
  if (closes < 2 || !isDash(tree, closes)) return -1;
  let opens = closes - 1;
  while (opens > 0 && closes - opens <= longestAside && !isDash(tree, opens)) opens--;
  if (opens < 1 || !isDash(tree, opens)) return -1;
  for (const word of upwards(tree, opens - 1)) {
    if (word >= opens) return -1;
    const goesOn =
      related(tree, word, 'nmod', 'compound', 'flat', 'conj', 'appos') &&
      tree.heads[word]! < opens &&
      tree.heads[word]! >= 0;
    if (!goesOn || isVerbLike(tree, tree.heads[word]!))
      return isNoun(tree, word) && isFreeBefore(tree, word, verb) ? word : -1;
  }
  return -1;
}

const isVerbLike = (tree: Tree, word: number): boolean => tag(tree, word).startsWith('VB');

const isFreeBefore = (tree: Tree, noun: number, verb: number): boolean =>
  dependents(tree, noun, 'cop', 'nsubj').length === 0 &&
  dependents(tree, noun, 'case').every((word) => tag(tree, word) === 'POS' || tree.tokens[word]!.text === 'that') &&
  (tree.heads[noun]! < 0 || isWithin(tree, verb, noun) || tree.heads[noun] === verb);

const isDash = (tree: Tree, token: number): boolean => /^(?:--|—|–)$/.test(tree.tokens[token]!.text);
const longestAside = 30;

const finders = [spokenTo, bare, beforeEarlier, ofParticiple, besideReport, besideNoun, beforeDashes];

/** The subject on its verb, which takes the place of the noun that it was hung under, with all that follows. */
function asSubject(tree: Tree, verb: number, subject: number): Change[] {
  const change = { token: subject, head: verb, relation: subjectRelation(tree, verb) };
  const clause = tree.heads[subject]!;
  if (!isWithin(tree, verb, subject))
    return clause >= 0 && clause < verb && tree.heads[clause] === verb && isVerbLike(tree, clause)
      ? [change, { token: clause, head: verb, relation: 'advcl' }]
      : [change];
  return [
    { token: verb, head: clause, relation: clause < 0 ? 'root' : tree.relations[subject]! },
    change,
    ...tree.children[subject]!.filter((child) => child > verb).map((token) => ({
      token,
      head: verb,
      relation: related(tree, token, 'nmod') ? 'obl' : tree.relations[token]!,
    })),
  ];
}
