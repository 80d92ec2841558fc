import { wordAt } from '#lib/language/index.ts';
import { candidates, Relation, Tag } from '../candidates.ts';
import { isGoneOn } from '../subjects.ts';
import {
  attitudeVerbs,
  callingVerbs,
  plainReportingVerbs,
  reportingNouns,
  reportingVerbs,
} from '../lexicon/reporting.ts';
import { words } from '../lexicon/words.ts';
import { isPassive } from '../passive.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, hasTo, isInfinitive, isNoun, isVerb, lemma, related, tag, upwards } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

const hung = Relation.clause | Relation.nominal | Relation.advmod | Relation.amod;

/** Clauses whose kind a finite verb or an "if" tells. */
export const complements: Repair = wordByWord(
  (tree) => candidates(tree, Tag.any, hung),
  (tree, clause) => {
    const head = tree.heads[clause]!;
    if (head < 0) return [];
    for (const rule of head < clause ? rulesBehind : rulesAnywhere) {
      const changes = rule(tree, clause, head);
      if (changes !== null) return changes;
    }
    return [];
  },
);

/** How a clause that hangs on a head hangs there instead; null where the rule does not apply. */
type Rule = (tree: Tree, clause: number, head: number) => Change[] | null;

const hang = (token: number, head: number, relation: string): Change[] => [{ token, head, relation }];

/** The first that applies decides, wherever the head stands. */
const rulesAnywhere: readonly Rule[] = [
  (tree, clause, head) =>
    related(tree, clause, 'obl', 'obj', 'nmod', 'advmod') && isWholeClause(tree, clause)
      ? hang(clause, head, clauseRelation(tree, clause, head))
      : null,
  (tree, clause, head) =>
    related(tree, clause, 'parataxis') && head > clause && isCircumstance(tree, clause)
      ? hang(clause, head, 'advcl')
      : null,
];

/** These only where the head stands before the clause. */
const rulesBehind: readonly Rule[] = [
  ...rulesAnywhere,
  (tree, clause, head) =>
    related(tree, clause, 'obl', 'obj') && isInfinitivePhrase(tree, clause) && isVerb(tree, head)
      ? hang(clause, head, 'xcomp')
      : null,
  (tree, clause) => {
    const told = toldOf(tree, clause);
    return told < 0 ? null : saidOf(tree, clause, told);
  },
  (tree, clause, head) =>
    related(tree, clause, 'ccomp') && isToldToDo(tree, clause, head) ? hang(clause, head, 'xcomp') : null,
  (tree, clause, head) =>
    related(tree, clause, 'xcomp') && isJoined(tree, clause) ? hang(clause, head, 'conj') : null,
  (tree, noun, object) => (isWhatObjectIsCalled(tree, noun, object) ? hang(noun, tree.heads[object]!, 'xcomp') : null),
  (tree, adjective, verb) =>
    isAddedBehindComma(tree, adjective, verb) ? hang(adjective, dependent(tree, verb, 'obj'), 'appos') : null,
  (tree, clause, head) =>
    related(tree, clause, 'advcl') && hasTo(tree, clause) && isGoneOn(tree, head) ? hang(clause, head, 'xcomp') : null,
  (tree, clause, head) =>
    related(tree, clause, 'advcl') && isOfSeeming(tree, clause, head) ? hang(clause, head, 'xcomp') : null,
  (tree, clause, head) =>
    related(tree, clause, 'advcl') && isBroughtAbout(tree, clause, head) ? hang(clause, head, 'xcomp') : null,
  (tree, clause, head) =>
    related(tree, clause, 'obl') && isBeingSomething(tree, clause) ? hang(clause, head, 'advcl') : null,
  (tree, clause, head) =>
    related(tree, clause, 'advcl') && isOwnedUpTo(tree, clause, head) ? hang(clause, head, 'xcomp') : null,
  (tree, clause, head) => (isOpenedByPreposition(tree, clause) ? hang(clause, head, 'advcl') : null),
  (tree, clause, head) => (isReportedDeed(tree, clause, head) ? saidOf(tree, clause, head) : null),
  (tree, clause, head) => (isWhatItIsCalled(tree, clause, head) ? hang(clause, head, 'xcomp') : null),
  calledSo,
  (tree, clause, head) =>
    isVerdict(tree, clause, head) ? [...hang(clause, head, 'xcomp'), ...withoutVerdict(tree, clause, head)] : null,
  (tree, clause, head) => (isHowItIsCalled(tree, clause) ? hang(clause, tree.heads[head]!, 'xcomp') : null),
  (tree, clause, head) =>
    related(tree, clause, 'ccomp', 'advcl') && followsSemicolon(tree, clause) ? hang(clause, head, 'parataxis') : null,
  (tree, clause, head) =>
    isToldOf(tree, clause, head) && isFinitePredicate(tree, clause) ? withSubject(tree, clause, head) : null,
  (tree, clause, head) =>
    related(tree, clause, 'parataxis') && goesOnFromObject(tree, clause, head) ? withSubject(tree, clause, head) : null,
  (tree, clause, head) => {
    if (!related(tree, clause, 'acl') || !isCondition(tree, clause, head) || !isNoun(tree, head)) return null;
    const verb = [...upwards(tree, head)].find((word) => isVerb(tree, word));
    return verb === undefined ? null : hang(clause, verb, 'advcl');
  },
  (tree, clause, head) =>
    related(tree, clause, 'ccomp') && isCondition(tree, clause, head) ? hang(clause, head, 'advcl') : null,
];

