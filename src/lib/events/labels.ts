import type { ActorIndex } from './actor-index.ts';
import { gerund, presentTense, sentenceCase } from './inflection.ts';
import { eventNouns } from './lexicon/event-nouns.ts';
import { attitudeVerbs } from './lexicon/reporting.ts';
import { timeNouns } from './lexicon/time-nouns.ts';
import { words } from './lexicon/words.ts';
import { isPlural, nounWithPhrases, possessive, shortPhrase, withOwnPronouns } from './phrases.ts';
import type { Argument } from './participants.ts';
import { isNegated } from './factuality.ts';
import { subjectOf } from './subjects.ts';
import type { Tree } from './tree.ts';
import { dependent, dependents, isNoun, isVerb, lemma, preposition, related, tag } from './tree.ts';
import type { Trigger } from './triggers/index.ts';
import { isConnective } from './triggers/nouns.ts';
import type { Factuality } from './types.ts';

/** Labels are read at a glance: longer ones lose their least needed phrases. */
const limit = 60;
/** No label is longer, whatever it says. */
const longest = 80;

/** All that a label is made from. */
export interface Labelled {
  tree: Tree;
  trigger: Trigger;
  arguments: readonly Argument[];
  factuality: Factuality;
}

/** What a person would write: "Russia invades Ukraine", "NATO official: Belarus may join the war". */
export function labelOf(
  index: ActorIndex,
  event: Labelled,
  triggerAt: (token: number) => Labelled | undefined,
): string {
  const label =
    event.trigger.kind === 'statement'
      ? statementLabel(index, event, triggerAt)
      : withContent(index, event, plainLabel(index, event), triggerAt);
  const named = sentenceCase(withOwnPronouns(index, event.tree, label));
  return tidy(named.replace(/: \p{Ll}/u, (opening) => opening.toUpperCase()));
}

function statementLabel(
  index: ActorIndex,
  event: Labelled,
  triggerAt: (token: number) => Labelled | undefined,
): string {
  const { tree, trigger } = event;
  const speaker = event.arguments.find(({ role, preposition: word }) => role === 'agent' && word === '');
  const content = contentOf(tree, trigger.token);
  const said = content < 0 ? undefined : triggerAt(content);
  if (!speaker || content < 0 || tag(tree, speaker.token).startsWith('W')) return plainLabel(index, event);
  const words = said ? plainLabel(index, said) : predication(index, tree, content);
  if (!words) return plainLabel(index, event);
  const who = shortPhrase(index, tree, speaker.token);
  const label = words.startsWith(`${who} `)
    ? ofThemselves(index, event, speaker.token, who, words.slice(who.length + 1))
    : `${who}: ${sentenceCase(words)}`;
  const short = withoutLastPhrases(label);
  return short.length <= longest ? short : plainLabel(index, event);
}

/** "Analysts expect Ruritania to withdraw", "Minister orders road to be closed": what is thought or ordered, if it is short. */
function withContent(
  index: ActorIndex,
  { tree, trigger }: Labelled,
  label: string,
  triggerAt: (token: number) => Labelled | undefined,
): string {
  const content = trigger.form === 'verb' ? dependent(tree, trigger.token, 'ccomp') : -1;
  if (content < trigger.token || dependent(tree, trigger.token, 'obj', 'iobj') >= 0) return label;
  const thought = triggerAt(content);
  const words = thought ? plainLabel(index, thought) : predication(index, tree, content);
  if (words === '' || words.startsWith('to ')) return label;
  const isHope = thought?.factuality === 'planned' && !wanting.has(trigger.lemma);
  const longer = `${label} ${isHope ? words.replace(' to ', ' will ') : words}`;
  return longer.length <= longest ? longer : label;
}

const wanting = words('command demand direct expect insist order propose recommend request require urge want');

/** A label that is too long loses the phrases at its end: "… are ready to deploy into Ruritania". */
function withoutLastPhrases(label: string): string {
  const phrases = [...label.matchAll(/ (?:in|into|on|onto|at|from|with|by|for|against|over|near) /gu)];
  const fits = phrases.findLast(({ index }) => index <= longest && label.length > longest);
  return fits === undefined ? label : label.slice(0, fits.index);
}

/** "Officials say they see no sign", not "Officials: Officials see no sign". */
function ofThemselves(
  index: ActorIndex,
  { tree, trigger }: Labelled,
  speaker: number,
  who: string,
  rest: string,
): string {
  const plural = isPlural(index, tree, speaker);
  const content = subjectOf(tree, contentOf(tree, trigger.token));
  const own = content === null ? '' : tree.tokens[content.token]!.text.toLowerCase();
  const pronoun = plural ? 'they' : ['he', 'she', 'it'].includes(own) ? own : '';
  // A first person tells no "he" from "she".
  if (pronoun === '') return `${who} ${rest}`;
  const says = presentTense(trigger.lemma === 'tell' ? 'say' : trigger.lemma, plural);
  return `${who} ${says} ${pronoun} ${rest.startsWith('to ') ? `${plural ? 'are' : 'is'} ` : ''}${rest}`;
}

