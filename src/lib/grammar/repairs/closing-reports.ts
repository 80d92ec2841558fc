import { plainReportingVerbs, reportingVerbs } from '../lexicon/reporting.ts';
import { words } from '../lexicon/words.ts';
import type { Change, Tree } from '../tree.ts';
import { isNoun, isTitle, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';

/** "They will leave and not come back, the official added on Sunday.": who speaks at the end says all that comes before. */
export const closingReports: Repair = (tree) => {
  const ends = tree.tokens.flatMap(({ text }, i) => (text === ';' || i === tree.tokens.length - 1 ? [i] : []));
  return ends.flatMap((end, k) => closingReport(tree, k === 0 ? 0 : ends[k - 1]! + 1, end));
};

/** The report that closes the stretch from `start` to `end`: a sentence, or a part of one up to a semicolon. */
function closingReport(tree: Tree, start: number, end: number): Change[] {
  const verb = closingVerb(tree, start, end);
  if (verb < 0) return [];
  const begin = phraseBegin(tree, verb);
  const subject = subjectIn(tree, begin, verb);
  const root = tree.heads.findIndex((head, i) => i >= start && i <= end && (head < start || head > end));
  if (subject < 0 || root < 0) return [];
  const speaker = beforePhrase(tree, begin, subject);
  const changes: Change[] = [];
  for (let i = begin; i < subject; i++) {
    const isLoose = tree.heads[i]! < begin || tree.heads[i] === verb;
    if (i === speaker || !isLoose || related(tree, i, 'cc', 'conj')) continue;
    changes.push({ token: i, head: i < speaker ? speaker : subject, relation: relationOf(tag(tree, i)) });
  }
  if (subject !== speaker) changes.push({ token: subject, head: speaker, relation: 'nmod' });
  if (tree.heads[speaker] !== verb || !related(tree, speaker, 'nsubj'))
    changes.push({ token: speaker, head: verb, relation: 'nsubj' });
  // A content that the parser found is left to it, but for what hangs on a part of it only.
  if (root < begin && (tree.heads[verb] !== root || !related(tree, verb, 'parataxis')))
    changes.push({ token: verb, head: root, relation: 'parataxis' });
  return changes;
}

const longestPhrase = 10;
const afterVerb = /^(?:IN|TO|DT|CD|JJ|NNPS?|RP|[.,:]|''|-RRB-)$/;
/** "said in a statement on its website": nouns only where a place, a time or an occasion follows the verb. */
const inPhrases = /^(?:NNS?|PRP\$)$/;
const occasions = words('after at before by during from in on through to via');
const adverbs = words('afterwards again also earlier here later there today tonight yesterday');

/** The last verb of a stretch, when it reports and nothing but a time or a place follows; -1 when there is none. */
function closingVerb(tree: Tree, start: number, end: number): number {
  const known = isTitle(tree) ? plainReportingVerbs : reportingVerbs;
  let hasNouns = false;
  for (let i = end; i > start + 1; i--) {
    if (isVerb(tree, i)) {
      const isReport = known.has(lemma(tree, i)) && /^VB[DNPZ]?$/.test(tag(tree, i));
      return isReport && (!hasNouns || occasions.has(lemma(tree, i + 1))) ? i : -1;
    }
    hasNouns ||= inPhrases.test(tag(tree, i));
    const mayFollow = afterVerb.test(tag(tree, i)) || inPhrases.test(tag(tree, i)) || adverbs.has(lemma(tree, i));
    if (end - i >= longestPhrase || !mayFollow) return -1;
  }
  return -1;
}

/** Where the noun phrase between the last comma and the verb begins; the verb itself when it is none. */
function phraseBegin(tree: Tree, verb: number): number {
  for (let i = verb - 1; i > 1 && verb - i <= longestPhrase; i--) {
    if (tree.tokens[i]!.text === ',' || /^['"”’]{1,2}$/.test(tree.tokens[i]!.text)) return i + 1;
    if (!/^(?:DT|PRP\$?|JJ|NN|CD|CC|POS|HYPH|IN)/.test(tag(tree, i))) break;
    // "…, and the minister added weight", "…, which the minister said".
    if (tree.tokens[i - 1]!.text === ',' && /^(?:CC|IN|WDT)$/.test(tag(tree, i))) break;
  }
  return verb;
}

/** How a word of a noun phrase hangs on its head. */
function relationOf(word: string): string {
  if (word === 'DT') return 'det';
  return word === 'IN' ? 'case' : 'compound';
}

/** "the governor of the region", "an adviser to the staff": the first, also where a parser took the last for the head. */
function beforePhrase(tree: Tree, begin: number, head: number): number {
  for (let i = begin + 1; i < head; i++) {
    if (tag(tree, i) !== 'IN' || !isNoun(tree, i - 1)) continue;
    // A name may go on behind any other: "Friends for Klow director Jan Doe".
    if (lemma(tree, i) === 'of' || !tag(tree, i - 1).startsWith('NNP')) return i - 1;
  }
  return head;
}

/** The head of a noun phrase that ends at the verb, also where it was taken for an adjective: "the official added". */
function subjectIn(tree: Tree, begin: number, verb: number): number {
  if (begin >= verb) return -1;
  for (let i = begin; i < verb; i++) {
    if (!isNoun(tree, i) && tag(tree, i) !== 'PRP') continue;
    const head = tree.heads[i]!;
    if ((head < begin || head >= verb) && related(tree, i, 'nsubj', 'nsubj:pass')) return i;
  }
  const last = verb - 1;
  return isNoun(tree, last) || /^(?:PRP|JJ|CD)$/.test(tag(tree, last)) ? last : -1;
}
