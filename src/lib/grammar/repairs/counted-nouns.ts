import { wordAt } from '#lib/language/index.ts';
import { candidates, Relation, Tag } from '../candidates.ts';
import { reportingVerbs } from '../lexicon/reporting.ts';
import { timeNouns } from '../lexicon/time-nouns.ts';
import { intransitiveVerbs, isTransitive } from '../lexicon/transitive.ts';
import { words } from '../lexicon/words.ts';
import { isPassive } from '../passive.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isNoun, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { hungOn, wordByWord } from './repair.ts';

/**
 * "More than one million people have fled": the number counts the people, and the sentence is about their flight. "Have
 * killed at least 200 people": no such phrase says when or where.
 */
export const countedNouns: Repair = wordByWord(
  (tree) => candidates(tree, Tag.CD, Relation.any),
  (tree, number): Change[] => {
    const noun = number + 1;
    if (tag(tree, number) !== 'CD' || noun >= tree.tokens.length) return [];
    const allBut = allButBefore(tree, number);
    if (allBut.length > 0) return allBut;
    if (tree.tokens[noun]!.text === 'of') return partOf(tree, number, noun);
    if (!isNoun(tree, noun)) return countedObject(tree, number);
    const upTo = upToBefore(tree, number, noun);
    if (upTo !== null) return upTo;
    if (isCountedObject(tree, number, noun)) return [{ token: noun, head: tree.heads[noun]!, relation: 'obj' }];
    if (isBehindDay(tree, number, noun)) return [{ token: number, head: noun, relation: 'nummod' }];
    const verb = tree.heads[noun]!;
    const more = comparedBefore(tree, number);
    const counter = tree.heads[verb] === more ? more : number;
    if (verb < noun || !isVerb(tree, verb) || !related(tree, noun, 'nsubj') || tree.heads[verb] !== counter) return [];
    const moved = dependents(tree, counter, 'parataxis', 'punct', 'conj', 'advcl').filter((child) => child !== verb);
    return [
      { token: verb, head: tree.heads[counter]!, relation: clauseRelation(tree, counter) },
      { token: number, head: noun, relation: 'nummod' },
      ...(counter === more
        ? [
            { token: more, head: number, relation: 'advmod' },
            { token: more + 1, head: more, relation: 'fixed' },
          ]
        : []),
      ...hungOn(tree, moved, verb),
    ];
  },
);

/** "All but two of the miners were rescued": all others were. */
function allButBefore(tree: Tree, number: number): Change[] {
  const [all, but] = [number - 2, number - 1];
  if (all < 0 || tree.tokens[but]!.text !== 'but' || !/^all$/i.test(tree.tokens[all]!.text)) return [];
  const verb = tree.heads[number]!;
  if (verb < number || tree.heads[verb] !== all || !related(tree, number, 'nsubj')) return [];
  return [
    { token: verb, head: tree.heads[all]!, relation: tree.relations[all]! },
    { token: all, head: number, relation: 'advmod' },
    { token: but, head: all, relation: 'fixed' },
    ...hungOn(
      tree,
      tree.children[all]!.filter((word) => word > verb),
      verb,
    ),
  ];
}

/** "shot down two Russian drones". */
function countedObject(tree: Tree, number: number): Change[] {
  const noun = tree.heads[number]!;
  const isCounted = related(tree, number, 'nummod') && noun > number && isNoun(tree, noun);
  return isCounted && isCountedObject(tree, number, noun)
    ? [{ token: noun, head: tree.heads[noun]!, relation: 'obj' }]
    : [];
}

/** How the clause hangs where its first words did. */
function clauseRelation(tree: Tree, counter: number): string {
  if (!related(tree, counter, 'advmod')) return tree.relations[counter]!;
  return reportingVerbs.has(lemma(tree, tree.heads[counter]!)) ? 'ccomp' : 'advcl';
}

/** The "more" of "more than two million", which ends with the number; -2 where there is none. */
function comparedBefore(tree: Tree, number: number): number {
  let than = number - 1;
  while (than > 0 && tag(tree, than) === 'CD') than--;
  const isCompared =
    than > 0 && tree.tokens[than]!.text === 'than' && /^(?:more|fewer|less)$/i.test(tree.tokens[than - 1]!.text);
  return isCompared ? than - 1 : -2;
}

