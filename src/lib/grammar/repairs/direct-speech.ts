import { wordAt } from '#lib/language/index.ts';
import { quotingVerbs, reportingVerbs } from '../lexicon/reporting.ts';
import { words } from '../lexicon/words.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isNoun, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';

/**
 * “…,” said X, a lawyer who …; “…,” X, a lawyer who …, said: whoever stands between the closing mark and the verb, or
 * right after a verb that follows the mark, says what stands before it.
 */
export const directSpeech: Repair = (tree) => {
  let closed = -1;
  const changes: Change[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const report = reportBeyondMark(tree, i);
    if (report >= 0) {
      changes.push({ token: i, head: report, relation: 'ccomp' });
      continue;
    }
    if (marks.has(tree.tokens[i]!.text)) closed = isClosing(tree, i) ? i : -1;
    if (!isReport(tree, i)) continue;
    const isInverted = closed >= 0 ? closed === i - 1 : isAddedAtTheEnd(tree, i);
    const speaker = isInverted ? speakerAfter(tree, i) : closed >= 0 ? speakerBetween(tree, closed, i) : -1;
    if (speaker < 0) {
      changes.push(...saidBySubject(tree, i, closed));
      continue;
    }
    // The quotation names one verb only.
    closed = -1;
    changes.push(...speakerChanges(tree, i, speaker), ...contentChanges(tree, i, isInverted ? i : speaker));
  }
  return changes;
};

/** "“It is useful,” chairman Jane Doe said": what has a subject within the marks describes no chairman after them. */
function reportBeyondMark(tree: Tree, word: number): number {
  const noun = tree.heads[word]!;
  if (noun < word || !related(tree, word, 'amod', 'compound') || dependent(tree, word, 'cop') < 0) return -1;
  const verb = dependent(tree, word, 'nsubj') < 0 ? -1 : tree.heads[noun]!;
  const isApart = tree.tokens.slice(word + 1, noun).some(({ text }) => marks.has(text));
  return isApart && verb > noun && isReport(tree, verb) && related(tree, noun, 'nsubj') ? verb : -1;
}

const marks = words(`“ ” \`\` '' " ‘ ’`);

/** Marks close what they stand right behind. */
const isClosing = (tree: Tree, mark: number): boolean =>
  tree.tokens[mark]!.text !== '“' && mark > 0 && tree.tokens[mark - 1]!.end === tree.tokens[mark]!.start;

/** A verb of speech in the simple tenses. */
const isReport = (tree: Tree, verb: number): boolean =>
  /^VB[DNPZ]$/.test(tag(tree, verb)) &&
  (reportingVerbs.has(lemma(tree, verb)) || quotingVerbs.has(lemma(tree, verb))) &&
  !dependents(tree, verb, 'aux').some((aux) => lemma(tree, aux) !== 'have');

/** "They left, said the agency.": without marks only where nothing else could be meant. */
function isAddedAtTheEnd(tree: Tree, verb: number): boolean {
  if (lemma(tree, verb) !== 'say' || wordAt(tree.tokens, verb - 1)?.text !== ',') return false;
  const after = tree.tokens[endOfPhrase(tree, verb + 1)];
  return after === undefined || /^[,.;)]$/.test(after.text);
}

const withinPhrase = /^(?:DT|PRP\$?|JJ|NN|CD|POS|HYPH|VBN)/;

/** The word on which the noun phrase after the verb depends; -1 when something else follows. */
function speakerAfter(tree: Tree, verb: number): number {
  return phraseHead(tree, verb + 1, endOfPhrase(tree, verb + 1));
}

/** The word on which the noun phrase after the mark depends, when only what belongs to it stands before the verb. */
function speakerBetween(tree: Tree, mark: number, verb: number): number {
  const begin = tree.tokens[mark + 1]!.text === ',' ? mark + 2 : mark + 1;
  const end = endOfPhrase(tree, begin);
  const own = dependent(tree, verb, 'nsubj');
  if (end === begin || (own > mark && own < verb) || verb - end > longestAside) return -1;
  const isAside = tree.tokens[end]!.text === ',' && tree.tokens[verb - 1]!.text === ',';
  for (let i = end; i < verb && !isAside; i++) if (!alongPhrase.test(tag(tree, i))) return -1;
  return phraseHead(tree, begin, end);
}

const longestAside = 30;
const alongPhrase = /^(?:DT|PRP\$?|JJ|NN|CD|POS|HYPH|IN|RB|MD|VBZ|-LRB-|-RRB-|,|:)$|^NN/;

function endOfPhrase(tree: Tree, begin: number): number {
  let end = begin;
  while (end < tree.tokens.length && (withinPhrase.test(tag(tree, end)) || isAbbreviationMark(tree, end))) end++;
  return end;
}

const isAbbreviationMark = (tree: Tree, i: number): boolean =>
  tree.tokens[i]!.text === '.' && i + 1 < tree.tokens.length && /^NNP/.test(tag(tree, i + 1));

function phraseHead(tree: Tree, begin: number, end: number): number {
  let noun = -1;
  for (let i = begin; i < end; i++) {
    if (!isNoun(tree, i) && tag(tree, i) !== 'PRP') continue;
    const head = tree.heads[i]!;
    if (head >= begin && head < end) continue;
    if (related(tree, i, 'nsubj')) return i;
    noun = noun < 0 ? i : noun;
  }
  return noun;
}

function speakerChanges(tree: Tree, verb: number, speaker: number): Change[] {
  if (tree.heads[speaker] === verb && related(tree, speaker, 'nsubj')) return [];
  const changes: Change[] = [{ token: speaker, head: verb, relation: 'nsubj' }];
  // "“…,” she told them" is no second clause.
  if (related(tree, verb, 'conj') && dependent(tree, verb, 'cc') < 0)
    changes.push({ token: verb, head: tree.heads[verb]!, relation: 'parataxis' });
  if (tree.heads[verb] === speaker)
    changes.push({ token: verb, head: tree.heads[speaker]!, relation: tree.relations[speaker]! });
  return changes;
}

/** What was taken for a second subject, or hangs loosely on the verb, is what was said. */
function contentChanges(tree: Tree, verb: number, before: number): Change[] {
  return tree.children[verb]!.flatMap((child): Change[] => {
    if (child >= before || !related(tree, child, 'nsubj', 'csubj', 'advcl', 'dep', 'obj', 'obl')) return [];
    if (isClause(tree, child)) return [{ token: child, head: verb, relation: 'ccomp' }];
    return related(tree, child, 'nsubj') ? [{ token: child, head: verb, relation: 'dislocated' }] : [];
  });
}

/** "“It was useful,” the officer said" with a useful officer: a clause inside the marks describes nobody after them. */
function saidBySubject(tree: Tree, verb: number, mark: number): Change[] {
  const speaker = dependent(tree, verb, 'nsubj');
  if (mark < 0 || speaker < mark || speaker > verb || dependent(tree, verb, 'ccomp') >= 0) return [];
  const clause = tree.children[speaker]!.find((child) => child < mark && isClause(tree, child));
  return clause === undefined ? [] : [{ token: clause, head: verb, relation: 'ccomp' }];
}

const isClause = (tree: Tree, token: number): boolean =>
  isVerb(tree, token) || dependents(tree, token, 'nsubj', 'cop').length > 0;
