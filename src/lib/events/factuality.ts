import {
  aspectualVerbs,
  consequenceNouns,
  denialNouns,
  denialPredicates,
  hearsayAdverbs,
  intentionNouns,
  intentionPredicates,
  lightVerbs,
  negators,
  possibilityAdverbs,
  possibilityNouns,
  possibilityPredicates,
} from './lexicon/modality.ts';
import { orderWords } from './lexicon/order.ts';
import { attitudeVerbs, reportingNouns, reportingVerbs } from './lexicon/reporting.ts';
import { words } from './lexicon/words.ts';
import { isBareParticiple } from './subjects.ts';
import type { Tree } from './tree.ts';
import {
  dependent,
  dependents,
  hasTo,
  isInfinitive,
  isNoun,
  isVerb,
  lemma,
  preposition,
  related,
  tag,
  upwards,
} from './tree.ts';
import type { Trigger } from './triggers/index.ts';
import type { Factuality } from './types.ts';

/** How an event stands to the world, gathered along the clauses that embed it. */
interface Stance {
  negative: boolean;
  /** Somebody refuses, fails or stops it. */
  prevented: boolean;
  uncertain: boolean;
  future: boolean;
  hearsay: boolean;
  conditional: boolean;
}

const futureModals = words("will shall 'll ’ll wo sha");
const openModals = words('may might could can ca would should must ought');
const conditions = words('if unless whether lest provided supposing');
const happening = words('happen occur take');
const plannedModifiers = words(
  'planned upcoming forthcoming proposed scheduled intended future next impending coming pending looming prospective expected projected',
);
const openModifiers = words(
  'possible potential likely alleged hypothetical suspected attempted eventual supposed feared conceivable threatened would-be prospective probable imminent',
);
const noWords = words('no neither zero any');
/** Verbs with which "not" denies what they embed: "has not seen any sign of", "does not plan to". */
const transparentToNegation = words(`
  agree allow appear ask be begin believe bother cause choose come continue dare detect exist expect find get give
  have help intend lead let look make manage need notice observe offer order plan prepare provide receive see seek
  seem show start there think try use want
`);

/** Whether an event happened, is only claimed, planned or possible, or is denied, by the words that embed it. */
export function factualityOf(tree: Tree, trigger: Trigger, hasSource: boolean): Factuality {
  const stance = stanceOf(tree, trigger);
  if (stance.conditional) return 'possible';
  // Who only tries to stop it leaves it open.
  if (stance.prevented && stance.uncertain) return 'possible';
  if (stance.negative !== stance.prevented) return 'denied';
  if (stance.uncertain) return 'possible';
  if (stance.future) return 'planned';
  return hasSource || stance.hearsay ? 'claimed' : 'happened';
}

function stanceOf(tree: Tree, trigger: Trigger): Stance {
  const stance: Stance = {
    negative: false,
    prevented: false,
    uncertain: false,
    future: false,
    hearsay: false,
    conditional: false,
  };
  if (trigger.form === 'noun') addModifiers(stance, tree, trigger.token);
  else addClause(stance, tree, trigger.token);
  let below = -1;
  for (const word of upwards(tree, trigger.token)) {
    if (below >= 0 && !ascend(stance, tree, below, word, trigger)) break;
    below = word;
  }
  return stance;
}

/** What a clause's own auxiliaries, adverbs and marks say. */
function addClause(stance: Stance, tree: Tree, verb: number, noun = -1): void {
  if (isNegated(tree, verb, noun)) stance.negative = !stance.negative;
  for (const child of tree.children[verb]!) {
    const word = tree.tokens[child]!.text.toLowerCase();
    if (related(tree, child, 'aux')) {
      if (futureModals.has(word) || (isWould(word) && isReportedInThePast(tree, verb))) stance.future = true;
      else if (openModals.has(word)) stance.uncertain = true;
    } else if (related(tree, child, 'advmod')) {
      if (hearsayAdverbs.has(word)) stance.hearsay = true;
      else if (possibilityAdverbs.has(word)) stance.uncertain = true;
    } else if (related(tree, child, 'mark') && conditions.has(word)) stance.conditional = true;
  }
  if (isSubjunctive(tree, verb) || isArranged(tree, verb)) stance.future = true;
  if (tree.heads[verb]! < 0) addSentence(stance, tree, verb);
  else if (related(tree, verb, 'ccomp', 'parataxis')) addQuoted(stance, tree, verb);
}

