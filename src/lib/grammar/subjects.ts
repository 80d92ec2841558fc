import { objectControlVerbs } from '#lib/language/index.ts';
import { timeNouns } from './lexicon/time-nouns.ts';
import { isTransitive, transitiveVerbs } from './lexicon/transitive.ts';
import { words } from './lexicon/words.ts';
import type { Tree } from './tree.ts';
import { dependent, dependents, hasTo, isNoun, isTitle, isVerb, lemma, preposition, related, tag } from './tree.ts';

/** Who or what a verb is said of. */
export interface Subject {
  token: number;
  /** Whether the subject undergoes the deed: "Makariv was retaken". */
  passive: boolean;
}

const relativePronouns = words('who which that whom whose');

/** Verbs whose object does what follows ("urged Russia to leave") are the rule; with these it is the subject. */
const subjectControl = words('promise vow threaten pledge swear');

/** How far a subject is looked for through clauses that share it. */
const reach = 6;

/** The subject of a verb or predicate: its own, or the one it shares with the clause it belongs to. */
export function subjectOf(tree: Tree, verb: number, depth = 0): Subject | null {
  const subjects = dependents(tree, verb, 'nsubj', 'csubj').filter((child) => !related(tree, child, 'nsubj:outer'));
  // Of several, the nearest before the verb: parsers take fronted phrases for subjects.
  const own = subjects.findLast((child) => child < verb) ?? subjects[0] ?? -1;
  const passive = isPassive(tree, verb);
  if (own >= 0)
    return { token: antecedent(tree, own, verb), passive: passive || related(tree, own, 'nsubj:pass', 'csubj:pass') };
  const head = tree.heads[verb]!;
  if (head < 0 || depth > reach) return null;
  if (related(tree, verb, 'acl:relcl')) return null;
  if (related(tree, verb, 'acl')) return subjectOfParticiple(tree, verb, head, depth);
  if (related(tree, verb, 'xcomp')) {
    const object = dependent(tree, head, 'obj', 'iobj');
    if (object >= 0 && object !== verb && !subjectControl.has(lemma(tree, head))) {
      // "found himself surrounded".
      const controller = isReflexive(tree, object) ? subjectOf(tree, head, depth + 1)?.token : undefined;
      return {
        token: controller ?? antecedent(tree, object, head),
        passive: passive || isBareParticiple(tree, verb),
      };
    }
  }
  // "as expected": by whom is not told, nor of whom.
  if (isComparison(tree, verb)) return null;
  const accused = Math.max(accusedOf(tree, verb, head), askedOf(tree, verb, head));
  if (accused >= 0) return { token: antecedent(tree, accused, head), passive };
  if (!related(tree, verb, 'conj', 'xcomp', 'advcl', 'ccomp', 'parataxis')) return null;
  // "died, the governor said": a finite content has a subject of its own, found or not.
  if (related(tree, verb, 'ccomp', 'parataxis') && (/^VB[DZ]$/.test(tag(tree, verb)) || isImperative(tree, verb)))
    return null;
  // "said it was early", "said there seemed to be": nobody who shares in anything.
  const empty = dependent(tree, verb, 'expl');
  if (empty >= 0 && empty < verb) return { token: empty, passive: false };
  const shared = subjectOf(tree, head, depth + 1);
  // "It is too early to tell", "it would be a mistake to leave": it does neither; "it is likely to fall".
  if (!shared || (related(tree, shared.token, 'expl') && !raising.has(lemma(tree, head)))) return null;
  const asHead =
    related(tree, verb, 'conj') &&
    tag(tree, verb) === 'VBN' &&
    dependent(tree, verb, 'aux') < 0 &&
    // "was shot and killed", with "shot" taken for a noun.
    (isPassive(tree, head) || dependent(tree, head, 'cop') >= 0);
  // "kept hidden".
  const isState = related(tree, verb, 'xcomp') && isBareParticiple(tree, verb) && lemma(tree, head) !== 'have';
  return { token: shared.token, passive: passive || asHead || isState };
}

