import { objectControlVerbs, wordAt } from '#lib/language/index.ts';
import { accusedOf, askedOf, dealing } from './dealings.ts';
import { aims } from './lexicon/modality.ts';
import { plainReportingVerbs } from './lexicon/reporting.ts';
import { isTransitive, takesObject, withTwoObjects } from './lexicon/transitive.ts';
import { words } from './lexicon/words.ts';
import { antecedent, isReflexive, objectOf } from './objects.ts';
import { isBareParticiple, isPassive, isPerfect } from './passive.ts';
import { timeTaken } from './time-taken.ts';
import type { Tree } from './tree.ts';
import { dependent, dependents, hasTo, isInfinitive, isVerb, lemma, preposition, related, tag } from './tree.ts';

/** Who or what a verb is said of. */
export interface Subject {
  token: number;
  /** Whether the subject undergoes the deed: "Makariv was retaken". */
  passive: boolean;
}

/** Verbs whose object does what follows ("urged Russia to leave") are the rule; with these it is the subject. */
const subjectControl = words('promise vow threaten pledge swear');

/** How far a subject is looked for through clauses that share it. */
const reach = 6;

/** The subject of a verb or predicate: its own, or the one it shares with the clause it belongs to. */
export function subjectOf(tree: Tree, verb: number, depth = 0): Subject | null {
  const subjects = dependents(tree, verb, 'nsubj', 'csubj').filter((child) => !related(tree, child, 'nsubj:outer'));
  // Of several, the nearest before the verb: parsers take fronted phrases for subjects.
  const outer = outerOwner(tree, verb);
  if (outer >= 0) return { token: outer, passive: isPassive(tree, verb) };
  const own = subjects.findLast((child) => child < verb) ?? subjects[0] ?? -1;
  const passive = isPassive(tree, verb);
  if (own >= 0)
    return {
      token: antecedent(tree, own, verb),
      passive: passive || (related(tree, own, 'nsubj:pass', 'csubj:pass') && !isPerfect(tree, verb)),
    };
  const head = tree.heads[verb]!;
  if (head < 0 || depth > reach) return null;
  // "has changed since its founding": it was founded, and did not found.
  const founded = tag(tree, verb) === 'VBG' ? dependent(tree, verb, 'nmod:poss') : -1;
  if (founded >= 0)
    return {
      token: antecedent(tree, founded, verb),
      passive: takesObject(lemma(tree, verb)) && objectOf(tree, verb) < 0,
    };
  const taken = timeTaken(tree, head);
  if (taken?.deed === verb) return taken.who < 0 ? null : { token: antecedent(tree, taken.who, head), passive };
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
  // "The summer saw fighting", "heard shouting": not of whoever saw or heard it.
  if (
    related(tree, verb, 'xcomp') &&
    tag(tree, verb) === 'VBG' &&
    sensing.has(lemma(tree, head)) &&
    tag(tree, head) !== 'VBN'
  )
    return null;
  // "as expected": by whom is not told, nor of whom.
  if (isComparison(tree, verb)) return null;
  const accused = Math.max(accusedOf(tree, verb, head), askedOf(tree, verb, head));
  if (accused >= 0) return { token: antecedent(tree, accused, head), passive };
  if (!related(tree, verb, 'conj', 'xcomp', 'advcl', 'ccomp', 'parataxis')) return null;
  // "died, the governor said": a finite content has a subject of its own, found or not.
  if (related(tree, verb, 'ccomp', 'parataxis') && (isFiniteClause(tree, verb) || isImperative(tree, verb)))
    return null;
  // "said it was early", "said there seemed to be": nobody who shares in anything.
  const empty = dependent(tree, verb, 'expl');
  if (empty >= 0 && empty < verb) return { token: empty, passive: false };
  const shared = subjectOf(tree, head, depth + 1);
  // "After breaking the record, it is safe to say": nobody is told to break it.
  if (shared && related(tree, shared.token, 'csubj') && dependent(tree, tree.heads[shared.token]!, 'expl') >= 0)
    return null;
  // "It is too early to tell", "it would be a mistake to leave": it does neither; "it is likely to fall".
  if (!shared || (related(tree, shared.token, 'expl') && !raising.has(lemma(tree, head)))) return null;
  const asHead =
    related(tree, verb, 'conj') &&
    (tag(tree, verb) === 'VBN' || isDoneToIt(tree, verb)) &&
    dependent(tree, verb, 'aux') < 0 &&
    // "was arrested and confessed".
    !ownDeeds.has(lemma(tree, verb)) &&
    // "was shot and killed", with "shot" taken for a noun.
    (isPassive(tree, head) || dependent(tree, head, 'cop') >= 0) &&
    // "were chased and sought refuge".
    (dependent(tree, verb, 'obj') < verb || withTwoObjects.has(lemma(tree, verb)));
  // "kept hidden".
  const isState = related(tree, verb, 'xcomp') && isBareParticiple(tree, verb) && lemma(tree, head) !== 'have';
  return { token: shared.token, passive: passive || asHead || isState };
}

