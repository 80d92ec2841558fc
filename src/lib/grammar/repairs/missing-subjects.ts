import { wordAt } from '#lib/language/index.ts';
import { candidates, Relation, Tag } from '../candidates.ts';
import { orderWords } from '../lexicon/order.ts';
import { intentionNouns, possibilityNouns } from '../lexicon/modality.ts';
import { reportingVerbs } from '../lexicon/reporting.ts';
import { timeNouns } from '../lexicon/time-nouns.ts';
import { isTransitive } from '../lexicon/transitive.ts';
import { words } from '../lexicon/words.ts';
import { subjectRelation } from '../passive.ts';
import type { Change, Tree } from '../tree.ts';
import {
  coordinated,
  dependent,
  dependents,
  isNoun,
  isTitle,
  isWithin,
  lemma,
  preposition,
  related,
  tag,
  upwards,
} from '../tree.ts';
import type { Repair } from './repair.ts';
import { isFinite, wordByWord } from './repair.ts';

/** A finite verb without a subject takes the noun phrase right before it, or, in "…, said X", right after it. */
export const missingSubjects: Repair = wordByWord(
  (tree) => candidates(tree, Tag.verb, Relation.any),
  (tree, verb): Change[] => {
    if (followsTo(tree, verb)) return infinitiveSubject(tree, verb);
    if (!(isFinite(tree, verb) || isMistagged(tree, verb)) || dependent(tree, verb, 'nsubj', 'csubj', 'expl') >= 0)
      return [];
    const before = phraseBefore(tree, verb);
    if (before >= 0) return subjectChanges(tree, verb, before);
    const after = speakerAfter(tree, verb);
    return after >= 0 ? [{ token: after, head: verb, relation: subjectRelation(tree, verb) }] : [];
  },
);

/** "Observers say" read as an infinitive, "the court ruled on Friday" as a participle. */
function isMistagged(tree: Tree, verb: number): boolean {
  if (dependents(tree, verb, 'aux', 'mark').length > 0) return false;
  if (tag(tree, verb) === 'VB') return reportingVerbs.has(lemma(tree, verb));
  const isLoose = related(tree, verb, 'acl', 'conj') || (related(tree, verb, 'xcomp') && endsAside(tree, verb));
  if (tag(tree, verb) !== 'VBN' || !isLoose) return false;
  if (dependent(tree, verb, 'obl:agent') >= 0) return false;
  return (
    neverParticiples.has(lemma(tree, verb)) ||
    tellsThat(tree, verb) ||
    isOnlyVerb(tree, verb) ||
    isContent(tree, verb) ||
    isDoneToName(tree, verb)
  );
}

/** "Jane Doe, head of the union, called for talks.": a sentence has a finite verb, if any other word could be one. */
function isOnlyVerb(tree: Tree, verb: number): boolean {
  const { tokens, sentence } = tree;
  if (sentence.region !== 'body' || tokens.at(-1)!.text !== '.' || wordAt(tokens, verb - 1)?.text !== ',') return false;
  const isActive = coordinated(tree, verb).some(
    (each) =>
      dependent(tree, each, 'obj', 'ccomp', 'xcomp') >= 0 ||
      dependents(tree, each, 'obl').some(
        (phrase) => ['for', 'on', 'with'].includes(preposition(tree, phrase)) && !isTime(tree, phrase),
      ),
  );
  return (
    isActive &&
    [...upwards(tree, verb)]
      .slice(1)
      .every((word) => (isNoun(tree, word) && dependent(tree, word, 'cop') < 0) || isWithWho(tree, word))
  );
}

/** "Doe, who was elected in May, promised": the verb right behind the comma that ends an aside with "who" or "which". */
function endsAside(tree: Tree, verb: number): boolean {
  const head = tree.heads[verb]!;
  return wordAt(tree.tokens, verb - 1)?.text === ',' && head >= 0 && isWithWho(tree, head);
}

const isWithWho = (tree: Tree, word: number): boolean =>
  related(tree, word, 'acl:relcl') &&
  dependents(tree, word, 'nsubj').some((subject) => tag(tree, subject).startsWith('W'));

/** "A ferry sank near the coast, officials said": what is said has a verb. */
function isContent(tree: Tree, verb: number): boolean {
  const noun = tree.heads[verb]!;
  const report = tree.heads[noun] ?? -1;
  return (
    related(tree, verb, 'acl') &&
    noun === verb - 1 &&
    related(tree, noun, 'ccomp') &&
    report > verb &&
    reportingVerbs.has(lemma(tree, report)) &&
    dependents(tree, noun, 'cop', 'nsubj', 'case').length === 0
  );
}

