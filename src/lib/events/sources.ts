import { wordAt } from '#lib/language/index.ts';
import type { Tree } from '#lib/grammar/index.ts';
import {
  attitudeVerbs,
  dependent,
  dependents,
  gerundMark,
  isBareParticiple,
  isVerb,
  lemma,
  nominalOwner,
  preposition,
  related,
  reportingNouns,
  reportingVerbs,
  subjectOf,
  tag,
  upwards,
  words,
} from '#lib/grammar/index.ts';
import type { Announcer } from './announcers.ts';
import type { Place, Quotations } from './quotations.ts';
import { voiceOf } from './quotations.ts';

/** Prepositions and participles that name a source: "according to officials", "per Reuters", "citing CNN". */
const sourcePrepositions = words('per via');
const citingVerbs = words('cite quote');

/** Verbs that pass on an event named by a noun: "reported a blast", "confirmed the arrest". */
const eventReporters = words('report confirm allege claim announce describe recount mention acknowledge');

/** Who says that an event takes place, outermost first; empty when the article says it itself. */
export function sourcesOf(
  tree: Tree,
  trigger: number,
  quotations: Quotations,
  announcers: readonly (Announcer | null)[],
): Place[] {
  const chain: Place[] = [];
  const add = (token: number): void => {
    if (token >= 0 && !chain.some((place) => place.token === token)) chain.unshift({ sentence: tree.index, token });
  };
  let below = -1;
  let lower = -1;
  for (const word of upwards(tree, trigger)) {
    // "dropped a pledge made abroad": that it was made is no part of the pledge; "had left and closed it" tells of two.
    const describes = lower >= 0 && isBareParticiple(tree, lower) && dependent(tree, lower, 'cc') < 0;
    if (below >= 0 && !describes) for (const source of sourcesOfContent(tree, below, word, trigger, lower)) add(source);
    for (const source of asides(tree, word, trigger, below)) add(source);
    lower = below;
    below = word;
  }
  const announcer = announcers[tree.index];
  const isQuoted = quotations.quoted[tree.index]![trigger] && announcer?.isQuoted !== true;
  const speaker = isQuoted ? quotations.speakers[tree.index] : null;
  if (speaker && !chain.some((place) => place.sentence === speaker.sentence && place.token === speaker.token))
    chain.unshift(speaker);
  if (
    announcer &&
    (announcer.sentence !== tree.index || announcer.token < trigger) &&
    !chain.some((place) => place.token === announcer.token)
  )
    chain.unshift(announcer);
  return chain.filter((place) => place.sentence !== tree.index || place.token !== trigger);
}

/** The source when a word governs the content of speech or thought. */
function sourcesOfContent(tree: Tree, content: number, word: number, trigger: number, lower: number): number[] {
  const verb = lemma(tree, word);
  if (isVerb(tree, word)) {
    const speaks = reportingVerbs.has(verb);
    const isContent =
      (related(tree, content, 'ccomp', 'parataxis', 'dep') && (speaks || attitudeVerbs.has(verb))) ||
      (isAccusation(tree, content, verb) && !isRemark(tree, trigger, content)) ||
      (citingVerbs.has(verb) && gerundMark(tree, content, quotingMarks) !== '') ||
      (related(tree, content, 'obj') && content === trigger && eventReporters.has(verb)) ||
      // "triggered a warning that was later lifted": what describes the warning is none of it.
      (related(tree, content, 'obj') &&
        reportingNouns.has(lemma(tree, content)) &&
        content !== trigger &&
        !(lower >= 0 && describes(tree, lower)));
    if (!isContent || isAside(tree, content, word)) return [];
    const subject = subjectOf(tree, word);
    return subject && !subject.passive ? [...citedBy(tree, word), subject.token] : citedBy(tree, word);
  }
  if (
    reportingNouns.has(lemma(tree, word)) &&
    related(tree, content, 'acl', 'ccomp') &&
    !related(tree, content, 'acl:relcl') &&
    !isBareParticiple(tree, content)
  )
    return [nominalOwner(tree, word)];
  return [];
}

/** "that was later lifted", "which they issued"; not "concern that it may leave". */
const describes = (tree: Tree, clause: number): boolean =>
  related(tree, clause, 'acl:relcl') &&
  dependents(tree, clause, 'nsubj', 'obj').some(
    (word) =>
      tag(tree, word).startsWith('W') &&
      // "concern that changing it may cost them".
      (lemma(tree, word) !== 'that' ||
        related(tree, word, 'obj') ||
        /^(?:VB[DPZ]|MD|RB)/.test(wordAt(tree.tokens, word + 1)?.tag ?? '')),
  );

