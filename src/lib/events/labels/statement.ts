import type { Tree } from '#lib/grammar/index.ts';
import {
  attitudeVerbs,
  denialPredicates,
  dependent,
  dependents,
  hasTo,
  intentionNouns,
  isInfinitive,
  isNoun,
  isPassive,
  isVerb,
  lemma,
  plainReportingVerbs,
  possibilityNouns,
  preposition,
  related,
  subjectOf,
  tag,
  timeTaken,
  words,
} from '#lib/grammar/index.ts';
import type { ActorIndex } from '../actor-index.ts';
import { isNegated } from '../factuality/negation.ts';
import { presentTense, sentenceCase } from '../inflection.ts';
import { isPlural, nounWithPhrases, saysNo, shortPhrase } from '../phrases.ts';
import { isAside } from '../sources.ts';
import { isHortative, isSemiModal, isYetTo } from '../triggers/verbs.ts';
import { complement } from './after-verb.ts';
import type { Labelled } from './labelled.ts';
import { labelledLike, limit, longest } from './labelled.ts';
import { plainLabel } from './plain.ts';
import { describedNoun, predicateWords } from './predicate-words.ts';
import { asksWho, inOwnWords, questionWord, untoldLabel } from './untold.ts';
import { verbatimLabel } from './verbatim.ts';
import { modalWord, withDegree } from './verb-phrase.ts';

/** "NATO official: Belarus may join the war"; where that tells nothing, what is said in the speaker's own words. */
export function statementLabel(
  index: ActorIndex,
  event: Labelled,
  triggerAt: (token: number) => Labelled | undefined,
): string {
  const reported = reportedLabel(index, event, triggerAt);
  if (reported !== null) return reported;
  const label = plainLabel(index, event);
  return verbatimLabel(index, event, label) ?? label;
}

/** Of its content what a person would write; null where that is not known. */
function reportedLabel(
  index: ActorIndex,
  event: Labelled,
  triggerAt: (token: number) => Labelled | undefined,
): string | null {
  const { tree, trigger } = event;
  const speaker = event.arguments.find(({ role, preposition: word }) => role === 'agent' && word === '');
  const content = contentOf(tree, trigger.token);
  const said = content < 0 ? undefined : triggerAt(content);
  if (isToldByNobody(tree, trigger.token) && content >= 0) {
    const told = said && !isPredicate(said) ? plainLabel(index, said) : predication(index, tree, content);
    if (told)
      return withoutLastPhrases(
        `it ${copula(tree, trigger.token, false)} ${tree.tokens[trigger.token]!.text.toLowerCase()} ${told}`,
      );
  }
  if (!speaker || content < 0 || tag(tree, speaker.token).startsWith('W')) return null;
  const words = said && !isPredicate(said) ? saidLabel(index, said, triggerAt) : predication(index, tree, content);
  if (!words) return null;
  const who = shortPhrase(index, tree, speaker.token);
  if (event.factuality === 'denied') return untoldLabel(index, event, content, said, words);
  const says = presentTense(trigger.lemma, isPlural(index, tree, speaker.token));
  const asked = said && questionWord(tree, content);
  if (asked) return `${who} ${says} ${asked} ${inOwnWords(index, said)}`;
  if (said?.factuality === 'denied' && denialPredicates.has(trigger.lemma))
    return `${who} ${says} ${inOwnWords(index, said)}`;
  // "denied that it was true".
  if (said === undefined && denialPredicates.has(trigger.lemma)) return `${who} ${says} ${words}`;
  // "Doe and Roe met, Doe said".
  const told = startsWith(words, `${who} and`)
    ? undefined
    : [subjectPhrase(index, tree, content), who].find((name) => startsWith(words, name));
  const label =
    told !== undefined && (told === who || startsWith(`${told} `, who) || isOwn(index, tree, speaker.token, content))
      ? ofThemselves(index, event, speaker.token, who, words.slice(told.length + 1))
      : (ofSomebody(who, says, words) ?? `${who}: ${sentenceCase(words)}`);
  const short = withoutLastPhrases(label);
  return short.length <= longest ? short : label;
}

