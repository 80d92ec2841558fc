import { candidates, Relation, Tag } from '../candidates.ts';
import { isPastAndParticiple, wordAt } from '#lib/language/index.ts';
import { orderWords } from '../lexicon/order.ts';
import { denialPredicates, intentionPredicates } from '../lexicon/modality.ts';
import { attitudeVerbs, reportingVerbs } from '../lexicon/reporting.ts';
import { words } from '../lexicon/words.ts';
import type { Change, Tree } from '../tree.ts';
import {
  dependent,
  dependents,
  hasTo,
  isInfinitive,
  isVerb,
  lemma,
  preposition,
  related,
  tag,
  upwards,
} from '../tree.ts';
import type { Repair } from './repair.ts';
import { clauseHead, isFinite, wordByWord } from './repair.ts';

/** Verbs joined by "and" are of one form. */
export const coordinations: Repair = wordByWord(
  (tree) => candidates(tree, Tag.any, Relation.clause),
  (tree, verb): Change[] => {
    const head = tree.heads[verb]!;
    if (head < 0) return [];
    const first = related(tree, verb, 'ccomp') ? thatClauseBefore(tree, verb, head) : -1;
    if (first >= 0) return [{ token: verb, head: first, relation: 'conj' }];
    const beside = related(tree, verb, 'ccomp') ? contentBefore(tree, verb, head) : -1;
    if (beside >= 0) return [{ token: verb, head: beside, relation: 'conj' }];
    if (related(tree, verb, 'acl:relcl') && standsForItself(tree, verb))
      return [{ token: verb, head: clauseHead(tree, head), relation: 'conj' }];
    const remark = remarkOn(tree, verb, head);
    if (remark >= 0) return [{ token: verb, head: remark, relation: 'conj' }];
    if (isJoinedByAnd(tree, verb, head)) return [{ token: verb, head, relation: 'conj' }];
    const agreeing = agreeingBefore(tree, verb, head);
    if (agreeing >= 0) return [{ token: verb, head: agreeing, relation: 'conj' }];
    if (!related(tree, verb, 'conj')) return [];
    const above = barredAbove(tree, verb, head);
    if (above >= 0) return [{ token: verb, head: above, relation: 'advcl' }];
    const participle = participleAbove(tree, verb, head);
    if (participle >= 0) return [{ token: verb, head: participle, relation: 'conj' }];
    if (isSubordinate(tree, verb)) return [{ token: verb, head, relation: 'advcl' }];
    const infinitive = infinitiveBefore(tree, verb, head);
    if (infinitive >= 0) return [{ token: verb, head: infinitive, relation: 'conj' }];
    const told = toldBefore(tree, verb, head);
    if (told >= 0) return [{ token: verb, head: told, relation: 'conj' }];
    const other = isFinite(tree, verb) ? finiteClause(tree, verb, head) : participleBefore(tree, verb, head);
    return other >= 0 ? [{ token: verb, head: other, relation: 'conj' }] : [];
  },
);

/** "Most were locals, but they were joined by others": behind "but" a clause with a pronoun of its own describes no noun. */
const standsForItself = (tree: Tree, verb: number): boolean => {
  const subject = dependent(tree, verb, 'nsubj');
  const joiner = dependents(tree, verb, 'cc').find((word) => word < subject);
  return (
    joiner !== undefined &&
    tag(tree, subject) === 'PRP' &&
    wordAt(tree.tokens, joiner - 1)?.text === ',' &&
    tree.first[subject] === joiner + 1
  );
};

/** "has moved its guns or is preparing to": a finite verb right behind an "or" of its own is joined, and no circumstance. */
const isJoinedByAnd = (tree: Tree, verb: number, head: number): boolean =>
  related(tree, verb, 'advcl') &&
  head < verb &&
  isFinite(tree, verb) &&
  isFinite(tree, head) &&
  dependents(tree, verb, 'nsubj', 'csubj', 'expl', 'mark').length === 0 &&
  tree.tokens[tree.first[verb]!]!.tag === 'CC' &&
  tree.heads[tree.first[verb]!] === verb;

/**
 * "The army announced that it had killed 20, but this was disputed by Roe": what is said of the announcement is no part
 * of it. The verb that announces; -1 where the clause is none such.
 */
