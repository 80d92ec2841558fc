import { wordAt } from '#lib/language/index.ts';
import type { Tree } from '#lib/grammar/index.ts';
import {
  dependent,
  dependents,
  hasTo,
  isBareParticiple,
  isImperative,
  isPassive,
  isTitle,
  isVerb,
  lemma,
  namingVerbs,
  plainReportingVerbs,
  related,
  reportingVerbs,
  tag,
  timeNouns,
  timeTaken,
  words,
} from '#lib/grammar/index.ts';
import { eventNouns } from '../lexicon/event-nouns.ts';
import { stateParticiples, stateVerbs } from '../lexicon/states.ts';
import type { EventKind } from '../types.ts';
import { hidesSource } from './anonymity.ts';
import { isOfAnybody, tellsWhatItDoes } from './characterising.ts';
import { looksLikeVerb } from './looks-like-verb.ts';
import { givesName } from './names-given.ts';
import type { TriggerFinder } from './trigger.ts';

const notPredicates = [
  'aux',
  'cop',
  'case',
  'mark',
  'fixed',
  'amod',
  'compound',
  'cc',
  'det',
  'discourse',
  'flat',
  'nmod:poss',
];

/** Verbs that only say what belongs to what. */
const copular = words('be include exist');

/** Audiences that make speaking to them news of its own. */
const assemblies = words(`
  assembly audience bundestag chamber commission committee conference congress convention council court crowd delegate
  duma forum hearing house inquiry jury knesset lawmaker nation parliament rally senate summit
`);

