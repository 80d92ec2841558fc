import { candidates, Relation, Tag } from '../candidates.ts';
import { timeNouns } from '../lexicon/time-nouns.ts';
import { words } from '../lexicon/words.ts';
import { subjectRelation } from '../passive.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isNoun, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { hungOn, wordByWord } from './repair.ts';

/** "On Friday police arrested two men", "The firm Wednesday closed": no police is Friday's, and no firm Wednesday. */
export const timesBeforeSubjects: Repair = wordByWord(
  (tree) => (tree.sentence.region === 'body' ? candidates(tree, Tag.noun, Relation.nsubj | Relation.obl) : []),
  (tree, noun): Change[] => {
    const verb = tree.heads[noun]!;
    if (verb < noun || !isVerb(tree, verb)) return [];
    if (isHour(tree, noun - 1) || isCountedBack(tree, noun - 1)) return timeOf(tree, noun, verb);
    return isTime(tree, noun) ? dayBehind(tree, noun, verb) : dayBefore(tree, noun, verb);
  },
);

/** "Friday", "the 1950s"; "Election Day" is a name. */
const isTime = (tree: Tree, word: number): boolean =>
  (tag(tree, word).startsWith('NNP') && timeNouns.has(lemma(tree, word)) && lemma(tree, word) !== 'day') ||
  /^\d{4}s$/.test(tree.tokens[word]!.text);

/** "In the 1950s engineers left": what the preposition opens ends with the time. */
function dayBefore(tree: Tree, noun: number, verb: number): Change[] {
  const time = noun - 1;
  const opener = tree.first[noun]!;
  // "On Tuesday night".
  if (timeNouns.has(lemma(tree, noun))) return [];
  if (time <= opener || !dependents(tree, noun, 'compound').includes(time) || !isTime(tree, time)) return [];
  if (!dependents(tree, noun, 'case').includes(opener) || !openers.has(tree.tokens[opener]!.text.toLowerCase()))
    return [];
  if (related(tree, noun, 'obl') && dependent(tree, verb, 'nsubj', 'csubj', 'expl') >= 0) return [];
  return [
    { token: noun, head: verb, relation: subjectRelation(tree, verb) },
    { token: time, head: verb, relation: 'obl' },
    ...hungOn(
      tree,
      tree.children[noun]!.filter((child) => child < time),
      time,
    ),
  ];
}

/** "The firm Wednesday closed". */
function dayBehind(tree: Tree, time: number, verb: number): Change[] {
  const noun = time - 1;
  if (!related(tree, time, 'nsubj') || verb !== time + 1 || !dependents(tree, time, 'compound').includes(noun))
    return [];
  if (!isNoun(tree, noun) || timeNouns.has(lemma(tree, noun))) return [];
  return [
    { token: noun, head: verb, relation: tree.relations[time]! },
    { token: time, head: verb, relation: 'obl:unmarked' },
    ...hungOn(
      tree,
      tree.children[time]!.filter((child) => child < noun),
      noun,
    ),
  ];
}

const openers = words('during in on');

/** "Shortly before 8am crews left": no crews are of an hour, unless there is a "the" before it. */
const isHour = (tree: Tree, time: number): boolean =>
  /^\d{1,2}(?:[:.]\d\d)?[ap]\.?m\.?$/i.test(tree.tokens[time]?.text ?? '');

/** "Last month thieves broke in", "Earlier this week miners struck": thieves are of no month, unless it owns them. */
const isCountedBack = (tree: Tree, time: number): boolean =>
  time > 0 &&
  timeNouns.has(lemma(tree, time)) &&
  !brief.has(lemma(tree, time)) &&
  /^(?:last|this|next)$/i.test(tree.tokens[time - 1]!.text);

const brief = words('day hour minute second time');

function timeOf(tree: Tree, noun: number, verb: number): Change[] {
  const time = noun - 1;
  if (!related(tree, noun, 'nsubj') || !/^NNP?S$/.test(tag(tree, noun)) || tree.heads[time] !== noun) return [];
  const before = tree.children[noun]!.filter((child) => child < time);
  if (tree.heads[noun]! < noun || dependents(tree, noun, 'det', 'nmod:poss', 'nummod').some((each) => each < time - 1))
    return [];
  return [
    { token: time, head: verb, relation: 'obl:unmarked' },
    ...before.map((token) => ({
      token,
      head: related(tree, token, 'cc', 'punct') ? verb : time,
      relation: isOrder(tree, token) ? 'case' : tree.relations[token]!,
    })),
  ];
}

const isOrder = (tree: Tree, word: number): boolean => ordering.has(lemma(tree, word));
const ordering = words('about after around at before by since until');
