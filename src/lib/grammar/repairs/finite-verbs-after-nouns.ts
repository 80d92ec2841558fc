import { candidates, Relation, Tag } from '../candidates.ts';
import { orderWords } from '../lexicon/order.ts';
import { callingVerbs, plainReportingVerbs } from '../lexicon/reporting.ts';
import { timeNouns } from '../lexicon/time-nouns.ts';
import { intransitiveVerbs, withTwoObjects } from '../lexicon/transitive.ts';
import { words } from '../lexicon/words.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isNoun, isVerb, isWithin, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

/**
 * "Officials said the attack took place on Friday", "stated that people in rural areas needed shelter", with the verb
 * taken for what describes the noun before it: what has an object of its own, or has no passive, is told of that noun.
 */
export const finiteVerbsAfterNouns: Repair = wordByWord(
  (tree) => (tree.sentence.region === 'body' ? candidates(tree, Tag.VBD | Tag.VBN, Relation.acl) : []),
  (tree, verb): Change[] => {
    if (related(tree, verb, 'acl:relcl') || !isFiniteOf(tree, verb)) return [];
    const subject = clauseAbove(tree, verb);
    return subject < 0 ? [] : asClause(tree, verb, subject);
  },
);

const isFiniteOf = (tree: Tree, verb: number): boolean => {
  if (dependent(tree, verb, 'aux', 'cop', 'nsubj', 'csubj', 'expl', 'mark', 'cc', 'obl:agent') >= 0) return false;
  if (!isRightBehind(tree, verb)) return false;
  if (tag(tree, verb) === 'VBD' && intransitiveVerbs.has(lemma(tree, verb))) return true;
  const object = dependent(tree, verb, 'obj');
  if (object < verb || timeNouns.has(lemma(tree, object))) return false;
  // "after neighbours called the police".
  if (lemma(tree, verb) === 'call') return summoned.has(lemma(tree, object));
  return !withTwoObjects.has(lemma(tree, verb)) && !callingVerbs.has(lemma(tree, verb));
};

const summoned = words('ambulance brigade doctor firefighter help police service');

/** Behind its noun and the phrases that belong to that, or an adverb that follows them. */
function isRightBehind(tree: Tree, verb: number): boolean {
  const noun = tree.heads[verb]!;
  if (noun > verb || !isNoun(tree, noun)) return false;
  for (let i = noun + 1; i < verb; i++) {
    if (!/^(?:RB|IN|DT|JJ|PRP\$|POS|CD|HYPH|NNP?S?)$/.test(tag(tree, i))) return false;
    if (tag(tree, i) === 'HYPH' && tree.tokens[i]!.start > tree.tokens[i - 1]!.end) return false;
    if (tag(tree, i) !== 'RB' && !isWithin(tree, i, noun)) return false;
  }
  return true;
}

/** The noun at the head of the clause that the verb stands in, of which nothing else is told; -1 where there is none. */
function clauseAbove(tree: Tree, verb: number): number {
  for (let word = tree.heads[verb]!, steps = 0; word >= 0 && word < verb && steps < reach; steps++) {
    if (isNoun(tree, word) && headsClause(tree, word)) return word;
    const climbs = isNoun(tree, word)
      ? related(tree, word, 'nmod', 'obl', 'obj') && !related(tree, word, 'nmod:poss')
      : isVerb(tree, word) && related(tree, word, 'acl', 'xcomp');
    if (!climbs) return -1;
    word = tree.heads[word]!;
  }
  return -1;
}

/** More words do not stand between. */
const reach = 8;

const headsClause = (tree: Tree, noun: number): boolean =>
  dependents(tree, noun, 'cop', 'nsubj', 'csubj', 'expl').length === 0 &&
  (opensClause(tree, noun) || isSaid(tree, noun) || orderBefore(tree, noun) >= 0);

const opensClause = (tree: Tree, noun: number): boolean =>
  (tree.heads[noun]! < 0 || related(tree, noun, 'ccomp', 'parataxis') || thatBefore(tree, noun) >= 0) &&
  dependents(tree, noun, 'case').every((word) => word === thatBefore(tree, noun));

/** "after rioters in Klow set fire to a bank": the "after" that opens the clause; -1 where none does. */
const orderBefore = (tree: Tree, noun: number): number =>
  related(tree, noun, 'obl')
    ? (dependents(tree, noun, 'case').find((word) => word === tree.first[noun] && orderWords.has(lemma(tree, word))) ??
      -1)
    : -1;

/** "said orders for goods climbed": nobody says an order. */
const isSaid = (tree: Tree, noun: number): boolean => {
  const report = tree.heads[noun]!;
  return related(tree, noun, 'obj') && report >= 0 && report < noun && plainReportingVerbs.has(lemma(tree, report));
};

/** The "that" that opens the clause, whatever it was taken for; -1 where none does. */
const thatBefore = (tree: Tree, noun: number): number =>
  dependents(tree, noun, 'mark', 'case').find(
    (word) => word === tree.first[noun] && tree.tokens[word]!.text.toLowerCase() === 'that',
  ) ?? -1;

function asClause(tree: Tree, verb: number, subject: number): Change[] {
  const isRoot = tree.heads[subject]! < 0;
  const order = orderBefore(tree, subject);
  const that = order >= 0 ? order : thatBefore(tree, subject);
  const isKept = related(tree, subject, 'ccomp', 'parataxis');
  return [
    {
      token: verb,
      head: tree.heads[subject]!,
      relation: isRoot ? 'root' : isKept ? tree.relations[subject]! : order >= 0 ? 'advcl' : 'ccomp',
    },
    { token: subject, head: verb, relation: 'nsubj' },
    ...(that < 0 ? [] : [{ token: that, head: verb, relation: 'mark' }]),
    ...tree.children[subject]!.filter(
      (child) =>
        !related(tree, child, 'acl:relcl') &&
        (child > verb || (child < tree.first[subject]! + 2 && child < subject && related(tree, child, 'cc', 'punct'))),
    ).map((token) => ({ token, head: verb, relation: relationToVerb(tree.relations[token]!) })),
  ];
}

/** What hung on the noun hangs on the verb that was read as part of it. */
const relationToVerb = (relation: string): string =>
  relation === 'nmod' ? 'obl' : relation === 'acl' ? 'advcl' : relation;