/** The clause that a statement reports; of "said they believe it left", that it left. */
function contentOf(tree: Tree, verb: number): number {
  const clause = dependent(tree, verb, 'ccomp');
  if (clause >= 0) {
    const belief = attitudeVerbs.has(lemma(tree, clause)) ? dependent(tree, clause, 'ccomp') : -1;
    return belief >= 0 && subjectOf(tree, clause)?.passive === false ? belief : clause;
  }
  if (related(tree, verb, 'parataxis')) return tree.heads[verb]!;
  return dependent(tree, verb, 'parataxis');
}

/** "Belarus is likely to join": a clause whose head is no event but says how things stand; '' when it is none. */
function predication(index: ActorIndex, tree: Tree, head: number): string {
  const subject = subjectOf(tree, head);
  const complementOfHead = dependent(tree, head, 'xcomp');
  if (!subject) return '';
  if (dependents(tree, head, 'expl').some((word) => tag(tree, word) === 'EX'))
    return existence(index, tree, subject.token);
  const plural = isPlural(index, tree, subject.token);
  const parts = [shortPhrase(index, tree, subject.token)];
  if (dependent(tree, head, 'cop') >= 0) parts.push(`${plural ? 'are' : 'is'}${isNegated(tree, head) ? ' not' : ''}`);
  else if (lemma(tree, head) !== 'have') return '';
  else parts.push(presentTense('have', plural));
  if (!isVerb(tree, head))
    parts.push(isNoun(tree, head) ? nounWithPhrases(index, tree, head, limit - 20) : tree.tokens[head]!.text);
  if (complementOfHead >= 0) parts.push(complement(index, tree, complementOfHead));
  return parts.filter(Boolean).join(' ');
}

/** "No sign of preparations": what "there is" says of a thing. */
function existence(index: ActorIndex, tree: Tree, noun: number): string {
  const none = dependents(tree, noun, 'det').some((word) => lemma(tree, word) === 'no');
  return `${none ? 'no ' : ''}${nounWithPhrases(index, tree, noun, limit - 20)}`;
}

function plainLabel(index: ActorIndex, event: Labelled): string {
  return event.trigger.form === 'noun' ? nominalLabel(index, event) : verbalLabel(index, event);
}

