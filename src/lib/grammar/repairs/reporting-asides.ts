import { wordAt } from '#lib/language/index.ts';
import { candidates, Relation, Tag } from '../candidates.ts';
import { orderWords } from '../lexicon/order.ts';
import { intentionPredicates } from '../lexicon/modality.ts';
import { reportingVerbs } from '../lexicon/reporting.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isInfinitive, isNoun, isVerb, lemma, preposition, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { clauseHead, isFinite, wordByWord } from './repair.ts';

/**
 * "The climate, she often says, is a threat": a clause between commas says who says so, and what stands around it is one
 * clause. "…, promising to help": who promises is whoever does what comes before the comma.
 */
export const reportingAsides: Repair = wordByWord(
  (tree) => candidates(tree, Tag.verb, Relation.any),
  (tree, verb): Change[] => {
    if (!isVerb(tree, verb)) return [];
    if (tag(tree, verb) === 'VBG') return addedParticiple(tree, verb);
    return reportingVerbs.has(lemma(tree, verb)) && /^VB[DPZ]$/.test(tag(tree, verb)) ? aside(tree, verb) : [];
  },
);

function aside(tree: Tree, verb: number): Change[] {
  const after = behindPhrases(tree, isParticle(tree, verb + 1) ? verb + 2 : verb + 1);
  if (wordAt(tree.tokens, after)?.text !== ',') return [];
  const begin = phraseBegin(tree, verb);
  if (begin < 2 || begin === verb) return [];
  const speaker = phraseHead(tree, begin, verb);
  if (speaker < 0) return [];
  const changes: Change[] = [{ token: speaker, head: verb, relation: 'nsubj' }];
  const main = mainClause(tree, verb, begin, after);
  if (main < 0) return [...changes, ...afterPhrase(tree, verb, begin, speaker)];
  const around = tree.children[verb]!.filter((child) => child < begin || child > after);
  if (tree.heads[verb] !== main)
    changes.push({ token: main, head: tree.heads[verb]!, relation: tree.relations[verb]! });
  changes.push({ token: verb, head: main, relation: 'parataxis' });
  const subject = subjectBefore(tree, verb, begin, main);
  for (const child of around)
    if (child !== main)
      changes.push({ token: child, head: main, relation: child === subject ? 'nsubj' : tree.relations[child]! });
  return changes;
}

/**
 * "took the town after days of fighting, residents said, dealing a blow": what "after" opens is no clause with the days as
 * its subject, but a phrase of the clause before, and so is the blow.
 */
function afterPhrase(tree: Tree, verb: number, begin: number, speaker: number): Change[] {
  const head = tree.heads[verb]!;
  if (head < 0 || head > begin || !related(tree, verb, 'advcl')) return [];
  const mark = dependents(tree, verb, 'mark').find((word) => word < begin && orderWords.has(lemma(tree, word)));
  const phrase = dependents(tree, verb, 'nsubj').find((word) => word < begin);
  if (mark === undefined || phrase === undefined || phrase < mark) return [];
  const joined = tree.tokens.flatMap((_, i) =>
    i > speaker && i < verb && related(tree, i, 'conj') && tree.heads[i]! < begin ? [i] : [],
  );
  return [
    { token: phrase, head, relation: 'obl' },
    { token: mark, head: phrase, relation: 'case' },
    { token: verb, head, relation: 'parataxis' },
    ...joined.map((token) => ({ token, head: speaker, relation: 'conj' })),
    ...dependents(tree, verb, 'advcl')
      .filter((word) => word > verb && tag(tree, word) === 'VBG')
      .map((token) => ({ token, head, relation: 'advcl' })),
  ];
}

/** "Doe said earlier in the hearing,": where the phrases right after the verb end. */
function behindPhrases(tree: Tree, from: number): number {
  let end = from;
  while (
    end < tree.tokens.length &&
    end - from < longestPhrase &&
    /^(?:RB|IN|DT|JJ|NN|CD|POS|HYPH)/.test(tag(tree, end))
  )
    end++;
  return /^(?:RB|IN)/.test(wordAt(tree.tokens, from)?.tag ?? '') && lemma(tree, from) !== 'that' ? end : from;
}

