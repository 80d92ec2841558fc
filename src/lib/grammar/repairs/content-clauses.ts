import { wordAt } from '#lib/language/index.ts';
import { candidates, Relation, Tag } from '../candidates.ts';
import { orderWords } from '../lexicon/order.ts';
import { intentionPredicates } from '../lexicon/modality.ts';
import {
  attitudeVerbs,
  holdingVerbs,
  plainReportingVerbs,
  quotingVerbs,
  reportingNouns,
  reportingVerbs,
} from '../lexicon/reporting.ts';
import { timeNouns } from '../lexicon/time-nouns.ts';
import { intransitiveVerbs } from '../lexicon/transitive.ts';
import { isPassive } from '../passive.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isNoun, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { clauseHead, wordByWord } from './repair.ts';

/** Clauses that say what was said, found or feared, mistaken for others, and others mistaken for them. */
export const contentClauses: Repair = wordByWord(
  (tree) => candidates(tree, Tag.any, Relation.clause | Relation.nmod),
  (tree, clause): Change[] => {
    const head = tree.heads[clause]!;
    if (head < 0) return [];
    const reporting = reportOfName(tree, clause, head);
    if (reporting >= 0)
      return [
        { token: clause, head: reporting, relation: 'ccomp' },
        { token: head, head: clause, relation: 'nsubj' },
      ];
    if (related(tree, clause, 'acl:relcl') && isReportBehind(tree, clause)) return reportOn(tree, clause, head);
    if (related(tree, clause, 'acl:relcl', 'acl') && isThatClause(tree, clause)) {
      const reporter = reporterWithoutContent(tree, head, clause);
      if (reporter >= 0) return asContent(tree, clause, reporter, 'ccomp');
      if (reportingNouns.has(lemma(tree, head))) return asContent(tree, clause, head, 'acl');
    }
    if (related(tree, clause, 'nmod') && isOpenedAtItsSubject(tree, clause, head))
      return asContent(tree, clause, head, 'acl', dependent(tree, clause, 'nsubj'));
    if (related(tree, clause, 'ccomp') && describesNounBefore(tree, clause, head))
      return [
        {
          token: clause,
          head: tree.children[clause]!.find((child) => lemma(tree, child) === 'that')! - 1,
          relation: 'acl:relcl',
        },
      ];
    const teller = related(tree, clause, 'advcl', 'ccomp') ? tellerAround(tree, clause, head) : -1;
    if (teller >= 0) return [{ token: clause, head: teller, relation: 'ccomp' }];
    if (related(tree, clause, 'advcl', 'dep', 'parataxis') && isMarkedContent(tree, clause, head))
      // "signs that they plan to leave or that they have left": the second of two, not what they plan.
      return [{ token: clause, head, relation: dependents(tree, clause, 'cc').length > 0 ? 'conj' : 'ccomp' }];
    if (related(tree, clause, 'ccomp', 'acl') && hasOrderMark(tree, clause))
      return [{ token: clause, head, relation: 'advcl' }];
    if (related(tree, clause, 'conj') && isAskedContent(tree, clause, head))
      return [{ token: clause, head, relation: 'ccomp' }];
    if (related(tree, clause, 'ccomp') && isThatClause(tree, clause)) {
      const verb = verbBeforeAdverb(tree, head);
      if (verb >= 0) return [{ token: clause, head: verb, relation: 'ccomp' }];
    }
    if (related(tree, clause, 'conj', 'advcl') && isAddedReport(tree, clause, head))
      return [{ token: clause, head, relation: 'parataxis' }];
    if (related(tree, clause, 'advcl', 'dep') && isReportedBefore(tree, clause, head))
      return [{ token: clause, head, relation: 'ccomp' }];
    if (related(tree, clause, 'ccomp') && isQuotedNoun(tree, clause, head)) {
      const verb = tree.tokens.findLastIndex((_, i) => i < clause && isVerb(tree, i));
      return [{ token: clause, head: verb, relation: 'obj' }];
    }
    if (related(tree, clause, 'advcl') && reportsWhatFollows(tree, clause, head))
      return [
        { token: clause, head: tree.heads[head]!, relation: tree.relations[head]! },
        { token: head, head: clause, relation: 'ccomp' },
      ];
    return [];
  },
);

/**
 * "Prosecutors said Doe, who was mayor until May, took bribes", with the taking hung on the name: it is what they said. The
 * verb that reports; -1 where it has its content, or no second subject.
 */
function reportOfName(tree: Tree, clause: number, name: number): number {
  const verb = tree.heads[name]!;
  if (!related(tree, clause, 'acl') || related(tree, clause, 'acl:relcl') || !/^VB[DNZ]$/.test(tag(tree, clause)))
    return -1;
  if (!related(tree, name, 'nsubj') || verb < 0 || verb > name || !plainReportingVerbs.has(lemma(tree, verb)))
    return -1;
  const hasSpeaker = dependents(tree, verb, 'nsubj').some((subject) => subject < verb);
  const isBehindAside =
    tree.tokens[tree.first[clause]!]!.text === ',' || tree.tokens[tree.first[clause]! - 1]?.text === ',';
  const isActive = dependent(tree, clause, 'obl:agent') < 0 && dependents(tree, clause, 'nsubj').length === 0;
  return hasSpeaker && isBehindAside && isActive && dependent(tree, verb, 'ccomp') < 0 ? verb : -1;
}

