import { wordAt } from '#lib/language/index.ts';
import type { Tree } from '#lib/grammar/index.ts';
import {
  aspectualVerbs,
  advising,
  adviceMarks,
  blameMarks,
  chargeMarks,
  dependent,
  dependents,
  followsNot,
  gerundMark,
  hasTo,
  isAsked,
  isNoun,
  isPassive,
  isVerb,
  joinedBy,
  lemma,
  linkingVerbs,
  objectOf,
  preposition,
  related,
  tag,
  timeNouns,
  words,
} from '#lib/grammar/index.ts';
import type { ActorIndex } from '../actor-index.ts';
import { pointsElsewhere, saysNo, shortPhrase } from '../phrases.ts';
import { isConnective } from '../triggers/nouns.ts';
import type { Labelled } from './labelled.ts';
import { limit, longest } from './labelled.ts';
import { thoseDescribed } from './predicate-words.ts';
import { isQuality, particleOf, standsBehindObject } from './verb-phrase.ts';

/**
 * Adds what follows the verb, nearest first, as long as the label stays short.
 * @param doer whoever does it, where that is told behind the verb
 */
export function withPhrases(
  index: ActorIndex,
  event: Labelled,
  core: string,
  used: ReadonlySet<number | undefined>,
  doer?: number,
): string {
  const { tree, trigger } = event;
  let text = core;
  // "relies on the experience of those who have retired": alone an intransitive verb tells nothing.
  const isAlone = dependent(tree, trigger.token, 'obj', 'iobj') < 0 && !isPassive(tree, trigger.token);
  const after = tree.children[trigger.token]!.filter(
    (child) =>
      child > trigger.token &&
      !used.has(child) &&
      (related(tree, child, 'obl', 'obj', 'iobj', 'xcomp', 'advcl') || isSeenAs(tree, child)),
  );
  // "moves away from the coast".
  const particle = particleOf(tree, trigger.token);
  if (particle >= 0) after.unshift(...dependents(tree, particle, 'obl').filter((child) => child > particle));
  for (const child of after) {
    const phrase = isSeenAs(tree, child)
      ? seenAs(tree, child)
      : related(tree, child, 'advcl')
        ? circumstance(index, tree, child)
        : isComplement(tree, child)
          ? [wantedFor(index, tree, child), complement(index, tree, child)].filter(Boolean).join(' ')
          : child === doer
            ? `by ${shortPhrase(index, tree, child)}`
            : oblique(index, tree, child);
    if (!phrase) continue;
    const longer = `${text} ${phrase}`;
    const isNeeded =
      needs(tree, trigger.token, child) ||
      // "is confronted with an affliction of great proportions".
      (text === core && (isAlone || tree.first[child] === trigger.token + 1));
    if (longer.length > (isNeeded ? longest : limit)) {
      // "finds Doe guilty", of however many counts.
      const verdict = `${text} ${tree.tokens[child]!.text.toLowerCase()}`;
      if (isVerdict(tree, child) && verdict.length <= longest) text = verdict;
      break;
    }
    text = longer;
  }
  return text;
}

/** Whether a verb tells nothing without a phrase. */
function needs(tree: Tree, verb: number, phrase: number): boolean {
  // "describes her as the best of them".
  if (preposition(tree, phrase) === 'as' && telling.has(lemma(tree, verb))) return true;
  // "is charged with attempting to flee".
  if (related(tree, phrase, 'advcl')) return tag(tree, phrase) === 'VBG' && dependent(tree, phrase, 'xcomp') > phrase;
  // "asks the council to help the girls"; without what is continued "continue" tells nothing, either.
  return (
    isComplement(tree, phrase) &&
    (hasTo(tree, phrase) || (aspectualVerbs.has(lemma(tree, verb)) && tag(tree, phrase) === 'VBG'))
  );
}

const isVerdict = (tree: Tree, child: number): boolean =>
  related(tree, child, 'xcomp') && ['guilty', 'innocent', 'liable'].includes(lemma(tree, child));

/** Parsers take "on Jane Doe" in "called on Jane Doe" for one. */
const isComplement = (tree: Tree, child: number): boolean =>
  related(tree, child, 'xcomp') && (preposition(tree, child) === '' || dependent(tree, child, 'cop') >= 0);

/** "accuses them of shelling the port", "thanks them for coming", "calls for him to resign", "calls on them to act". */
function circumstance(index: ActorIndex, tree: Tree, clause: number): string {
  // "stopped counting".
  if (clause === tree.heads[clause]! + 1 && aspectualVerbs.has(lemma(tree, clause - 1)) && isGerund(tree, clause))
    return tree.tokens[clause]!.text.toLowerCase();
  const isCharge = lemma(tree, tree.heads[clause]!) === 'charge';
  const mark =
    gerundMark(tree, clause, blameMarks) ||
    gerundMark(tree, clause, aims) ||
    (telling.has(lemma(tree, tree.heads[clause]!)) ? gerundMark(tree, clause, roles) : '') ||
    (isCharge ? gerundMark(tree, clause, chargeMarks) : '') ||
    (advising.has(lemma(tree, tree.heads[clause]!)) ? gerundMark(tree, clause, adviceMarks) : '') ||
    (outcomes.has(lemma(tree, tree.heads[clause]!)) ? gerundMark(tree, clause, into) : '');
  if (mark) return `${mark} ${complement(index, tree, clause)}`;
  if (isAsked(tree, clause)) return complement(index, tree, clause);
  const wanted = wantedFor(index, tree, clause);
  return wanted === '' ? '' : `${wanted} ${complement(index, tree, clause)}`;
}

