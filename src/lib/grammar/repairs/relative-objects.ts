import { candidates, Relation, Tag } from '../candidates.ts';
import { attitudeVerbs, reportingVerbs } from '../lexicon/reporting.ts';
import { timeNouns } from '../lexicon/time-nouns.ts';
import { intransitiveVerbs, takesObject, withTwoObjects } from '../lexicon/transitive.ts';
import { words } from '../lexicon/words.ts';
import { circumstances, endsInPreposition, isTimeWhen } from '../objects.ts';
import { isPassive } from '../passive.ts';
import type { Change, Tree } from '../tree.ts';
import { dependents, isNoun, isVerb, lemma, related } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

/**
 * "the proof that the lawyers presented", with "that" taken for what opens a content: a verb that is done to something
 * lacks its object there, and "that" is it.
 */
export const relativeObjects: Repair = wordByWord(
  (tree) => candidates(tree, Tag.any, Relation.any),
  (tree, that): Change[] => {
    const verb = tree.heads[that]!;
    const noun = that - 1;
    if (verb < that || tree.tokens[that]!.text !== 'that' || !hasSubjectBehind(tree, that, verb)) return [];
    // "so early that it had a lead", "said that he saw it": with an object of its own it lacks none.
    if (hasObject(tree, verb))
      return related(tree, that, 'obj', 'obl', 'det') ? [{ token: that, head: verb, relation: 'mark' }] : [];
    if (noun < 0 || !isNoun(tree, noun) || !lacksObject(tree, verb) || !mayDescribe(tree, verb, noun)) return [];
    if (timeNouns.has(lemma(tree, noun)) || circumstances.has(lemma(tree, noun))) return [];
    const isTold = related(tree, that, 'mark') && takesObject(lemma(tree, verb)) && !alternating.has(lemma(tree, verb));
    const isGap = related(tree, that, 'obl:unmarked') && !intransitiveVerbs.has(lemma(tree, verb));
    if (!isTold && !isGap) return [];
    return [
      { token: that, head: verb, relation: 'obj' },
      { token: verb, head: related(tree, verb, 'acl') ? tree.heads[verb]! : noun, relation: 'acl:relcl' },
    ];
  },
);

const hasSubjectBehind = (tree: Tree, that: number, verb: number): boolean =>
  dependents(tree, verb, 'nsubj').some((subject) => tree.first[subject] === that + 1 && subject < verb);

const hasObject = (tree: Tree, verb: number): boolean =>
  !withTwoObjects.has(lemma(tree, verb)) &&
  dependents(tree, verb, 'obj').some((object) => object > verb && !isTimeWhen(tree, verb, object));

const lacksObject = (tree: Tree, verb: number): boolean =>
  isVerb(tree, verb) &&
  dependents(tree, verb, 'obj', 'iobj', 'ccomp', 'xcomp').every((each) => each < verb) &&
  !isPassive(tree, verb) &&
  !endsInPreposition(tree, verb);

/** "told the guards that they would search" is a content. */
const mayDescribe = (tree: Tree, verb: number, noun: number): boolean => {
  const head = tree.heads[verb]!;
  if (related(tree, verb, 'acl')) return true;
  return (
    related(tree, verb, 'ccomp', 'advcl') &&
    head >= 0 &&
    head < noun &&
    !(tree.heads[noun] === head && related(tree, verb, 'ccomp')) &&
    isVerb(tree, head) &&
    !reportingVerbs.has(lemma(tree, head)) &&
    !attitudeVerbs.has(lemma(tree, head))
  );
};

/** What somebody changes also changes: with these, nothing need be missing. */
const alternating = words(`
  change close collect cut develop direct drag expand fire form gather hit hold hurt kill load lose manage measure open order
  organise organize perform print pull push record register remember repeat sell separate serve shoot sort spread strengthen
  track train use wash weaken wear weigh write
`);