/** Verbs name events, unless they only carry tense, mood or a predicate for another word. */
export const verbTrigger: TriggerFinder = (tree, token) => {
  if (!isVerb(tree, token) || related(tree, token, ...notPredicates)) return null;
  // What is left of "we' re" is no deed; and who "went missing" misses nothing.
  if (!/^[^#@]*\p{L}/u.test(tree.tokens[token]!.text)) return null;
  if (isMissing(tree, token)) return null;
  const elided = elidedVerb(tree, token);
  const verb = lemma(tree, elided >= 0 ? elided : token);
  if (copular.has(verb) || isSemiModal(tree, token) || isIdle(tree, token) || looksLikeVerb(tree, token)) return null;
  if (givesName(tree, token) || hidesSource(tree, token) || onlyFollows(tree, token)) return null;
  return { token, lemma: verb, kind: kindOfVerb(tree, token), form: 'verb' };
};

/** "Went missing". */
const isMissing = (tree: Tree, token: number): boolean =>
  tree.tokens[token]!.text.toLowerCase() === 'missing' &&
  tree.heads[token]! >= 0 &&
  lemma(tree, tree.heads[token]!) === 'go' &&
  dependent(tree, token, 'obj') < 0;

/** "is preparing to do so", "has nothing to do with it". */
function isIdle(tree: Tree, token: number): boolean {
  // "announced what he called a mission": only a name for it.
  if (namingVerbs.has(lemma(tree, token)) && related(tree, token, 'acl:relcl'))
    return [tree.heads[token]!, ...dependents(tree, token, 'obj', 'nsubj')].some(
      (word) => word >= 0 && isWhat(tree, word),
    );
  if (isHortative(tree, token) || isCausative(tree, token) || onlySeems(tree, token)) return true;
  if (onlyPlaces(tree, token) || onlyExplains(tree, token) || onlyTurnsTo(tree, token)) return true;
  if (isToReader(tree, token) || timeTaken(tree, token) !== null) return true;
  // "It was not clear what would happen", "what happened there".
  if (
    ['happen', 'occur'].includes(lemma(tree, token)) &&
    (dependents(tree, token, 'nsubj').some((each) => isWhat(tree, each)) ||
      (related(tree, token, 'acl:relcl') && tree.heads[token]! >= 0 && isWhat(tree, tree.heads[token]!)))
  )
    return true;
  // "took hold".
  if (tag(tree, token) === 'VB' && lemma(tree, token) === 'hold' && wordAt(tree.tokens, token - 1)?.lemma === 'take')
    return true;
  // "What are we doing?"
  if (lemma(tree, token) === 'do' && dependents(tree, token, 'obj').some((object) => isAskedFor(tree, token, object)))
    return true;
  if (lemma(tree, token) !== 'do') return false;
  // "did so on Friday", "so did the coach": what, the clause before has told.
  if ([token - 1, token + 1].some((each) => wordAt(tree.tokens, each)?.lemma === 'so' && tree.heads[each] === token))
    return true;
  if (dependent(tree, token, 'obj') >= 0) return false;
  // "As it often does, the firm denied it."
  if (related(tree, token, 'advcl') && /^VB[ZP]$/.test(tag(tree, token)) && elidedVerb(tree, token) >= 0) return true;
  const head = tree.heads[token]!;
  // "Doe did not.": what, the sentence before has told.
  if (
    dependent(tree, token, 'aux:pass', 'cop') < 0 &&
    tree.children[token]!.every(
      (child) => child < token || related(tree, child, 'advmod', 'punct', 'parataxis', 'conj', 'cc'),
    )
  )
    return true;
  // "what she has to do is wait".
  if (head >= 0 && related(tree, token, 'acl:relcl') && lemma(tree, head) === 'what') return true;
  if (head >= 0 && related(tree, token, 'acl') && /^(?:any|no|some)thing$/.test(lemma(tree, head))) return true;
  return related(tree, token, 'xcomp') && dependents(tree, token, 'advmod').some((word) => lemma(tree, word) === 'so');
}

/** "It turns out that he left", "it appears they left": an empty subject does nothing. */
const onlySeems = (tree: Tree, token: number): boolean =>
  seeming.has(lemma(tree, token)) &&
  dependents(tree, token, 'nsubj', 'expl').some((subject) => /^it$/i.test(tree.tokens[subject]!.text)) &&
  tree.children[token]!.some(
    (clause) =>
      clause > token &&
      (related(tree, clause, 'ccomp', 'csubj') ||
        dependents(tree, clause, 'mark').some((mark) => lemma(tree, mark) === 'that')),
  );

/** "It comes after the vote", "this came as they left": says when the news came, and nothing of its own. */
const onlyPlaces = (tree: Tree, token: number): boolean =>
  lemma(tree, token) === 'come' &&
  dependents(tree, token, 'nsubj').some(
    (subject) => /^(?:it|that|this|which)$/i.test(tree.tokens[subject]!.text) && tree.children[subject]!.length === 0,
  ) &&
  dependents(tree, token, 'compound:prt', 'xcomp', 'obj').length === 0 &&
  tree.children[token]!.some(
    (clause) =>
      clause > token &&
      related(tree, clause, 'advcl', 'obl') &&
      dependents(tree, clause, 'mark', 'case').some((mark) => placing.has(lemma(tree, mark))),
  );

/** "when it comes to money", "for years to come": nothing comes. */
const onlyTurnsTo = (tree: Tree, token: number): boolean =>
  lemma(tree, token) === 'come' &&
  ((/^it$/i.test(wordAt(tree.tokens, token - 1)?.text ?? '') &&
    wordAt(tree.tokens, token + 1)?.text.toLowerCase() === 'to') ||
    (wordAt(tree.tokens, token - 1)?.text === 'to' && timeNouns.has(wordAt(tree.tokens, token - 2)?.lemma ?? '')));

/** "Click here", "See the map to know more": what an article tells its readers to do. Who is quoted may order it. */
function isToReader(tree: Tree, token: number): boolean {
  const root = related(tree, token, 'advcl', 'conj', 'xcomp') && tag(tree, token) === 'VB' ? tree.heads[token]! : token;
  if (root < 0 || tree.heads[root]! >= 0 || !isImperative(tree, root) || isTitle(tree)) return false;
  const opening = tree.tokens.slice(0, root).some(({ text }) => isMark(text));
  const next = tree.tokens.slice(root).find(({ text }) => isMark(text));
  return !opening && !(next !== undefined && /^(?:”|''|’)$/.test(next.text));
}

const isMark = (text: string): boolean => /^(?:[“”"‘’]|``|'')$/.test(text);

const placing = words('after ahead amid as before despite during hours just shortly since while');

/** "“He knows it,” she said, referring to the mayor": whom a quotation means is put in by the writer. */
const onlyExplains = (tree: Tree, token: number): boolean =>
  ['allude', 'refer'].includes(lemma(tree, token)) &&
  tag(tree, token) === 'VBG' &&
  related(tree, token, 'advcl') &&
  tree.heads[token]! >= 0 &&
  reportingVerbs.has(lemma(tree, tree.heads[token]!)) &&
  dependents(tree, token, 'nsubj', 'aux', 'mark').length === 0;

/** "was closed following a strike": after it; "the following": what comes next in the text. */
function onlyFollows(tree: Tree, token: number): boolean {
  if (tree.tokens[token]!.text.toLowerCase() !== 'following') return false;
  if (wordAt(tree.tokens, token - 1)?.text.toLowerCase() === 'the') return true;
  const object = dependent(tree, token, 'obj');
  return (
    object > token &&
    related(tree, token, 'advcl', 'xcomp', ...(eventNouns.has(lemma(tree, object)) ? ['acl'] : [])) &&
    dependents(tree, token, 'aux', 'nsubj', 'mark', 'compound:prt').length === 0 &&
    !heeded.has(lemma(tree, object))
  );
}

const heeded = words(
  'advice custom example guideline instruction lead order path policy recommendation rule suit tradition',
);

const seeming = words('appear emerge happen seem transpire turn');

const isWhat = (tree: Tree, token: number): boolean => /^what(?:ever)?$/i.test(tree.tokens[token]!.text);

const isAskedFor = (tree: Tree, verb: number, object: number): boolean =>
  tree.heads[verb]! < 0 && tree.tokens.at(-1)!.text === '?' && object < verb && tree.tokens[object]!.tag === 'WP';

/** "had its roof blown off": what was done is the event. */
const isCausative = (tree: Tree, token: number): boolean =>
  lemma(tree, token) === 'have' &&
  dependents(tree, token, 'obj').some((object) =>
    [...dependents(tree, object, 'acl'), ...dependents(tree, token, 'xcomp')].some(
      (done) => done === object + 1 && isBareParticiple(tree, done),
    ),
  );

/** "Let us build": nobody lets anybody. */
export const isHortative = (tree: Tree, token: number): boolean =>
  tag(tree, token) === 'VB' &&
  lemma(tree, token) === 'let' &&
  !related(tree, token, 'xcomp', 'conj') &&
  dependents(tree, token, 'aux', 'nsubj', 'mark').length === 0 &&
  dependents(tree, token, 'obj').some((object) => us.has(tree.tokens[object]!.text.toLowerCase()));

const us = words("us 's ’s");

/** The verb that a bare "do" stands for: "were shelling the port, as they had done before". -1 when it stands for none. */
export function elidedVerb(tree: Tree, token: number): number {
  if (lemma(tree, token) !== 'do' || dependent(tree, token, 'xcomp') >= 0) return -1;
  // Parsers take "a few days before" for an object.
  if (dependents(tree, token, 'obj').some((object) => !timeNouns.has(lemma(tree, object)))) return -1;
  const head = tree.heads[token]!;
  return head >= 0 && isVerb(tree, head) && lemma(tree, head) !== 'do' && related(tree, token, 'advcl', 'conj')
    ? head
    : -1;
}

/** "have yet to reply": they do not. */
export const isYetTo = (tree: Tree, verb: number): boolean =>
  lemma(tree, verb) === 'have' &&
  wordAt(tree.tokens, verb + 1)?.text.toLowerCase() === 'yet' &&
  wordAt(tree.tokens, verb + 2)?.text.toLowerCase() === 'to';

/** "have to", "going to", "used to", "need to": what follows is the event. */
export function isSemiModal(tree: Tree, token: number): boolean {
  const verb = lemma(tree, token);
  const complement = dependent(tree, token, 'xcomp', ...(isYetTo(tree, token) ? ['advcl'] : []));
  if (complement < 0 || !hasTo(tree, complement)) return false;
  if (verb === 'have') return true;
  if (verb === 'need' || verb === 'get') return dependent(tree, token, 'obj') < 0;
  const form = tag(tree, token);
  return (
    (verb === 'go' && form === 'VBG') ||
    (verb === 'use' &&
      (form === 'VBD' || form === 'VBN') &&
      dependent(tree, token, 'aux') < 0 &&
      dependent(tree, token, 'obj') < 0 &&
      dependent(tree, token, 'nsubj:pass') < 0)
  );
}

function kindOfVerb(tree: Tree, token: number): EventKind {
  const verb = lemma(tree, token);
  if (isSpeechAct(tree, token)) return addressesAssembly(tree, token) ? 'occurrence' : 'statement';
  return stateVerbs.has(verb) || isSituated(tree, token) || tellsWhatItDoes(tree, token) || isOfAnybody(tree, token)
    ? 'state'
    : 'occurrence';
}

/** "is located on the border"; "was linked to it by the police" is done by somebody. */
const isSituated = (tree: Tree, token: number): boolean =>
  stateParticiples.has(lemma(tree, token)) &&
  isPassive(tree, token) &&
  dependent(tree, token, 'obl:agent') < 0 &&
  dependents(tree, token, 'aux', 'aux:pass', 'cop').every((aux) => /^VB[PZ]$/.test(tag(tree, aux)));

/** A reporting verb with something reported: a clause, a quotation beside it, or none needed. */
export function isSpeechAct(tree: Tree, token: number): boolean {
  const verb = lemma(tree, token);
  if (!reportingVerbs.has(verb)) return false;
  if (plainReportingVerbs.has(verb) || dependent(tree, token, 'ccomp') >= 0) return true;
  if (related(tree, token, 'parataxis')) return true;
  return dependents(tree, token, 'parataxis', 'xcomp').length > 0;
}

function addressesAssembly(tree: Tree, token: number): boolean {
  return dependents(tree, token, 'obj', 'iobj', 'obl').some((audience) => assemblies.has(lemma(tree, audience)));
}