/** What these are said of does what follows them. */
const raising = words(`
  appear apt begin bound cease certain continue due expect fail happen liable likely prove report say seem set start suppose
  sure threaten turn unlikely use
`);

/** "went on to win", "turned out to be": what follows came to be. */
export const isGoneOn = (tree: Tree, verb: number): boolean =>
  ((lemma(tree, verb) === 'go' && tag(tree, verb) !== 'VBG' && tree.tokens[verb + 1]?.text.toLowerCase() === 'on') ||
    (lemma(tree, verb) === 'turn' && tree.tokens[verb + 1]?.text.toLowerCase() === 'out')) &&
  tree.tokens[verb + 2]?.text.toLowerCase() === 'to';

/** "as planned", "than expected". */
export const isComparison = (tree: Tree, verb: number): boolean =>
  related(tree, verb, 'advcl') &&
  isBareOf(tree, verb) &&
  dependents(tree, verb, 'mark').some((mark) => ['as', 'than'].includes(lemma(tree, mark)));

const isBareOf = (tree: Tree, verb: number): boolean =>
  tag(tree, verb) === 'VBN' && dependents(tree, verb, 'aux', 'nsubj', 'obj', 'obl').length === 0;

/** Whom a deed is seen in, laid to or kept from: "accused Ruritania of shelling", "saw the soldiers leave". */
function accusedOf(tree: Tree, verb: number, head: number): number {
  const isBlame =
    (dealing.has(lemma(tree, head)) && gerundMark(tree, verb, blameMarks) !== '') ||
    (charging.has(lemma(tree, head)) && gerundMark(tree, verb, chargeMarks) !== '') ||
    (advising.has(lemma(tree, head)) && gerundMark(tree, verb, adviceMarks) !== '');
  const isSeen = tag(tree, verb) === 'VB' && related(tree, verb, 'ccomp') && dependent(tree, verb, 'mark', 'case') < 0;
  if (!isBlame && !(isSeen && dependent(tree, verb, 'aux') < 0)) return -1;
  if (isBlame && isPassive(tree, head)) return dependent(tree, head, 'nsubj');
  // "the firms it accuses of helping".
  return isBlame ? objectOf(tree, head) : dependent(tree, head, 'obj');
}

/** "called on the council to act", "pleaded with the guards to leave": who is to act, as behind "asked". */
function askedOf(tree: Tree, verb: number, head: number): number {
  const prepositions = askingThrough.get(lemma(tree, head));
  if (!prepositions || !related(tree, verb, 'advcl', 'xcomp') || !hasTo(tree, verb)) return -1;
  return (
    dependents(tree, head, 'obl', 'xcomp').findLast(
      (each) =>
        each > head &&
        each < verb &&
        prepositions.includes(preposition(tree, each)) &&
        // "called her on Friday to complain".
        !timeNouns.has(lemma(tree, each)),
    ) ?? -1
  );
}

/** Whether a clause says what somebody is called on, or appealed to, to do. */
export const isAsked = (tree: Tree, clause: number): boolean =>
  tree.heads[clause]! >= 0 && askedOf(tree, clause, tree.heads[clause]!) >= 0;

const askingThrough: ReadonlyMap<string, readonly string[]> = new Map([
  ['appeal', ['to']],
  ['call', ['on', 'upon']],
  ['count', ['on', 'upon']],
  ['depend', ['on', 'upon']],
  ['plead', ['with']],
  ['prevail', ['on', 'upon']],
  ['rely', ['on', 'upon']],
]);

/** What is done to people for a deed of theirs, or to keep them from it. */
export const dealing = words(`
  absolve accuse acquit arrest assail attack ban bar blame blast block charge chide clear condemn congratulate convict criticise
  criticize denounce deport deter detain discourage dissuade excuse execute fault fine fire forbid forgive hold honor
  honour imprison indict jail keep lambast mock pardon penalise penalize praise prevent prohibit prosecute punish rebuke
  reprimand restrain rip sanction save scold sentence skewer slam spare stop sue suspect suspend thank warn
`);

