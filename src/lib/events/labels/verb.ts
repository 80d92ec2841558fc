import { wordAt } from '#lib/language/index.ts';
import type { Tree } from '#lib/grammar/index.ts';
import {
  dependent,
  dependents,
  followsNot,
  hasTo,
  isBareParticiple,
  isNoun,
  isWithin,
  joinedBy,
  lemma,
  linkingVerbs,
  negators,
  preposition,
  related,
  subjectOf,
  tag,
  timeNouns,
  words,
} from '#lib/grammar/index.ts';
import type { ActorIndex } from '../actor-index.ts';
import type { Argument } from '../argument.ts';
import { eventNouns } from '../lexicon/event-nouns.ts';
import {
  isPlural,
  nounWithPhrases,
  pointsElsewhere,
  possessive,
  saysNo,
  shortPhrase,
  withPreposition,
} from '../phrases.ts';
import { supportVerb } from '../support-verbs.ts';
import { complement, withPhrases } from './after-verb.ts';
import { clauseBehind } from './completion-of-noun.ts';
import { completion } from './completion.ts';
import type { Labelled } from './labelled.ts';
import { labelledLike, limit, longest } from './labelled.ts';
import { thoseDescribed } from './predicate-words.ts';
import { isQuality, modalWord, particleOf, standsBehindObject, verbPhrase } from './verb-phrase.ts';

/** Who does what to whom. */
export function verbalLabel(index: ActorIndex, event: Labelled): string {
  const { tree, trigger } = event;
  const find = (role: string): Argument | undefined =>
    event.arguments.find((argument) => argument.role === role && argument.token !== trigger.token);
  const first = event.arguments[0];
  const doer = find('agent');
  const isBehind = doer !== undefined && first?.preposition === '' && goesOnBehind(tree, trigger.token, doer);
  const agent = isBehind ? undefined : doer;
  const isPassive =
    agent === undefined && first?.preposition === '' && isPassiveSubject(tree, trigger.token, first.token);
  const isSubject = first !== undefined && first.token === subjectOf(tree, trigger.token)?.token;
  const found = isSubject && !isPassive && agent === undefined ? first : (agent ?? (isPassive ? first : undefined));
  // "decided who governs": a question word without an answer is nobody, but where it is asked.
  const name = found
    ? describedFor(tree, trigger.token, found.token) ||
      shortPhrase(index, tree, found.token, found.before) ||
      (event.asked ? askedOf(tree, found.token) : '')
    : '';
  const subject = name === '' ? undefined : found;
  const patient = event.arguments.find(
    ({ role, preposition: word, token }) =>
      (role === 'patient' || role === 'recipient') && word === '' && token !== subject?.token,
  );
  const parts: string[] = [];
  const denier = [subject, patient].find((phrase) => phrase && deniesItself(event, phrase.token));
  const denied = (argument: Argument, phrase: string): string =>
    argument === denier ? `${saysNo(tree, argument.token) ? 'no' : 'not'} ${phrase}` : phrase;
  if (subject)
    parts.push(
      asSubject(isGerund(tree, subject.token) ? complement(index, tree, subject.token) : denied(subject, name)),
    );
  const isEmpty = subject === undefined && isToldOfIt(tree, trigger.token);
  if (isEmpty) parts.push('it');
  const plural = isEmpty ? false : subject && isPlural(index, tree, subject.token, subject.before);
  const said = plainly(denier ? affirmed(event) : withoutDoubleNegation(event, subject, patient));
  // "since its founding".
  if (subject && isPassive && isOwner(tree, trigger.token, subject.token))
    parts.splice(0, 1, possessive(name), tree.tokens[trigger.token]!.text.toLowerCase());
  else parts.push(afterPronoun(parts[0], plural, verbPhrase(tree, said, isPassive, plural)));
  const predicate = predicateAfter(tree, trigger.token);
  if (predicate >= 0) {
    parts.push(withAdverbs(tree, predicate));
    // "becomes more likely to leave".
    const aim = dependents(tree, predicate, 'xcomp').find((each) => each > predicate && hasTo(tree, each));
    if (aim !== undefined) parts.push(complement(index, tree, aim));
  }
  const measure = patient ? '' : measureAfter(tree, trigger.token);
  if (measure) parts.push(measure);
  const recipient = dependents(tree, trigger.token, 'iobj').find((child) => child !== patient?.token);
  if (recipient !== undefined && patient) parts.push(shortPhrase(index, tree, recipient));
  const phrase = patient
    ? describedFor(tree, trigger.token, patient.token) || asObject(shortPhrase(index, tree, patient.token))
    : '';
  if (patient) {
    const deed = deedOf(index, event, patient.token, limit - parts.join(' ').length);
    addObject(parts, event, patient.token, denied(patient, deed.length > phrase.length ? deed : phrase));
  }
  const core = parts.filter(Boolean).join(' ');
  const label = withPhrases(
    index,
    event,
    core,
    new Set([subject?.token, patient?.token, recipient, predicate]),
    isBehind && isPassive ? doer.token : undefined,
  );
  const isBare = label === core && phrase === '' && predicate < 0 && measure === '';
  if (isBare && trigger.form === 'verb') return `${core} ${completion(index, event, core)}`.trim();
  if (label !== core || !patient || !label.endsWith(phrase)) return label;
  const about = phraseOfObject(index, tree, patient.token, phrase);
  if (about !== '' && label.length + about.length < limit) return `${label} ${about}`;
  // "has difficulty paying the rent", "reserves the right to leave".
  const aim = clauseBehind(index, tree, patient.token);
  return aim !== '' && label.length + aim.length < longest ? `${label} ${aim}` : label;
}

