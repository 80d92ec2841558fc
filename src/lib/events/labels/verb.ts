import type { ActorIndex } from '../actor-index.ts';
import { words } from '../lexicon/words.ts';
import type { Argument } from '../participants.ts';
import { isPlural, shortPhrase } from '../phrases.ts';
import { subjectOf } from '../subjects.ts';
import type { Tree } from '../tree.ts';
import { dependents, lemma, tag } from '../tree.ts';
import { withPhrases } from './after-verb.ts';
import type { Labelled } from './labelled.ts';
import { verbPhrase } from './verb-phrase.ts';

/** Who does what to whom. */
export function verbalLabel(index: ActorIndex, event: Labelled): string {
  const { tree, trigger } = event;
  const find = (role: string): Argument | undefined =>
    event.arguments.find((argument) => argument.role === role && argument.token !== trigger.token);
  const agent = find('agent');
  const first = event.arguments[0];
  const isPassive =
    agent === undefined && first?.preposition === '' && isPassiveSubject(tree, trigger.token, first.token);
  const isSubject = first !== undefined && first.token === subjectOf(tree, trigger.token)?.token;
  const subject = isSubject && !isPassive && agent === undefined ? first : (agent ?? (isPassive ? first : undefined));
  const patient = event.arguments.find(
    ({ role, preposition: word, token }) =>
      (role === 'patient' || role === 'recipient') && word === '' && token !== subject?.token,
  );
  const parts: string[] = [];
  if (subject) parts.push(asSubject(shortPhrase(index, tree, subject.token)));
  parts.push(
    verbPhrase(
      tree,
      plainly(withoutDoubleNegation(event, subject, patient)),
      isPassive,
      subject && isPlural(index, tree, subject.token),
    ),
  );
  const predicate = predicateAfter(tree, trigger.token);
  if (predicate >= 0) parts.push(withAdverbs(tree, predicate));
  const recipient = dependents(tree, trigger.token, 'iobj').find((child) => child !== patient?.token);
  if (recipient !== undefined && patient) parts.push(shortPhrase(index, tree, recipient));
  if (patient) parts.push(shortPhrase(index, tree, patient.token));
  return withPhrases(
    index,
    event,
    parts.filter(Boolean).join(' '),
    new Set([subject?.token, patient?.token, recipient, predicate]),
  );
}

const subjectForms: ReadonlyMap<string, string> = new Map([
  ['them', 'they'],
  ['him', 'he'],
  ['her', 'she'],
  ['us', 'we'],
  ['me', 'I'],
]);

/** "allows them to stay": they may stay. */
const asSubject = (phrase: string): string => subjectForms.get(phrase.toLowerCase()) ?? phrase;

/** "becomes increasingly likely": the adjective that such a verb gives its subject; -1 where it gives none. */
function predicateAfter(tree: Tree, verb: number): number {
  if (!linkingVerbs.has(lemma(tree, verb))) return -1;
  const found = dependents(tree, verb, 'xcomp', 'advmod').find(
    (child) => child > verb && (tag(tree, child).startsWith('JJ') || likelihood.has(lemma(tree, child))),
  );
  return found ?? -1;
}

function withAdverbs(tree: Tree, word: number): string {
  const before = dependents(tree, word, 'advmod').filter((child) => child < word && tree.heads[word]! < child);
  return [...before, word].map((each) => tree.tokens[each]!.text.toLowerCase()).join(' ');
}

const linkingVerbs = words('become remain seem appear stay grow look prove sound');
const likelihood = words('likely unlikely possible probable');

/** "becomes likely": the likelihood is in the predicate. */
function plainly(event: Labelled): Labelled {
  const { tree, trigger } = event;
  const isSaid = dependents(tree, trigger.token, 'xcomp', 'advmod').some((word) => likelihood.has(lemma(tree, word)));
  return event.factuality === 'possible' && isSaid && linkingVerbs.has(trigger.lemma)
    ? { ...event, factuality: 'happened' }
    : event;
}

/** "Nothing prevents it", "expects nothing", where the subject or object itself denies. */
function withoutDoubleNegation(event: Labelled, ...phrases: readonly (Argument | undefined)[]): Labelled {
  const empty = ['nothing', 'nobody', 'none', 'neither'];
  const denies = phrases.some((phrase) => phrase && empty.includes(lemma(event.tree, phrase.token)));
  return denies && event.factuality === 'denied' ? { ...event, factuality: 'happened' } : event;
}

const isPassiveSubject = (tree: Tree, verb: number, token: number): boolean => {
  const subject = subjectOf(tree, verb);
  return subject !== null && subject.passive && subject.token === token;
};