function verbalLabel(index: ActorIndex, event: Labelled): string {
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
  if (subject) parts.push(shortPhrase(index, tree, subject.token));
  parts.push(
    verbPhrase(
      tree,
      plainly(withoutDoubleNegation(event, subject)),
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

/** "Nothing prevents it", where the subject itself denies. */
function withoutDoubleNegation(event: Labelled, subject: Argument | undefined): Labelled {
  const denies = subject && ['nothing', 'nobody', 'none', 'neither'].includes(lemma(event.tree, subject.token));
  return denies && event.factuality === 'denied' ? { ...event, factuality: 'happened' } : event;
}

const isPassiveSubject = (tree: Tree, verb: number, token: number): boolean => {
  const subject = subjectOf(tree, verb);
  return subject !== null && subject.passive && subject.token === token;
};

/** Adds what follows the verb, nearest first, as long as the label stays short. */
function withPhrases(index: ActorIndex, event: Labelled, core: string, used: ReadonlySet<number | undefined>): string {
  const { tree, trigger } = event;
  let text = core;
  const after = dependents(tree, trigger.token, 'obl', 'obj', 'iobj', 'xcomp', 'advcl').filter(
    (child) => child > trigger.token && !used.has(child),
  );
  for (const child of after) {
    const phrase = related(tree, child, 'advcl')
      ? blame(index, tree, child)
      : related(tree, child, 'xcomp')
        ? complement(index, tree, child)
        : oblique(index, tree, child);
    if (!phrase) continue;
    const longer = `${text} ${phrase}`;
    if (longer.length > limit) break;
    text = longer;
  }
  return text;
}

/** "accuses them of shelling the port", "thanks them for coming". */
function blame(index: ActorIndex, tree: Tree, clause: number): string {
  const mark = dependents(tree, clause, 'mark', 'case').find((word) =>
    ['of', 'for', 'from'].includes(lemma(tree, word)),
  );
  if (mark === undefined || tag(tree, clause) !== 'VBG') return '';
  return `${lemma(tree, mark)} ${complement(index, tree, clause)}`;
}

function oblique(index: ActorIndex, tree: Tree, child: number): string {
  const word = preposition(tree, child);
  if (timeNouns.has(lemma(tree, child))) return '';
  if (related(tree, child, 'obl')) {
    if (!word || word === 'according to' || related(tree, child, 'obl:agent')) return '';
    if (!isNamedOrNoun(index, tree, child) || isConnective(tree, child, lemma(tree, child))) return '';
  }
  return `${word} ${shortPhrase(index, tree, child)}`.trim();
}

/** Times and pronouns say little in a label. */
function isNamedOrNoun(index: ActorIndex, tree: Tree, token: number): boolean {
  if (index.heads[tree.index]!.has(token)) return true;
  return isNoun(tree, token) && !timeNouns.has(lemma(tree, token));
}

/** "wants to break through to Europe", "calls it a war". */
function complement(index: ActorIndex, tree: Tree, child: number): string {
  const mark = dependents(tree, child, 'mark').some((each) => tag(tree, each) === 'TO') ? 'to ' : '';
  if (!isVerb(tree, child))
    return mark || dependent(tree, child, 'case') >= 0
      ? ''
      : isNoun(tree, child)
        ? shortPhrase(index, tree, child)
        : tree.tokens[child]!.text;
  const object = dependent(tree, child, 'obj');
  const place = dependents(tree, child, 'obl').find(
    (each) => preposition(tree, each) && isNamedOrNoun(index, tree, each),
  );
  const particle = dependent(tree, child, 'compound:prt');
  const words = [`${mark}${tree.tokens[child]!.text.toLowerCase()}`];
  if (particle >= 0) words.push(tree.tokens[particle]!.text);
  if (object >= 0) words.push(shortPhrase(index, tree, object));
  else if (place !== undefined) words.push(oblique(index, tree, place));
  return words.join(' ');
}

function verbPhrase(
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
  const isPlain = !isPassive && !adjective && (factuality === 'happened' || factuality === 'claimed');
  if (plural === undefined && isPlain) return gerund(trigger.lemma) + tail;
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
        : `${plural ? 'do' : 'does'} not ${base}`;
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

function modalOf(tree: Tree, token: number): string {
  const modal = dependents(tree, token, 'aux').find((aux) => tag(tree, aux) === 'MD');
  const word = modal === undefined ? '' : tree.tokens[modal]!.text.toLowerCase();
  return ['should', 'must', 'can', 'could', 'might', 'would'].includes(word) ? word : 'may';
}

function nominalLabel(index: ActorIndex, event: Labelled): string {
  const { tree, trigger, factuality } = event;
  const { token } = trigger;
  const agent = event.arguments.find(({ role }) => role === 'agent');
  const patient = event.arguments.find(({ role }) => role === 'patient');
  const isActor = (token: number): boolean => {
    const actor = index.heads[tree.index]!.get(token);
    return actor !== undefined && !index.actors[actor]!.thing;
  };
  const speaksAsVerb =
    agent &&
    patient &&
    isActor(agent.token) &&
    eventNouns.get(lemma(tree, token)) === trigger.lemma &&
    trigger.lemma !== lemma(tree, token);
  if (speaksAsVerb && (patient.preposition === 'of' || patient.preposition === ''))
    return [
      shortPhrase(index, tree, agent.token),
      verbPhrase(tree, event, false, isPlural(index, tree, agent.token)),
      shortPhrase(index, tree, patient.token),
    ].join(' ');
  const phrase = withPlace(index, tree, token, nounWithPhrases(index, tree, token, limit - 4));
  if (factuality === 'denied') return `no ${phrase}`;
  const owner =
    agent &&
    agent.preposition === '' &&
    isActor(agent.token) &&
    !dependents(tree, token, 'nmod:poss', 'amod', 'compound').includes(agent.token)
      ? agent
      : undefined;
  const owned = owner ? `${possessive(shortPhrase(index, tree, owner.token))} ${phrase}` : phrase;
  return owned.length <= limit ? owned : phrase;
}

/** "Explosions in Kyiv", of "Explosions were heard in Kyiv": a bare noun says too little without its clause's place. */
function withPlace(index: ActorIndex, tree: Tree, noun: number, phrase: string): string {
  const verb = tree.heads[noun]!;
  if (phrase.includes(' ') || verb < 0 || !isVerb(tree, verb) || !related(tree, noun, 'nsubj', 'obj')) return phrase;
  const place = dependents(tree, verb, 'obl').find((child) => {
    const actor = index.heads[tree.index]!.get(child);
    return actor !== undefined && ['place', 'country'].includes(index.actors[actor]!.kind) && isWhere(tree, child);
  });
  return place === undefined ? phrase : `${phrase} ${preposition(tree, place)} ${shortPhrase(index, tree, place)}`;
}

const isWhere = (tree: Tree, token: number): boolean =>
  ['in', 'at', 'near', 'around'].includes(preposition(tree, token));

/** One line, no doubled spaces, no stray marks at its ends. */
function tidy(label: string): string {
  const line = label.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  if (line.length <= longest) return line;
  const space = line.lastIndexOf(' ', longest - 2);
  return `${line.slice(0, space > 0 ? space : longest - 2)}…`;
}