function remarkOn(tree: Tree, verb: number, content: number): number {
  const announcing = tree.heads[content]!;
  if (announcing < 0 || announcing > content || !related(tree, content, 'ccomp')) return -1;
  if (!related(tree, verb, 'conj', 'advcl', 'parataxis') || !contradicting.has(lemma(tree, verb))) return -1;
  const subject = dependent(tree, verb, 'nsubj');
  const but = dependents(tree, verb, 'cc').find((word) => word < subject);
  return but !== undefined && /^(?:this|that|it|which)$/i.test(tree.tokens[subject]!.text) ? announcing : -1;
}

const contradicting = words(
  'challenge confirm contradict contest deny disprove dispute doubt question refute reject verify',
);

/**
 * "kept them from reaching the house, costing them time": without an "and", what comes of it is not what they were kept
 * from. The verb that it comes of; -1 where it is joined.
 */
function barredAbove(tree: Tree, verb: number, gerund: number): number {
  const barring = tree.heads[gerund]!;
  if (tag(tree, verb) !== 'VBG' || tag(tree, gerund) !== 'VBG' || barring < 0 || barring > gerund) return -1;
  if (!dependents(tree, gerund, 'mark', 'case').some((mark) => lemma(tree, mark) === 'from')) return -1;
  const isListed = [verb, ...dependents(tree, verb, 'conj')].some((each) => dependent(tree, each, 'cc') >= 0);
  const isLast = dependents(tree, gerund, 'conj').at(-1) === verb;
  return wordAt(tree.tokens, verb - 1)?.text === ',' && !isListed && isLast && isVerb(tree, barring) ? barring : -1;
}

/** "dressed in black and carrying a gun", with the carrying joined to the black; -1 where it is not. */
function participleAbove(tree: Tree, verb: number, noun: number): number {
  const participle = tree.heads[noun]!;
  const isJoined =
    tag(tree, verb) === 'VBG' &&
    !isVerb(tree, noun) &&
    related(tree, noun, 'obl', 'obj') &&
    dependents(tree, verb, 'nsubj', 'aux', 'mark').length === 0 &&
    dependent(tree, verb, 'obj', 'obl') > verb &&
    preposition(tree, noun) !== 'by';
  return isJoined && participle >= 0 && participle < noun && related(tree, participle, 'acl') ? participle : -1;
}

/** "said it would cost jobs, but would save money": of one saying there is one content, and that goes on. */
function contentBefore(tree: Tree, verb: number, head: number): number {
  const joiner = dependent(tree, verb, 'cc');
  if (joiner < 0 || joiner > verb || !isFinite(tree, verb)) return -1;
  if (dependents(tree, verb, 'nsubj', 'csubj', 'expl', 'mark').length > 0) return -1;
  return (
    dependents(tree, head, 'ccomp').findLast(
      (content) => content > head && content < joiner && dependent(tree, content, 'nsubj') >= 0,
    ) ?? -1
  );
}

/** "signs that they want to leave or that they have left": the second "that" goes with the first. */
function thatClauseBefore(tree: Tree, verb: number, head: number): number {
  if (!tree.children[verb]!.some((word) => related(tree, word, 'cc') && word < verb) || !hasThat(tree, verb)) return -1;
  for (const word of upwards(tree, head)) if (word < verb && hasThat(tree, word)) return word;
  return -1;
}

/**
 * "fights rules that harm firms, and has called for others": rules do not "has"; "was planning to leave, sell the mill":
 * beside "was" stands no bare "sell". The verb before it that it goes with; -1 where its head is one.
 */
function agreeingBefore(tree: Tree, verb: number, head: number): number {
  if (head > verb || !isVerb(tree, head) || dependents(tree, verb, 'nsubj', 'csubj', 'expl', 'mark').length > 0)
    return -1;
  if (!related(tree, verb, 'conj', 'advcl')) return -1;
  const [form, other] = [finiteForm(tree, verb), finiteForm(tree, head)];
  if (form === 'VBZ' && other === 'VBP' && related(tree, head, 'acl:relcl') && dependent(tree, verb, 'cc') >= 0) {
    for (const word of upwards(tree, tree.heads[head]!))
      if (isVerb(tree, word) && /^VB[ZD]$/.test(finiteForm(tree, word)) && word < head) return word;
    return -1;
  }
  const isBare =
    /^VBP?$/.test(tag(tree, verb)) && dependents(tree, verb, 'aux', 'cop').length === 0 && !hasTo(tree, verb);
  if (!isBare || !/^VB[ZD]$/.test(other) || wordAt(tree.tokens, verb - 1)?.text !== ',') return -1;
  for (let word = verb - 1; word > head && verb - word <= reach; word--)
    if (tag(tree, word) === 'VB' && isInfinitive(tree, word)) return word;
  return -1;
}

