import type { Tree } from '#lib/grammar/index.ts';
import { dependents, hasTo, lemma, preposition, related, tag, timeNouns, words } from '#lib/grammar/index.ts';
import { wordAt } from '#lib/language/index.ts';
import type { ActorIndex } from '../actor-index.ts';
import { complement } from './after-verb.ts';
import type { Labelled } from './labelled.ts';
import { longest } from './labelled.ts';
import { wordForWord } from './predicate-words.ts';
import { particleOf } from './verb-phrase.ts';

/**
 * What stands right behind a verb of which nothing else is told, as words that go behind it, '' for none: "goes" says
 * little where the text says "goes home", "concentrates" where it says "concentrates on mending roads".
 */
export function completion(index: ActorIndex, { tree, trigger }: Labelled, label: string): string {
  const { token } = trigger;
  const from = Math.max(token, particleOf(tree, token)) + 1;
  const manner = mannerAt(tree, token, from);
  const found =
    manner || whatAt(tree, token, from) || clauseAt(index, tree, token, from) || howLongAt(tree, token, from);
  return found === '' || label.length + found.length >= longest ? '' : found;
}

/** "home", "quickly", "straight out", "professional"; '' for none. */
function mannerAt(tree: Tree, verb: number, from: number): string {
  let at = from;
  while (at - from < mostDegrees && degrees.has(wordAt(tree.tokens, at)?.text.toLowerCase() ?? '')) at++;
  const word = wordAt(tree.tokens, at);
  const after = wordAt(tree.tokens, at + 1);
  // "bilked well-meaning people", "apart from inflation".
  if (
    after !== undefined &&
    (after.start === word?.end ? after.tag === 'HYPH' : after.text === 'from' && word?.text === 'apart')
  )
    return '';
  if (word === undefined || tree.heads[at] !== verb || !saysHow(tree, at)) return '';
  return tree.tokens
    .slice(from, at + 1)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
}

const mostDegrees = 2;
const degrees = words('all far fairly more much quite rather right straight too very');

function saysHow(tree: Tree, word: number): boolean {
  const text = tree.tokens[word]!.text.toLowerCase();
  // "died aged 91": at what age is no manner.
  if (text === 'aged') return false;
  // "works two jobs", "eats more ice cream", "leaves early Saturday".
  if (dependents(tree, word, 'obl', 'nmod').some((each) => timeNouns.has(lemma(tree, each)))) return false;
  if (places.has(text)) return !/^(?:NN|CD)/.test(wordAt(tree.tokens, word + 1)?.tag ?? '');
  if (/^JJR?$/.test(tag(tree, word))) return related(tree, word, 'xcomp', 'advmod');
  return (
    tag(tree, word).startsWith('RB') && related(tree, word, 'advmod') && /..ly$/.test(text) && !whenOrHowSure.has(text)
  );
}

/** Where to, and how, without "-ly". */
const places = words(`
  abroad alone apart ashore away badly better downstairs downtown elsewhere everywhere fast free hard home indoors inland
  inside nationwide nearby offshore outdoors outside overseas there together underground upstairs well worldwide worse
`);

/** Adverbs of time, of sureness, and those that only join. */
const whenOrHowSure = words(`
  accordingly actually additionally allegedly already annually apparently approximately basically briefly certainly
  clearly commonly completely consequently constantly currently daily definitely early especially essentially eventually
  evidently exactly finally firstly formerly frankly frequently generally gradually honestly hopefully hourly immediately
  importantly incidentally increasingly indefinitely inevitably initially instantly ironically lastly lately later
  likely literally mainly merely monthly mostly namely nearly newly normally notably obviously occasionally
  only originally particularly partly personally possibly presently presumably previously primarily probably promptly
  purely purportedly quarterly rarely really recently regularly reportedly roughly seldom shortly similarly simply
  simultaneously slightly solely soon specifically subsequently suddenly supposedly surely truly typically
  ultimately undoubtedly unfortunately usually weekly yearly
`);

/** "what we have heard"; '' for none. */
function whatAt(tree: Tree, verb: number, from: number): string {
  const what = dependents(tree, verb, 'obj', 'ccomp').find((each) => tree.first[each] === from);
  const isWhat = what !== undefined && /^what(?:ever)?$/i.test(tree.tokens[from]!.text);
  return isWhat ? wordForWord(tree, from, tree.last[what]!) : '';
}

/** "twice", "for two years", "until July 1805"; '' for none. */
function howLongAt(tree: Tree, verb: number, from: number): string {
  if (tree.heads[from] === verb && tree.tokens[from]!.text.toLowerCase() === 'twice') return 'twice';
  const time = dependents(tree, verb, 'obl').find((each) => tree.first[each] === from);
  if (time === undefined || !timeNouns.has(lemma(tree, time)) || !reaching.has(preposition(tree, time))) return '';
  // "is planned for Tuesday" tells when.
  const isWhen = preposition(tree, time) === 'for' && tag(tree, time) === 'NNP';
  return isWhen ? '' : wordForWord(tree, from, tree.last[time]!);
}

const reaching = words('beyond for past till until');

/** "on mending roads", "to hold her in contempt": the deed or aim that follows without a comma; '' for none. */
function clauseAt(index: ActorIndex, tree: Tree, verb: number, from: number): string {
  const clause = dependents(tree, verb, 'advcl', 'xcomp').find((each) => each > verb);
  if (clause === undefined || !isNear(tree, clause, from)) return '';
  if (dependents(tree, clause, 'nsubj').length > 0) return '';
  if (hasTo(tree, clause)) return complement(index, tree, clause);
  const opener = tree.tokens[tree.first[clause]!]!;
  const isOpened =
    tag(tree, clause) === 'VBG' &&
    tree.first[clause] === from &&
    openers.has(opener.text.toLowerCase()) &&
    related(tree, tree.first[clause]!, 'mark', 'case');
  return isOpened ? `${opener.text.toLowerCase()} ${complement(index, tree, clause)}` : '';
}

/** Right behind the verb, or a day and the like. */
function isNear(tree: Tree, clause: number, from: number): boolean {
  const first = tree.first[clause]!;
  for (let i = from; i < first; i++)
    if (tree.tokens[i]!.text !== 'on' && !timeNouns.has(lemma(tree, i)) && !/^RB$/.test(tag(tree, i))) return false;
  return first >= from;
}

const openers = words('about against at for from in into of on to with');
