import { wordAt } from '#lib/language/index.ts';
import type { Tree } from '#lib/grammar/index.ts';
import {
  dependent,
  dependents,
  hasTo,
  isComparison,
  isImperative,
  isPassive,
  isTitle,
  lemma,
  preposition,
  tag,
  timeNouns,
  words,
} from '#lib/grammar/index.ts';
import { gerund, presentTense } from '../inflection.ts';
import type { Labelled } from './labelled.ts';

/** The verb of a label: "invades", "to invade", "may invade", "does not invade"; a gerund without a subject. */
export function verbPhrase(
  tree: Tree,
  { trigger, factuality }: Labelled,
  isPassive: boolean,
  plural: boolean | undefined,
): string {
  const { token } = trigger;
  const particle = particleOf(tree, token);
  const tail = particle >= 0 ? ` ${tree.tokens[particle]!.text.toLowerCase()}` : '';
  const adjective = trigger.form === 'adjective';
  const participle = withDegree(tree, token).toLowerCase();
  // "almost claims her life".
  const nearly = nearlyBefore(tree, token);
  const base = (isPassive || adjective ? `be ${participle}` : nearly + trigger.lemma) + tail;
  // "was hauled before a court", of whom no words tell: nobody is named who hauls.
  const isUndergone =
    adjective ||
    (tag(tree, token) === 'VBN' && dependent(tree, token, 'aux:pass') >= 0 && dependent(tree, token, 'obj') < 0);
  // Without a subject the deed is named; how sure it is the mark shows.
  if (isComparison(tree, token))
    return dependents(tree, token, 'mark').some((mark) => lemma(tree, mark) === 'as') ? `as ${participle}` : participle;
  // "Do not shoot him".
  if (plural === undefined && isImperative(tree, token) && !isTitle(tree))
    return `${factuality === 'denied' ? 'do not ' : ''}${base}`;
  if (plural === undefined && !isPassive)
    return `${factuality === 'denied' ? 'not ' : ''}${isUndergone ? `being ${participle}` : gerund(trigger.lemma)}${tail}`;
  const present =
    (isPassive || adjective
      ? `${plural ? 'are' : 'is'} ${participle}`
      : nearly + presentTense(trigger.lemma, plural === true)) + tail;
  switch (factuality) {
    case 'planned':
      return `to ${base}`;
    case 'possible':
      return `${modalOf(tree, token)} ${base}`;
    case 'denied':
      if (nearly !== '') return present;
      // "told them not to go": nothing says that they did not.
      if (
        hasTo(tree, token) &&
        dependents(tree, token, 'advmod').some((each) => each < token && lemma(tree, each) === 'not')
      )
        return `not to ${base}`;
      return (isPassive || adjective) && modalWord(tree, token) === ''
        ? `${plural ? 'are' : 'is'} not ${participle}${tail}`
        : `${negation(tree, token, plural === true)} ${base}`;
    default:
      return present;
  }
}

/** "almost ", "nearly ", right before a verb; '' for none. */
function nearlyBefore(tree: Tree, verb: number): string {
  const word = wordAt(tree.tokens, verb - 1)?.text.toLowerCase() ?? '';
  return (word === 'almost' || word === 'nearly') && tree.heads[verb - 1] === verb ? `${word} ` : '';
}

/** "less serious" is not "serious", and what is "more serious than" another may not be serious. */
export const withDegree = (tree: Tree, word: number): string => {
  const { text } = tree.tokens[word]!;
  if (wordAt(tree.tokens, word - 1)?.text === 'but' && wordAt(tree.tokens, word - 2)?.text.toLowerCase() === 'all')
    return `all but ${text}`;
  const isTold = dependents(tree, word, 'advmod').some(
    (each) =>
      each === word - 1 &&
      (degrees.has(lemma(tree, each)) || (/^more$/i.test(tree.tokens[each]!.text) && isCompared(tree, word))),
  );
  return isTold ? `${tree.tokens[word - 1]!.text.toLowerCase()} ${text}` : text;
};

const isCompared = (tree: Tree, word: number): boolean =>
  dependents(tree, word, 'obl').some((each) => preposition(tree, each) === 'than');

