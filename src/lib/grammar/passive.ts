import { wordAt } from '#lib/language/index.ts';
import { intransitiveVerbs, isTransitive, transitiveVerbs, withTwoObjects } from './lexicon/transitive.ts';
import { timeNouns } from './lexicon/time-nouns.ts';
import { words } from './lexicon/words.ts';
import type { Tree } from './tree.ts';
import { dependent, dependents, hasTo, isNoun, isTitle, lemma, preposition, related, tag } from './tree.ts';

/** "a pledge made abroad": a participle that only describes its noun. */
export const isBareParticiple = (tree: Tree, verb: number): boolean =>
  (tag(tree, verb) === 'VBN' || isMistaken(tree, verb)) && dependents(tree, verb, 'aux', 'mark', 'nsubj').length === 0;

/** "a woman wanted for questioning", taken for a past tense that has no subject. */
const isMistaken = (tree: Tree, verb: number): boolean =>
  tag(tree, verb) === 'VBD' &&
  related(tree, verb, 'acl') &&
  !related(tree, verb, 'acl:relcl') &&
  !gathering(tree, verb);

/** "the people gathered outside". */
const gathering = (tree: Tree, verb: number): boolean =>
  intransitiveVerbs.has(lemma(tree, verb)) || moving.has(lemma(tree, verb));

const moving = words('assemble congregate convene end gather plunge rally slump soar surge tumble');

/** Conjunctions that a participle follows without a subject. */
const bareMarks = words('although as if once than though unless until when where whether while');

/** Whether the verb is in the passive: "was retaken", "besieged by". */
export function isPassive(tree: Tree, verb: number): boolean {
  // Nobody "borns": "Doe, born in Klow".
  if (tree.tokens[verb]!.text.toLowerCase() === 'born') return true;
  if (isAfterWhen(tree, verb)) return true;
  if (tag(tree, verb) === 'VBD')
    return (
      isHelped(tree, verb) || isPassiveInAll(tree, verb) || isPassiveTitle(tree, verb) || isDoneBySomebody(tree, verb)
    );
  if (tag(tree, verb) === 'VBP' && alike.has(tree.tokens[verb]!.text.toLowerCase())) return isPassiveTitle(tree, verb);
  if (tag(tree, verb) !== 'VBN' || isPerfect(tree, verb)) return false;
  if (isCharged(tree, verb)) return true;
  if (isBelievedTo(tree, verb)) return true;
  // "an unarmed teenager fatally shot by police", however that hangs.
  if (dependent(tree, verb, 'obl:agent') >= 0 && dependent(tree, verb, 'aux', 'obj') < 0) return true;
  if (tree.children[verb]!.some((child) => tree.relations[child]!.endsWith(':pass'))) return true;
  // "was disappointed".
  if (dependent(tree, verb, 'cop') >= 0) return true;
  // "Miners rescued after a week".
  if (isTitle(tree) && dependent(tree, verb, 'nsubj') >= 0 && dependent(tree, verb, 'aux', 'obj', 'ccomp') < 0)
    return true;
  // "Founded in the capital, the firm grew".
  const isAside =
    related(tree, verb, 'advcl') &&
    dependent(tree, verb, 'nsubj') < 0 &&
    // "if convicted", "than expected".
    dependents(tree, verb, 'mark', 'case').every((mark) => bareMarks.has(lemma(tree, mark)));
  // "the permit it granted".
  const describes =
    related(tree, verb, 'acl') &&
    !related(tree, verb, 'acl:relcl') &&
    !dependents(tree, verb, 'nsubj').some((subject) => tag(tree, subject) === 'PRP');
  return (isAside || describes) && dependent(tree, verb, 'aux') < 0;
}

/** "said when asked whether he left", "if ordered", however that hangs. */
const isAfterWhen = (tree: Tree, verb: number): boolean =>
  /^VB[DN]$/.test(tag(tree, verb)) &&
  /^(?:if|unless|until|when)$/i.test(wordAt(tree.tokens, verb - 1)?.text ?? '') &&
  dependents(tree, verb, 'nsubj', 'aux', 'obj', 'cop').length === 0 &&
  !intransitiveVerbs.has(lemma(tree, verb));

/** "has changed", "having left": without a "been" no passive, whatever was taken for its subject. */
export const isPerfect = (tree: Tree, verb: number): boolean =>
  dependent(tree, verb, 'aux:pass', 'cop') < 0 &&
  dependents(tree, verb, 'aux').some((aux) => lemma(tree, aux) === 'have' && aux < verb);

/** "When was Klow founded?": taken for a past tense, though "was" helps it. */
const isHelped = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'nsubj:pass').length > 0 && dependents(tree, verb, 'aux:pass').some((aux) => aux < verb);

/** "lanterns given away by the city and bought from vendors": beside a participle stands no past tense. */
const isJoinedParticiple = (tree: Tree, verb: number, first: number): boolean =>
  tag(tree, first) === 'VBN' &&
  related(tree, first, 'acl') &&
  !related(tree, first, 'acl:relcl') &&
  !intransitiveVerbs.has(lemma(tree, verb)) &&
  verb > first &&
  dependent(tree, verb, 'cc') >= 0 &&
  wordAt(tree.tokens, dependent(tree, verb, 'cc') - 1)?.text !== ',';