/** "accused Ruritania of shelling the port": whoever accuses says that it did. */
const isAccusation = (tree: Tree, deed: number, verb: string): boolean =>
  accusingVerbs.has(verb) && gerundMark(tree, deed, accusingMarks) !== '';

/** "…, a charge that they rejected": said of the deed by the article, not by whoever accuses. */
function isRemark(tree: Tree, trigger: number, deed: number): boolean {
  for (const word of upwards(tree, trigger)) {
    if (word === deed) return false;
    if (related(tree, word, 'appos', 'acl')) return true;
  }
  return false;
}

/** "quoted the mayor as saying it": so says whoever quotes. */
const quotingMarks = words('as');

const accusingVerbs = words('accuse blame charge suspect');
const accusingMarks = words('of for with');

/** Sources named beside what they vouch for: "according to X", "X said", "as X put it", "citing X". */
function asides(tree: Tree, word: number, trigger: number, below: number): number[] {
  const found: number[] = [];
  for (const child of tree.children[word]!) {
    if (child === below || child === trigger) continue;
    // "He left, according to her, and they stayed": hers is the first clause only.
    if (below >= 0 && child > word && related(tree, below, 'conj') && dependent(tree, below, 'nsubj') >= 0) continue;
    if (related(tree, child, 'obl', 'nmod', 'advmod', 'parataxis', 'advcl', 'dep'))
      found.push(...sourcePhrase(tree, child));
    if (isAside(tree, child, word)) {
      const subject = subjectOf(tree, child);
      if (subject && !subject.passive) found.push(...citedBy(tree, child), subject.token);
    }
  }
  return found;
}

function sourcePhrase(tree: Tree, child: number): number[] {
  const word = preposition(tree, child);
  if (word.startsWith('according') || (sourcePrepositions.has(word) && !isMeans(tree, child) && !isRate(tree, child)))
    return [child];
  if (lemma(tree, child) === 'accord' || tree.tokens[child]!.text.toLowerCase() === 'according')
    return dependents(tree, child, 'obl', 'nmod', 'obj').slice(0, 1);
  const voice = voiceOf(tree, child);
  return voice < 0 ? [] : [voice];
}

/** "said via email". */
const isMeans = (tree: Tree, child: number): boolean =>
  preposition(tree, child) === 'via' &&
  (/^NNS?$/.test(tag(tree, child)) || reportingVerbs.has(lemma(tree, tree.heads[child]!)));

/** "12 crowns per litre", "the cost per pupil": a rate, where "per the ministry" and "per Reuters" say so. */
const isRate = (tree: Tree, child: number): boolean =>
  preposition(tree, child) === 'per' &&
  tag(tree, child) === 'NN' &&
  dependent(tree, child, 'det', 'nmod:poss', 'compound') < 0;

/** "X said" set into or after its content, or "as X said": a reporting clause hung onto what it reports. */
export function isAside(tree: Tree, child: number, word: number): boolean {
  if (!isVerb(tree, child)) return false;
  const verb = lemma(tree, child);
  if (!reportingVerbs.has(verb) && !attitudeVerbs.has(verb)) return false;
  if (dependent(tree, child, 'ccomp') >= 0 || dependent(tree, child, 'nsubj') < 0) return false;
  // "as the lawyer showed them a film" reports nothing.
  if (!reportingVerbs.has(verb) && dependent(tree, child, 'obj', 'iobj') >= 0) return false;
  if (related(tree, child, 'parataxis')) return !reportingVerbs.has(lemma(tree, word)) || child > word;
  // "as both capitals reported a wave of attacks" reports those.
  const object = dependent(tree, child, 'obj');
  if (object > child && tag(tree, object) !== 'PRP') return false;
  return (
    related(tree, child, 'advcl') &&
    dependents(tree, child, 'mark', 'advmod').some((mark) => lemma(tree, mark) === 'as')
  );
}

/** Whom a source itself quotes: "Reuters reports, citing officials". */
function citedBy(tree: Tree, verb: number): number[] {
  return dependents(tree, verb, 'advcl', 'xcomp', 'acl', 'conj')
    .filter((child) => citingVerbs.has(lemma(tree, child)) && tag(tree, child) === 'VBG')
    .map((child) => dependent(tree, child, 'obj'))
    .filter((source) => source >= 0);
}
