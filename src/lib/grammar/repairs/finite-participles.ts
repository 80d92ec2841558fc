import { candidates, Relation, Tag } from '../candidates.ts';
import { orderWords } from '../lexicon/order.ts';
import { timeNouns } from '../lexicon/time-nouns.ts';
import { isTransitive, withTwoObjects } from '../lexicon/transitive.ts';
import { words } from '../lexicon/words.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isNoun, isTitle, lemma, related, tag, upwards } from '../tree.ts';
import type { Repair } from './repair.ts';
import { hungOn, isFinite, wordByWord } from './repair.ts';

/**
 * The past tense taken for a participle: "No group claimed responsibility" is a whole sentence, and "the jet skidded"
 * without a "was" no passive.
 */
export const finiteParticiples: Repair = wordByWord(
  (tree) => (isTitle(tree) || tree.sentence.region !== 'body' ? [] : candidates(tree, Tag.VBN, Relation.any)),
  (tree, verb): Change[] => {
    if (tag(tree, verb) !== 'VBN' || dependent(tree, verb, 'aux', 'cop', 'obl:agent') >= 0) return [];
    if (isClauseAfter(tree, verb)) return asClause(tree, verb);
    if (isPublishing(tree, verb)) return asVerbOf(tree, verb);
    const object = predicateOf(tree, verb);
    if (object >= 0) return aboutIts(tree, verb, object);
    return describesItsSubject(tree, verb) ? asPredicate(tree, verb) : withoutPassive(tree, verb);
  },
);

/** A participle that describes a noun has no object but a second one: "the prize awarded them". */
const describesItsSubject = (tree: Tree, verb: number): boolean => {
  const noun = verb - 1;
  const object = dependent(tree, verb, 'obj');
  return (
    noun >= 0 &&
    tree.heads[verb] === noun &&
    tree.heads[noun]! < 0 &&
    related(tree, verb, 'acl') &&
    !related(tree, verb, 'acl:relcl') &&
    isNoun(tree, noun) &&
    (object > verb
      ? isNoun(tree, object) && !withTwoObjects.has(lemma(tree, verb))
      : object < 0 && isOnlyVerb(tree, verb)) &&
    dependent(tree, noun, 'cop', 'nsubj', 'case') < 0
  );
};

/** "A quake struck off the coast, killing two.": a sentence has a verb, and this does not need what it is done to. */
const isOnlyVerb = (tree: Tree, verb: number): boolean =>
  tree.tokens.at(-1)!.text === '.' &&
  !isTransitive(lemma(tree, verb)) &&
  !withTwoObjects.has(lemma(tree, verb)) &&
  !belonging.has(lemma(tree, verb)) &&
  !tree.tokens.some((_, i) => i !== verb && isFinite(tree, i) && !related(tree, i, 'acl:relcl') && !isIn(tree, i));

const belonging = words(
  'associate base concern connect dedicate design entitle involve know link locate own relate tie',
);

/** Within a clause that describes something. */
const isIn = (tree: Tree, word: number): boolean =>
  [...upwards(tree, word)].some((each) => related(tree, each, 'acl:relcl', 'advcl'));

/**
 * "The choice also raised questions", with the questions taken for what is said of the choice: nothing is said without a
 * verb. The noun that the participle is followed by; -1 where it describes its subject.
 */
function predicateOf(tree: Tree, verb: number): number {
  const subject = tree.heads[verb]!;
  if (
    subject < 0 ||
    !related(tree, verb, 'acl') ||
    related(tree, verb, 'acl:relcl') ||
    !related(tree, subject, 'nsubj')
  )
    return -1;
  const noun = tree.heads[subject]!;
  const isPredicate =
    tree.heads[noun]! < 0 &&
    noun > verb &&
    isNoun(tree, noun) &&
    dependents(tree, noun, 'cop', 'aux', 'case').length === 0;
  return isPredicate && tree.first[noun]! <= subject && opensAfter(tree, noun, verb) ? noun : -1;
}

