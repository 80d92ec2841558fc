/**
 * What a person would write of an event, in the present, with short names.
 *
 *   plain          an event by itself: verb (who does what to whom), noun ("siege of Klow")
 *   verb-phrase    the verb in the present, planned, possible or denied
 *   after-verb     what follows it, as far as there is room
 *   statement      "Official: Belarus may join the war"
 *   spoken         whose first person it is
 *   untold, evidence  what nobody said, and signs that nobody saw
 *   doubt          brackets around whom the words may not mean
 *   tidy           marks in their places, and no more than there is room for
 */
import { oneLine, wordAt } from '#lib/language/index.ts';
import {
  attitudeVerbs,
  dependent,
  dependents,
  holdingVerbs,
  intentionPredicates,
  isNoun,
  lemma,
  related,
  reportingVerbs,
  subjectOf,
  tag,
  words,
} from '#lib/grammar/index.ts';
import type { Tree } from '#lib/grammar/index.ts';
import type { ActorIndex } from '../actor-index.ts';
import { sentenceCase } from '../inflection.ts';
import { asToldByOthers, isFirstPerson } from '../first-persons.ts';
import { withOwnPronouns } from '../own-pronouns.ts';
import { isPlural, shortPhrase } from '../phrases.ts';
import { withDoubt } from './doubt.ts';
import type { Labelled } from './labelled.ts';
import { labelledLike, longest } from './labelled.ts';
import { plainLabel } from './plain.ts';
import { predication, statementLabel, withoutLastPhrases } from './statement.ts';
import { cutToLength, withMarksInPlace, withoutOpenEnd } from './tidy.ts';
import { inOwnWords, pronounOf, questionWord } from './untold.ts';
import { modalWord } from './verb-phrase.ts';

export { type Labelled, labelledLike } from './labelled.ts';
export { withSpeaker } from './spoken.ts';

/** What a person would write: "Russia invades Ukraine", "NATO official: Belarus may join the war". */
export function labelOf(
  index: ActorIndex,
  event: Labelled,
  triggerAt: (token: number) => Labelled | undefined,
): string {
  const label = withMarksInPlace(
    event.trigger.kind === 'statement'
      ? statementLabel(index, event, triggerAt)
      : withContent(index, event, withoutQuestion(event, plainLabel(index, event)), triggerAt),
  );
  const named = sentenceCase(withOwnPronouns(index, event.tree, label)).replace(/\bI (?:are|is)\b/, 'I am');
  const cased = withoutOpenEnd(named).replace(/: \p{Ll}/u, (opening) => opening.toUpperCase());
  return cutToLength(withDoubt(index, event, cased));
}

/** "did not say how many shots were fired": shots were. */
function withoutQuestion({ tree, trigger }: Labelled, label: string): string {
  const asked = /^how (?:many|much) /i.exec(label);
  const subject = asked === null ? null : subjectOf(tree, trigger.token);
  return subject !== null && isNoun(tree, subject.token) ? label.slice(asked![0].length) : label;
}

/** Several words that a person marked are what they call it, if they are few; one alone only says where it is told. */
export function labelMarked({ tree, trigger: { token, marked } }: Labelled, text: string): string | null {
  if (!marked) return null;
  const label = oneLine(text.slice(marked.start, marked.end));
  return label === tree.tokens[token]!.text || label.length > longest ? null : sentenceCase(label);
}