/** "after Doe, a visitor from Klow, accused Roe": who is accused of something is accused of no name. */
const isDoneToName = (tree: Tree, verb: number): boolean =>
  wordAt(tree.tokens, verb - 1)?.text === ',' &&
  isTransitive(lemma(tree, verb)) &&
  !naming.has(lemma(tree, verb)) &&
  wordAt(tree.tokens, verb + 1)?.tag === 'NNP' &&
  dependents(tree, verb, 'obj', 'xcomp').some((name) => tree.first[name] === verb + 1);

const naming = words('appoint dub elect name nominate rename');

/** "announced that it left": nobody is announced that something is so. */
const tellsThat = (tree: Tree, verb: number): boolean =>
  reportingVerbs.has(lemma(tree, verb)) &&
  dependents(tree, verb, 'ccomp').some((clause) =>
    dependents(tree, clause, 'mark').some((mark) => lemma(tree, mark) === 'that'),
  );

/** Verbs that are hardly ever done to the noun before them. */
const neverParticiples = words(
  'agree apologise apologize argue complain contend insist pledge reply respond rule say testify vote vow warn',
);

const followsTo = (tree: Tree, verb: number): boolean =>
  tag(tree, verb) === 'VB' && verb > 1 && tag(tree, verb - 1) === 'TO' && dependent(tree, verb, 'nsubj') < 0;

/** "for Ruritania to leave", and in headlines "Ruritania to leave". */
function infinitiveSubject(tree: Tree, first: number): Change[] {
  let phrase = first - 2;
  // "for him to be taken".
  const verb = related(tree, first, 'aux', 'cop') ? tree.heads[first]! : first;
  // "asked for permission to leave".
  if (phrase < 0 || (takesInfinitive(tree, phrase) && !isTitle(tree))) return [];
  // "for the king and his court to leave".
  while (related(tree, phrase, 'conj', 'flat') && tree.heads[phrase]! >= 0 && tree.heads[phrase]! < phrase)
    phrase = tree.heads[phrase]!;
  // "worked for years to win".
  if (!isNoun(tree, phrase) || timeNouns.has(lemma(tree, phrase))) return [];
  const mark = dependents(tree, phrase, 'case').find((each) => lemma(tree, each) === 'for');
  if (mark !== undefined && isWhither(tree, phrase)) return [];
  if (mark !== undefined)
    return [
      { token: phrase, head: verb, relation: subjectRelation(tree, verb) },
      { token: mark, head: verb, relation: 'mark' },
      ...(tree.heads[verb] === phrase ? [hungAbove(tree, verb, tree.heads[phrase]!)] : []),
    ];
  // "Ruritania set to leave" has its subject.
  if (
    !isTitle(tree) ||
    dependent(tree, phrase, 'nsubj') >= 0 ||
    tree.heads[phrase]! >= 0 ||
    tree.heads[verb] !== phrase
  )
    return [];
  return [
    { token: verb, head: -1, relation: 'root' },
    { token: phrase, head: verb, relation: subjectRelation(tree, verb) },
  ];
}

/** "left for Borduria to attend a summit": whoever left attends. */
function isWhither(tree: Tree, place: number): boolean {
  const verb = tree.heads[place]!;
  return verb >= 0 && tree.tokens[place]!.entity.endsWith('place') && leaving.has(lemma(tree, verb));
}

const leaving = words('depart embark fly go head leave sail set travel');

const takesInfinitive = (tree: Tree, noun: number): boolean =>
  intentionNouns.has(lemma(tree, noun)) || possibilityNouns.has(lemma(tree, noun));

const hungAbove = (tree: Tree, verb: number, head: number): Change => ({
  token: verb,
  head,
  relation: head < 0 ? 'root' : isNoun(tree, head) ? 'acl' : 'advcl',
});