/** The tag that says of what number and time a clause is: its first helping verb's, else its own. */
function finiteForm(tree: Tree, verb: number): string {
  const helping = dependents(tree, verb, 'aux', 'cop')[0];
  return tag(tree, helping ?? verb);
}

const hasThat = (tree: Tree, verb: number): boolean =>
  tree.children[verb]!.some((word) => word < verb && lemma(tree, word) === 'that');

/** "plans to close it, sources say, and to move": the second "to" goes with the first; -1 where there is none. */
function infinitiveBefore(tree: Tree, verb: number, head: number): number {
  if (tag(tree, verb) !== 'VB' || !isInfinitive(tree, verb) || tag(tree, head) === 'VB' || !isFinite(tree, head))
    return -1;
  return (
    dependents(tree, head, 'xcomp').findLast((word) => word > head && word < verb && isInfinitive(tree, word)) ?? -1
  );
}

/** "is on the verge of joining and is already taking steps": a finite verb goes with the finite clause, not with a gerund. */
function finiteClause(tree: Tree, verb: number, head: number): number {
  if (isInfinitive(tree, head) && (dependents(tree, verb, 'nsubj').length > 0 || finiteForm(tree, verb) === 'VBZ'))
    return clauseAbove(tree, verb, head);
  if (isJoinedToNoun(tree, verb, head)) return finiteAbove(tree, verb, head);
  if (tag(tree, verb) === 'VBD' && (isNoParticiple(tree, verb, head) || isAnotherReport(tree, verb, head))) {
    const past = pastBetween(tree, verb, head);
    return past >= 0 ? past : reportAbove(tree, verb, head);
  }
  if (tag(tree, head) !== 'VBG' || !related(tree, head, 'acl', 'advcl') || hasAuxiliary(tree, head)) return -1;
  return clauseAbove(tree, verb, head);
}

/** "learned of the deal with Doe and later told her about it": no "told" is joined to a name. */
function isJoinedToNoun(tree: Tree, verb: number, noun: number): boolean {
  if (!/^(?:NN|CD|\$)/.test(tag(tree, noun)) || noun > verb) return false;
  if (dependents(tree, noun, 'cop', 'nsubj', 'expl').length > 0) return false;
  if (dependents(tree, verb, 'nsubj', 'csubj', 'expl', 'mark').length > 0) return false;
  const and = dependent(tree, verb, 'cc');
  if (and < noun || and > verb) return false;
  // "diplomats and exiled opponents".
  const isAfterAdverb = and < verb - 1;
  const next = wordAt(tree.tokens, verb + 1)?.tag ?? '';
  return dependents(tree, verb, 'aux').length > 0 || isAfterAdverb || /^(?:DT|PRP|IN|TO|CD)/.test(next);
}

/** The finite clause that a noun stands in; -1 where there is none. */
function finiteAbove(tree: Tree, verb: number, noun: number): number {
  for (const word of upwards(tree, noun)) {
    const isClause = word !== noun && (isFinite(tree, word) || dependent(tree, word, 'cop') >= 0);
    if (isClause && !related(tree, word, 'acl:relcl')) return word < verb ? word : -1;
  }
  return -1;
}

function clauseAbove(tree: Tree, verb: number, head: number): number {
  const above = tree.heads[head]! < 0 ? -1 : clauseHead(tree, tree.heads[head]!);
  return above < verb ? above : -1;
}

/** "said it had flown no missions and accused the regiment": who accuses is who said; "had left and closed it" is told. */
function reportAbove(tree: Tree, verb: number, head: number): number {
  const above = tree.heads[head]!;
  const isTold = related(tree, head, 'ccomp') && above >= 0 && above < head && tag(tree, above) === 'VBD';
  return isTold && dependents(tree, verb, 'nsubj', 'mark').length === 0 ? above : -1;
}

/** "said its guns were silent and denied that shells had fallen": guns deny nothing. */
function isAnotherReport(tree: Tree, verb: number, head: number): boolean {
  const subject = dependent(tree, head, 'nsubj', 'nsubj:pass');
  return (
    reportingVerbs.has(lemma(tree, verb)) &&
    dependent(tree, verb, 'ccomp') >= 0 &&
    tree.heads[head]! >= 0 &&
    reportingVerbs.has(lemma(tree, tree.heads[head]!)) &&
    subject >= 0 &&
    /^NNS?$/.test(tag(tree, subject))
  );
}