/** "demanded that his country be given a seat": a bare verb after "that" is still to come. */
const isSubjunctive = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'mark').some((mark) => lemma(tree, mark) === 'that') &&
  dependents(tree, verb, 'aux').every((aux) => tag(tree, aux) === 'VB') &&
  (tag(tree, verb) === 'VB' || dependents(tree, verb, 'aux').length > 0) &&
  dependent(tree, verb, 'nsubj') >= 0;

/** "The leaders were to meet on Thursday". */
const isArranged = (tree: Tree, verb: number): boolean =>
  isInfinitive(tree, verb) &&
  dependents(tree, verb, 'aux', 'cop').some((aux) => /^(?:am|is|are|was|were)$/i.test(tree.tokens[aux]!.text));

/** "“Does it help?” she asked", "“Send him back,” he said". */
function addQuoted(stance: Stance, tree: Tree, verb: number): void {
  const last = tree.last[verb]!;
  if (tree.tokens.slice(Math.max(verb, last - 1), last + 2).some(({ text }) => text === '?')) stance.uncertain = true;
  if (
    tag(tree, verb) === 'VB' &&
    opensQuotation(tree, verb) &&
    dependents(tree, verb, 'aux', 'nsubj', 'mark').length === 0
  )
    stance.uncertain = true;
}

/** Whether a clause is the first word for word after an opening mark. */
const opensQuotation = (tree: Tree, verb: number): boolean => {
  const first = tree.first[verb]!;
  return isMark(tree.tokens[first]!.text) || isMark(tree.tokens[first - 1]?.text ?? '');
};

