import { gerund, presentTense } from '../inflection.ts';
import { words } from '../lexicon/words.ts';
import type { Tree } from '../tree.ts';
import { dependent, dependents, lemma, tag } from '../tree.ts';
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
  const participle = tree.tokens[token]!.text.toLowerCase();
  const base = (isPassive || adjective ? `be ${participle}` : trigger.lemma) + tail;
  // Without a subject the deed is named; how sure it is the mark shows.
  if (plural === undefined && !isPassive && !adjective)
    return `${factuality === 'denied' ? 'not ' : ''}${gerund(trigger.lemma)}${tail}`;
  const present =
    (isPassive || adjective ? `${plural ? 'are' : 'is'} ${participle}` : presentTense(trigger.lemma, plural === true)) +
    tail;
  switch (factuality) {
    case 'planned':
      return `to ${base}`;
    case 'possible':
      return `${modalOf(tree, token)} ${base}`;
    case 'denied':
      return isPassive || adjective
        ? `${plural ? 'are' : 'is'} not ${participle}${tail}`
        : `${negatedAuxiliary(tree, token, plural === true)} not ${base}`;
    default:
      return present;
  }
}

/** "break through", "go on": the particle of a verb, which parsers also take for an adverb. */
function particleOf(tree: Tree, verb: number): number {
  const particle = dependent(tree, verb, 'compound:prt');
  if (particle >= 0) return particle;
  return (
    dependents(tree, verb, 'advmod').find((child) => child === verb + 1 && particles.has(lemma(tree, child))) ?? -1
  );
}

const particles = words('on off out up down away over back through');

/** "will not recognise it" is a stance, "does not recognise it" a report. */
function negatedAuxiliary(tree: Tree, token: number, plural: boolean): string {
  const isFuture = dependents(tree, token, 'aux').some((aux) => ['will', 'would', 'wo'].includes(lemma(tree, aux)));
  return isFuture ? 'will' : plural ? 'do' : 'does';
}

function modalOf(tree: Tree, token: number): string {
  const modal = dependents(tree, token, 'aux').find((aux) => tag(tree, aux) === 'MD');
  const word = modal === undefined ? '' : tree.tokens[modal]!.text.toLowerCase();
  return ['should', 'must', 'can', 'could', 'might', 'would'].includes(word) ? word : 'may';
}
