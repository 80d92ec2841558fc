import type { ActorIndex } from '../actor-index.ts';
import { shortPhrase } from '../phrases.ts';
import { subjectOf } from '../subjects.ts';
import { dependents, lemma, tag } from '../tree.ts';
import type { Labelled } from './labelled.ts';
import { plainLabel } from './plain.ts';

/** "Ruritania does not say whether it plans to leave". */
export function untoldLabel(
  index: ActorIndex,
  event: Labelled,
  content: number,
  said: Labelled | undefined,
  words: string,
): string {
  const asks = dependents(event.tree, content, 'mark').some((mark) =>
    ['whether', 'if'].includes(lemma(event.tree, mark)),
  );
  return `${plainLabel(index, event)} ${asks && said ? `whether ${inOwnWords(index, said)}` : words}`;
}

/** What is asked or denied, in the affirmative and with the subject as it was said: "it plans to leave". */
export function inOwnWords(index: ActorIndex, said: Labelled): string {
  const { tree, trigger } = said;
  const words = plainLabel(index, { ...said, factuality: 'happened' });
  const subject = subjectOf(tree, trigger.token);
  if (subject === null || tag(tree, subject.token) !== 'PRP') return words;
  const name = shortPhrase(index, tree, subject.token);
  return words.startsWith(`${name} `)
    ? tree.tokens[subject.token]!.text.toLowerCase() + words.slice(name.length)
    : words;
}
