import type { Tree } from '#lib/grammar/index.ts';
import {
  dependent,
  dependents,
  isNoun,
  isVerb,
  lemma,
  objectOf,
  preposition,
  related,
  subjectOf,
  tag,
  timeNouns,
  words,
} from '#lib/grammar/index.ts';
import { argument, type Argument } from './argument.ts';
import { obliqueRole } from './oblique-roles.ts';
import type { Trigger } from './triggers/index.ts';

/** Deeds a noun names that their "of" phrase or possessor does itself: "the fall of Kabul", "his departure". */
const intransitive = words(`
  abdicate action advance appear arrive battle break burst clash collapse come conflict crash crisis cross decline depart die
  disappear divorce drill emerge end enter erupt escape exercise expand explode failure fall flee fly function go grow
  journey jump landing lie live march meet migrate move negotiate operate protest rally rebel recover resign resist respond response
  retire retreat return revolt riot rise speak start strike struggle succeed summit surge survive talk talks tour
  travel trip visit walk war win withdraw work
`);

/** Deeds that whoever is said to own them undergoes, where nothing else does: "his arrest". */
const undergone = words(`
  abduct acquit arraign arrest assassinate banish behead convict depose deport detain dismiss eject evict execute exile
  expel extradite impeach imprison inaugurate indict kidnap kill lynch murder nominate oust prosecute reelect rescue sack slay
`);

/** "the Ruritania invasion": what stands before such a noun is what is taken. */
const taken = words('annex besiege capture invade liberate occupy');

/** The phrases that take part in what a noun names. */
export function nominalArguments(tree: Tree, trigger: Trigger): Argument[] {
  const { token, lemma: deed } = trigger;
  const found: Argument[] = [];
  const by = dependents(tree, token, 'nmod').find((child) => preposition(tree, child) === 'by');
  const of = dependents(tree, token, 'nmod').some((child) => preposition(tree, child) === 'of');
  const isUndergone = deed === 'die' || by !== undefined || (undergone.has(deed) && !of);
  for (const child of dependents(tree, token, 'nmod:poss'))
    found.push(argument(child, isUndergone ? 'patient' : 'agent', '', 'owns'));
  for (const child of dependents(tree, token, 'amod'))
    if (/^(NNP|JJ)/.test(tag(tree, child))) found.push(argument(child, 'agent', ''));
  for (const child of dependents(tree, token, 'compound'))
    found.push(argument(child, taken.has(deed) ? 'patient' : 'agent', '', 'modifier'));
  for (const child of dependents(tree, token, 'nmod')) {
    const word = preposition(tree, child);
    if (related(tree, child, 'nmod:poss') || word === 'according to') continue;
    if (word === 'of') {
      const doesItself = deed !== 'die' && (intransitive.has(deed) || intransitive.has(lemma(tree, token)));
      found.push(argument(child, doesItself ? 'agent' : 'patient', word));
    } else if (word === 'by') found.push(argument(child, 'agent', word));
    else {
      const role = obliqueRole(trigger, word, !found.some((each) => each.role === 'patient'));
      if (role) found.push(argument(child, role, word));
    }
  }
  const under = underIt(tree, token);
  if (under >= 0) {
    found.push(argument(under, 'patient', ''));
    // "under attack from gunmen".
    for (const each of found) if (each.preposition === 'from') each.role = 'agent';
  }
  // "placed initial bids": of what describes the noun nobody knows here whether it names somebody.
  if (!found.some(({ role, token: doer }) => role === 'agent' && !related(tree, doer, 'amod'))) {
    const doer = doerThroughVerb(tree, token);
    if (doer >= 0) found.push(argument(doer, 'agent', ''));
  }
  return found;
}

/** Deeds that somebody is under while they last. */
const lasting = words(`
  arrest assault attack bombardment construction detention fire inquiry investigation probe pursuit review shelling siege
`);

/** "They are under attack", "a ship under attack", "were put under house arrest": who undergoes it; else -1. */
export function underIt(tree: Tree, noun: number): number {
  if (!lasting.has(lemma(tree, noun)) || preposition(tree, noun) !== 'under' || tag(tree, noun) !== 'NN') return -1;
  // "under a review of the law".
  if (dependents(tree, noun, 'det', 'nmod:poss').length > 0) return -1;
  if (dependent(tree, noun, 'cop') >= 0) return subjectOf(tree, noun)?.token ?? -1;
  const head = tree.heads[noun]!;
  if (head < 0) return -1;
  // "years under house arrest": whose, the noun does not tell.
  if (isNoun(tree, head)) return related(tree, noun, 'nmod') && !timeNouns.has(lemma(tree, head)) ? head : -1;
  if (!bringing.has(lemma(tree, head))) return -1;
  const object = objectOf(tree, head);
  return object >= 0 && object !== noun ? object : (subjectOf(tree, head)?.token ?? -1);
}

const bringing = words('be bring come go hold keep place put remain stay');

/** Verbs whose subject does what their object names: "launched an attack", "held talks", "is preparing an offensive". */
const supportVerbs = words(`
  attempt begin carry commit complete conduct continue deliver do enter file give have hold intensify launch lodge make
  mount open pay perform place plan prepare reach seal sign stage start submit suffer take undertake wage win
`);

function doerThroughVerb(tree: Tree, noun: number): number {
  const verb = tree.heads[noun]!;
  if (verb < 0 || !isVerb(tree, verb) || !related(tree, noun, 'obj') || !supportVerbs.has(lemma(tree, verb))) return -1;
  const subject = subjectOf(tree, verb);
  return subject && !subject.passive ? subject.token : -1;
}
