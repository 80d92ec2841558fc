import { wordAt } from '#lib/language/index.ts';
import { withLemma } from '../candidates.ts';
import { timeNouns } from '../lexicon/time-nouns.ts';
import { words } from '../lexicon/words.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isNoun, isTitle, isVerb, lemma, tag, upwards } from '../tree.ts';
import type { Repair } from './repair.ts';
import { finiteVerbBehind, isFinite, wordByWord } from './repair.ts';

const links = words('after before');

/**
 * "Hours after a court blocked the merger, shares fell": what a length of time is counted from is a clause where a verb
 * follows the noun. Lengths of time do nothing themselves, so the court is who blocked.
 */
export const countedClauses: Repair = wordByWord(
  (tree) => (isTitle(tree) ? [] : withLemma(tree, links)),
  (tree, link): Change[] => {
    const unit = link - 1;
    if (unit < 0 || !timeNouns.has(lemma(tree, unit))) return [];
    const end = endOfClause(tree, link);
    const verb = end < 0 ? -1 : verbBehind(tree, link, end);
    const subject = verb < 0 ? -1 : subjectBefore(tree, verb, link);
    if (subject < 0) return [];
    const main = tree.first[unit] === 0 || unit < 3 ? finiteVerbBehind(tree, end) : hostOf(tree, unit, verb);
    return main < 0 ? [] : asClause(tree, { unit, link, subject, verb, end, main });
  },
);

/** Words of a clause that is meant to be read; more are not looked through, so that the work grows with the text. */
const longest = 60;

/** The comma or full stop that ends what stands behind a link; -1 where none is near. */
function endOfClause({ tokens }: Tree, link: number): number {
  const last = Math.min(tokens.length, link + longest);
  for (let i = link + 1; i < last; i++) if (/^[,.;:!?—–-]$/.test(tokens[i]!.text)) return i;
  return last === tokens.length ? last : -1;
}

/** The verb of the clause: the first that is finite, else one in the past tense that was taken for a participle; -1 for none. */
function verbBehind(tree: Tree, link: number, end: number): number {
  let participle = -1;
  for (let i = link + 2; i < end; i++) {
    const here = tag(tree, i);
    if (/^(?:WDT|WP|WRB)$/.test(here) || (lemma(tree, i) === 'that' && isNoun(tree, i - 1))) return -1;
    if (isFinite(tree, i)) return i;
    const isPast = here === 'VBN' && dependent(tree, i, 'aux') < 0;
    if (participle < 0 && isPast && /^(?:DT|PRP\$|CD|JJ|NN|NNS|NNP|NNPS)$/.test(wordAt(tree.tokens, i + 1)?.tag ?? ''))
      participle = i + 1 < end ? i : -1;
  }
  return participle;
}

/**
 * The noun that was taken for what stands behind the link alone, else the one right before the verb, adverbs and
 * auxiliaries between them left aside; -1 where there is none, or the verb has its subject.
 */
function subjectBefore(tree: Tree, verb: number, link: number): number {
  if (dependents(tree, verb, 'nsubj').some((subject) => subject > link)) return -1;
  const counted = tree.heads[link]!;
  if (counted > link && counted < verb && isNominal(tree, counted)) return counted;
  let at = verb - 1;
  while (at > link && /^(?:RB|MD|VB[DZP])$/.test(tag(tree, at))) at--;
  return at > link && isNominal(tree, at) ? at : -1;
}

const isNominal = (tree: Tree, token: number): boolean => /^(?:NN|PRP$|CD$)/.test(tag(tree, token));

/** The verb that a length of time in mid-sentence belongs to. */
function hostOf(tree: Tree, unit: number, verb: number): number {
  for (const word of upwards(tree, unit)) if (word !== unit && word !== verb && isVerb(tree, word)) return word;
  return -1;
}

interface CountedClause {
  unit: number;
  link: number;
  subject: number;
  verb: number;
  /** What ends it. */
  end: number;
  main: number;
}

function asClause(tree: Tree, { unit, link, subject, verb, end, main }: CountedClause): Change[] {
  const changes: Change[] = [
    { token: unit, head: verb, relation: 'obl:unmarked' },
    { token: link, head: verb, relation: 'mark' },
    { token: subject, head: verb, relation: 'nsubj' },
    { token: verb, head: main, relation: 'advcl' },
  ];
  if (main > end) {
    if (tree.heads[main]! <= end) changes.push({ token: main, head: -1, relation: 'root' });
    for (const child of tree.children[verb]!)
      if (child > end && child !== main) changes.push({ token: child, head: main, relation: tree.relations[child]! });
  }
  const isInside = (token: number) => token > link && token < end;
  for (let i = link + 1; i < end; i++) {
    const head = tree.heads[i]!;
    if (i === subject || i === verb) continue;
    // What went with a noun of another reading goes with the nearest word of its own side.
    if (i < subject && (head > subject || head <= link))
      changes.push({ token: i, head: subject, relation: tree.relations[i]! });
    else if (i > verb && (!isInside(head) || head <= subject))
      changes.push({
        token: i,
        head: verb,
        relation: isNoun(tree, i) ? nounRelation(tree, i, link) : tree.relations[i]!,
      });
  }
  return changes;
}

const nounRelation = (tree: Tree, noun: number, link: number): string =>
  dependents(tree, noun, 'case').some((word) => word !== link) ? 'obl' : 'obj';