/** What was taken for the object of saying is the subject of what is said. */
const saidOf = (tree: Tree, clause: number, noun: number): Change[] => [
  { token: clause, head: tree.heads[noun]!, relation: 'ccomp' },
  { token: noun, head: clause, relation: 'nsubj' },
];

/** "do not want to strike but they were left no choice": with a "but" and a subject of its own a clause stands beside. */
const isJoined = (tree: Tree, clause: number): boolean => {
  const subject = dependent(tree, clause, 'nsubj');
  return subject >= 0 && dependents(tree, clause, 'cc').some((word) => word < subject) && !hasTo(tree, clause);
};

/** "appeared to be using it": nobody appears with an aim. */
const isOfSeeming = (tree: Tree, clause: number, verb: number): boolean =>
  hasTo(tree, clause) && tree.first[clause] === verb + 1 && seeming.has(lemma(tree, verb));

const seeming = words('appear seem tend');

/** "got the council to pass it": whoever is named does so; money is got for something. */
function isBroughtAbout(tree: Tree, clause: number, verb: number): boolean {
  if (lemma(tree, verb) !== 'get' || !hasTo(tree, clause)) return false;
  const object = dependents(tree, verb, 'obj').find((each) => each > verb && each < clause);
  return (
    object !== undefined && /^(?:NNPS?|PRP)$/.test(tag(tree, object)) && tree.last[object] === tree.first[clause]! - 1
  );
}

/** "accused her of being asleep": no noun, but what she is said to be. */
const isBeingSomething = (tree: Tree, word: number): boolean =>
  dependents(tree, word, 'cop').some((copula) => tag(tree, copula) === 'VBG' && copula < word) &&
  dependents(tree, word, 'mark', 'case').length > 0;

/**
 * "says the man accused of theft is a friend", with the friend taken for what describes the man: with an "is" of its own
 * that is what is said of him. The man; -1 where he is none.
 */