/** "a man believed to have left": nobody believes to. */
const isBelievedTo = (tree: Tree, verb: number): boolean =>
  believing.has(lemma(tree, verb)) &&
  dependent(tree, verb, 'aux', 'obj', 'ccomp') < 0 &&
  dependents(tree, verb, 'xcomp').some((deed) => hasTo(tree, deed));

const believing = words('allege believe know report rumour rumor say suppose think');

/** "a man suspected of theft": nobody suspects without somebody to suspect. */
const isCharged = (tree: Tree, verb: number): boolean =>
  charging.has(lemma(tree, verb)) &&
  dependent(tree, verb, 'aux', 'obj', 'ccomp', 'iobj') < 0 &&
  wordAt(tree.tokens, verb + 1)?.text === 'of' &&
  tree.heads[verb + 1]! > verb + 1 &&
  tree.heads[tree.heads[verb + 1]!] === verb;

const charging = words('accuse acquit convict suspect');

/** "a firm called Nordlys", unlike "called Nordlys a fraud". */
function isCalled(tree: Tree, verb: number): boolean {
  const name = lemma(tree, verb) === 'call' ? dependent(tree, verb, 'xcomp') : -1;
  return name > verb && tag(tree, name).startsWith('NNP') && tree.last[name]! <= name + 1;
}

/** Bare verbs that have the form of their participles: "Dozens hurt in blaze". */
const alike = words('cut hurt');

/** "Aid workers freed after months": titles tell what was done in the present, and leave out "were". */
const isPassiveTitle = (tree: Tree, verb: number): boolean =>
  isTitle(tree) &&
  dependent(tree, verb, 'nsubj') >= 0 &&
  dependent(tree, verb, 'aux', 'obj', 'iobj', 'ccomp', 'xcomp') < 0 &&
  isTransitive(lemma(tree, verb));

/** "Candidate removed from the hall by police.", "Three soldiers killed in raid.": a title that ends in a full stop. */
const isDoneBySomebody = (tree: Tree, verb: number): boolean =>
  tree.heads[verb]! < 0 &&
  dependent(tree, verb, 'nsubj') >= 0 &&
  dependent(tree, verb, 'aux', 'obj', 'iobj', 'ccomp', 'xcomp') < 0 &&
  isTransitive(lemma(tree, verb)) &&
  (isWithoutArticle(tree, verb) || isBySomebody(tree, verb));

/** Short, and nothing in it has an article: how titles are written. */
const isWithoutArticle = (tree: Tree, verb: number): boolean =>
  tree.tokens.length <= longestTitle &&
  dependents(tree, verb, 'obl').some(
    (phrase) => around.has(preposition(tree, phrase)) && !timeNouns.has(lemma(tree, phrase)),
  ) &&
  tree.tokens.every(({ tag: form }) => !/^(?:DT|PRP\$?|,)$/.test(form));
const longestTitle = 14;
const around = words('after at during in near on outside over');

const isBySomebody = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'obl').some(
    (phrase) =>
      preposition(tree, phrase) === 'by' &&
      isNoun(tree, phrase) &&
      !timeNouns.has(lemma(tree, phrase)) &&
      dependent(tree, phrase, 'nummod') < 0,
  );

/** "Dubbed the Fox, Doe won": a sentence that opens so tells of Doe. */
const isCalledFirst = (tree: Tree, verb: number): boolean =>
  verb === 0 &&
  related(tree, verb, 'advcl') &&
  withTwoObjects.has(lemma(tree, verb)) &&
  dependents(tree, verb, 'nsubj', 'mark', 'aux').length === 0;

/** No finite verb, whatever its tag. */
function isPassiveInAll(tree: Tree, verb: number): boolean {
  if (isCalledFirst(tree, verb)) return true;
  if (related(tree, verb, 'acl:relcl') || dependents(tree, verb, 'nsubj', 'obj', 'mark', 'aux').length > 0)
    return false;
  // "an award offered by them".
  if (related(tree, verb, 'acl'))
    return (
      transitiveVerbs.has(lemma(tree, verb)) ||
      isCalled(tree, verb) ||
      dependents(tree, verb, 'obl').some((phrase) => preposition(tree, phrase) === 'by')
    );
  // "Asked whether they would stay, he left": what opens a sentence without a subject is no clause for itself.
  if (related(tree, verb, 'advcl')) {
    // "when faced with it".
    if (/^(?:if|once|unless|until|when|whenever|while)$/i.test(wordAt(tree.tokens, verb - 1)?.text ?? ''))
      return !intransitiveVerbs.has(lemma(tree, verb));
    return tree.first[verb] === verb && verb < tree.heads[verb]! && wordAt(tree.tokens, verb - 1)?.text !== ',';
  }
  // "was convicted in 2001 and sentenced to 20 years".
  const first = tree.heads[verb]!;
  // "led by one and paid for by another".
  const isPaidForBy = wordAt(tree.tokens, verb + 1)?.tag === 'IN' && wordAt(tree.tokens, verb + 2)?.text === 'by';
  return (
    related(tree, verb, 'conj') &&
    first >= 0 &&
    (transitiveVerbs.has(lemma(tree, verb)) || isPaidForBy || isJoinedParticiple(tree, verb, first)) &&
    isPassive(tree, first)
  );
}

/** The relation of a subject to its verb, as the auxiliaries have it. */
export const subjectRelation = (tree: Tree, verb: number): string =>
  dependent(tree, verb, 'aux:pass') >= 0 ? 'nsubj:pass' : 'nsubj';
