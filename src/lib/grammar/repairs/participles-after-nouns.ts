import { consequenceNouns } from '../lexicon/modality.ts';
import { plainReportingVerbs, reportingVerbs } from '../lexicon/reporting.ts';
import { words } from '../lexicon/words.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isNoun, isVerb, lemma, preposition, related, tag, upwards } from '../tree.ts';
import type { Repair } from './repair.ts';

/** Verbs whose participle right after a noun tells of that noun: hardly anybody does anything "belonging" or "coming". */
const describing = words(`
  amount arrive belong border come comprise consist contain date depict derive emanate emerge exist feature flow
  originate pertain pour remain reside stem stretch
`);

/** "cut off aid coming over the border": the aid comes. */
export const participlesAfterNouns: Repair = (tree) =>
  tree.tokens.flatMap((_, participle): Change[] => {
    const doer = besideComma(tree, participle);
    if (doer >= 0) return [{ token: participle, head: doer, relation: 'advcl' }];
    const noun = participle - 1;
    const verb = tree.heads[participle]!;
    if (tag(tree, participle) !== 'VBG' || !related(tree, participle, 'advcl')) return [];
    if (verb < 0 || verb >= noun || !isVerb(tree, verb) || !isNoun(tree, noun)) return [];
    if (dependents(tree, participle, 'mark', 'case', 'nsubj').length > 0) return [];
    const isDescribed =
      describing.has(lemma(tree, participle)) && tree.heads[noun] === verb && related(tree, noun, 'obj', 'obl');
    // "claimed by a gang calling itself the School".
    const isAgent = related(tree, noun, 'obl:agent') && tree.heads[noun] === verb;
    return isDescribed || isAgent || isDoer(tree, noun) ? [{ token: participle, head: noun, relation: 'acl' }] : [];
  });

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
  if (tree.tokens[participle - 1]?.text !== ',' || !isOther) return -1;
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

const settings = words('after at before during in near off on outside since');

/** "the consequences of a third country joining": what has consequences is that it joins. */
const isDoer = (tree: Tree, noun: number): boolean =>
  related(tree, noun, 'nmod') &&
  preposition(tree, noun) === 'of' &&
  consequenceNouns.has(lemma(tree, tree.heads[noun]!));