function toldOf(tree: Tree, clause: number): number {
  const noun = tree.heads[clause]!;
  const verb = tree.heads[noun]!;
  if (!related(tree, clause, 'nmod', 'appos', 'acl', 'amod') || related(tree, clause, 'acl:relcl') || verb < 0)
    return -1;
  if (!related(tree, noun, 'obj') || verb > noun || lemma(tree, verb) !== 'say') return -1;
  const copula = dependents(tree, clause, 'cop').find((each) => /^VB[DPZ]$/.test(tag(tree, each)));
  if (copula === undefined || copula < noun || dependent(tree, clause, 'nsubj', 'case', 'mark') >= 0) return -1;
  return tree.children[clause]!.some((child) => /^W/.test(tag(tree, child)) || lemma(tree, child) === 'that')
    ? -1
    : noun;
}

/** "Until it finds a buyer, the firm stays open": what "until" opens stands for nothing by itself. */
const isCircumstance = (tree: Tree, clause: number): boolean =>
  dependents(tree, clause, 'mark').some(
    (mark) => mark === tree.first[clause] && circumstances.has(lemma(tree, mark)),
  ) && dependent(tree, clause, 'nsubj') >= 0;

const circumstances = words('although because before if since though unless until while');

/** "admitted being the courier", right behind the verb: what was admitted. */
const isOwnedUpTo = (tree: Tree, clause: number, verb: number): boolean =>
  owningUp.has(lemma(tree, verb)) &&
  tree.first[clause] === verb + 1 &&
  tag(tree, verb + 1) === 'VBG' &&
  dependents(tree, clause, 'nsubj', 'mark').length === 0;

const owningUp = words('acknowledge admit approve avoid consider deny mention oppose recall remember report suggest');

/** "claimed, without giving reasons": what goes along with it is not what is claimed. */
const isOpenedByPreposition = (tree: Tree, clause: number): boolean =>
  related(tree, clause, 'xcomp') &&
  tag(tree, clause) === 'VBG' &&
  dependents(tree, clause, 'mark').some((mark) => alongside.has(lemma(tree, mark)));

const alongside = words('after before by despite since through while without');

/** "were told not to travel": without a subject of its own an infinitive is what they are to do, no content. */
const isToldToDo = (tree: Tree, clause: number, head: number): boolean =>
  isVerb(tree, head) &&
  isInfinitive(tree, clause) &&
  !tree.children[clause]!.some((child) => related(tree, child, 'nsubj', 'csubj') || /^W/.test(tag(tree, child)));

/** "They were told to leave; one had left already.": what follows a semicolon is said for itself. */
const followsSemicolon = (tree: Tree, clause: number): boolean =>
  [tree.first[clause]!, tree.first[clause]! - 1].some((at) => wordAt(tree.tokens, at)?.text === ';') &&
  dependents(tree, clause, 'mark').length === 0;

/** "is known to be fighting", "is believed to be in France": no phrase that says where. */
const isInfinitivePhrase = (tree: Tree, word: number): boolean =>
  hasTo(tree, word) && dependent(tree, word, isVerb(tree, word) ? 'aux' : 'cop') >= 0;

/** "declared polar bears a threatened species", with the species for what belongs to the bears. */
function isWhatObjectIsCalled(tree: Tree, noun: number, object: number): boolean {
  const verb = tree.heads[object]!;
  return (
    related(tree, noun, 'nmod', 'appos') &&
    related(tree, object, 'obj') &&
    verb >= 0 &&
    verb < object &&
    callingVerbs.has(lemma(tree, verb)) &&
    isNoun(tree, noun) &&
    dependent(tree, noun, 'case') < 0 &&
    tree.first[noun] === object + 1 &&
    /^an?$/i.test(tree.tokens[object + 1]!.text)
  );
}

/** "made an offer, the largest so far": not what was made of it. */
function isAddedBehindComma(tree: Tree, adjective: number, verb: number): boolean {
  if (!related(tree, adjective, 'xcomp') || !tag(tree, adjective).startsWith('JJ')) return false;
  const [article, object] = [dependent(tree, adjective, 'det'), dependent(tree, verb, 'obj')];
  return (
    article >= 0 && wordAt(tree.tokens, article - 1)?.text === ',' && object >= 0 && tree.last[object]! < adjective
  );
}