/** Whether nothing but the noun's own modifiers stands between. */
function opensAfter(tree: Tree, noun: number, verb: number): boolean {
  for (let i = verb + 1; i < noun; i++) if (tree.heads[i] !== noun || related(tree, i, 'punct', 'nsubj')) return false;
  return true;
}

/** "after a newspaper published recordings", with the recordings for what is said of it: between the two stands the verb. */
const isPublishing = (tree: Tree, verb: number): boolean => {
  const object = tree.heads[verb]!;
  return (
    related(tree, verb, 'amod') &&
    object > verb &&
    isNoun(tree, object) &&
    tree.heads[verb - 1] === object &&
    related(tree, verb - 1, 'nsubj') &&
    dependents(tree, object, 'cop', 'aux').length === 0
  );
};

function asVerbOf(tree: Tree, verb: number): Change[] {
  const object = tree.heads[verb]!;
  const orders = dependents(tree, object, 'case', 'mark').filter((word) => orderWords.has(lemma(tree, word)));
  return [
    { token: verb, head: tree.heads[object]!, relation: orders.length > 0 ? 'advcl' : tree.relations[object]! },
    { token: verb - 1, head: verb, relation: 'nsubj' },
    { token: object, head: verb, relation: 'obj' },
    ...orders.map((token) => ({ token, head: verb, relation: 'mark' })),
  ];
}

/** The participle as what is said of its subject, and the noun as what it is done to. */
function aboutIts(tree: Tree, verb: number, object: number): Change[] {
  const subject = tree.heads[verb]!;
  return [
    { token: verb, head: -1, relation: 'root' },
    { token: subject, head: verb, relation: 'nsubj' },
    { token: object, head: verb, relation: 'obj' },
    ...hungOn(
      tree,
      tree.children[object]!.filter(
        (child) => child !== subject && related(tree, child, 'punct', 'advcl', 'parataxis', 'conj'),
      ),
      verb,
    ),
  ];
}

function asPredicate(tree: Tree, verb: number): Change[] {
  const noun = verb - 1;
  return [
    { token: verb, head: -1, relation: 'root' },
    { token: noun, head: verb, relation: 'nsubj' },
    ...hungOn(
      tree,
      tree.children[noun]!.filter((child) => child > verb),
      verb,
    ),
  ];
}

/** "after fires destroyed hundreds of houses": what has an object is no description of the fires. */
const isClauseAfter = (tree: Tree, verb: number): boolean => {
  const noun = verb - 1;
  const object = dependent(tree, verb, 'obj');
  return (
    noun >= 0 &&
    tree.heads[verb] === noun &&
    related(tree, verb, 'acl') &&
    !related(tree, verb, 'acl:relcl') &&
    isNoun(tree, noun) &&
    related(tree, noun, 'obl') &&
    object > verb &&
    isNoun(tree, object) &&
    !timeNouns.has(lemma(tree, object)) &&
    !withTwoObjects.has(lemma(tree, verb)) &&
    dependents(tree, noun, 'case').some((word) => orderWords.has(lemma(tree, word)))
  );
};

const asClause = (tree: Tree, verb: number): Change[] => {
  const noun = verb - 1;
  return [
    { token: verb, head: tree.heads[noun]!, relation: 'advcl' },
    { token: noun, head: verb, relation: 'nsubj' },
    ...dependents(tree, noun, 'case').map((token) => ({ token, head: verb, relation: 'mark' })),
  ];
};

/** A finite clause is no passive without an auxiliary. */
const withoutPassive = (tree: Tree, verb: number): Change[] =>
  tree.heads[verb]! < 0 || related(tree, verb, 'ccomp')
    ? dependents(tree, verb, 'nsubj')
        .filter((subject) => related(tree, subject, 'nsubj:pass') && subject < verb)
        .map((token) => ({ token, head: verb, relation: 'nsubj' }))
    : [];