const isParticle = (tree: Tree, token: number): boolean =>
  token < tree.tokens.length && (tag(tree, token) === 'RP' || related(tree, token, 'compound:prt'));

const longestPhrase = 10;

/** Where the phrase between a comma and the verb begins; the verb itself when it is no mere noun phrase. */
function phraseBegin(tree: Tree, verb: number): number {
  for (let i = verb - 1; i > 0 && verb - i <= longestPhrase; i--) {
    const { text } = tree.tokens[i]!;
    if (text === ',') return tree.tokens[i + 1]!.text.toLowerCase() === 'as' ? i + 2 : i + 1;
    if (!/^(?:DT|PRP\$?|JJ|NN|CD|CC|POS|HYPH|RB|IN)/.test(tag(tree, i)) || /^(?:that|which|who|if)$/i.test(text)) break;
    // "…, and the minister said, …".
    if (tag(tree, i) === 'CC' && tree.tokens[i - 1]!.text === ',') break;
  }
  return verb;
}

function phraseHead(tree: Tree, begin: number, verb: number): number {
  for (let i = begin; i < verb; i++) {
    if (!isNoun(tree, i) && tag(tree, i) !== 'PRP' && tag(tree, i) !== 'CD') continue;
    const head = tree.heads[i]!;
    if ((head < begin || head >= verb) && ['', 'as'].includes(preposition(tree, i))) return i;
  }
  return -1;
}

/** "These workers, Doe explained, are paid well": the bare phrase before the aside, where nothing else is the subject. */
function subjectBefore(tree: Tree, verb: number, begin: number, main: number): number {
  if (dependent(tree, main, 'nsubj', 'csubj', 'expl') >= 0 || !isFinite(tree, main)) return -1;
  return (
    dependents(tree, verb, 'obl', 'obj', 'dislocated').find(
      (child) =>
        child < begin && tree.last[child]! >= begin - 2 && isNoun(tree, child) && preposition(tree, child) === '',
    ) ?? -1
  );
}

/** What the aside is set into: the verb's content after it, or the clause that it hangs on. */
function mainClause(tree: Tree, verb: number, begin: number, after: number): number {
  const content = dependents(tree, verb, 'ccomp', 'parataxis').find((child) => child > after);
  if (content !== undefined) return content;
  const goesOn = dependents(tree, verb, 'conj').find(
    (child) => child > after && dependent(tree, child, 'cc') < 0 && subjectBefore(tree, verb, begin, child) >= 0,
  );
  if (goesOn !== undefined) return goesOn;
  const head = tree.heads[verb]!;
  return head > after && related(tree, verb, 'cop', 'ccomp', 'advcl', 'csubj', 'aux', 'dep') ? head : -1;
}

function addedParticiple(tree: Tree, verb: number): Change[] {
  const noun = tree.heads[verb]!;
  const word = lemma(tree, verb);
  if (noun < 0 || wordAt(tree.tokens, verb - 1)?.text !== ',') return [];
  if (!reportingVerbs.has(word) && !intentionPredicates.has(word)) return [];
  // "ordered them to leave, accusing them of spying": whoever ordered it.
  const ofOrder = related(tree, verb, 'advcl') && isInfinitive(tree, noun) && tree.heads[noun]! >= 0;
  if (!ofOrder && !(related(tree, verb, 'acl') && isNoun(tree, noun))) return [];
  if (!ofOrder && dependent(tree, verb, 'ccomp', 'xcomp', 'obj', 'parataxis') < 0) return [];
  const clause = clauseHead(tree, ofOrder ? tree.heads[noun]! : noun);
  return clause >= 0 && clause < verb && isFinite(tree, clause)
    ? [{ token: verb, head: clause, relation: 'advcl' }]
    : [];
}