/** "called it a provocation", "a vote that they called a sham": what is called something is the object. */
function isWhatItIsCalled(tree: Tree, noun: number, verb: number): boolean {
  if (!callingVerbs.has(lemma(tree, verb)) || !isNoun(tree, noun) || dependent(tree, noun, 'case') >= 0) return false;
  if (!tree.children[noun]!.some((child) => child < noun && /^an?$/i.test(tree.tokens[child]!.text))) return false;
  if (related(tree, noun, 'obl:unmarked', 'obj') && dependents(tree, verb, 'obj', 'iobj')[0]! < noun) return true;
  return related(tree, noun, 'obj') && related(tree, verb, 'acl:relcl') && dependent(tree, verb, 'nsubj') >= 0;
}

/** "a vote that they called a sham", with the calling taken for what the vote says. */
function calledSo(tree: Tree, verb: number, noun: number): Change[] | null {
  if (!related(tree, verb, 'acl') || related(tree, verb, 'acl:relcl') || !callingVerbs.has(lemma(tree, verb)))
    return null;
  const that = tree.children[verb]!.find((child) => child < verb && lemma(tree, child) === 'that');
  const name = dependent(tree, verb, 'obj');
  if (that === undefined || that !== noun + 1 || name < verb || reportingNouns.has(lemma(tree, noun))) return null;
  return dependents(tree, name, 'det').some((det) => /^an?$/i.test(tree.tokens[det]!.text))
    ? [
        { token: verb, head: noun, relation: 'acl:relcl' },
        { token: that, head: verb, relation: 'obj' },
        { token: name, head: verb, relation: 'xcomp' },
      ]
    : null;
}

/** "called the step illegal": no step that is illegal, but what it is called. */
function isHowItIsCalled(tree: Tree, adjective: number): boolean {
  const noun = tree.heads[adjective]!;
  const verb = noun < 0 ? -1 : tree.heads[noun]!;
  return (
    verb >= 0 &&
    adjective === noun + 1 &&
    tag(tree, adjective) === 'JJ' &&
    related(tree, adjective, 'amod') &&
    related(tree, noun, 'obj') &&
    (callingVerbs.has(lemma(tree, verb)) ||
      (leaving.has(lemma(tree, verb)) && !/thing|body|one$/.test(lemma(tree, noun))))
  );
}

/** "reported the owners offered Doe a contract": with both its objects there, nobody else was offered one. */
function isReportedDeed(tree: Tree, deed: number, noun: number): boolean {
  const verb = tree.heads[noun]!;
  if (!related(tree, deed, 'acl') || related(tree, deed, 'acl:relcl') || tag(tree, deed) !== 'VBD' || verb < 0)
    return false;
  return (
    related(tree, noun, 'obj') &&
    verb < noun &&
    plainReportingVerbs.has(lemma(tree, verb)) &&
    dependent(tree, verb, 'ccomp', 'xcomp') < 0 &&
    dependent(tree, deed, 'iobj') > deed &&
    dependent(tree, deed, 'obj') > deed
  );
}

/** "found the nurse guilty", "was found guilty". */
const isVerdict = (tree: Tree, word: number, verb: number): boolean =>
  related(tree, word, 'obj') &&
  ['guilty', 'innocent', 'liable'].includes(lemma(tree, word)) &&
  (dependents(tree, verb, 'obj').some((object) => object < word) ||
    isPassive(tree, verb) ||
    isNoun(tree, word - 1) ||
    tag(tree, word - 1) === 'PRP');