/** "for them" in "asked for them to leave"; '' where nobody is named. */
function wantedFor(index: ActorIndex, tree: Tree, clause: number): string {
  const subject = hasTo(tree, clause) ? dependent(tree, clause, 'nsubj') : -1;
  const isWanted = subject >= 0 && dependents(tree, clause, 'mark').some((word) => lemma(tree, word) === 'for');
  return isWanted ? `for ${shortPhrase(index, tree, subject)}` : '';
}

/** "aim at ending it". */
const aims = words('at');

/** "resulted in closing it", "succeeded in taking it". */
const outcomes = words('assist engage participate persist result succeed');
const into = words('in');

/** "was quoted as saying it", "described it as historic". */
const roles = words('as');
const telling = words(`
  brand characterise characterize cite class classify condemn deem denounce depict describe dismiss hail herald label perceive
  portray quote recognise recognize regard report see treat view
`);

/** "is treated as highly suspicious": an adjective, however it hangs. */
const isSeenAs = (tree: Tree, word: number): boolean =>
  tag(tree, word).startsWith('JJ') &&
  related(tree, word, 'obl', 'xcomp', 'advcl', 'advmod') &&
  telling.has(lemma(tree, tree.heads[word]!)) &&
  dependents(tree, word, 'case', 'mark').some((mark) => mark < word && lemma(tree, mark) === 'as');

/** With an adverb right before it. */
function seenAs(tree: Tree, adjective: number): string {
  const degree = dependents(tree, adjective, 'advmod').includes(adjective - 1) ? adjective - 1 : adjective;
  return ['as', ...tree.tokens.slice(degree, adjective + 1).map(({ text }) => text.toLowerCase())].join(' ');
}

/** Also where a tagger took it for a noun. */
const isGerund = (tree: Tree, token: number): boolean => /^\p{L}{2,}ing$/u.test(tree.tokens[token]!.text);

function oblique(index: ActorIndex, tree: Tree, child: number): string {
  const word = preposition(tree, child);
  if (timeNouns.has(lemma(tree, child)))
    return isPenalty(tree, child, word) ? `${word} ${shortPhrase(index, tree, child)}` : '';
  if (word === 'at' && lemma(tree, child) === 'large') return 'at large';
  if (related(tree, child, 'obl', 'xcomp')) {
    if (!word || word === 'according to' || related(tree, child, 'obl:agent')) return '';
    if ((!isNamedOrNoun(index, tree, child) && !isAmount(tree, child)) || isConnective(tree, child, lemma(tree, child)))
      return '';
    if (!index.heads[tree.index]!.has(child) && pointsElsewhere(tree, child)) return '';
  }
  const no = saysNo(tree, child) ? 'no ' : followsNot(tree, child) ? 'not ' : '';
  return `${word} ${no}${shortPhrase(index, tree, child)}`.trim();
}

/** "is sentenced to five years", "is jailed for two months". */
const isPenalty = (tree: Tree, time: number, word: string): boolean =>
  (word === 'to' || word === 'for') &&
  dependent(tree, time, 'nummod') >= 0 &&
  (word === 'to' ? condemning : barring).has(lemma(tree, tree.heads[time]!));

const condemning = words('condemn jail sentence');
const barring = words('ban bar exclude imprison jail suspend');

/** "at about 30,000", "by 12 per cent"; a bare number may be a year or an hour. */
const isAmount = (tree: Tree, token: number): boolean =>
  tag(tree, token) === '$' ||
  (tag(tree, token) === 'CD' && /^\d+,\d{3}|hundred|thousand|million|billion|dozen/i.test(tree.tokens[token]!.text));

/** Times and pronouns say little in a label. */
function isNamedOrNoun(index: ActorIndex, tree: Tree, token: number): boolean {
  if (index.heads[tree.index]!.has(token)) return true;
  return isNoun(tree, token) && !timeNouns.has(lemma(tree, token));
}

/** "to", "to be" and "to have" before a verb; '' where it stands without. */
function infinitiveMark(tree: Tree, verb: number): string {
  if (!hasTo(tree, verb)) return '';
  const auxiliaries = dependents(tree, verb, 'aux').filter((each) => each < verb);
  const not = dependents(tree, verb, 'advmod').some((each) => each < verb && lemma(tree, each) === 'not');
  const words = auxiliaries.map((each) => (tag(tree, each) === 'VBN' ? tree.tokens[each]!.text : lemma(tree, each)));
  return `${[not ? 'not to' : 'to', ...words].join(' ')} `;
}