/** "It was reported that they had left". */
const isToldByNobody = (tree: Tree, verb: number): boolean =>
  isPassive(tree, verb) &&
  dependent(tree, verb, 'ccomp') > verb &&
  dependents(tree, verb, 'expl', 'nsubj').some((subject) => subject < verb && /^it$/i.test(tree.tokens[subject]!.text));

/** "This is no end of it": what a noun says of a subject. */
const isPredicate = ({ tree, trigger }: Labelled): boolean =>
  trigger.form === 'noun' && dependent(tree, trigger.token, 'cop') >= 0;

/** Whoever the content is about; '' where it has no subject. */
function subjectPhrase(index: ActorIndex, tree: Tree, content: number): string {
  const subject = subjectOf(tree, content);
  return subject === null ? '' : shortPhrase(index, tree, subject.token);
}

/** Whether a pronoun makes the speaker the subject of what is said. */
function isOwn(index: ActorIndex, tree: Tree, speaker: number, content: number): boolean {
  const subject = subjectOf(tree, content);
  if (subject === null || tag(tree, subject.token) !== 'PRP') return false;
  const heads = index.heads[tree.index]!;
  return heads.has(speaker) && heads.get(speaker) === heads.get(subject.token);
}

/** Whatever the first letter: a name of several words keeps the capital that it has where a sentence begins. */
const startsWith = (text: string, name: string): boolean =>
  name !== '' && text.slice(0, name.length + 1).toLowerCase() === `${name.toLowerCase()} `;

/** What is said; of a statement in its turn, what that says: "Agency: Minister says talks fail". */
function saidLabel(index: ActorIndex, said: Labelled, triggerAt: (token: number) => Labelled | undefined): string {
  const own = plainLabel(
    index,
    asksWho(said.tree, said.trigger.token) ? labelledLike(said, said.factuality, true) : said,
  );
  const isUnsaid = said.trigger.kind === 'statement' || emptyAlone.has(said.trigger.lemma);
  const clause = isUnsaid ? contentOf(said.tree, said.trigger.token) : -1;
  if (clause < 0) return own;
  const content = triggerAt(clause);
  const words =
    content === undefined || isPredicate(content) ? predication(index, said.tree, clause) : plainLabel(index, content);
  // "Doe says Doe left".
  const sayer = subjectPhrase(index, said.tree, said.trigger.token);
  if (content !== undefined && said.factuality !== 'denied' && startsWith(words, sayer) && startsWith(own, sayer))
    return words;
  const isAsked = content !== undefined && (said.factuality === 'denied' || knowing.has(said.trigger.lemma));
  const asked = isAsked ? questionWord(said.tree, clause) : '';
  // "does not know why they left".
  if (knowing.has(said.trigger.lemma)) {
    // "understands if they are angry" asks nothing.
    const isCondition = asked === 'whether' && said.trigger.lemma === 'understand';
    return asked === '' || isCondition ? own : [own, asked, inOwnWords(index, content!)].join(' ');
  }
  return [own, asked, words].filter(Boolean).join(' ');
}

/** "It means" tells nothing. */
const emptyAlone = words('ensure mean know understand');
const knowing = words('know understand');

/** A label that is too long loses the phrases at its end: "… are ready to deploy into Ruritania". */
export function withoutLastPhrases(label: string): string {
  const phrases = [
    ...label.matchAll(/ (?:in|into|on|onto|at|from|with|by|for|against|over|near|towards?|after|before|through) /gu),
  ];
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
  const pronoun = plural ? 'they' : ['he', 'she', 'it'].includes(own) ? own : isBody(index, tree, speaker) ? 'it' : '';
  // A first person tells no "he" from "she".
  if (pronoun === '' || (!plural && /^(?:i|we)$/.test(own))) return `${who} ${rest}`;
  const says = presentTense(trigger.lemma === 'tell' ? 'say' : trigger.lemma, plural);
  return `${who} ${says} ${pronoun} ${rest.startsWith('to ') ? `${plural ? 'are' : 'is'} ` : ''}${rest}`;
}