/** "charged them with stealing". */
const charging = words('charge credit entrust task');
export const chargeMarks = words('with');

/** "advised them against travelling". */
const advising = words('advise caution counsel urge warn');
const adviceMarks = words('against');

/** "shelling", "having shelled". */
export const isGerund = (tree: Tree, verb: number): boolean =>
  tag(tree, verb) === 'VBG' || dependents(tree, verb, 'aux', 'cop').some((aux) => tag(tree, aux) === 'VBG');

export const blameMarks = words('of from for');

/** Which of some words a gerund hangs on its verb by: "of" in "accused them of shelling"; '' for none. */
export function gerundMark(tree: Tree, verb: number, marks: ReadonlySet<string>): string {
  if (!isGerund(tree, verb) || !related(tree, verb, 'advcl')) return '';
  const mark = dependents(tree, verb, 'mark', 'case').find((word) => marks.has(lemma(tree, word)));
  return mark === undefined ? '' : lemma(tree, mark);
}

/** "forces massing at the border", "a city besieged for weeks", "a plan to attack", "on the verge of joining". */
function subjectOfParticiple(tree: Tree, verb: number, noun: number, depth: number): Subject | null {
  if (tag(tree, verb) === 'VBN' || isPassive(tree, verb)) return { token: noun, passive: true };
  const isGerund = dependents(tree, verb, 'mark', 'case').length > 0;
  if (tag(tree, verb) === 'VBG' && !isGerund) return { token: noun, passive: false };
  const owner = nominalOwner(tree, noun);
  if (owner >= 0 && owner < verb) return { token: owner, passive: isPassive(tree, verb) };
  const governor = tree.heads[noun]!;
  // "persuaded the king to send his army".
  if (governor >= 0 && related(tree, noun, 'obj') && objectControlVerbs.has(lemma(tree, governor)))
    return { token: noun, passive: isPassive(tree, verb) };
  // "found them guilty of fraud".
  if (related(tree, noun, 'xcomp')) return subjectOf(tree, noun, depth + 1);
  // "She would be the first leader to visit".
  if (dependent(tree, noun, 'cop') >= 0) return subjectOf(tree, noun, depth + 1);
  const head = tree.heads[noun]!;
  // "held her in contempt for refusing".
  if (head >= 0 && dealing.has(lemma(tree, head)) && isBlamed(tree, verb)) {
    const blamed = isPassive(tree, head) ? dependent(tree, head, 'nsubj') : objectOf(tree, head);
    if (blamed >= 0 && blamed !== noun)
      return { token: antecedent(tree, blamed, head), passive: isPassive(tree, verb) };
  }
  if (head >= 0 && isVerb(tree, head) && related(tree, noun, 'obj', ...(isGerund ? ['obl'] : [])))
    return subjectOf(tree, head, depth + 1);
  return null;
}

const isBlamed = (tree: Tree, gerund: number): boolean =>
  tag(tree, gerund) === 'VBG' && dependents(tree, gerund, 'mark', 'case').some((mark) => lemma(tree, mark) === 'for');

/** "She told them: look at the map". */
const isImperative = (tree: Tree, verb: number): boolean =>
  tag(tree, verb) === 'VB' && related(tree, verb, 'parataxis') && dependents(tree, verb, 'aux', 'mark').length === 0;

/** "a pledge made abroad": a participle that only describes its noun. */
export const isBareParticiple = (tree: Tree, verb: number): boolean =>
  tag(tree, verb) === 'VBN' && dependents(tree, verb, 'aux', 'mark', 'nsubj').length === 0;

/** Conjunctions that a participle follows without a subject. */
const bareMarks = words('although as if once than though unless until when where whether while');