/** "killed two people, the governor said Friday": no people are said by the governor. */
function isReportBehind(tree: Tree, verb: number): boolean {
  const subject = dependents(tree, verb, 'nsubj').find((word) => word < verb);
  if (subject === undefined || !plainReportingVerbs.has(lemma(tree, verb)) || !/^VB[DPZ]$/.test(tag(tree, verb)))
    return false;
  const first = tree.first[verb]!;
  const isBehindComma = tree.tokens[first]!.text === ',' || wordAt(tree.tokens, first - 1)?.text === ',';
  const isWhole =
    dependents(tree, verb, 'mark', 'obj', 'cc', 'iobj').length === 0 &&
    dependents(tree, verb, 'ccomp').every((word) => timeNouns.has(lemma(tree, word)));
  return (
    isBehindComma && isWhole && !tree.tokens.slice(first, verb).some((_, i) => tag(tree, first + i).startsWith('W'))
  );
}

const reportOn = (tree: Tree, verb: number, noun: number): Change[] => [
  { token: verb, head: clauseHead(tree, noun), relation: 'parataxis' },
  ...dependents(tree, verb, 'ccomp').map((token) => ({ token, head: verb, relation: 'obl:unmarked' })),
];

/** "closed it for breaking “our rules”, they said": not the rules are said, but the whole. */
const isQuotedNoun = (tree: Tree, noun: number, verb: number): boolean =>
  noun < verb &&
  isNoun(tree, noun) &&
  dependent(tree, noun, 'cop', 'nsubj') < 0 &&
  related(tree, verb, 'parataxis') &&
  tree.heads[verb]! >= 0 &&
  tree.heads[verb]! < noun &&
  isVerb(tree, tree.heads[verb]!);

/** "However, officials said the court may rule": no circumstance of the ruling, but who says so. */
function reportsWhatFollows(tree: Tree, verb: number, content: number): boolean {
  const subject = dependent(tree, content, 'nsubj');
  return (
    plainReportingVerbs.has(lemma(tree, verb)) &&
    /^VB[DPZ]$/.test(tag(tree, verb)) &&
    dependent(tree, verb, 'nsubj') >= 0 &&
    subject > verb &&
    subject < content &&
    !tree.children[verb]!.some((child) => related(tree, child, 'mark', 'ccomp') || /^W/.test(tag(tree, child))) &&
    tree.first[subject]! === verb + 1
  );
}

/** "that it has moved its weapons": a clause with a subject of its own after "that". */
function isThatClause(tree: Tree, clause: number): boolean {
  const that = tree.children[clause]!.find((child) => lemma(tree, child) === 'that' && child < clause);
  return (
    that !== undefined &&
    dependents(tree, clause, 'nsubj').some((child) => child > that && !/^W/.test(tag(tree, child)))
  );
}

/** "They left, she said after a vote that some called a sham": what was said came before; this is about the vote. */
function describesNounBefore(tree: Tree, clause: number, verb: number): boolean {
  const that = tree.children[clause]!.find((child) => lemma(tree, child) === 'that' && child < clause);
  if (that === undefined || !related(tree, verb, 'parataxis') || tree.heads[verb]! > verb) return false;
  const noun = that - 1;
  return noun > verb && isNoun(tree, noun) && dependents(tree, noun, 'case').length > 0;
}

/** "evidence that ships were firing", with "that" hung on the ships: a clause after a noun that tells of one. */
function isOpenedAtItsSubject(tree: Tree, clause: number, noun: number): boolean {
  const subject = dependent(tree, clause, 'nsubj');
  return (
    reportingNouns.has(lemma(tree, noun)) &&
    isVerb(tree, clause) &&
    subject > noun &&
    subject < clause &&
    tree.children[subject]!.some((child) => child < subject && lemma(tree, child) === 'that')
  );
}

/** "demanded that they stop": "that" or "whether" after a verb that reports, thinks or demands opens its content. */
function isMarkedContent(tree: Tree, clause: number, verb: number): boolean {
  if (!isVerb(tree, verb) || clause < verb || dependent(tree, verb, 'ccomp') >= 0) return false;
  const word = lemma(tree, verb);
  if (!reportingVerbs.has(word) && !attitudeVerbs.has(word) && !intentionPredicates.has(word)) return false;
  return dependents(tree, clause, 'mark').some(
    (mark) =>
      ['that', 'whether'].includes(lemma(tree, mark)) && !['so', 'such'].includes(lemma(tree, Math.max(0, mark - 1))),
  );
}