/** "ill", "a member", "in Paris". */
function predicate(index: ActorIndex, tree: Tree, word: number): string {
  const phrase = isNoun(tree, word) ? shortPhrase(index, tree, word) : tree.tokens[word]!.text;
  return `${preposition(tree, word)} ${phrase}`.trim();
}

/** "has moved its guns or is preparing to do so": to move them; null where the sentence does not tell. */
function whatIsDone(index: ActorIndex, tree: Tree, doing: number): string | null {
  const wanted = tree.heads[doing]!;
  const told = wanted >= 0 && related(tree, wanted, 'conj') ? tree.heads[wanted]! : -1;
  if (told < 0 || !isVerb(tree, told) || related(tree, told, 'conj') || isPassive(tree, told)) return null;
  const object = dependent(tree, told, 'obj');
  return object < told ? null : `${lemma(tree, told)} ${shortPhrase(index, tree, object)}`;
}

/** "a lie" of "calls the report a lie": without its article what something is called would seem to belong to it. */
function withArticle(index: ActorIndex, tree: Tree, noun: number): string {
  const phrase = shortPhrase(index, tree, noun);
  const article = dependents(tree, noun, 'det').find((det) => /^an?$/i.test(tree.tokens[det]!.text));
  const isCalled = article !== undefined && dependent(tree, tree.heads[noun]!, 'obj') >= 0;
  return isCalled && joinedBy(tree, noun).length === 0 && !/^an? /i.test(phrase)
    ? `${/^[aeiou]/i.test(phrase) ? 'an' : 'a'} ${phrase}`
    : phrase;
}

/** "wants to break through to Europe", "calls it a war". */
export function complement(index: ActorIndex, tree: Tree, child: number): string {
  const mark = infinitiveMark(tree, child);
  const copula = dependent(tree, child, 'cop');
  // "is said to be ill".
  if (mark && copula >= 0) return `${mark}be ${predicate(index, tree, child)}`;
  // "of being ill".
  if (copula >= 0 && tag(tree, copula) === 'VBG') return `being ${predicate(index, tree, child)}`;
  if (!isVerb(tree, child))
    return mark || dependent(tree, child, 'case') >= 0
      ? ''
      : (followsNot(tree, child) ? 'not ' : '') +
          (isNoun(tree, child) || tag(tree, child) === 'CD'
            ? withArticle(index, tree, child)
            : tree.tokens[child]!.text);
  const own = dependent(tree, child, 'obj', 'iobj');
  // "treatment that they want her to receive".
  const object = own >= 0 ? own : objectOf(tree, child);
  const place = dependents(tree, child, 'obl').find(
    (each) => preposition(tree, each) && isNamedOrNoun(index, tree, each),
  );
  const particle = particleOf(tree, child);
  // "of having ignored it".
  const having = dependents(tree, child, 'aux').filter((each) => each < child && tag(tree, each) === 'VBG');
  const verbs = [...having, child].map((each) => tree.tokens[each]!.text.toLowerCase());
  const parts = [`${mark}${verbs.join(' ')}`];
  const after = particle >= 0 ? [tree.tokens[particle]!.text] : [];
  if (object >= 0) {
    const phrase = thoseDescribed(tree, object) || shortPhrase(index, tree, object);
    // "to take it back".
    const isBehind = particle >= 0 && standsBehindObject(tree, particle, object);
    // "to turn the vote into a protest".
    const outcome = dependents(tree, child, 'obl').find((each) => each > object && preposition(tree, each) === 'into');
    return [
      ...parts,
      ...(isBehind ? [phrase, ...after] : [...after, phrase]),
      ...(outcome === undefined ? [] : [oblique(index, tree, outcome)]),
    ].join(' ');
  }
  parts.push(...after);
  // "vows to keep protesting", "dies trying to save them".
  const next = dependent(tree, child, 'xcomp');
  const kept = next > child && (aspectualVerbs.has(lemma(tree, child)) || hasTo(tree, next)) ? next : -1;
  if (kept > child && isVerb(tree, kept) && dependent(tree, kept, 'xcomp') < 0)
    return [...parts, complement(index, tree, kept)].join(' ');
  // "hopes to become a detective", "causes it to become slower".
  const role = linkingVerbs.has(lemma(tree, child))
    ? dependents(tree, child, 'xcomp', 'advmod').find(
        (each) => each > child && (related(tree, each, 'xcomp') || isQuality(tree, each)),
      )
    : undefined;
  if (role !== undefined && !isVerb(tree, role)) return [...parts, predicate(index, tree, role)].join(' ');
  if (lemma(tree, child) === 'do' && wordAt(tree.tokens, child + 1)?.text === 'so')
    return [`${mark}${whatIsDone(index, tree, child) ?? 'do so'}`, ...after].join(' ');
  else if (place !== undefined) parts.push(oblique(index, tree, place));
  return parts.join(' ');
}
