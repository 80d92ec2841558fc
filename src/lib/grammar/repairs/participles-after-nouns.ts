import { wordAt } from '#lib/language/index.ts';
import { candidates, Relation, Tag } from '../candidates.ts';
import { consequenceNouns } from '../lexicon/modality.ts';
import { plainReportingVerbs, reportingVerbs } from '../lexicon/reporting.ts';
import { words } from '../lexicon/words.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isNoun, isVerb, lemma, preposition, related, tag, upwards } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

/** Verbs whose participle right after a noun tells of that noun: hardly anybody does anything "belonging" or "coming". */
const describing = words(`
  amount arrive belong border come comprise consist contain date depict derive emanate emerge exist feature flow
  originate pertain pour remain reside stem stretch
`);

/** "cut off aid coming over the border": the aid comes. */
export const participlesAfterNouns: Repair = wordByWord(
  (tree) => candidates(tree, Tag.VBG | Tag.VBD | Tag.VBN, Relation.advcl | Relation.acl),
  (tree, participle): Change[] => {
    const doer = besideComma(tree, participle);
    if (doer >= 0) return [{ token: participle, head: doer, relation: 'advcl' }];
    const marked = phraseBefore(tree, participle);
    if (marked !== null) return marked;
    const noun = participle - 1;
    const verb = tree.heads[participle]!;
    if (tag(tree, participle) !== 'VBG' || !related(tree, participle, 'advcl')) return [];
    if (verb < 0 || verb >= noun || !isVerb(tree, verb) || !isNoun(tree, noun)) return [];
    if (dependents(tree, participle, 'mark', 'case', 'nsubj').length > 0) return [];
    const isDescribed =
      describing.has(lemma(tree, participle)) && tree.heads[noun] === verb && related(tree, noun, 'obj', 'obl');
    // "claimed by a gang calling itself the School".
    const isAgent = related(tree, noun, 'obl:agent') && tree.heads[noun] === verb;
    // "seized a tanker carrying crude".
    const isCarrier =
      tree.heads[noun] === verb &&
      related(tree, noun, 'obj') &&
      carrying.has(lemma(tree, participle)) &&
      dependent(tree, participle, 'obj') > participle &&
      isIndefinite(tree, noun);
    return isDescribed || isAgent || isCarrier || isDoer(tree, noun)
      ? [{ token: participle, head: noun, relation: 'acl' }]
      : [];
  },
);

const carrying = words('bear bring carry contain display ferry guard haul hold sport transport wear');

/** "a tanker", "two men", "soldiers". */
const isIndefinite = (tree: Tree, noun: number): boolean => {
  const determiners = dependents(tree, noun, 'det', 'nmod:poss');
  return determiners.length === 0
    ? tag(tree, noun) === 'NNS' || dependent(tree, noun, 'nummod') >= 0
    : determiners.every((each) => /^(?:an?|some|several)$/i.test(tree.tokens[each]!.text));
};

/**
 * "threw stones at officers guarding parliament": "at" stands before the officers, whom the guarding describes; "a tribute
 * to a doctor feared dead": nothing that "to" opens is of the past.
 */
function phraseBefore(tree: Tree, participle: number): Change[] | null {
  const verb = tree.heads[participle]!;
  const subjects = dependents(tree, participle, 'nsubj');
  const noun = subjects.at(-1) ?? -1;
  if (!/^VB[GDN]$/.test(tag(tree, participle)) || !related(tree, participle, 'advcl', 'acl') || verb < 0) return null;
  if (noun < 0 || noun !== participle - 1 || !isNoun(tree, noun) || dependent(tree, participle, 'aux', 'cop') >= 0)
    return null;
  const openers = tag(tree, participle) === 'VBG' ? aiming : pointing;
  const mark = dependents(tree, participle, 'mark').find((each) => openers.has(lemma(tree, each)));
  if (mark === undefined || mark >= tree.first[noun]! || mark >= subjects[0]!) return null;
  return [
    { token: noun, head: verb, relation: isVerb(tree, verb) ? 'obl' : 'nmod' },
    { token: participle, head: noun, relation: 'acl' },
    ...tree.children[participle]!.filter((child) => child < noun).map((token): Change => ({
      token,
      head: noun,
      relation: token === mark ? 'case' : subjects.includes(token) ? 'compound' : tree.relations[token]!,
    })),
  ];
}

const aiming = words('against among at behind beside inside into near outside toward towards');
/** No clause with a verb of its own follows these. */
const pointing = words('against among at beside from into near of onto to toward towards');

/**
 * "bought it for $3 million, becoming the largest", "cleared her of lying, rejecting the claims": behind a comma, the verb
 * whose doer does so, not the sum nor the lying; -1 where the participle hangs on no such word.
 */
function besideComma(tree: Tree, participle: number): number {
  const head = tree.heads[participle]!;
  if (tag(tree, participle) !== 'VBG' || !related(tree, participle, 'advcl', 'acl') || head < 0) return -1;
  const told = toldBefore(tree, participle, head);
  if (told >= 0) return told;
  const isGerund = tag(tree, head) === 'VBG' && dependent(tree, head, 'mark') >= 0 && dependent(tree, head, 'aux') < 0;
  const isSum = /^(?:\$|CD)$/.test(tag(tree, head));
  const isOther = isSum || (isGerund && related(tree, head, 'acl')) || isCircumstance(tree, participle, head);
  const isApart = wordAt(tree.tokens, participle - 1)?.text === ',';
  // "opened fire at a party killing two": no party kills, with a comma or without.
  const isHarm = harming.has(lemma(tree, participle)) && participle === head + 1;
  if (!(isApart ? isOther : isHarm && isCircumstance(tree, participle, head))) return -1;
  return [...upwards(tree, head)].find((word) => word !== head && isVerb(tree, word)) ?? -1;
}

/** "took the town, residents said, dealing a blow": no blow of the residents. -1 where nothing is told before. */
function toldBefore(tree: Tree, participle: number, report: number): number {
  const isBehind = report === participle - 2 && related(tree, participle, 'advcl');
  if (!isBehind || !plainReportingVerbs.has(lemma(tree, report)) || reportingVerbs.has(lemma(tree, participle)))
    return -1;
  if (dependent(tree, participle, 'obj') < 0) return -1;
  const told = related(tree, report, 'parataxis') ? tree.heads[report]! : dependent(tree, report, 'ccomp');
  return told >= 0 && told < report && isVerb(tree, told) ? told : -1;
}

/** "sank off the island of Lomba on Thursday, killing dozens": no place kills. */
function isCircumstance(tree: Tree, participle: number, noun: number): boolean {
  if (!related(tree, participle, 'acl') || dependent(tree, participle, 'obj', 'ccomp') < 0) return false;
  let phrase = noun;
  while (related(tree, phrase, 'nmod') && tree.heads[phrase]! >= 0) phrase = tree.heads[phrase]!;
  return related(tree, phrase, 'obl') && settings.has(preposition(tree, phrase));
}

const harming = words('injure kill wound');
const settings = words('after at before during in near off on outside since');

/** "the consequences of a third country joining": what has consequences is that it joins. */
const isDoer = (tree: Tree, noun: number): boolean =>
  related(tree, noun, 'nmod') &&
  preposition(tree, noun) === 'of' &&
  consequenceNouns.has(lemma(tree, tree.heads[noun]!));
