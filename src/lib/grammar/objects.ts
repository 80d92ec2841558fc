import { callingVerbs } from './lexicon/reporting.ts';
import { timeNouns } from './lexicon/time-nouns.ts';
import { intransitiveVerbs } from './lexicon/transitive.ts';
import { words } from './lexicon/words.ts';
import { isPassive } from './passive.ts';
import type { Tree } from './tree.ts';
import { dependent, dependents, hasTo, isNoun, isVerb, lemma, preposition, related, tag } from './tree.ts';

const relativePronouns = words('who which that whom whose');

/** How far up a relative pronoun's clause is looked for. */
const reach = 6;

/** What a verb is done to: its object, or the noun that a relative clause describes ("the town they shelled"). */
export function objectOf(tree: Tree, verb: number): number {
  // Parsers take "many died Thursday" and "a few days later" for objects.
  const own = dependents(tree, verb, 'obj').find((child) => !isTimeWhen(tree, verb, child)) ?? -1;
  if (own >= 0) return antecedent(tree, own, verb);
  const shared = sharedObject(tree, verb);
  if (shared >= 0) return antecedent(tree, shared, verb);
  if (related(tree, verb, 'xcomp')) return objectOfWanted(tree, verb);
  if (!related(tree, verb, 'acl:relcl') || isPassive(tree, verb)) return -1;
  const subject = dependent(tree, verb, 'nsubj');
  const hasOtherGap = dependents(tree, verb, 'obl', 'advmod', 'xcomp', 'ccomp').some(
    (child) =>
      relativePronouns.has(lemma(tree, child)) ||
      tag(tree, child).startsWith('W') ||
      // "a vote that critics called a sham".
      (related(tree, child, 'xcomp', 'ccomp') && !(callingVerbs.has(lemma(tree, verb)) && !isVerb(tree, child))),
  );
  // "the mayor, whose office closed".
  const isOwner =
    subject >= 0 && dependents(tree, subject, 'nmod:poss').some((owner) => lemma(tree, owner) === 'whose');
  // "the chiefs, five of whom resigned".
  const isRelated =
    subject >= 0 && [subject, ...dependents(tree, subject, 'nmod')].some((word) => isRelative(tree, word));
  const described = tree.heads[verb]!;
  // "the day they met", "the way she won".
  if (described >= 0 && (isTimeWhen(tree, verb, described) || circumstances.has(lemma(tree, described)))) return -1;
  return subject >= 0 && !isOwner && !isRelated && !hasOtherGap && !endsInPreposition(tree, verb)
    ? tree.heads[verb]!
    : -1;
}

/** "treatment that a judge required her to receive": the noun that the clause describes, where nothing else is missing; else -1. */
function objectOfWanted(tree: Tree, verb: number): number {
  const above = tree.heads[verb]!;
  if (above < 0 || !related(tree, above, 'acl:relcl') || !hasTo(tree, verb) || isPassive(tree, verb)) return -1;
  const noun = tree.heads[above]!;
  const [subject, object] = [dependent(tree, above, 'nsubj'), dependent(tree, above, 'obj', 'iobj')];
  if (subject < noun || subject > above || object < above || object > verb || noun > subject) return -1;
  if (isRelative(tree, subject) || isRelative(tree, object)) return -1;
  const isMissing =
    dependents(tree, verb, 'obl', 'xcomp', 'ccomp').length === 0 &&
    !endsInPreposition(tree, verb) &&
    !intransitiveVerbs.has(lemma(tree, verb));
  // "the day, the way, the place they told her to leave".
  return isMissing && !timeNouns.has(lemma(tree, noun)) && !circumstances.has(lemma(tree, noun)) ? noun : -1;
}

export const circumstances = words('manner reason way');

/** "to carry and sort boxes", "pushed and shoved him": the object of joined verbs, which hangs on the first; else -1. */
function sharedObject(tree: Tree, verb: number): number {
  const first = tree.heads[verb]!;
  const isJoined = related(tree, verb, 'conj') && first >= 0 && isVerb(tree, first) && first < verb;
  return isJoined
    ? (dependents(tree, first, 'obj').find((child) => child > verb && !isTimeWhen(tree, verb, child)) ?? -1)
    : -1;
}

/** "died Thursday", "a few days later"; not "spent two days", "bought time", "declared three days of mourning". */
export function isTimeWhen(tree: Tree, verb: number, noun: number): boolean {
  if (!timeNouns.has(lemma(tree, noun))) return false;
  if (isHad(tree, verb, noun)) return false;
  if (spending.has(lemma(tree, verb)) || (lemma(tree, noun) === 'time' && tree.children[noun]!.length === 0))
    return false;
  return !dependents(tree, noun, 'nmod', 'acl').some(
    (of) => preposition(tree, of) === 'of' && !timeNouns.has(lemma(tree, of)),
  );
}

/** "had a great time", "have no time"; not "have all year". */
const isHad = (tree: Tree, verb: number, noun: number): boolean =>
  lemma(tree, verb) === 'have' &&
  dependents(tree, noun, 'det').some((word) => /^(?:an?|no|the|enough|more)$/i.test(tree.tokens[word]!.text));

const spending = words('face get lose receive save serve spend waste');

/** "the force it started with": nothing that the verb is done to. */
export const endsInPreposition = (tree: Tree, verb: number): boolean => strandedPreposition(tree, verb) >= 0;

/** The preposition behind a verb that no noun follows; -1 where there is none. */
export const strandedPreposition = (tree: Tree, verb: number): number =>
  dependents(tree, verb, 'obl', 'case', 'advmod').find(
    (child) =>
      child > verb &&
      tag(tree, child) === 'IN' &&
      tree.children[child]!.length === 0 &&
      // "whom he met while in town".
      !openers.has(lemma(tree, child)),
  ) ?? -1;

const openers = words('after although as because before if once since though until when while');

/** The noun that a relative pronoun stands for; any other word is itself. */
export function antecedent(tree: Tree, token: number, verb: number): number {
  if (!isRelative(tree, token)) return token;
  let clause = verb;
  for (let steps = 0; steps <= reach && clause >= 0; steps++, clause = tree.heads[clause]!) {
    const head = tree.heads[clause]!;
    if (related(tree, clause, 'acl:relcl') && head >= 0)
      return isNoun(tree, head) || !isVerb(tree, head) ? head : token;
  }
  return token;
}

/** "himself", "themselves". */
export const isReflexive = (tree: Tree, token: number): boolean =>
  tag(tree, token) === 'PRP' && /sel(?:f|ves)$/i.test(tree.tokens[token]!.text);

const isRelative = (tree: Tree, token: number): boolean =>
  relativePronouns.has(tree.tokens[token]!.text.toLowerCase()) && /^(W|IN|DT)/.test(tag(tree, token));