function phraseBefore(tree: Tree, verb: number): number {
  let left = Math.min(verb, ...dependents(tree, verb, 'aux')) - 1;
  while (left >= 0 && tag(tree, left) === 'RB') left--;
  left = beforeBracket(tree, left);
  const described = wordAt(tree.tokens, left)?.text === ',' ? beforeAside(tree, left - 1, verb) : -1;
  if (described >= 0) return described;
  // "Its president, Jane Doe, told parliament".
  if (left > 0 && tree.tokens[left]!.text === ',' && related(tree, left - 1, 'appos', 'flat')) left--;
  if (left < 0 || !isNominal(tree, left, verb)) return -1;
  const relativisedNoun = relativised(tree, left, verb);
  if (relativisedNoun >= 0) return relativisedNoun;
  // "The court ruled that …" read as a noun with a participle.
  if (!isFreeFor(tree, left, verb)) return -1;
  let phrase = left;
  let found = -1;
  const mayStand = (word: number): boolean =>
    dependents(tree, word, 'case').every(
      (each) =>
        tag(tree, each) === 'POS' ||
        orderWords.has(lemma(tree, each)) ||
        isAtLeast(tree, each) ||
        isMoreThan(tree, each),
    ) && !isTime(tree, word);
  while (related(tree, phrase, 'conj', 'flat', 'compound', 'appos', 'list')) {
    // "In an interview Doe declared", "In Klow, the ministry said": beside the noun of another phrase one for itself.
    if (isWhole(tree, phrase) && !related(tree, phrase, 'flat', 'compound') && mayStand(phrase)) found = phrase;
    const head = tree.heads[phrase]!;
    if (head < 0 || head >= verb || isTime(tree, head) || !isNominal(tree, head, verb) || isTaken(tree, head)) break;
    phrase = head;
  }
  // "a narrator in the film asks".
  while (
    related(tree, phrase, 'nmod') &&
    !related(tree, phrase, 'nmod:poss') &&
    !orderWords.has(preposition(tree, phrase))
  ) {
    const head = tree.heads[phrase]!;
    // "52 of them died".
    const counts = head >= 0 && /^(?:CD|\$)$/.test(tag(tree, head)) && preposition(tree, phrase) === 'of';
    if (head < 0 || head > phrase || !(counts || isNominal(tree, head, verb)) || isTaken(tree, head)) break;
    if (preposition(tree, phrase) === '' && tag(tree, phrase).startsWith('NNP')) found = phrase;
    phrase = head;
  }
  phrase = describedBy(tree, phrase, verb);
  return mayStand(phrase) ? phrase : found;
}

/** "at least 52", "at most a dozen". */
const isAtLeast = (tree: Tree, word: number): boolean =>
  lemma(tree, word) === 'at' && /^(?:least|most)$/i.test(wordAt(tree.tokens, word + 1)?.text ?? '');

/** "more than 50 women", "fewer than a dozen". */
const isMoreThan = (tree: Tree, word: number): boolean =>
  lemma(tree, word) === 'than' && /^(?:more|fewer|less)$/i.test(wordAt(tree.tokens, word - 1)?.text ?? '');

const isWhole = (tree: Tree, noun: number): boolean =>
  tag(tree, noun).startsWith('NNP') || dependent(tree, noun, 'det') >= 0;

/** "The coalition, which speaks for many, wants": the noun that the words between commas describe. */
function beforeAside(tree: Tree, last: number, verb: number): number {
  for (const word of upwards(tree, last)) {
    const noun = tree.heads[word]!;
    if (noun < 0 || noun > verb || word > verb) return -1;
    const opens = tree.first[word]!;
    const isAside = tree.tokens[opens]!.text === ',' || wordAt(tree.tokens, opens - 1)?.text === ',';
    // "after Jane Doe, the mayor, announced".
    if (related(tree, word, 'appos', 'acl') && isAside && orderWords.has(preposition(tree, noun)))
      return isNominal(tree, noun, verb) ? noun : -1;
    // "and Jane Doe, 47, was shot", "Doe, 47, allegedly stole it" with the stealing taken for what describes him.
    const isAge = tag(tree, word) === 'CD' && related(tree, word, 'amod', 'nummod', 'appos') && isAside;
    const isApart = related(tree, noun, 'conj') || tree.heads[verb] === noun;
    if (isAge && isApart && tag(tree, noun).startsWith('NNP')) return noun;
    // "The walkout, the second in a month, stranded thousands".
    const isBeside = related(tree, word, 'conj') && dependents(tree, word, 'cc').length === 0;
    if (((isBeside || related(tree, word, 'appos', 'acl')) && isAside) || endsList(tree, word, noun))
      return isNominal(tree, noun, verb) && isFreeFor(tree, noun, verb) && preposition(tree, noun) === '' ? noun : -1;
  }
  return -1;
}

/** "Three people, a man and two women, were killed": the last of those that tell who they were. */
function endsList(tree: Tree, word: number, noun: number): boolean {
  const [first, ...rest] = dependents(tree, noun, 'conj');
  return (
    related(tree, word, 'conj') &&
    first !== undefined &&
    rest.at(-1) === word &&
    [first - 1, tree.first[first]!, tree.first[first]! - 1].some((each) => wordAt(tree.tokens, each)?.text === ',') &&
    dependents(tree, first, 'cc').length === 0 &&
    dependents(tree, noun, 'nummod').length > 0
  );
}