/** Nobody else does these to anybody. */
const ownDeeds = words('apologise apologize confess cooperate plead relent remain repent retire stay testify');

/** "Were lifted but reimposed", taken for a past tense, though such verbs need whom or what they are done to. */
const isDoneToIt = (tree: Tree, verb: number): boolean =>
  tag(tree, verb) === 'VBD' &&
  isTransitive(lemma(tree, verb).replace(/^re-?(?=\w{4})/, '')) &&
  dependents(tree, verb, 'obj', 'ccomp', 'xcomp').length === 0;

/** "Ruritania's aim is to block the roads": no aim blocks them; -1 where nobody has it, or a subject is no such noun. */
function outerOwner(tree: Tree, verb: number): number {
  if (!isInfinitive(tree, verb) || dependent(tree, verb, 'cop') < 0) return -1;
  const noun = dependents(tree, verb, 'nsubj').find((each) => each < verb) ?? -1;
  return noun >= 0 && aims.has(lemma(tree, noun)) ? dependent(tree, noun, 'nmod:poss') : -1;
}

const sensing = words('hear see');

/** What these are said of does what follows them. */
const raising = words(`
  appear apt begin bound cease certain continue due expect fail happen liable likely prove report say seem set start suppose
  sure threaten turn unlikely use
`);

/** "went on to win", "turned out to be": what follows came to be. */
export const isGoneOn = (tree: Tree, verb: number): boolean =>
  ((lemma(tree, verb) === 'go' &&
    tag(tree, verb) !== 'VBG' &&
    wordAt(tree.tokens, verb + 1)?.text.toLowerCase() === 'on') ||
    (lemma(tree, verb) === 'turn' && wordAt(tree.tokens, verb + 1)?.text.toLowerCase() === 'out')) &&
  wordAt(tree.tokens, verb + 2)?.text.toLowerCase() === 'to';

/** "as planned", "than expected". */
export const isComparison = (tree: Tree, verb: number): boolean =>
  related(tree, verb, 'advcl') &&
  isBareOf(tree, verb) &&
  dependents(tree, verb, 'mark').some((mark) => ['as', 'than'].includes(lemma(tree, mark)));

const isBareOf = (tree: Tree, verb: number): boolean =>
  tag(tree, verb) === 'VBN' && dependents(tree, verb, 'aux', 'nsubj', 'obj', 'obl').length === 0;

/** "forces massing at the border", "a city besieged for weeks", "a plan to attack", "on the verge of joining". */
function subjectOfParticiple(tree: Tree, verb: number, noun: number, depth: number): Subject | null {
  if (tag(tree, verb) === 'VBN' || isPassive(tree, verb)) return { token: noun, passive: true };
  const isGerund = dependents(tree, verb, 'mark', 'case').length > 0;
  if (tag(tree, verb) === 'VBG' && !isGerund)
    return hasTroubleWith(tree, verb, noun, depth) ?? { token: noun, passive: false };
  if (tag(tree, verb) === 'VBD' && !isGerund) return { token: noun, passive: isBareParticiple(tree, verb) };
  // "the body of the second climber to fall": the climber fell.
  if (hasTo(tree, verb) && isCountedOut(tree, noun)) return { token: noun, passive: isPassive(tree, verb) };
  const owner = nominalOwner(tree, noun);
  if (owner >= 0 && owner < verb) return { token: owner, passive: isPassive(tree, verb) };
  const governor = tree.heads[noun]!;
  // "offered customers a way to protect themselves": they do.
  const recipient = governor >= 0 && related(tree, noun, 'obj') ? dependent(tree, governor, 'iobj') : -1;
  if (recipient >= 0 && recipient < noun && hasTo(tree, verb))
    return { token: antecedent(tree, recipient, governor), passive: isPassive(tree, verb) };
  // "persuaded the king to send his army".
  if (governor >= 0 && related(tree, noun, 'obj') && objectControlVerbs.has(lemma(tree, governor)))
    return { token: noun, passive: isPassive(tree, verb) };
  // "found them guilty of fraud".
  if (related(tree, noun, 'xcomp')) return subjectOf(tree, noun, depth + 1);
  // "She would be the first leader to visit".
  if (dependent(tree, noun, 'cop') >= 0) {
    const said = subjectOf(tree, noun, depth + 1);
    // "It was a mistake to leave": nobody is told to.
    return said !== null && related(tree, said.token, 'expl') ? null : said;
  }
  const head = tree.heads[noun]!;
  // "held her in contempt for refusing".
  if (head >= 0 && dealing.has(lemma(tree, head)) && isBlamed(tree, verb)) {
    // "thanked them for coming", with the coming hung on them.
    if (related(tree, noun, 'obj')) return { token: antecedent(tree, noun, head), passive: isPassive(tree, verb) };
    const blamed = isPassive(tree, head) ? dependent(tree, head, 'nsubj') : objectOf(tree, head);
    if (blamed >= 0 && blamed !== noun)
      return { token: antecedent(tree, blamed, head), passive: isPassive(tree, verb) };
  }
  if (head >= 0 && isVerb(tree, head) && related(tree, noun, 'obj', ...(isGerund ? ['obl'] : []))) {
    const subject = subjectOf(tree, head, depth + 1);
    // "In a bid to save fuel, cars are banned": it is no cars that save it.
    return subject === null || subject.passive ? null : { token: subject.token, passive: isPassive(tree, verb) };
  }
  return null;
}