/** "claimed, without giving reasons, that they left": nobody gives reasons that they left. */
function tellerAround(tree: Tree, clause: number, gerund: number): number {
  const verb = tree.heads[gerund]!;
  if (tag(tree, gerund) !== 'VBG' || !related(tree, gerund, 'advcl') || verb < 0 || verb > gerund) return -1;
  if (reportingVerbs.has(lemma(tree, gerund)) || attitudeVerbs.has(lemma(tree, gerund))) return -1;
  const that = dependents(tree, clause, 'mark').find((mark) => lemma(tree, mark) === 'that') ?? -1;
  return that > gerund && tree.tokens[that - 1]!.text === ',' && isMarkedContent(tree, clause, verb) ? verb : -1;
}

/** "demanded a few days earlier that they leave": what is demanded, and not "earlier". */
function verbBeforeAdverb(tree: Tree, adverb: number): number {
  const verb = tree.heads[adverb]!;
  if (!tag(tree, adverb).startsWith('RB') || !related(tree, adverb, 'advmod') || verb < 0) return -1;
  const word = lemma(tree, verb);
  const takesContent = reportingVerbs.has(word) || attitudeVerbs.has(word) || intentionPredicates.has(word);
  return takesContent && adverb > verb && dependent(tree, verb, 'ccomp') < 0 ? verb : -1;
}

/** "described how they were building it": what a question word opens right after the verb, without an "and". */
const isAskedContent = (tree: Tree, clause: number, verb: number): boolean =>
  (reportingVerbs.has(lemma(tree, verb)) || quotingVerbs.has(lemma(tree, verb))) &&
  dependents(tree, clause, 'cc').length === 0 &&
  dependents(tree, clause, 'advmod').some((word) => word === verb + 1 && tag(tree, word) === 'WRB');

/** "said at a rally that she left": the reporting verb above the noun, when nothing else is its content. */
function reporterWithoutContent(tree: Tree, hung: number, clause: number): number {
  // "argued in a letter to the council that …".
  const above = tree.heads[hung]!;
  const noun = related(tree, hung, 'nmod') && above >= 0 && related(tree, above, 'obl') ? above : hung;
  const verb = tree.heads[noun]!;
  if (
    verb < 0 ||
    !isVerb(tree, verb) ||
    reportingNouns.has(lemma(tree, noun)) ||
    !related(tree, noun, 'obl', 'obj', 'iobj')
  )
    return -1;
  // What a closing "she said" reports came before it.
  const before = tree.heads[verb]!;
  if (before >= 0 && before < verb && (related(tree, verb, 'parataxis') || isAddedReport(tree, verb, before)))
    return -1;
  if (dependents(tree, verb, 'ccomp', 'parataxis').length > 0) return -1;
  return plainReportingVerbs.has(lemma(tree, verb)) || isToldAt(tree, verb, noun, clause) ? verb : -1;
}

/** "agreed in the hearing that she should stay": a clause that lacks nothing describes no hearing. */
function isToldAt(tree: Tree, verb: number, noun: number, clause: number): boolean {
  if (!reportingVerbs.has(lemma(tree, verb)) && !attitudeVerbs.has(lemma(tree, verb))) return false;
  if (!related(tree, noun, 'obl') || dependent(tree, verb, 'obj', 'xcomp') >= 0) return false;
  // "announced in the hall that he built".
  return (
    dependent(tree, clause, 'obj', 'cop', 'xcomp', 'ccomp') >= 0 ||
    isPassive(tree, clause) ||
    intransitiveVerbs.has(lemma(tree, clause))
  );
}

function asContent(tree: Tree, clause: number, head: number, relation: string, opener = clause): Change[] {
  const that = tree.children[opener]!.find((child) => lemma(tree, child) === 'that')!;
  return [
    { token: clause, head, relation },
    { token: that, head: clause, relation: 'mark' },
  ];
}

const hasOrderMark = (tree: Tree, clause: number): boolean =>
  dependents(tree, clause, 'mark').some((mark) => orderWords.has(lemma(tree, mark)));

/** "They left, the agency reported." without a conjunction: no second clause, but who says so. */
function isAddedReport(tree: Tree, verb: number, head: number): boolean {
  return (
    verb > head &&
    isVerb(tree, verb) &&
    (plainReportingVerbs.has(lemma(tree, verb)) || holdingVerbs.has(lemma(tree, verb))) &&
    !reportingVerbs.has(lemma(tree, head)) &&
    dependent(tree, verb, 'nsubj') > head &&
    dependents(tree, verb, 'cc', 'ccomp', 'obj', 'xcomp', 'mark').length === 0
  );
}

/** "…, the agency reported." at the end of a sentence reports what stands before it. */
function isReportedBefore(tree: Tree, clause: number, head: number): boolean {
  return (
    clause < head &&
    isVerb(tree, head) &&
    (reportingVerbs.has(lemma(tree, head)) || holdingVerbs.has(lemma(tree, head))) &&
    dependent(tree, head, 'ccomp', 'obj', 'xcomp') < 0 &&
    dependents(tree, clause, 'mark').length === 0 &&
    dependent(tree, head, 'nsubj') > tree.last[clause]! - 2 &&
    dependent(tree, clause, 'nsubj') >= 0
  );
}
