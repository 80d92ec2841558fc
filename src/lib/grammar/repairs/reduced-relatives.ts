import { wordAt } from '#lib/language/index.ts';
import { candidates, Relation, Tag } from '../candidates.ts';
import { intransitiveVerbs, isTransitive } from '../lexicon/transitive.ts';
import { reportingVerbs } from '../lexicon/reporting.ts';
import { timeNouns } from '../lexicon/time-nouns.ts';
import { words } from '../lexicon/words.ts';
import { subjectRelation } from '../passive.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isNoun, isTitle, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { hungOn, isFinite, wordByWord } from './repair.ts';

/**
 * "A bridge built by the army gave way", with "built" taken for what is said of the bridge: a participle with its "by"
 * describes the noun before it where another verb, without a subject of its own, follows.
 */
export const reducedRelatives: Repair = wordByWord(
  (tree) => (isTitle(tree) ? [] : candidates(tree, Tag.VBD | Tag.VBG | Tag.VBN, Relation.any, Relation.nsubj)),
  (tree, participle): Change[] => {
    const later = verbInside(tree, participle);
    if (later >= 0) return describedBefore(tree, participle, later);
    const going = verbOfGoing(tree, participle);
    if (going >= 0) return describedBy(tree, participle, going);
    const charged = verbOfCharged(tree, participle);
    if (charged >= 0) return describedBy(tree, participle, charged);
    const dated = verbAfterDay(tree, participle);
    if (dated >= 0)
      return [
        ...describedBy(tree, participle, dated),
        { token: participle + 1, head: participle, relation: 'obl:unmarked' },
      ];
    const main = finiteBeyond(tree, participle);
    if (main >= 0) return describedBy(tree, participle, main);
    const named = verbOfNamed(tree, participle);
    if (named >= 0)
      return [
        ...describedBy(tree, participle, named),
        { token: dependent(tree, named, 'nsubj'), head: participle, relation: 'xcomp' },
      ];
    const after = verbAfterName(tree, participle);
    if (after >= 0) return describedBy(tree, participle, after, participle - 2);
    const aside = verbBehindAside(tree, participle);
    if (aside >= 0) return describedBy(tree, participle, aside, dependent(tree, participle, 'nsubj'));
    const opener = prepositionBefore(tree, participle);
    if (opener >= 0) return describedBehind(tree, participle, opener);
    const by = participle + 1;
    if (wordAt(tree.tokens, by)?.lemma !== 'by' || !/^VB[DN]$/.test(tag(tree, participle))) return [];
    const noun = dependent(tree, participle, 'nsubj');
    if (noun < 0 || noun > participle || dependents(tree, participle, 'aux', 'obj').length > 0) return [];
    const doer = doerAfter(tree, by);
    const verb = doer < 0 ? -1 : verbAfter(tree, participle, doer, by);
    if (verb < 0) return [];
    const before = participle - 1;
    const isAbove = tree.heads[participle] === verb;
    const others = tree.children[participle]!.filter((word) => word < noun || (word > verb && word !== doer));
    return [
      ...(isAbove ? [] : [{ token: verb, head: tree.heads[participle]!, relation: tree.relations[participle]! }]),
      { token: noun, head: verb, relation: 'nsubj' },
      // "the mother of a girl hit by a car".
      { token: participle, head: isNoun(tree, before) ? before : noun, relation: 'acl' },
      { token: doer, head: participle, relation: 'obl:agent' },
      { token: by, head: doer, relation: 'case' },
      ...hungOn(tree, others, verb),
    ];
  },
);

/** The noun that "by" stands before, whatever it was hung on. */
function doerAfter(tree: Tree, by: number): number {
  for (let i = by + 1; i <= by + 8 && i < tree.tokens.length; i++) {
    if (isVerb(tree, i) || tree.tokens[i]!.text === ',') return -1;
    if (isNoun(tree, i) && !related(tree, i, 'compound', 'amod', 'nmod:poss')) return i;
  }
  return -1;
}