/**
 * "Their defeat was compounded by failure on the world stage": what stands right behind the doer may belong to it, and
 * would belong to something else if it stood first.
 */
const goesOnBehind = (tree: Tree, verb: number, doer: Argument): boolean =>
  doer.preposition === 'by' &&
  /^NNS?$/.test(tag(tree, doer.token)) &&
  dependents(tree, verb, 'obl').some(
    (phrase) =>
      tree.first[phrase] === tree.last[doer.token]! + 1 &&
      !['', 'as'].includes(preposition(tree, phrase)) &&
      !tag(tree, phrase).startsWith('NNP') &&
      !timeNouns.has(lemma(tree, phrase)),
  );

/** "It took hours to put it out": an "it" that stands for nothing, before a verb of its own. */
const isToldOfIt = (tree: Tree, verb: number): boolean =>
  impersonal.has(lemma(tree, verb)) &&
  !isBareParticiple(tree, verb) &&
  dependents(tree, verb, 'expl').some((word) => word < verb && /^it$/i.test(tree.tokens[word]!.text));

const impersonal = words('appear become cost rain remain seem snow take');

const isOwner = (tree: Tree, gerund: number, noun: number): boolean =>
  dependents(tree, gerund, 'nmod:poss').includes(noun) && tag(tree, gerund) === 'VBG';

/** Whom "those" means, but not by what is told of them: of "those who left", "those leave". */
const describedFor = (tree: Tree, verb: number, noun: number): string =>
  isWithin(tree, verb, noun) ? '' : thoseDescribed(tree, noun);

/** "launches assault on harbour": of a deed that its object names such a verb says nothing; empty for other verbs. */
const deedOf = (index: ActorIndex, { tree, trigger }: Labelled, object: number, room: number): string =>
  supportVerb(tree, object) === trigger.token &&
  eventNouns.has(lemma(tree, object)) &&
  joinedBy(tree, object).length === 0
    ? nounWithPhrases(index, tree, object, room)
    : '';

/** "of troops", "to the mayor": what stands right behind an object and belongs to it; '' for none. */
function phraseOfObject(index: ActorIndex, tree: Tree, object: number, phrase: string): string {
  const found = dependents(tree, object, 'nmod').find(
    (each) => tree.first[each] === object + 1 && preposition(tree, each) !== '' && !related(tree, each, 'nmod:poss'),
  );
  // "takes effect on 20 March".
  if (found === undefined || !isNoun(tree, found) || timeNouns.has(lemma(tree, found))) return '';
  if (pointsElsewhere(tree, found)) return '';
  const word = preposition(tree, found);
  if (comparing.has(word) || phrase.includes(` ${word} `)) return '';
  return withPreposition(index, tree, found);
}

/** "goods such as tents", "media apart from music". */
const comparing: ReadonlySet<string> = new Set(['including', 'than', 'such as', 'apart from', 'other than']);

/** "who", "what", where that is all. */
const askedOf = (tree: Tree, token: number): string =>
  tag(tree, token) === 'WP' || lemma(tree, token) === 'which' ? tree.tokens[token]!.text.toLowerCase() : '';

const subjectForms: ReadonlyMap<string, string> = new Map([
  ['them', 'they'],
  ['him', 'he'],
  ['her', 'she'],
  // "His aim is to win".
  ['his', 'he'],
  ['its', 'it'],
  ['their', 'they'],
  ['our', 'we'],
  ['my', 'I'],
  ['us', 'we'],
  // "Let's go".
  ["'s", 'we'],
  ['’s', 'we'],
  ['me', 'I'],
]);

const objectForms: ReadonlyMap<string, string> = new Map([
  ['it', 'it'],
  ['they', 'them'],
  ['he', 'him'],
  ['she', 'her'],
  ['we', 'us'],
  ['i', 'me'],
]);

/** "They are to meet": only a name makes a headline of an infinitive. */
function afterPronoun(subject: string | undefined, plural: boolean | undefined, phrase: string): string {
  if (!phrase.startsWith('to ') || !/^(?:they|we|he|she|it|you)$/i.test(subject ?? '')) return phrase;
  return `${plural ? 'are' : 'is'} ${phrase}`;
}

/** "takes back the town", but "takes it back", "tears it apart": some particles stand behind the object. */
function addObject(parts: string[], { tree, trigger }: Labelled, object: number, phrase: string): void {
  const particle = particleOf(tree, trigger.token);
  const ending = particle >= 0 ? ` ${tree.tokens[particle]!.text.toLowerCase()}` : '';
  const last = parts.at(-1)!;
  // "has the day off".
  const isBehind =
    lemma(tree, trigger.token) === 'have' || (particle >= 0 && standsBehindObject(tree, particle, object));
  if (ending === '' || !last.endsWith(ending) || !isBehind) parts.push(phrase);
  else parts.splice(-1, 1, last.slice(0, -ending.length), phrase + ending);
}

