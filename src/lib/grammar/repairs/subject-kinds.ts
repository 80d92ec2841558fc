import { candidates, Relation, Tag } from '../candidates.ts';
import { intentionNouns } from '../lexicon/modality.ts';
import { reportingVerbs } from '../lexicon/reporting.ts';
import { timeNouns } from '../lexicon/time-nouns.ts';
import { words } from '../lexicon/words.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isInfinitive, isNoun, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';

/**
 * A verb in the simple tenses has no passive subject; of two subjects a day is a time, and a relative pronoun the object
 * if the other stands between it and the verb.
 * "The board is to meet": no "to meet" that it is, but its plan.
 */
export const subjectKinds: Repair = (tree) =>
  candidates(tree, Tag.any, Relation.any, Relation.nsubj).flatMap((verb): Change[] => {
    const subjects = dependents(tree, verb, 'nsubj');
    if (subjects.length === 0) return [];
    const changes: Change[] = [];
    const passive = dependent(tree, verb, 'aux:pass') >= 0;
    for (const token of subjects) {
      const isRelative = /^W/.test(tag(tree, token)) && subjects.some((other) => token < other && other < verb);
      const relation = isRelative ? 'obj' : tree.relations[token]!;
      const joined = subjects.find((other) => isNextOf(tree, token, other));
      if (joined !== undefined)
        changes.push(
          ...[joined, ...dependents(tree, joined, 'conj')].map((each) => ({
            token: each,
            head: token,
            relation: 'conj',
          })),
        );
      if (isReported(tree, token, verb)) changes.push({ token, head: verb, relation: 'ccomp' });
      else if (subjects.length > 1 && timeNouns.has(tree.tokens[token]!.text.toLowerCase()))
        changes.push({ token, head: verb, relation: 'obl:unmarked' });
      else if (relation === 'nsubj:outer' && isArranged(tree, verb))
        changes.push({ token, head: verb, relation: 'nsubj' });
      else if (isRelative) changes.push({ token, head: verb, relation });
      else if (relation === 'nsubj' && isBeing(tree, verb, token))
        changes.push({ token, head: verb, relation: 'nsubj:pass' }, ...helped(tree, verb));
      else if (
        relation === 'nsubj:pass' &&
        !passive &&
        dependents(tree, verb, 'aux').length === 0 &&
        (/^VB[DZP]$/.test(tag(tree, verb)) ||
          (tag(tree, verb) === 'VBN' && (!related(tree, verb, 'acl') || hasRelativeObject(tree, verb, token))))
      )
        changes.push({ token, head: verb, relation: 'nsubj' });
      else if (
        relation === 'nsubj:pass' &&
        !passive &&
        dependents(tree, verb, 'aux').some((aux) => tree.tokens[aux]!.lemma === 'have')
      )
        changes.push({ token, head: verb, relation: 'nsubj' });
    }
    return changes;
  });

/** "are shut", "Are the roads closed": a participle with a form of "be" is what is done to the one before it. */
function isBeing(tree: Tree, verb: number, subject: number): boolean {
  if (!/^VB[DN]$/.test(tag(tree, verb))) return false;
  const be = dependents(tree, verb, 'aux', 'cop').findLast((word) => word < verb) ?? -1;
  if (be < 0 || lemma(tree, be) !== 'be' || !related(tree, be, 'aux:pass', 'cop')) return false;
  // "One answer is that they left", "what it was: they left".
  const isAsked = tree.first[verb] === be || (tag(tree, be - 1).startsWith('WRB') && tree.first[verb] === be - 1);
  const isNearest = dependents(tree, verb, 'nsubj', 'expl').every((other) => other <= subject || other > verb);
  return isNearest && (subject < be || isAsked) && dependents(tree, verb, 'mark').every((mark) => mark < be);
}

const helped = (tree: Tree, verb: number): Change[] =>
  dependents(tree, verb, 'cop').map((token) => ({ token, head: verb, relation: 'aux:pass' }));

/** Who is to do something is somebody that does things: "the plan is to meet" is left alone. */
const isArranged = (tree: Tree, verb: number): boolean =>
  isInfinitive(tree, verb) &&
  dependent(tree, verb, 'cop') >= 0 &&
  dependents(tree, verb, 'nsubj').every(
    (subject) => !aims.has(lemma(tree, subject)) && !intentionNouns.has(lemma(tree, subject)),
  );

const aims = words(`
  advice answer challenge duty focus function hope idea job objective option point priority purpose role solution step
  task trick way
`);

/** "Ruritania, Borduria and Syldavia": the first of three is no subject for itself. */
const isNextOf = (tree: Tree, first: number, next: number): boolean =>
  next > first &&
  tree.tokens[tree.first[next]!]!.text !== ',' &&
  tree.tokens[tree.first[next]! - 1]?.text === ',' &&
  tree.first[next]! - 2 === lastBeforeComma(tree, first) &&
  isNoun(tree, first) &&
  isNoun(tree, next) &&
  dependents(tree, next, 'conj').some((third) => dependents(tree, third, 'cc').length > 0);

/** The last word of a phrase, without the comma that hangs on it. */
const lastBeforeComma = (tree: Tree, noun: number): number =>
  tree.tokens[tree.last[noun]!]!.text === ',' ? tree.last[noun]! - 1 : tree.last[noun]!;

/** "said failure was part of it": what has a subject and an "is" of its own says nothing itself. */
const isReported = (tree: Tree, word: number, verb: number): boolean =>
  reportingVerbs.has(lemma(tree, verb)) &&
  dependent(tree, word, 'cop') >= 0 &&
  (word > verb
    ? dependent(tree, word, 'nsubj') > verb
    : // "Many were locals, others said": the others say it.
      tree.tokens[verb - 2]?.text === ',' && dependents(tree, verb, 'nsubj').includes(verb - 1) && word < verb - 1);

/** "the firm, which the ministry listed in 2020": whoever stands between "which" and the verb did it. */
const hasRelativeObject = (tree: Tree, verb: number, subject: number): boolean =>
  related(tree, verb, 'acl:relcl') &&
  subject < verb &&
  dependents(tree, verb, 'obj', 'nsubj').some(
    (pronoun) => pronoun < subject && /^(?:which|that|who|whom)$/i.test(tree.tokens[pronoun]!.text),
  );