/** A verb around the participle that has no subject, or only the one who did what the participle says. */
function verbAfter(tree: Tree, participle: number, doer: number, by: number): number {
  const above = tree.heads[participle]!;
  if (above > doer && related(tree, participle, 'ccomp', 'csubj', 'advcl') && isFinite(tree, above))
    return dependents(tree, participle, 'mark').length === 0 && dependent(tree, above, 'nsubj') < 0 ? above : -1;
  for (const word of [...dependents(tree, participle, 'advcl', 'ccomp', 'acl'), ...dependents(tree, doer, 'acl')]) {
    if (word < doer || related(tree, word, 'acl:relcl') || !isVerb(tree, word)) continue;
    const subject = dependent(tree, word, 'nsubj');
    if (subject >= 0 ? subject !== doer || tree.heads[by] !== word : wordAt(tree.tokens, word + 1)?.lemma === 'by')
      continue;
    if (isFinite(tree, word) || (tag(tree, word) === 'VB' && dependents(tree, word, 'mark', 'aux').length === 0))
      return word;
  }
  return -1;
}

/**
 * "A bomb placed under a car during the trial failed to go off", with "failed" taken for what describes the trial: no
 * finite verb does so without a "that"; -1 where there is none.
 */
function verbInside(tree: Tree, participle: number): number {
  if (!/^VB[DN]$/.test(tag(tree, participle))) return -1;
  const noun = dependent(tree, participle, 'nsubj');
  if (noun < 0 || noun !== participle - 1 || !isNoun(tree, noun)) return -1;
  if (dependents(tree, participle, 'aux', 'obj', 'ccomp', 'xcomp').length > 0) return -1;
  for (const phrase of dependents(tree, participle, 'obl'))
    for (const verb of dependents(tree, phrase, 'acl'))
      if (
        dependents(tree, verb, 'nsubj', 'mark').length === 0 &&
        (isHelped(tree, verb) ||
          (/^VB[DZ]$/.test(tag(tree, verb)) &&
            !related(tree, verb, 'acl:relcl') &&
            dependent(tree, verb, 'obl:agent') < 0 &&
            (tag(tree, participle) === 'VBN' || intransitiveVerbs.has(lemma(tree, verb)))))
      )
        return verb;
  return -1;
}

/** "known for her songs was praised": with a "was" of its own, and nobody that it is said of. */
const isHelped = (tree: Tree, verb: number): boolean =>
  /^VB[DPZ]$/.test(tag(tree, dependents(tree, verb, 'aux', 'cop')[0] ?? verb)) &&
  dependents(tree, verb, 'aux', 'cop').length > 0 &&
  !tree.children[verb]!.some((word) => /^W/.test(tag(tree, word)) || lemma(tree, word) === 'that');

const describedBefore = (tree: Tree, participle: number, verb: number): Change[] => {
  const noun = dependent(tree, participle, 'nsubj');
  return [
    { token: verb, head: tree.heads[participle]!, relation: tree.relations[participle]! },
    { token: noun, head: verb, relation: 'nsubj' },
    { token: participle, head: noun, relation: 'acl' },
  ];
};

/**
 * "Two workers kidnapped in May have been freed", "men suspected of theft were held", with the first verb taken for what is
 * told of them: the finite verb behind it that has no subject of its own; -1 where there is none.
 */
function finiteBeyond(tree: Tree, participle: number): number {
  if (!/^VB[DN]$/.test(tag(tree, participle))) return -1;
  const noun = dependent(tree, participle, 'nsubj');
  if (noun < 0 || noun !== participle - 1 || !isNoun(tree, noun)) return -1;
  if (dependent(tree, participle, 'aux', 'cop', 'obj', 'iobj', 'mark', 'cc') >= 0) return -1;
  const word = lemma(tree, participle);
  const isKnown = tree.tokens[participle]!.text === 'known';
  if ((speaking.has(word) && !isKnown) || intransitiveVerbs.has(word)) return -1;
  const above = tree.heads[participle]!;
  const isAbove = above > participle && related(tree, participle, 'advcl', 'csubj', 'ccomp', 'parataxis');
  const candidates = isAbove ? [above] : clausesBelow(tree, participle);
  // "prices closed lower after a slump hit the market", with a comma missed: only a helping verb is sure to open a verb.
  const isSure = (verb: number) =>
    isTransitive(word) || (isAbove && tag(tree, participle) === 'VBN') || dependent(tree, verb, 'aux') > participle;
  return candidates.find((verb) => verb > participle + 1 && isSure(verb) && goesOn(tree, participle, verb)) ?? -1;
}