/** Whether the verb is in the passive: "was retaken", "besieged by". */
export function isPassive(tree: Tree, verb: number): boolean {
  if (tag(tree, verb) === 'VBD')
    return isPassiveInAll(tree, verb) || isPassiveTitle(tree, verb) || isDoneBySomebody(tree, verb);
  if (tag(tree, verb) === 'VBP' && alike.has(tree.tokens[verb]!.text.toLowerCase())) return isPassiveTitle(tree, verb);
  if (tag(tree, verb) !== 'VBN') return false;
  if (tree.children[verb]!.some((child) => tree.relations[child]!.endsWith(':pass'))) return true;
  // "was disappointed".
  if (dependent(tree, verb, 'cop') >= 0) return true;
  // "Miners rescued after a week".
  if (isTitle(tree) && dependent(tree, verb, 'nsubj') >= 0 && dependent(tree, verb, 'aux', 'obj', 'ccomp') < 0)
    return true;
  // "Founded in the capital, the firm grew".
  const isAside =
    related(tree, verb, 'advcl') &&
    dependent(tree, verb, 'nsubj') < 0 &&
    // "if convicted", "than expected".
    dependents(tree, verb, 'mark', 'case').every((mark) => bareMarks.has(lemma(tree, mark)));
  // "the permit it granted".
  const describes =
    related(tree, verb, 'acl') &&
    !related(tree, verb, 'acl:relcl') &&
    !dependents(tree, verb, 'nsubj').some((subject) => tag(tree, subject) === 'PRP');
  return (isAside || describes) && dependent(tree, verb, 'aux') < 0;
}

/** "a firm called Nordlys", unlike "called Nordlys a fraud". */
function isCalled(tree: Tree, verb: number): boolean {
  const name = lemma(tree, verb) === 'call' ? dependent(tree, verb, 'xcomp') : -1;
  return name > verb && tag(tree, name).startsWith('NNP') && tree.last[name]! <= name + 1;
}

/** Bare verbs that have the form of their participles: "Dozens hurt in blaze". */
const alike = words('cut hurt');

/** "Aid workers freed after months": titles tell what was done in the present, and leave out "were". */
const isPassiveTitle = (tree: Tree, verb: number): boolean =>
  isTitle(tree) &&
  dependent(tree, verb, 'nsubj') >= 0 &&
  dependent(tree, verb, 'aux', 'obj', 'iobj', 'ccomp', 'xcomp') < 0 &&
  isTransitive(lemma(tree, verb));

/** "Candidate removed from the hall by police.": a title that ends in a full stop. */
const isDoneBySomebody = (tree: Tree, verb: number): boolean =>
  tree.heads[verb]! < 0 &&
  dependent(tree, verb, 'nsubj') >= 0 &&
  dependent(tree, verb, 'aux', 'obj', 'iobj', 'ccomp', 'xcomp') < 0 &&
  isTransitive(lemma(tree, verb)) &&
  dependents(tree, verb, 'obl').some(
    (phrase) =>
      preposition(tree, phrase) === 'by' &&
      isNoun(tree, phrase) &&
      !timeNouns.has(lemma(tree, phrase)) &&
      dependent(tree, phrase, 'nummod') < 0,
  );

/** No finite verb, whatever its tag. */
function isPassiveInAll(tree: Tree, verb: number): boolean {
  if (related(tree, verb, 'acl:relcl') || dependents(tree, verb, 'nsubj', 'obj', 'mark', 'aux').length > 0)
    return false;
  // "an award offered by them".
  if (related(tree, verb, 'acl'))
    return (
      transitiveVerbs.has(lemma(tree, verb)) ||
      isCalled(tree, verb) ||
      dependents(tree, verb, 'obl').some((phrase) => preposition(tree, phrase) === 'by')
    );
  // "Asked whether they would stay, he left": what opens a sentence without a subject is no clause for itself.
  if (related(tree, verb, 'advcl'))
    return tree.first[verb] === verb && verb < tree.heads[verb]! && tree.tokens[verb - 1]?.text !== ',';
  // "was convicted in 2001 and sentenced to 20 years".
  const first = tree.heads[verb]!;
  // "led by one and paid for by another".
  const isPaidForBy = tree.tokens[verb + 1]?.tag === 'IN' && tree.tokens[verb + 2]?.text === 'by';
  return (
    related(tree, verb, 'conj') &&
    (transitiveVerbs.has(lemma(tree, verb)) || isPaidForBy) &&
    first >= 0 &&
    isPassive(tree, first)
  );
}