/** "The army announced that they had left": whoever is no person is an "it" beside a verb in the singular. */
function isBody(index: ActorIndex, tree: Tree, speaker: number): boolean {
  const actor = index.heads[tree.index]!.get(speaker);
  return actor !== undefined && ['country', 'organisation'].includes(index.actors[actor]!.kind);
}

/** "Sides say they are to meet": a pronoun that stands for nobody known goes with whoever says so. */
function ofSomebody(who: string, says: string, words: string): string | null {
  const [, pronoun, to, rest] = /^(he|she|it|they) (to )?(.*)$/i.exec(words) ?? [];
  if (pronoun === undefined) return null;
  const own = pronoun.toLowerCase();
  const verb = says.replace(/^tell/, 'say');
  return `${who} ${verb} ${own} ${to ? `${own === 'they' ? 'are' : 'is'} to ` : ''}${rest}`;
}

/** The clause that a statement reports; of "said they believe it left", that it left. */
function contentOf(tree: Tree, verb: number): number {
  const clause = dependent(tree, verb, 'ccomp');
  if (clause >= 0) return withinContent(tree, clause);
  const above = tree.heads[verb]!;
  if (related(tree, verb, 'parataxis')) return above < 0 ? -1 : withinContent(tree, above);
  // "He described it, the agency reported": who says so is no content.
  return dependents(tree, verb, 'parataxis').find((each) => !isAside(tree, each, verb)) ?? -1;
}

/** What a clause tells that only hopes, is going to or believes. */
function withinContent(tree: Tree, clause: number): number {
  if (isHortative(tree, clause)) return dependent(tree, clause, 'xcomp');
  if (isYetTo(tree, clause)) return dependent(tree, clause, 'xcomp', 'advcl');
  // "is going to leave"; "has to leave" tells more than that somebody does.
  if (lemma(tree, clause) === 'go' && isSemiModal(tree, clause)) return dependent(tree, clause, 'xcomp');
  const isBelief = attitudeVerbs.has(lemma(tree, clause)) && !plainReportingVerbs.has(lemma(tree, clause));
  const belief = isBelief ? dependent(tree, clause, 'ccomp') : -1;
  // "did not know what was in it": what is known is no answer.
  if (belief >= 0 && (asksWho(tree, belief) || questionWord(tree, belief) !== '')) return clause;
  return belief >= 0 && subjectOf(tree, clause)?.passive === false ? belief : clause;
}

/** "It could take the firm two years to rebuild the mill". */
function timeFor(index: ActorIndex, tree: Tree, verb: number, deed: number): string {
  const modal = modalWord(tree, verb);
  const between = tree.tokens.slice(verb + 1, tree.first[deed]!).map(({ text }) => text);
  const time = between.filter((text) => !/^the$/i.test(text));
  return ['it', ...(modal === '' ? ['takes'] : [modal, 'take']), ...time, complement(index, tree, deed)].join(' ');
}