/** "a poll published Sunday shows", "two men arrested Friday were": the verb right behind the day; -1 where there is none. */
function verbAfterDay(tree: Tree, participle: number): number {
  const day = participle + 1;
  if (!/^VB[DN]$/.test(tag(tree, participle)) || day >= tree.tokens.length || !isDay(tree, day)) return -1;
  const noun = dependent(tree, participle, 'nsubj');
  if (noun < 0 || noun !== participle - 1 || !isNoun(tree, noun)) return -1;
  if (dependents(tree, participle, 'aux', 'cop', 'mark', 'cc').length > 0 || tree.heads[day] !== participle) return -1;
  // "announced Friday plans to close".
  const word = lemma(tree, participle);
  if (intransitiveVerbs.has(word) || reportingVerbs.has(word)) return -1;
  return (
    dependents(tree, participle, 'ccomp', 'xcomp', 'advcl', 'conj', 'parataxis').find(
      (verb) => tree.first[verb] === day + 1 && goesOn(tree, participle, verb),
    ) ?? -1
  );
}

const isDay = (tree: Tree, token: number): boolean =>
  tag(tree, token).startsWith('NNP') && timeNouns.has(lemma(tree, token)) && tree.children[token]!.length === 0;

/** The clauses that hang on a verb, or on its gerund: "suspected of stealing cars were held". */
const clausesBelow = (tree: Tree, verb: number): number[] =>
  [verb, ...dependents(tree, verb, 'advcl').filter((word) => tag(tree, word) === 'VBG')].flatMap((word) =>
    dependents(tree, word, 'advcl', 'ccomp', 'xcomp', 'parataxis'),
  );

/** "A ship patrolling the gulf yesterday stopped two boats": no "-ing" is a whole verb without its "was". */
function verbOfGoing(tree: Tree, participle: number): number {
  if (tag(tree, participle) !== 'VBG' || tree.heads[participle]! >= 0) return -1;
  const noun = dependent(tree, participle, 'nsubj');
  if (noun < 0 || noun !== participle - 1 || dependent(tree, participle, 'aux', 'cop', 'mark', 'cc') >= 0) return -1;
  return (
    dependents(tree, participle, 'parataxis', 'ccomp', 'advcl').find(
      (verb) =>
        verb > participle &&
        /^VB[DZ]$/.test(tag(tree, verb)) &&
        dependents(tree, verb, 'nsubj', 'csubj', 'mark', 'cc', 'expl', 'aux').length === 0,
    ) ?? -1
  );
}

/**
 * "A man suspected of robbing three shops, wounding one, was held": nobody suspects without somebody to suspect, so that the
 * verb behind is what is told of him; -1 where there is none.
 */
function verbOfCharged(tree: Tree, participle: number): number {
  if (!charging.has(lemma(tree, participle)) || !/^VB[DN]$/.test(tag(tree, participle))) return -1;
  const noun = dependent(tree, participle, 'nsubj');
  if (noun < 0 || noun !== participle - 1 || !isNoun(tree, noun)) return -1;
  if (dependent(tree, participle, 'aux', 'cop', 'obj', 'iobj', 'mark', 'cc') >= 0) return -1;
  const deeds = [participle];
  for (const word of deeds)
    if (deeds.length < mostDeeds)
      deeds.push(...dependents(tree, word, 'advcl', 'acl', 'conj').filter((deed) => tag(tree, deed) === 'VBG'));
  for (const deed of deeds)
    for (const verb of dependents(tree, deed, 'advcl', 'ccomp', 'xcomp', 'parataxis', 'acl', 'conj'))
      if (
        verb > participle + 1 &&
        isHelped(tree, verb) &&
        isFinite(tree, verb) &&
        dependents(tree, verb, 'nsubj', 'csubj', 'mark', 'cc', 'expl').length === 0
      )
        return verb;
  return -1;
}

const charging = words('accuse acquit charge convict suspect');
/** Of more deeds nobody is suspected in one sentence that is meant to be read. */
const mostDeeds = 8;

const speaking = words('say tell believe think know hope fear warn add claim announce report argue feel insist swear');

/** "A man named Jan Petrov stole it", with the stealing taken for what he is named: its verb; -1 where there is none. */
function verbOfNamed(tree: Tree, participle: number): number {
  const isNaming = ['call', 'name'].includes(lemma(tree, participle)) && /^VB[DN]$/.test(tag(tree, participle));
  const noun = isNaming ? dependent(tree, participle, 'nsubj') : -1;
  const verb = isNaming ? dependent(tree, participle, 'ccomp') : -1;
  if (noun < 0 || noun !== participle - 1 || verb < 0 || dependent(tree, participle, 'aux', 'obj') >= 0) return -1;
  const name = dependent(tree, verb, 'nsubj');
  const opensName = name > participle && tree.first[name] === participle + 1 && tag(tree, name).startsWith('NNP');
  return opensName && name < verb && dependent(tree, verb, 'mark') < 0 ? verb : -1;
}