/** "Jane Doe (D-Mo.) said": the word before a short aside in brackets. */
function beforeBracket(tree: Tree, last: number): number {
  if (last < 1 || tag(tree, last) !== '-RRB-') return last;
  for (let i = last - 1; i > 0 && last - i <= longestAside; i--) if (tag(tree, i) === '-LRB-') return i - 1;
  return last;
}

const longestAside = 8;

/** "a centre that follows the news warned": the centre, not the news. -1 where no relative clause ends before the verb. */
function relativised(tree: Tree, last: number, verb: number): number {
  for (const word of upwards(tree, last)) {
    const noun = tree.heads[word]!;
    if (noun < 0 || word > last) return -1;
    if (!related(tree, word, 'acl:relcl')) continue;
    const isWhole = dependents(tree, word, 'nsubj').some((subject) => /^W|^IN/.test(tag(tree, subject)));
    const isFree =
      isNominal(tree, noun, verb) && !related(tree, noun, 'nsubj', 'obj', 'iobj') && preposition(tree, noun) === '';
    const isLoose = tree.heads[verb] === word || related(tree, noun, 'appos');
    return isWhole && isFree && noun < word && isLoose ? noun : -1;
  }
  return -1;
}

/** "an officer living in the capital said": the officer, not the capital. */
function describedBy(tree: Tree, phrase: number, verb: number): number {
  const participle = tree.heads[phrase]!;
  if (!related(tree, phrase, 'obl', 'obj') || participle < 0 || !related(tree, participle, 'acl')) return phrase;
  const noun = tree.heads[participle]!;
  return noun >= 0 && noun < participle && isNominal(tree, noun, verb) && !isTaken(tree, noun) ? noun : phrase;
}

/** Nouns and pronouns; beside a reporting verb "the official" too, which taggers take for an adjective. */
const isNominal = (tree: Tree, token: number, verb: number): boolean =>
  isNoun(tree, token) ||
  tag(tree, token) === 'PRP' ||
  (tag(tree, token) === 'JJ' &&
    reportingVerbs.has(lemma(tree, verb)) &&
    tag(tree, token - 1 < 0 ? 0 : token - 1) === 'DT');

const isTime = (tree: Tree, token: number): boolean => timeNouns.has(tree.tokens[token]!.text.toLowerCase());

const isFreeFor = (tree: Tree, noun: number, verb: number): boolean =>
  !isTaken(tree, noun) || (related(tree, noun, 'root') && isWithin(tree, verb, noun));

const isTaken = (tree: Tree, token: number): boolean => related(tree, token, 'nsubj', 'obj', 'iobj', 'root');

/** Makes a phrase the subject; its "before" or "after" then joins the clause. */
function subjectChanges(tree: Tree, verb: number, phrase: number): Change[] {
  const changes: Change[] = [{ token: phrase, head: verb, relation: subjectRelation(tree, verb) }];
  if (isWithin(tree, verb, phrase))
    changes.push({ token: verb, head: tree.heads[phrase]!, relation: tree.relations[phrase]! });
  const order = dependents(tree, phrase, 'case').find((each) => orderWords.has(lemma(tree, each)));
  if (order === undefined) return changes;
  changes.push({ token: order, head: verb, relation: 'mark' });
  const head = tree.heads[isWithin(tree, verb, phrase) ? phrase : verb]!;
  if (head >= 0) changes.push({ token: verb, head, relation: 'advcl' });
  return changes;
}

/** "said one of the officers", with the one taken for what was said. */
const isSpeaker = (tree: Tree, verb: number, word: number): boolean =>
  related(tree, word, 'obj') ||
  (/^(?:CD|DT|NNS?)$/.test(tag(tree, word)) &&
    tree.first[word] === verb + 1 &&
    dependents(tree, word, 'cop', 'nsubj').length === 0);

/** "…, said the official": what follows the verb speaks. */
function speakerAfter(tree: Tree, verb: number): number {
  if (!reportingVerbs.has(lemma(tree, verb)) || verb === 0) return -1;
  const object =
    dependents(tree, verb, 'obj', 'ccomp').find((word) => word > verb && isSpeaker(tree, verb, word)) ?? -1;
  if (object < verb || object > verb + 6) return -1;
  const previous = tree.tokens[verb - 1]!.text;
  return /^[”"’',]$|^''$/.test(previous) ? object : -1;
}