/** "On Wednesday, 41 members voted", "on Monday 141 countries backed it": the number is no part of the day. */
const isBehindDay = (tree: Tree, number: number, noun: number): boolean =>
  related(tree, number, 'appos', 'flat') &&
  tag(tree, noun) === 'NNS' &&
  tree.heads[number]! < number &&
  tree.heads[noun] !== number &&
  /day$/.test(lemma(tree, tree.heads[number]!)) &&
  dependents(tree, noun, 'nummod').length === 0;

/** "faces up to 12 years": nobody faces up; that is how many at most. */
function upToBefore(tree: Tree, number: number, noun: number): Change[] | null {
  const [up, to, verb] = [number - 2, number - 1, number - 3];
  if (verb < 0 || tree.tokens[up]!.text !== 'up' || tree.tokens[to]!.text !== 'to') return null;
  if (tree.heads[noun] !== verb || !related(tree, noun, 'obl') || !amounting.has(lemma(tree, verb))) return null;
  if (isPassive(tree, verb) || dependents(tree, verb, 'obj').some((word) => word !== up)) return null;
  return [
    { token: noun, head: verb, relation: 'obj' },
    { token: up, head: number, relation: 'advmod' },
    { token: to, head: up, relation: 'fixed' },
  ];
}

const amounting = words(`
  buy carry cost cut employ face fund get hire hold include involve kill lose need offer pay raise receive save sell send
  serve spend take
`);

/** "shot down 12 of 20 drones": the number is of the drones, and what is shot down where nothing else is. */
function partOf(tree: Tree, number: number, of: number): Change[] {
  const [verb, whole] = [tree.heads[number]!, tree.heads[of]!];
  // "Ten were hurt, three of them badly": nothing that the ten were done.
  const isAside = wordAt(tree.tokens, number - 1)?.text === ',' && wordAt(tree.tokens, of + 1)?.lemma === 'they';
  if (isAside && verb >= 0 && related(tree, number, 'obj', 'obl') && isPassive(tree, verb)) {
    const subject = dependent(tree, verb, 'nsubj');
    return subject < 0 ? [] : [{ token: number, head: subject, relation: 'appos' }];
  }
  if (verb < 0 || verb > number || !isVerb(tree, verb) || !isNoun(tree, whole)) return [];
  if (tree.heads[whole] !== verb || !related(tree, whole, 'obl') || !related(tree, of, 'case')) return [];
  const isObject =
    related(tree, number, 'obl:unmarked') && dependent(tree, verb, 'obj', 'ccomp') < 0 && !isPassive(tree, verb);
  return [
    { token: whole, head: number, relation: 'nmod' },
    ...(isObject ? [{ token: number, head: verb, relation: 'obj' }] : []),
  ];
}

/** Right after an active verb without an object: "at least 200 people", "more than 30 houses", "killed 200 rebels". */
function isCountedObject(tree: Tree, number: number, noun: number): boolean {
  const verb = tree.heads[noun]!;
  if (!related(tree, noun, 'obl:unmarked') || verb < 0 || !isVerb(tree, verb)) return false;
  const isApart = verb === number - 2 && related(tree, number - 1, 'compound:prt');
  const isBare =
    (verb === number - 1 && isTransitive(lemma(tree, verb))) ||
    (isApart && !intransitiveVerbs.has(lemma(tree, verb)) && !moving.has(lemma(tree, verb)));
  return (
    (isBare ||
      (verb === number - 3 &&
        /^(?:at least|at most|more than|fewer than|less than|up to)$/i.test(
          `${tree.tokens[verb + 1]!.text} ${tree.tokens[verb + 2]!.text}`,
        ))) &&
    dependent(tree, verb, 'obj', 'ccomp') < 0 &&
    !isPassive(tree, verb) &&
    !timeNouns.has(lemma(tree, noun)) &&
    !unitNouns.has(lemma(tree, noun))
  );
}

/** "moved up two places". */
const moving = words('back climb drop edge fly head inch jump move race slip step travel');

const unitNouns = words('cent foot kilometer kilometre km meter metre mile percent percentage place point time yard');