/** An adjective, also a comparative that was taken for an adverb: "becomes slower". */
export const isQuality = (tree: Tree, word: number): boolean =>
  tag(tree, word).startsWith('JJ') || (tag(tree, word) === 'RBR' && tree.tokens[word]!.text.endsWith('er'));

const degrees = words('almost less least nearly partly too');

/** "break through", "blew the bridge up": the particle of a verb, which parsers also take for an adverb. */
export function particleOf(tree: Tree, verb: number): number {
  const particle = dependent(tree, verb, 'compound:prt');
  if (particle >= 0) return particle;
  const object = dependent(tree, verb, 'obj');
  const ends = [verb, object > verb ? tree.last[object]! : verb];
  const next = verb + 1;
  // "was shot at": what would follow stands before.
  if (isPassive(tree, verb) && tree.heads[next] === verb && isStranded(tree, next)) return next;
  return (
    dependents(tree, verb, 'advmod').find(
      (child) =>
        ends.includes(child - 1) &&
        !saysWhen(tree, child) &&
        (particles.has(lemma(tree, child)) || (directions.has(lemma(tree, child)) && isAlone(tree, child))),
    ) ?? -1
  );
}

/** "saw it back in 2008". */
const saysWhen = (tree: Tree, word: number): boolean =>
  lemma(tree, word) === 'back' &&
  /^(?:in|on|at|when)$/.test(wordAt(tree.tokens, word + 1)?.text ?? '') &&
  (wordAt(tree.tokens, word + 1)?.text === 'when' ||
    /^(?:1[5-9]|20)\d\d$/.test(wordAt(tree.tokens, word + 2)?.text ?? '') ||
    timeNouns.has(wordAt(tree.tokens, word + 2)?.lemma ?? ''));

/** "flew in", but "ended in yet another fight": before a noun phrase it is a preposition, whatever it was taken for. */
const isAlone = (tree: Tree, word: number): boolean =>
  lemma(tree, word) !== 'in' || !/^(?:DT|PRP|JJ|NN|CD|RB|WP)/.test(wordAt(tree.tokens, word + 1)?.tag ?? '');

/** "takes the town back", "takes it back", "tears the wall apart": whether the object stands before the particle. */
export const standsBehindObject = (tree: Tree, particle: number, object: number): boolean =>
  directions.has(lemma(tree, particle)) ||
  /^PRP$/.test(tag(tree, object)) ||
  demonstrative.test(tree.tokens[object]!.text);
const demonstrative = /^(?:this|that|these|those)$/i;

/** A preposition that governs nothing, nor stands before what it could. */
const isStranded = (tree: Tree, word: number): boolean =>
  tag(tree, word) === 'IN' &&
  tree.children[word]!.length === 0 &&
  stranding.has(lemma(tree, word)) &&
  /^(?:[.,;:!?”"’']|and|or|but|in|on|by|while|when)$/.test(wordAt(tree.tokens, word + 1)?.text ?? '.');

const stranding = words('about against at for from into of on over through to upon with');

const particles = words('on off out up down away over back through');
/** Adverbs without which such a verb says something else. */
const directions = words('apart aside ahead along forward further in together');

/** Modal verbs that leave it open, but for "can". */
export const openModals = words('could may might must should');

/** "will not recognise it" is a stance, "cannot stay" a verdict, "does not stay" a report. */
function negation(tree: Tree, token: number, plural: boolean): string {
  const word = modalWord(tree, token);
  if (word === 'can' || word === 'ca') return 'cannot';
  if (openModals.has(word)) return `${word} not`;
  if (['will', 'would', 'wo'].includes(word)) return 'will not';
  return plural ? 'do not' : 'does not';
}

function modalOf(tree: Tree, token: number): string {
  const word = modalWord(tree, token);
  return ['should', 'must', 'can', 'could', 'might', 'would'].includes(word) ? word : 'may';
}

/** The modal verb of a clause in lower case, "might", "’ll"; '' where it has none. */
export function modalWord(tree: Tree, token: number): string {
  const modal = dependents(tree, token, 'aux').find((aux) => tag(tree, aux) === 'MD');
  return modal === undefined ? '' : tree.tokens[modal]!.text.toLowerCase();
}