/** "had closed it after fans lit flares, threw bottles": who threw is who lit; -1 where nobody did so between. */
function pastBetween(tree: Tree, verb: number, head: number): number {
  if (dependents(tree, verb, 'nsubj', 'mark', 'cc').length > 0 || isStance(tree, verb)) return -1;
  if (!hasPerfect(tree, head) || isPastAndParticiple(tree.tokens[verb]!.text.toLowerCase())) return -1;
  for (let other = verb - 1; other > head && verb - other <= reach; other--)
    if (tag(tree, other) === 'VBD' && isFinite(tree, other) && dependent(tree, other, 'nsubj') >= 0)
      return related(tree, other, 'advcl', 'ccomp', 'acl') ? other : -1;
  return -1;
}

/** Beside "had left" goes no "went", and nothing that whoever told of it says in the same breath. */
const isNoParticiple = (tree: Tree, verb: number, head: number): boolean =>
  hasPerfect(tree, head) && !(isPastAndParticiple(tree.tokens[verb]!.text.toLowerCase()) && !isStance(tree, verb));

/** "said it had repelled the attack and killed 35 rebels", "had shut a school, closed a road and …": that is told, too. */
function toldBefore(tree: Tree, verb: number, head: number): number {
  if (tag(tree, verb) !== 'VBD' || !isPastAndParticiple(tree.tokens[verb]!.text.toLowerCase()) || isStance(tree, verb))
    return -1;
  if (!reportingVerbs.has(lemma(tree, head)) || dependents(tree, verb, 'nsubj', 'mark', 'aux').length > 0) return -1;
  const and = dependent(tree, verb, 'cc');
  const isListed = and < 0 && isFirstOfList(tree, verb);
  if (!isListed && (and < 0 || lemma(tree, and) === 'but' || wordAt(tree.tokens, and - 1)?.text === ',')) return -1;
  return dependents(tree, head, 'ccomp').find((told) => told > head && told < verb && hasPerfect(tree, told)) ?? -1;
}

/** Behind a comma, and before what "and" adds to it. */
const isFirstOfList = (tree: Tree, verb: number): boolean =>
  wordAt(tree.tokens, verb - 1)?.text === ',' &&
  dependents(tree, verb, 'conj').some((next) => next > verb && dependent(tree, next, 'cc') >= 0);

/** What is said or felt about it, by whoever speaks. */
const isStance = (tree: Tree, verb: number): boolean => {
  const word = lemma(tree, verb);
  return (
    reportingVerbs.has(word) ||
    attitudeVerbs.has(word) ||
    intentionPredicates.has(word) ||
    denialPredicates.has(word) ||
    stances.has(word)
  );
};

const stances = words('apologise apologize back blame criticise criticize oppose praise support thank welcome');

const hasPerfect = (tree: Tree, verb: number): boolean =>
  tag(tree, verb) === 'VBN' && dependents(tree, verb, 'aux').some((aux) => lemma(tree, aux) === 'have');

/** How far back verbs are looked for that another goes with. */
const reach = 40;

/** "It comes after they had taken the town and sunk a ship": "sunk" goes with "had taken", not with "comes". */
function participleBefore(tree: Tree, verb: number, head: number): number {
  if (
    tag(tree, verb) !== 'VBN' ||
    wordAt(tree.tokens, verb - 1)?.text === '-' ||
    hasAuxiliary(tree, verb) ||
    !isFinite(tree, head) ||
    hasAuxiliary(tree, head)
  )
    return -1;
  if (dependents(tree, verb, 'nsubj', 'nsubj:pass').length > 0) return -1;
  for (let other = verb - 1; other > head && verb - other <= reach; other--)
    if (tag(tree, other) === 'VBN' && hasAuxiliary(tree, other)) return other;
  return -1;
}

/** "left, as they had done before": a clause after "as" is no second one of its kind. */
const isSubordinate = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'cc').length === 0 &&
  dependents(tree, verb, 'mark').some((mark) => orderWords.has(lemma(tree, mark)));

const hasAuxiliary = (tree: Tree, verb: number): boolean => dependents(tree, verb, 'aux').length > 0;
