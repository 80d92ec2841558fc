import { wordAt } from '#lib/language/index.ts';
import { candidates, Relation, Tag } from '../candidates.ts';
import { timeNouns } from '../lexicon/time-nouns.ts';
import { words } from '../lexicon/words.ts';
import { circumstances, isTimeWhen, strandedPreposition } from '../objects.ts';
import { isPassive } from '../passive.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isNoun, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

/** What a preposition stands before is no object, and an object has none: "took over the mill", "searched all over the mill". */
export const objectsAndPhrases: Repair = wordByWord(
  (tree) => candidates(tree, Tag.any, Relation.obj | Relation.obl),
  (tree, noun): Change[] => {
    const verb = tree.heads[noun]!;
    if (verb < 0 || !isVerb(tree, verb)) return [];
    if (verb > noun) return strandedBehind(tree, verb, noun);
    const relation = roleOf(tree, verb, noun);
    if (relation === tree.relations[noun]) return [];
    const particle = relation === 'obj' && isPhrasal(tree, verb, verb + 1) ? verb + 1 : -1;
    return [
      { token: noun, head: verb, relation },
      ...(particle >= 0 ? [{ token: particle, head: verb, relation: 'compound:prt' }] : []),
    ];
  },
);

function roleOf(tree: Tree, verb: number, noun: number): string {
  const relation = tree.relations[noun]!;
  const opener = dependents(tree, noun, 'case').find((word) => word < noun && tag(tree, word) !== 'POS') ?? -1;
  if (relation === 'obj') {
    if (opener >= 0 && !isCount(tree, opener)) return 'obl';
    const others = dependents(tree, verb, 'obj');
    // "gives them a way out".
    if (giving.has(lemma(tree, verb))) return others.some((other) => isGiven(tree, noun, other)) ? 'iobj' : relation;
    // "treated them the way", "did it all day".
    const isSecond = others.some((object) => object < noun);
    return isSecond && (isTimeWhen(tree, verb, noun) || circumstances.has(lemma(tree, noun)))
      ? 'obl:unmarked'
      : relation;
  }
  if (!related(tree, noun, 'obl') || !isNoun(tree, noun) || isPassive(tree, verb) || dependent(tree, verb, 'obj') >= 0)
    return relation;
  if (opener >= 0) return opener === verb + 1 && isPhrasal(tree, verb, opener) ? 'obj' : relation;
  // "takes minutes", "spent the night".
  if (timeNouns.has(lemma(tree, noun)))
    return spending.has(lemma(tree, verb)) && tree.first[noun] === verb + 1 ? 'obj' : relation;
  return relation === 'obl' && isBeside(tree, verb, noun) ? 'obj' : relation;
}

/** Whether one noun phrase comes right behind another, and is no measure of it: "a column 13 kilometres long". */
const isGiven = (tree: Tree, receiver: number, given: number): boolean =>
  tree.first[given] === tree.last[receiver]! + 1 && !/^(?:CD|RB|IN)/.test(tag(tree, tree.first[given]!));

const giving = words(`
  afford allocate allot assign award bring buy charge cost deliver deny feed fine forgive give grant hand lend mail offer owe
  pay promise save sell send show teach tell wish write
`);

const spending = words('spend take waste');

/** Whether no preposition stands between, wherever it is hung. */
function isBeside(tree: Tree, verb: number, noun: number): boolean {
  for (let i = verb + 1; i < noun; i++)
    if (/^(?:IN|TO|RP)$/.test(tag(tree, i)) && !(i === verb + 1 && isPhrasal(tree, verb, i))) return false;
  return true;
}

/** "the plan which they called for": the preposition is that of "which". */
function strandedBehind(tree: Tree, verb: number, pronoun: number): Change[] {
  if (
    !related(tree, pronoun, 'obj') ||
    !/^(?:W|IN|DT)/.test(tag(tree, pronoun)) ||
    !/^(?:that|which|who|whom|what)$/i.test(tree.tokens[pronoun]!.text)
  )
    return [];
  const preposition = strandedPreposition(tree, verb);
  return preposition < 0
    ? []
    : [
        { token: pronoun, head: verb, relation: 'obl' },
        { token: preposition, head: pronoun, relation: 'case' },
      ];
}

/** "about 50 people", "between 10 and 20 houses", "50 million in fines". */
const isCount = (tree: Tree, opener: number): boolean =>
  wordAt(tree.tokens, opener + 1)?.tag === 'CD' ||
  wordAt(tree.tokens, opener - 1)?.tag === 'CD' ||
  /^(?:than|least|most)$/i.test(wordAt(tree.tokens, opener + 1)?.text ?? '');

const isPhrasal = (tree: Tree, verb: number, particle: number): boolean =>
  phrasal.get(lemma(tree, particle))?.has(lemma(tree, verb)) ?? false;

/** Verbs that with such a word are one verb, which is done to what follows. */
const phrasal: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    down: 'bring burn close cut gun hunt knock pull shoot shut strike tear track turn water',
    in: 'bring hand rein turn usher',
    off: 'call cut fend fight kick lay pay pull put sell shake shut ward write',
    on: 'carry take',
    out: 'carry figure lay point rule single wipe work',
    over: 'hand sign take turn',
    up: 'back blow break build bring draw follow give keep make open pick prop set step stir sum take',
  }).map(([particle, verbs]) => [particle, new Set(verbs.split(' '))]),
);
