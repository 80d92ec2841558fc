import { candidates, Relation, Tag } from '../candidates.ts';
import { objectControlVerbs } from '#lib/language/index.ts';
import { intentionNouns, intentionPredicates, possibilityNouns } from '../lexicon/modality.ts';
import { timeNouns } from '../lexicon/time-nouns.ts';
import { words } from '../lexicon/words.ts';
import { blameMarks, dealing, isGerund } from '../dealings.ts';
import type { Change, Tree } from '../tree.ts';
import { isCountedOut } from '../subjects.ts';
import { dependent, dependents, isInfinitive, isNoun, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

/** What somebody is brought to do, blamed for or due to do, hung elsewhere: it goes with the verb that says so. */
export const controlledClauses: Repair = wordByWord(
  (tree) => candidates(tree, Tag.any, Relation.any, Relation.mark | Relation.case),
  (tree, clause): Change[] => {
    const head = tree.heads[clause]!;
    if (head < 0 || head > clause) return [];
    // "accused the regiment, a foreign unit, of …".
    const blamed = related(tree, head, 'appos') ? tree.heads[head]! : head;
    if (related(tree, clause, 'acl') && isBlamedOnObject(tree, clause, blamed))
      return [{ token: clause, head: tree.heads[blamed]!, relation: 'advcl' }];
    const accusation = related(tree, clause, 'advcl') ? accusationBefore(tree, clause, head) : -1;
    if (accusation >= 0) return [{ token: clause, head: accusation, relation: 'advcl' }];
    if (!isInfinitive(tree, clause)) return [];
    if (related(tree, clause, 'acl') && isFoundThere(tree, clause, head))
      return [{ token: clause, head: tree.heads[head]!, relation: 'xcomp' }];
    const counted = dependents(tree, clause, 'mark')[0]! - 1;
    if (related(tree, clause, 'xcomp', 'advcl') && counted > head && isDoer(tree, counted))
      return [{ token: clause, head: counted, relation: 'acl' }];
    const length = lengthBefore(tree, clause);
    if (length) return length;
    const verb = related(tree, clause, 'acl') ? tree.heads[head]! : head;
    const isControlled =
      (related(tree, clause, 'advcl') && (isAskedOfObject(tree, clause, head) || isIntended(tree, clause, head))) ||
      (related(tree, clause, 'acl') && isAskedOf(tree, head)) ||
      (related(tree, clause, 'csubj') && isExpected(tree, head));
    return isControlled ? [{ token: clause, head: verb, relation: 'xcomp' }] : [];
  },
);

/** "found the second climber to fall": who is counted is counted among those who fell. */
const isDoer = (tree: Tree, noun: number): boolean =>
  noun >= 0 && isNoun(tree, noun) && !timeNouns.has(lemma(tree, noun)) && isCountedOut(tree, noun);

/** "responded to the crash to find him dead": what they found is no purpose of the crash. */
const isFoundThere = (tree: Tree, clause: number, noun: number): boolean =>
  ['discover', 'find', 'learn'].includes(lemma(tree, clause)) &&
  related(tree, noun, 'obl') &&
  tree.heads[noun]! >= 0 &&
  coming.has(lemma(tree, tree.heads[noun]!)) &&
  tag(tree, tree.heads[noun]!) === 'VBD';

const coming = words('arrive awake come enter get go respond return rush wake');

/** "worked for years to win": it is not the years that win. */
function lengthBefore(tree: Tree, clause: number): Change[] | null {
  const subject = dependent(tree, clause, 'nsubj');
  const mark = dependents(tree, clause, 'mark').find((word) => lemma(tree, word) === 'for');
  if (subject < 0 || mark === undefined || mark > subject || !timeNouns.has(lemma(tree, subject))) return null;
  return [
    { token: subject, head: tree.heads[clause]!, relation: 'obl' },
    { token: mark, head: subject, relation: 'case' },
  ];
}

/** "persuaded the king to send his army": no purpose. */
function isAskedOfObject(tree: Tree, clause: number, verb: number): boolean {
  const object = dependent(tree, verb, 'obj', 'iobj');
  return objectControlVerbs.has(lemma(tree, verb)) && object > verb && object < clause && isWithoutClause(tree, verb);
}

/** "planned to attack": what is intended, and not what for, as of "went to see it". */
const isIntended = (tree: Tree, clause: number, verb: number): boolean =>
  isVerb(tree, verb) &&
  isWithoutClause(tree, verb) &&
  ((intentionPredicates.has(lemma(tree, verb)) &&
    lemma(tree, verb) !== 'go' &&
    dependents(tree, clause, 'mark').some((mark) => mark === verb + 1 && tag(tree, mark) === 'TO')) ||
    (resolving.has(lemma(tree, verb)) && dependent(tree, verb, 'obj', 'iobj') < 0));

/** What these say is said by an infinitive, however far behind: "vowed in a speech to leave". */
const resolving = words('agree decide decline hope opt pledge promise refuse swear threaten vow');

/** "ordered the diplomats to leave": no kind of diplomats; but "asked permission to leave". */
function isAskedOf(tree: Tree, noun: number): boolean {
  const verb = tree.heads[noun]!;
  if (verb < 0 || !related(tree, noun, 'obj', 'iobj') || !objectControlVerbs.has(lemma(tree, verb))) return false;
  const word = lemma(tree, noun);
  // "expect the deal to close".
  if (
    ['expect', 'want'].includes(lemma(tree, verb)) &&
    dependents(tree, noun, 'det').some((det) => lemma(tree, det) === 'the')
  )
    return isWithoutClause(tree, verb);
  return !intentionNouns.has(word) && !possibilityNouns.has(word) && isWithoutClause(tree, verb);
}

const isWithoutClause = (tree: Tree, verb: number): boolean => dependent(tree, verb, 'xcomp', 'ccomp') < 0;

/** "She is due to speak". */
const isExpected = (tree: Tree, adjective: number): boolean =>
  expecting.has(lemma(tree, adjective)) && dependent(tree, adjective, 'nsubj') >= 0;

const expecting = words(
  'able bound due eager free keen likely poised prepared ready reluctant set supposed sure unable unlikely unwilling willing',
);

/** "said it had not flown and accused the regiment, a foreign unit, of shelling": the nearest accusation. */
function accusationBefore(tree: Tree, clause: number, head: number): number {
  if (!isGerund(tree, clause) || dealing.has(lemma(tree, head))) return -1;
  if (!dependents(tree, clause, 'mark', 'case').some((word) => lemma(tree, word) === 'of')) return -1;
  for (let verb = clause - 1; verb > head && clause - verb <= reach; verb--)
    if (isVerb(tree, verb) && dealing.has(lemma(tree, verb)) && dependent(tree, verb, 'obj') > verb) return verb;
  return -1;
}

/** How far back an accusation is looked for. */
const reach = 20;

/** "accused the regiment of shelling the town": the deed goes with the accusation. */
function isBlamedOnObject(tree: Tree, clause: number, noun: number): boolean {
  const verb = tree.heads[noun]!;
  return (
    isGerund(tree, clause) &&
    verb >= 0 &&
    related(tree, noun, 'obj') &&
    dealing.has(lemma(tree, verb)) &&
    dependents(tree, clause, 'mark', 'case').some((word) => blameMarks.has(lemma(tree, word)))
  );
}