/** What a verb is done to: its object, or the noun that a relative clause describes ("the town they shelled"). */
export function objectOf(tree: Tree, verb: number): number {
  // Parsers take "many died Thursday" and "a few days later" for objects.
  const own = dependents(tree, verb, 'obj').find((child) => !isTimeWhen(tree, verb, child)) ?? -1;
  if (own >= 0) return antecedent(tree, own, verb);
  if (!related(tree, verb, 'acl:relcl') || isPassive(tree, verb)) return -1;
  const subject = dependent(tree, verb, 'nsubj');
  const hasOtherGap = dependents(tree, verb, 'obl', 'advmod', 'xcomp', 'ccomp').some(
    (child) =>
      relativePronouns.has(lemma(tree, child)) ||
      tag(tree, child).startsWith('W') ||
      related(tree, child, 'xcomp', 'ccomp'),
  );
  // "the mayor, whose office closed".
  const isOwner =
    subject >= 0 && dependents(tree, subject, 'nmod:poss').some((owner) => lemma(tree, owner) === 'whose');
  // "the chiefs, five of whom resigned".
  const isRelated =
    subject >= 0 && [subject, ...dependents(tree, subject, 'nmod')].some((word) => isRelative(tree, word));
  return subject >= 0 && !isOwner && !isRelated && !hasOtherGap && !endsInPreposition(tree, verb)
    ? tree.heads[verb]!
    : -1;
}

/** "died Thursday", "a few days later"; not "spent two days", "bought time", "declared three days of mourning". */
function isTimeWhen(tree: Tree, verb: number, noun: number): boolean {
  if (!timeNouns.has(lemma(tree, noun))) return false;
  if (spending.has(lemma(tree, verb)) || (lemma(tree, noun) === 'time' && tree.children[noun]!.length === 0))
    return false;
  return !dependents(tree, noun, 'nmod', 'acl').some(
    (of) => preposition(tree, of) === 'of' && !timeNouns.has(lemma(tree, of)),
  );
}

const spending = words('lose save spend waste');

/** "the force it started with": nothing that the verb is done to. */
const endsInPreposition = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'obl', 'case', 'advmod').some(
    (child) => child > verb && tag(tree, child) === 'IN' && tree.children[child]!.length === 0,
  );

/** The noun that a relative pronoun stands for; any other word is itself. */
export function antecedent(tree: Tree, token: number, verb: number): number {
  if (!isRelative(tree, token)) return token;
  let clause = verb;
  for (let steps = 0; steps <= reach && clause >= 0; steps++, clause = tree.heads[clause]!) {
    const head = tree.heads[clause]!;
    if (related(tree, clause, 'acl:relcl') && head >= 0)
      return isNoun(tree, head) || !isVerb(tree, head) ? head : token;
  }
  return token;
}

/** "himself", "themselves". */
export const isReflexive = (tree: Tree, token: number): boolean =>
  tag(tree, token) === 'PRP' && /sel(?:f|ves)$/i.test(tree.tokens[token]!.text);

const isRelative = (tree: Tree, token: number): boolean =>
  relativePronouns.has(tree.tokens[token]!.text.toLowerCase()) && /^(W|IN|DT)/.test(tag(tree, token));

/** Who does what a noun names: "Russia's invasion", "the Russian invasion", "an attack by rebels", "the fall of Kabul". */
export function nominalOwner(tree: Tree, noun: number): number {
  const owner = dependent(tree, noun, 'nmod:poss');
  if (owner >= 0) return owner;
  return dependents(tree, noun, 'nmod').find((modifier) => preposition(tree, modifier) === 'by') ?? -1;
}