/** "Belarus is likely to join": a clause whose head is no event but says how things stand; '' when it is none. */
export function predication(index: ActorIndex, tree: Tree, head: number): string {
  const taken = timeTaken(tree, head);
  if (taken !== null) return timeFor(index, tree, head, taken.deed);
  const subject = subjectOf(tree, head);
  const complementOfHead = dependent(tree, head, 'xcomp');
  // "which both said was for training".
  if (!subject)
    return dependent(tree, head, 'cop') >= 0 && isNoun(tree, head)
      ? `${preposition(tree, head)} ${nounWithPhrases(index, tree, head, limit - 20)}`.trim()
      : '';
  if (dependents(tree, head, 'expl').some((word) => lemma(tree, word) === 'there'))
    return existence(index, tree, subject.token, modalWord(tree, head));
  // "It is hard to tell".
  if (related(tree, subject.token, 'csubj') && isInfinitive(tree, subject.token) && subject.token > head)
    return `it ${copula(tree, head, false)} ${withDegree(tree, head)} ${complement(index, tree, subject.token)}`;
  const plural = isPlural(index, tree, subject.token);
  const named = shortPhrase(index, tree, subject.token);
  const parts = [named === '' && tag(tree, subject.token) === 'WP' ? lemma(tree, subject.token) : named];
  // Titles leave the "is" out.
  if (dependent(tree, head, 'cop') >= 0 || tag(tree, head) === 'JJ') parts.push(copula(tree, head, plural));
  else if (!notTold.has(lemma(tree, head))) return '';
  else
    parts.push(
      isNegated(tree, head)
        ? `${plural ? 'do' : 'does'} not ${lemma(tree, head)}`
        : presentTense(lemma(tree, head), plural),
    );
  if (!isVerb(tree, head)) {
    const noun = isNoun(tree, head);
    if (noun) parts.push(preposition(tree, head));
    const purpose = noun ? purposeOf(index, tree, head) : '';
    const described = purpose === '' && (noun || lemma(tree, head) === 'all') ? describedNoun(tree, head) : '';
    const predicate = noun || described !== '' ? null : predicateWords(tree, head);
    parts.push(described || (predicate?.text ?? nounWithPhrases(index, tree, head, limit - 20)), purpose);
    if (predicate !== null && predicate.last >= complementOfHead) return parts.filter(Boolean).join(' ');
  }
  const object = isVerb(tree, head) ? dependent(tree, head, 'obj') : -1;
  if (object > head) parts.push(nounWithPhrases(index, tree, object, limit - 20));
  if (complementOfHead >= 0) parts.push(complement(index, tree, complementOfHead));
  return parts.filter(Boolean).join(' ');
}

/** Verbs that tell no event: "need to leave", "costs include a fee". */
const notTold = words('exist have include need');

/** "on the verge of joining", "in a position to leave": what such a noun says nothing without. */
function purposeOf(index: ActorIndex, tree: Tree, noun: number): string {
  if (!possibilityNouns.has(lemma(tree, noun)) && !intentionNouns.has(lemma(tree, noun))) return '';
  const clause = dependents(tree, noun, 'acl').find((each) => each > noun);
  if (clause === undefined || related(tree, clause, 'acl:relcl')) return '';
  if (hasTo(tree, clause)) return complement(index, tree, clause);
  const isOf = dependents(tree, clause, 'mark', 'case').some((mark) => lemma(tree, mark) === 'of');
  return isOf ? `of ${complement(index, tree, clause)}` : '';
}

/** "is", "are not", "would be". */
function copula(tree: Tree, head: number, plural: boolean): string {
  const modal = modalWord(tree, head);
  const subject = subjectOf(tree, head);
  // "nobody was hurt", "no unit is there": who is denied is so in the phrase itself.
  const isDenied = subject !== null && (nobody.has(lemma(tree, subject.token)) || saysNo(tree, subject.token));
  const not = isNegated(tree, head) && !isDenied ? ' not' : '';
  if (/^[a-z]+$/.test(modal)) return `${modal}${not} be`;
  return `${plural ? 'are' : 'is'}${not}`;
}

const nobody = words('neither nobody none nothing');

/** "No sign of preparations", "there may be signs of them": what "there is" says of a thing. */
function existence(index: ActorIndex, tree: Tree, noun: number, modal: string): string {
  const phrase = describedNoun(tree, noun) || nounWithPhrases(index, tree, noun, limit - 20);
  if (saysNo(tree, noun)) return `no ${phrase}`;
  if (/^[a-z]+$/.test(modal)) return `there ${modal} be ${phrase}`;
  // A bare noun says too little.
  return phrase.includes(' ') ? phrase : `there ${isPlural(index, tree, noun) ? 'are' : 'is'} ${phrase}`;
}
