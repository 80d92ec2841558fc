import type { Tree } from '#lib/grammar/index.ts';
import { dependents, lemma, related, subjectOf, tag } from '#lib/grammar/index.ts';
import type { ActorIndex } from '../actor-index.ts';
import { isFirstPerson } from '../first-persons.ts';
import { isPlural, shortPhrase } from '../phrases.ts';
import { type Labelled, labelledLike } from './labelled.ts';
import { plainLabel } from './plain.ts';
import { modalWord, openModals } from './verb-phrase.ts';

/** "Ruritania does not say whether it plans to leave". */
export function untoldLabel(
  index: ActorIndex,
  event: Labelled,
  content: number,
  said: Labelled | undefined,
  words: string,
): string {
  const asked = said && questionWord(event.tree, content);
  const told = said && (asked || asksWho(event.tree, content)) ? `${asked} ${inOwnWords(index, said)}` : words;
  return `${plainLabel(index, event)} ${told.trim()}`;
}

/** "whether", "how": what opens a clause that is asked or told; '' for "that". */
export function questionWord(tree: Tree, clause: number): string {
  const subject = subjectOf(tree, clause);
  // "how many were hurt".
  const number = subject === null ? [] : dependents(tree, subject.token, 'advmod', 'amod', 'nummod');
  const word = [...dependents(tree, clause, 'mark', 'advmod'), ...number].find(
    (each) => each < clause && (tag(tree, each) === 'WRB' || ['whether', 'if'].includes(lemma(tree, each))),
  );
  return word === undefined ? '' : lemma(tree, word).replace(/^if$/, 'whether');
}

/** "say who left". */
export const asksWho = (tree: Tree, clause: number): boolean =>
  dependents(tree, clause, 'nsubj').some((word) => tag(tree, word) === 'WP' || isWhich(tree, word));

/** "which had left", of nothing named before. */
const isWhich = (tree: Tree, word: number): boolean =>
  lemma(tree, word) === 'which' && related(tree, tree.heads[word]!, 'ccomp');

/** What is asked or denied, in the affirmative and with the subject as it was said: "it plans to leave". */
export function inOwnWords(index: ActorIndex, said: Labelled): string {
  const { tree, trigger } = said;
  const modal = modalWord(tree, trigger.token);
  const isForecast = modal === 'will' || modal === 'would';
  const isOpen = isForecast || modal === 'can' || openModals.has(modal);
  const plain = plainLabel(index, labelledLike(said, isOpen ? 'possible' : 'happened', true));
  const words = isForecast ? plain.replace(' may ', ` ${modal} `) : plain;
  const subject = subjectOf(tree, trigger.token);
  if (subject === null || tag(tree, subject.token) !== 'PRP') return words;
  const name = shortPhrase(index, tree, subject.token);
  // "Doe does not know what Doe wants": who says “I” is told of by others here.
  if (isFirstPerson(tree, subject.token) && index.heads[tree.index]!.has(subject.token)) return words;
  // "Ruritania says they leave": the verb goes with the name.
  if (lemma(tree, subject.token) === 'they' && !isPlural(index, tree, subject.token)) return words;
  return words.startsWith(`${name} `) ? pronounOf(tree, subject.token) + words.slice(name.length) : words;
}

/** "he", "they"; but "I". */
export const pronounOf = (tree: Tree, token: number): string =>
  tree.tokens[token]!.text === 'I' ? 'I' : tree.tokens[token]!.text.toLowerCase();