const isMark = (text: string): boolean => /^(?:[“"‘]|``|'')$/.test(text);

const isWould = (word: string): boolean => word === 'would' || word === "'d" || word === '’d';

/** "said it would leave": the future as seen from the past. */
function isReportedInThePast(tree: Tree, verb: number): boolean {
  const head = tree.heads[verb]!;
  if (!related(tree, verb, 'ccomp') || head < 0 || opensQuotation(tree, verb)) return false;
  return tag(tree, head) === 'VBD' || tag(tree, head) === 'VBN';
}

/** Questions and orders leave it open; a headline's "to" means the future: "Russia to withdraw". */
function addSentence(stance: Stance, tree: Tree, root: number): void {
  if (tree.tokens.some(({ text }, i) => text === '?' && i > root)) stance.uncertain = true;
  if (tag(tree, root) !== 'VB' || dependents(tree, root, 'aux').length > 0) return;
  if (hasTo(tree, root)) stance.future = true;
  else if (dependent(tree, root, 'nsubj') < 0) stance.uncertain = true;
}

/** "no", "planned", "possible" before a noun. */
function addModifiers(stance: Stance, tree: Tree, noun: number): void {
  for (const child of tree.children[noun]!) {
    const word = tree.tokens[child]!.text.toLowerCase();
    if (related(tree, child, 'det') && (word === 'no' || word === 'neither')) stance.negative = !stance.negative;
    // "a pause, not a withdrawal".
    if (related(tree, child, 'advmod', 'cc') && word === 'not') stance.negative = !stance.negative;
    if (related(tree, child, 'amod')) {
      if (plannedModifiers.has(word)) stance.future = true;
      else if (openModifiers.has(word)) stance.uncertain = true;
    }
  }
  if (preposition(tree, noun) === 'without') stance.negative = !stance.negative;
}

/** Adds what the next word up says about what it embeds. False when nothing further up bears on the event. */
function ascend(stance: Stance, tree: Tree, below: number, word: number, trigger: Trigger): boolean {
  if (related(tree, below, 'conj')) return shareClause(stance, tree, below, word);
  // What describes something is so, whatever becomes of that: "has nothing to do with what she wants".
  if (related(tree, below, 'acl:relcl')) return false;
  // "called on them to stop fighting": they fight, whether they stop or not.
  if (ending.has(lemma(tree, word)) && related(tree, below, 'xcomp') && tag(tree, below) === 'VBG') return false;
  if (isVerb(tree, word) || tag(tree, word).startsWith('JJ') || related(tree, below, 'xcomp'))
    return embedInPredicate(stance, tree, below, word, trigger);
  if (isNoun(tree, word)) return embedInNoun(stance, tree, below, word);
  return true;
}

/** Coordinated verbs share auxiliaries unless the second has its own: "will cross and attack". */
function shareClause(stance: Stance, tree: Tree, below: number, word: number): boolean {
  const ownClause = dependents(tree, below, 'aux', 'nsubj', 'cop').length > 0;
  const sameForm = tag(tree, below) === tag(tree, word) || !isVerb(tree, below);
  if (!ownClause && sameForm && isVerb(tree, word)) addClause(stance, tree, word);
  else if (isNoun(tree, below) && isNoun(tree, word)) addModifiers(stance, tree, word);
  return true;
}

/** A clause or noun under a verb or adjective. */
function embedInPredicate(stance: Stance, tree: Tree, below: number, word: number, trigger: Trigger): boolean {
  const predicate = lemma(tree, word);
  if (below === trigger.token && trigger.form === 'noun') return embedNoun(stance, tree, below, word);
  if (related(tree, below, 'advcl')) return addAdverbial(stance, tree, below, word);
  if (related(tree, below, 'ccomp') && (reportingVerbs.has(predicate) || attitudeVerbs.has(predicate)))
    return addReported(stance, tree, word);
  const isNominal = isNoun(tree, below) && related(tree, below, 'obl', 'obj', 'nsubj');
  if (!isNominal && !related(tree, below, 'xcomp', 'ccomp', 'csubj')) return true;
  if (asksWhat(tree, below)) return false;
  // "kept digging" goes on, "kept from digging" does not.
  const goesOn =
    predicate === 'keep' && !dependents(tree, below, 'mark', 'case').some((mark) => lemma(tree, mark) === 'from');
  if (!goesOn && !wasAble(tree, word)) addPredicate(stance, predicate);
  if (striving.has(predicate) && related(tree, below, 'xcomp') && isInfinitive(tree, below)) stance.uncertain = true;
  if (related(tree, below, 'xcomp') || transparentToNegation.has(predicate)) addClause(stance, tree, word, below);
  return true;
}

/** What these end was going on. */
const ending = words('cease quit stop');

/** "were fighting to take it back". */
const striving = words('battle fight race scramble work');

/** "were able to land": told of the past, they did. */
const wasAble = (tree: Tree, word: number): boolean =>
  lemma(tree, word) === 'able' &&
  dependents(tree, word, 'aux').length === 0 &&
  dependents(tree, word, 'cop').some((copula) => tag(tree, copula) === 'VBD');

/** "specified what had happened": that it happened is taken for granted; "whether" is not. */
const asksWhat = (tree: Tree, clause: number): boolean =>
  related(tree, clause, 'ccomp') &&
  tree.children[clause]!.some((child) => /^W(P|RB|DT)/.test(tag(tree, child)) && !related(tree, child, 'mark'));

/** Verbs of speech and thought whose content may or may not come true. */
const doubting = words('hope fear wonder doubt expect predict forecast');

const showing = words('indicate imply mean prove show suggest');

/** "denied that", "does not believe that"; a negated "say" leaves the content open. */
function addReported(stance: Stance, tree: Tree, word: number): boolean {
  const verb = lemma(tree, word);
  if (denialPredicates.has(verb)) stance.prevented = !stance.prevented;
  else if (doubting.has(verb)) stance.uncertain = true;
  if (isNegated(tree, word)) {
    if (transparentToNegation.has(verb) || showing.has(verb)) stance.negative = !stance.negative;
    else if (verb === 'say' || verb === 'confirm' || verb === 'rule') stance.uncertain = true;
  }
  return true;
}

function addPredicate(stance: Stance, predicate: string): void {
  if (denialPredicates.has(predicate)) stance.prevented = !stance.prevented;
  else if (intentionPredicates.has(predicate)) stance.future = true;
  else if (possibilityPredicates.has(predicate) || predicate === 'have') stance.uncertain = true;
  else if (predicate === 'go') stance.future = true;
}

/** "in order to", "without", "instead of"; other adverbial clauses only share the tense of what they go along with. */
function addAdverbial(stance: Stance, tree: Tree, below: number, word: number): boolean {
  const marks = dependents(tree, below, 'mark', 'case').map((mark) => tree.tokens[mark]!.text.toLowerCase());
  if (marks.some((mark) => negativeMarks.has(mark) && (mark !== 'against' || tag(tree, below) === 'VBG')))
    stance.negative = !stance.negative;
  if (marks.includes('to') && tag(tree, below) === 'VB') stance.future = true;
  // "will fly to Minsk, meeting the president"; "must wait before closing it"; "will stay until they leave".
  if (isVerb(tree, word) && (tag(tree, below) === 'VBG' || marks.some((mark) => orderWords.has(mark)))) {
    stance.future ||= isFuture(tree, word);
    if (tag(tree, below) === 'VBG') stance.uncertain ||= isOpen(tree, word) && !isFuture(tree, word);
  }
  if (tag(tree, below) === 'VBG') addGerund(stance, tree, marks, word);
  return false;
}

/** "aimed at doubling", "called for replacing them", "barred from entering". */
function addGerund(stance: Stance, tree: Tree, marks: readonly string[], word: number): void {
  const predicate = lemma(tree, word);
  const isAim = marks.some((mark) => ['at', 'for', 'on'].includes(mark)) && intentionPredicates.has(predicate);
  const isBar = marks.includes('from') && denialPredicates.has(predicate);
  if (isBar || (isAim && (marks.includes('at') || dependent(tree, word, 'obj', 'nsubj:pass') < 0)))
    addPredicate(stance, predicate);
}

const negativeMarks = words('without instead against rather');

const isFuture = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'aux').some((aux) => futureModals.has(tree.tokens[aux]!.text.toLowerCase()));

/** Verbs that keep what their object names from taking place. */
const preventing = words('prevent avert avoid bar block cancel deny preclude thwart foil scrap forestall abort');
/** Verbs whose object is still to come, and verbs whose object may or may not come. */
const planning = words(
  'await call demand intend order plan prepare promise propose request require schedule seek urge',
);
const musing = words('threaten fear consider expect discuss predict want mull weigh suspect allege risk');

/** "called an election", not "called the attack a mistake". */
const isPlanning = (tree: Tree, verb: number): boolean =>
  planning.has(lemma(tree, verb)) && !(lemma(tree, verb) === 'call' && dependent(tree, verb, 'xcomp') >= 0);

/** A noun under a verb that does it, plans it, stops it, or merely mentions it. */
function embedNoun(stance: Stance, tree: Tree, noun: number, word: number): boolean {
  const verb = lemma(tree, word);
  const isObject =
    related(tree, noun, 'obj', 'nsubj:pass') ||
    (related(tree, noun, 'obl') && ['for', 'on', 'to', 'from', 'of'].includes(preposition(tree, noun)));
  if (isObject && preventing.has(verb)) stance.prevented = !stance.prevented;
  else if (isObject && (isPlanning(tree, word) || musing.has(verb))) {
    if (isPlanning(tree, word)) stance.future = true;
    else stance.uncertain = true;
    if (isNegated(tree, word, noun)) stance.negative = !stance.negative;
  } else {
    const done =
      related(tree, noun, 'obj', 'nsubj:pass') &&
      (lightVerbs.has(verb) || aspectualVerbs.has(verb) || transparentToNegation.has(verb));
    const takesPlace =
      related(tree, noun, 'nsubj') && (happening.has(verb) || aspectualVerbs.has(verb) || verb === 'be');
    if (!done && !takesPlace) {
      if (related(tree, noun, 'nsubj') && isOnlyLikely(tree, word)) stance.uncertain = true;
      if (isIndefinite(tree, noun) && isOpen(tree, word)) stance.uncertain = true;
      return false;
    }
    addClause(stance, tree, word, noun);
  }
  return true;
}

/** "Its entry is becoming likely", "talks seem possible". */
function isOnlyLikely(tree: Tree, predicate: number): boolean {
  const said = isVerb(tree, predicate) ? dependents(tree, predicate, 'xcomp', 'advmod') : [predicate];
  return said.some((word) => possibilityPredicates.has(lemma(tree, word)));
}

/** "A frontal attack", "seizures", "any request": none that is known. */
const isIndefinite = (tree: Tree, noun: number): boolean =>
  dependents(tree, noun, 'nmod:poss').length === 0 &&
  dependents(tree, noun, 'det').every((det) =>
    ['a', 'an', 'another', 'any', 'some', 'such'].includes(lemma(tree, det)),
  );

/** "would", "could", "if": whether a clause leaves open what it says. */
function isOpen(tree: Tree, verb: number): boolean {
  const aux = dependents(tree, verb, 'aux').map((each) => tree.tokens[each]!.text.toLowerCase());
  if (aux.some((word) => openModals.has(word) || futureModals.has(word))) return true;
  return dependents(tree, verb, 'mark').some((mark) => conditions.has(lemma(tree, mark)));
}

function embedInNoun(stance: Stance, tree: Tree, below: number, noun: number): boolean {
  // "A third country joining the war would change little."
  const verb = tree.heads[noun]!;
  if (tag(tree, below) === 'VBG' && verb >= 0 && related(tree, noun, 'nsubj') && isIndefinite(tree, noun))
    stance.uncertain ||= isOpen(tree, verb);
  if (tag(tree, below) === 'VBG' && verb >= 0 && consequenceNouns.has(lemma(tree, verb)) && isIndefinite(tree, noun))
    stance.uncertain = true;
  const word = lemma(tree, noun);
  const evidence = reportingNouns.has(word);
  const complement =
    related(tree, below, 'acl', 'ccomp') ||
    (related(tree, below, 'nmod') && ['of', 'for', 'to', 'against', 'on'].includes(preposition(tree, below)));
  // "a pledge made before the vote" is no pledge that it is made.
  if (!complement || (related(tree, below, 'acl') && isBareParticiple(tree, below))) return false;
  // "room to grow", "a tool to keep peace": not "the first to leave".
  if (related(tree, below, 'acl') && isInfinitive(tree, below) && !isCounted(tree, noun)) stance.future = true;
  if (denialNouns.has(word)) stance.negative = !stance.negative;
  else if (intentionNouns.has(word)) stance.future = true;
  else if (possibilityNouns.has(word)) stance.uncertain = true;
  const negated = dependents(tree, noun, 'det').some((det) => noWords.has(tree.tokens[det]!.text.toLowerCase()));
  if (negated && lemma(tree, dependent(tree, noun, 'det')) !== 'any') stance.negative = !stance.negative;
  // "little reason to", "few signs of".
  const scarce = dependents(tree, noun, 'amod', 'det').some((each) => ['little', 'few'].includes(lemma(tree, each)));
  if (scarce && dependent(tree, noun, 'det') < 0) stance.negative = !stance.negative;
  return evidence || intentionNouns.has(word) || possibilityNouns.has(word);
}

const ranks = words('first second third last only latest next one');
const isCounted = (tree: Tree, noun: number): boolean =>
  dependent(tree, noun, 'nummod') >= 0 ||
  ranks.has(lemma(tree, noun)) ||
  dependents(tree, noun, 'amod', 'nummod').some((word) => ranks.has(lemma(tree, word)) || tag(tree, word) === 'JJS');

/** Whether a clause holds a negation of its own; one on the noun given does not count again. */
export function isNegated(tree: Tree, verb: number, noun = -1): boolean {
  return (
    tree.children[verb]!.some((child) => {
      const word = tree.tokens[child]!.text.toLowerCase();
      if (related(tree, child, 'advmod', 'cc')) return negators.has(word) || isNoLonger(tree, child);
      if (child === noun || !related(tree, child, 'nsubj', 'obj', 'det')) return false;
      return (
        emptyWords.has(word) ||
        dependents(tree, child, 'det', 'cc').some((each) => emptyModifiers.has(lemma(tree, each)))
      );
    }) || tree.tokens[verb - 1]?.text.toLowerCase() === 'nor'
  );
}

const isNoLonger = (tree: Tree, adverb: number): boolean =>
  /^(?:longer|more)$/i.test(tree.tokens[adverb]!.text) && tree.tokens[adverb - 1]?.text.toLowerCase() === 'no';

const emptyModifiers = words('no neither');

const emptyWords = words('nobody nothing none neither no');