/** "the second climber", "the last firms": one of those that do what follows; "in the sixth round" tells when. */
export const isCountedOut = (tree: Tree, noun: number): boolean =>
  dependents(tree, noun, 'amod').some((each) => each < noun && counting.has(lemma(tree, each))) &&
  dependents(tree, noun, 'det').some((det) => lemma(tree, det) === 'the') &&
  dependent(tree, noun, 'cop') < 0 &&
  !related(tree, noun, 'obl', 'xcomp');

const counting = words('first second third fourth fifth sixth seventh eighth ninth tenth last latest');

/** "had trouble finding it": whoever has it finds. */
function hasTroubleWith(tree: Tree, verb: number, noun: number, depth: number): Subject | null {
  const having = tree.heads[noun]!;
  const isTrouble = troubles.has(lemma(tree, noun)) && verb === noun + 1 && related(tree, noun, 'obj');
  return isTrouble && having >= 0 && lemma(tree, having) === 'have' ? subjectOf(tree, having, depth + 1) : null;
}

const troubles = words('difficulty fun luck problem success time trouble');

const isBlamed = (tree: Tree, gerund: number): boolean =>
  tag(tree, gerund) === 'VBG' && dependents(tree, gerund, 'mark', 'case').some((mark) => lemma(tree, mark) === 'for');

/** "left", "will leave", "were miners". */
const isFiniteClause = (tree: Tree, word: number): boolean =>
  /^VB[DZ]$/.test(tag(tree, word)) ||
  dependents(tree, word, 'aux').some((aux) => tag(tree, aux) === 'MD') ||
  (!hasTo(tree, word) &&
    dependent(tree, word, 'expl') < 0 &&
    dependents(tree, word, 'cop').some((copula) => /^VB[DZ]$/.test(tag(tree, copula))));

/** "She told them: look at the map", "“Do not look,” she urged": an order, which nobody has followed who gives it. */
export const isImperative = (tree: Tree, verb: number): boolean =>
  tag(tree, verb) === 'VB' &&
  (tree.heads[verb]! < 0 ||
    related(tree, verb, 'parataxis') ||
    (related(tree, verb, 'ccomp') &&
      (plainReportingVerbs.has(lemma(tree, tree.heads[verb]!)) || opensQuotation(tree, verb)))) &&
  dependents(tree, verb, 'mark', 'nsubj', 'csubj', 'expl', 'cop').length === 0 &&
  tree.tokens
    .slice(tree.first[verb], verb)
    .every(
      ({ tag: form, lemma: word }) =>
        !/^[\p{L}]/u.test(form) || /^(?:RB|CC|UH)$/.test(form) || (form === 'VB' && word === 'do'),
    );

/** Whether a clause is the first word for word after an opening mark. */
export const opensQuotation = (tree: Tree, verb: number): boolean =>
  [tree.first[verb]!, tree.first[verb]! - 1].some((word) =>
    /^(?:[“"‘]|``|'')$/.test(wordAt(tree.tokens, word)?.text ?? ''),
  );

/** Who does what a noun names: "Russia's invasion", "the Russian invasion", "an attack by rebels", "the fall of Kabul". */
export function nominalOwner(tree: Tree, noun: number): number {
  const owner = dependent(tree, noun, 'nmod:poss');
  if (owner >= 0) return owner;
  return dependents(tree, noun, 'nmod').find((modifier) => preposition(tree, modifier) === 'by') ?? -1;
}