/** "She was warned by officers": officers warn her. */
const asObject = (phrase: string): string => objectForms.get(phrase.toLowerCase()) ?? phrase;

/** "allows them to stay": they may stay. */
const asSubject = (phrase: string): string => subjectForms.get(phrase.toLowerCase()) ?? phrase;

/** "becomes increasingly likely": the adjective that such a verb gives its subject; -1 where it gives none. */
function predicateAfter(tree: Tree, verb: number): number {
  // "walked free", "went missing".
  if (outcomes.has(wordAt(tree.tokens, verb + 1)?.text.toLowerCase() ?? '') && tree.heads[verb + 1] === verb)
    return verb + 1;
  // "went berserk".
  if (turning.has(lemma(tree, verb)))
    return (
      dependents(tree, verb, 'xcomp').find((child) => child === verb + 1 && tag(tree, child).startsWith('JJ')) ?? -1
    );
  if (!linkingVerbs.has(lemma(tree, verb)) || verb + 1 >= tree.tokens.length) return -1;
  // "grew accustomed".
  if (related(tree, verb + 1, 'advcl') && tree.heads[verb + 1] === verb && isBareParticiple(tree, verb + 1))
    return verb + 1;
  const found = dependents(tree, verb, 'xcomp', 'advmod').find(
    (child) =>
      child > verb && (isQuality(tree, child) || isBareParticiple(tree, child) || likelihood.has(lemma(tree, child))),
  );
  return found ?? -1;
}

/** "lasts five hours", "takes months": without it such verbs say nothing. */
function measureAfter(tree: Tree, verb: number): string {
  if (!lasting.has(lemma(tree, verb)) || particleOf(tree, verb) >= 0) return '';
  const time = dependents(tree, verb, 'obl:unmarked', 'obl', 'obj').find(
    (child) => child > verb && timeNouns.has(lemma(tree, child)) && dependent(tree, child, 'case') < 0,
  );
  if (time === undefined || time - tree.first[time]! > longestMeasure || tag(tree, time) === 'NNP') return '';
  return tree.tokens
    .slice(tree.first[time]!, time + 1)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
}

const lasting = words('enter last serve spend take wait');
/** Words before the unit: "about two and a half hours". */
const longestMeasure = 5;

function withAdverbs(tree: Tree, word: number): string {
  const before = dependents(tree, word, 'advmod').filter((child) => child < word && tree.heads[word]! < child);
  return [...before, word].map((each) => tree.tokens[each]!.text.toLowerCase()).join(' ');
}

const turning = words('come fall get go turn');
const outcomes = words(
  'alive bankrupt berserk blind clean dead free ill loose missing sick silent unconscious unhurt unpunished untouched wild',
);
const likelihood = words('likely unlikely possible probable');

/** "becomes likely": the likelihood is in the predicate. */
function plainly(event: Labelled): Labelled {
  const { tree, trigger } = event;
  const isSaid = dependents(tree, trigger.token, 'xcomp', 'advmod').some((word) => likelihood.has(lemma(tree, word)));
  return event.factuality === 'possible' && isSaid && linkingVerbs.has(trigger.lemma)
    ? labelledLike(event, 'happened', event.asked)
    : event;
}

/** "sending soldiers would weaken it": what is done may do something in its turn. */
const isGerund = (tree: Tree, token: number): boolean =>
  tag(tree, token) === 'VBG' && dependent(tree, token, 'obj') > token;

/** "has no comment", "no unit is fighting": the phrase denies, not the verb. */
function deniesItself({ tree, trigger, factuality }: Labelled, token: number): boolean {
  return (
    factuality === 'denied' &&
    (saysNo(tree, token) || followsNot(tree, token)) &&
    !tree.children[trigger.token]!.some((child) => related(tree, child, 'advmod') && negators.has(lemma(tree, child)))
  );
}

/** As sure as its modal verb tells. */
function affirmed(event: Labelled): Labelled {
  const modal = modalWord(event.tree, event.trigger.token);
  const isFuture = ['will', 'would', 'shall', "'ll"].includes(modal);
  return labelledLike(event, modal === '' ? 'happened' : isFuture ? 'planned' : 'possible', event.asked);
}

/** "Nothing prevents it", "expects nothing", where the subject or object itself denies. */
function withoutDoubleNegation(event: Labelled, ...phrases: readonly (Argument | undefined)[]): Labelled {
  const empty = ['nothing', 'nobody', 'none', 'neither'];
  const denies = phrases.some((phrase) => phrase && empty.includes(lemma(event.tree, phrase.token)));
  return denies && event.factuality === 'denied' ? labelledLike(event, 'happened', event.asked) : event;
}

const isPassiveSubject = (tree: Tree, verb: number, token: number): boolean => {
  const subject = subjectOf(tree, verb);
  return subject !== null && subject.passive && subject.token === token;
};