/** "The plan, called Delta 5, allows it": a name between commas is all that it is called; -1 where no verb follows. */
function verbAfterName(tree: Tree, participle: number): number {
  if (lemma(tree, participle) !== 'call' || !/^VB[DN]$/.test(tag(tree, participle))) return -1;
  const noun = dependent(tree, participle, 'nsubj');
  const name = dependent(tree, participle, 'obj', 'xcomp');
  if (noun < 0 || noun !== participle - 2 || tree.tokens[participle - 1]!.text !== ',') return -1;
  if (name !== participle + 1 || !tag(tree, name).startsWith('NNP') || dependent(tree, participle, 'aux') >= 0)
    return -1;
  const verb = dependent(tree, participle, 'advcl', 'conj', 'parataxis', 'ccomp');
  const isNext = verb > name && tree.tokens[Math.min(verb, ...dependents(tree, verb, 'aux')) - 1]!.text === ',';
  return isNext && isFinite(tree, verb) && dependent(tree, verb, 'nsubj') < 0 ? verb : -1;
}

/** Whether a finite verb, with its auxiliaries, follows without a subject, a conjunction or a comma before it. */
function goesOn(tree: Tree, participle: number, verb: number): boolean {
  if (!isFinite(tree, verb) || dependent(tree, verb, 'nsubj', 'csubj', 'mark', 'cc', 'expl') >= 0) return false;
  const first = Math.min(verb, ...dependents(tree, verb, 'aux', 'advmod').filter((word) => word > participle));
  for (let i = participle + 1; i < first; i++) if (/^[,;:—–”"]$/.test(tree.tokens[i]!.text)) return false;
  return !/^(?:CC|W|TO|IN)/.test(tag(tree, first - 1));
}

function describedBy(tree: Tree, participle: number, verb: number, noun = participle - 1): Change[] {
  const isAbove = tree.heads[participle] === verb;
  const others = tree.children[participle]!.filter((word) => word < noun || word > verb);
  return [
    ...(isAbove ? [] : [{ token: verb, head: tree.heads[participle]!, relation: tree.relations[participle]! }]),
    { token: noun, head: verb, relation: subjectRelation(tree, verb) },
    { token: participle, head: noun, relation: 'acl' },
    ...hungOn(tree, others, verb),
  ];
}

/** "The decision to close it, announced last month, has led to protests": the verb behind the aside; -1 where there is none. */
function verbBehindAside(tree: Tree, participle: number): number {
  const noun = dependent(tree, participle, 'nsubj');
  if (!/^VB[DN]$/.test(tag(tree, participle)) || noun < 0 || noun > participle || !isNoun(tree, noun)) return -1;
  if (tree.tokens[participle - 1]!.text !== ',' || intransitiveVerbs.has(lemma(tree, participle))) return -1;
  if (dependent(tree, participle, 'aux', 'cop', 'obj', 'ccomp', 'mark', 'cc') >= 0) return -1;
  return (
    dependents(tree, participle, 'conj', 'parataxis', 'ccomp').find(
      (verb) =>
        isHelped(tree, verb) &&
        dependents(tree, verb, 'nsubj', 'expl', 'mark', 'cc').length === 0 &&
        tree.tokens[tree.first[verb]!]!.text === ',',
    ) ?? -1
  );
}

const prepositions = words('against among at by despite during from in into on under');

/** "Under a truce agreed last year": a preposition opens no clause; -1 where none does. */
function prepositionBefore(tree: Tree, participle: number): number {
  const noun = dependent(tree, participle, 'nsubj');
  const isDescription =
    tag(tree, participle) === 'VBN' &&
    noun >= 0 &&
    noun === participle - 1 &&
    isNoun(tree, noun) &&
    related(tree, participle, 'advcl') &&
    dependents(tree, participle, 'aux', 'obj', 'ccomp', 'cop').length === 0;
  if (!isDescription) return -1;
  return dependents(tree, participle, 'mark').find((mark) => prepositions.has(lemma(tree, mark))) ?? -1;
}

const describedBehind = (tree: Tree, participle: number, opener: number): Change[] => {
  const noun = participle - 1;
  return [
    { token: noun, head: tree.heads[participle]!, relation: 'obl' },
    { token: participle, head: noun, relation: 'acl' },
    { token: opener, head: noun, relation: 'case' },
  ];
};