/** Whom it was found of, where the parser took all of "the former employee guilty" for one noun. */
function withoutVerdict(tree: Tree, verdict: number, verb: number): Change[] {
  const noun = verdict - 1;
  if (tree.heads[noun] !== verdict || !related(tree, noun, 'compound', 'nmod', 'nmod:poss')) return [];
  return tree.children[verdict]!.filter((child) => child < verdict).map((token) =>
    token === noun ? { token, head: verb, relation: 'obj' } : { token, head: noun, relation: tree.relations[token]! },
  );
}

/** "left the rate unchanged". */
const leaving = words('keep leave make render');

/** A noun that is said of its own subject, "is on the verge of war": no mere phrase. */
const isWholeClause = (tree: Tree, clause: number): boolean =>
  dependent(tree, clause, 'cop') >= 0 && dependent(tree, clause, 'nsubj') >= 0;

function clauseRelation(tree: Tree, clause: number, head: number): string {
  const subject = dependent(tree, clause, 'nsubj');
  if (isNoun(tree, head) && tag(tree, subject).startsWith('W')) return 'acl:relcl';
  const hasContent = dependent(tree, head, 'ccomp') >= 0;
  const tells = !hasContent && (reportingVerbs.has(lemma(tree, head)) || attitudeVerbs.has(lemma(tree, head)));
  const marks = dependents(tree, clause, 'mark', 'advmod').filter((word) => /^(?:IN|WRB)$/.test(tag(tree, word)));
  if (marks.some((word) => !tells || lemma(tree, word) !== 'that')) return 'advcl';
  return tells ? 'ccomp' : 'parataxis';
}

/** "said hundreds had been sheltering": nobody says somebody; with other verbs only what a parser hung there so. */
const isToldOf = (tree: Tree, clause: number, head: number): boolean =>
  related(tree, clause, 'xcomp') || (lemma(tree, head) === 'say' && related(tree, clause, 'ccomp', 'advcl'));

/** "suggesting the second attempt was better", "thinks the debate helped": right behind its object a verb of speech or thought has a content. */
function goesOnFromObject(tree: Tree, clause: number, head: number): boolean {
  if (!reportingVerbs.has(lemma(tree, head)) && !attitudeVerbs.has(lemma(tree, head))) return false;
  const object = dependent(tree, head, 'obj');
  const isFinite = /^VB[DZP]$/.test(tag(tree, clause)) || isFinitePredicate(tree, clause);
  return isFinite && object > head && tree.last[object] === tree.first[clause]! - 1;
}

/** Whether its copula or auxiliary is finite: "is able", "has left". */
const isFinitePredicate = (tree: Tree, clause: number): boolean =>
  dependents(tree, clause, 'cop', 'aux').some((word) => /^(?:VB[DZP]|MD)$/.test(tag(tree, word))) &&
  dependents(tree, clause, 'mark').length === 0;

/** "claims Ruritania is able to": no object with a complement, but a clause with its subject. */
function withSubject(tree: Tree, clause: number, head: number): Change[] {
  const subject = dependents(tree, head, 'obj', 'iobj').at(-1) ?? -1;
  if (subject < head || subject > clause || dependent(tree, clause, 'nsubj') >= 0) return [];
  // Of two clauses that the verb seems to have, the finite one with its subject is its content.
  const other = dependents(tree, head, 'ccomp').find((each) => each > subject && each < clause);
  return [
    ...(other === undefined ? [] : [{ token: other, head: subject, relation: 'appos' }]),
    { token: clause, head, relation: 'ccomp' },
    { token: subject, head: clause, relation: 'nsubj' },
  ];
}

/** "would help if they agree": "if" opens what is asked or known, after other verbs a condition. */
function isCondition(tree: Tree, clause: number, head: number): boolean {
  if (questioning.has(lemma(tree, head))) return false;
  return dependents(tree, clause, 'mark').some((mark) => ['if', 'unless'].includes(lemma(tree, mark)));
}

const questioning = words(`
  ask certain check clear consider decide determine discover discuss doubt establish examine explore find hear inquire know learn
  matter mind question remember say see specify sure tell test think understand verify wonder
`);