/** "Analysts expect Ruritania to withdraw", "Minister orders road to be closed": what is thought or ordered, if it is short. */
function withContent(
  index: ActorIndex,
  { tree, trigger, factuality }: Labelled,
  label: string,
  triggerAt: (token: number) => Labelled | undefined,
): string {
  const isClear = makesClear(tree, trigger.token);
  const content =
    trigger.form === 'verb' && (isClear || takesContent(trigger.lemma)) ? contentOf(tree, trigger.token) : -1;
  // "told parliament that it would leave": what parliament was told.
  const isAddressed = dependent(tree, trigger.token, 'obj', 'iobj') >= 0;
  if (content < 0 || (isAddressed && !addressing.has(trigger.lemma))) return label;
  // "knows what they want": told in the text's own words.
  if (/^what/i.test(tree.tokens[tree.first[content]!]!.text) && / what(?:ever)?\b/.test(label)) return label;
  const found = triggerAt(content);
  const thought = found && labelledLike(found, found.factuality, true);
  // "does not think it should be done": denied once.
  const plain = thought && (factuality === 'denied' ? inOwnWords(index, thought) : plainLabel(index, thought));
  let words = plain ?? predication(index, tree, content);
  if (words === '' || words.startsWith('to ')) return label;
  const subject = subjectOf(tree, content);
  if (isAddressed && subject !== null && /^(?:I|we)$/i.test(tree.tokens[subject.token]!.text))
    return withinLimit(`${label}: ${firstPerson(index, tree, subject.token, words)}`, label);
  const modal = modalWord(tree, content);
  const isHope = thought?.factuality === 'planned' && !wanting.has(trigger.lemma);
  const isForecast = thought?.factuality === 'possible' && ['will', 'would'].includes(modal);
  const own = ownPronoun(index, tree, trigger.token, content, label, words);
  if (own !== null) words = own;
  const said = isHope
    ? words.replace(/(?: is| are)? to /, ' will ')
    : isForecast
      ? words.replace(' may ', ` ${modal} `)
      : words;
  // "agrees in the hearing that she should stay": behind a phrase what is thought needs a "that".
  const isBehindPhrase = dependents(tree, trigger.token, 'obl').some(
    (phrase) => phrase > trigger.token && phrase < content && label.endsWith(tree.tokens[phrase]!.text),
  );
  const opener = questionWord(tree, content) || (isBehindPhrase || isClear ? 'that' : '');
  const longer = [label, opener, said].filter(Boolean).join(' ');
  return withinLimit(longer, label);
}

/** What follows such a verb, or stands before it: "They will leave, the board decided". */
function contentOf(tree: Tree, verb: number): number {
  const own = dependent(tree, verb, 'ccomp');
  if (own >= 0 || !related(tree, verb, 'parataxis') || !holdingVerbs.has(lemma(tree, verb))) return own;
  const subject = dependent(tree, verb, 'nsubj');
  const isBehindComma = subject >= 0 && tree.tokens[tree.first[subject]! - 1]?.text === ',';
  const isAside =
    dependents(tree, verb, 'obj', 'xcomp', 'mark').length > 0 ||
    /^(?:I|you)$/i.test(wordAt(tree.tokens, subject)?.text ?? '');
  return isBehindComma && !isAside && tree.heads[verb]! < subject ? tree.heads[verb]! : -1;
}

/** As much of the longer label as there is room for; the label where its last phrases would not fit, either. */
function withinLimit(longer: string, label: string): string {
  const short = withoutLastPhrases(longer);
  return short.length <= longest && short.length > label.length ? short : label;
}

/** "I am sorry", where the name of who says so has been told. */
function firstPerson(index: ActorIndex, tree: Tree, pronoun: number, words: string): string {
  const name = shortPhrase(index, tree, pronoun);
  return words.startsWith(`${name} `) ? tree.tokens[pronoun]!.text + words.slice(name.length) : words;
}

/** "Doe thinks he saw it", not "Doe thinks Doe saw it"; null where it is about somebody else. */
function ownPronoun(
  index: ActorIndex,
  tree: Tree,
  verb: number,
  content: number,
  label: string,
  words: string,
): string | null {
  const [thinker, subject] = [subjectOf(tree, verb), subjectOf(tree, content)];
  if (thinker === null || subject === null || tag(tree, subject.token) !== 'PRP') return null;
  const name = shortPhrase(index, tree, subject.token);
  const isSame = name === shortPhrase(index, tree, thinker.token) && label.startsWith(name);
  // "Ruritania thinks they leave": the verb goes with the name.
  const isApart = lemma(tree, subject.token) === 'they' && !isPlural(index, tree, subject.token);
  if (!isSame || isApart || !words.startsWith(`${name} `)) return null;
  const pronoun = isFirstPerson(tree, subject.token)
    ? asToldByOthers(index, tree, subject.token, isPlural(index, tree, subject.token))
    : pronounOf(tree, subject.token);
  return pronoun === null ? null : pronoun + words.slice(name.length);
}

/** "makes clear that it failed". */
const makesClear = (tree: Tree, verb: number): boolean =>
  lemma(tree, verb) === 'make' && dependents(tree, verb, 'xcomp').some((each) => evident.has(lemma(tree, each)));

const evident = words('clear plain');

const takesContent = (verb: string): boolean =>
  reportingVerbs.has(verb) ||
  attitudeVerbs.has(verb) ||
  intentionPredicates.has(verb) ||
  wanting.has(verb) ||
  verb === 'ensure';

const addressing = words('advise assure inform notify promise reassure remind tell warn');

const wanting = words('command demand direct expect insist order propose recommend request require urge want');
