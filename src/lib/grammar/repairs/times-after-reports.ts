import { wordAt } from '#lib/language/index.ts';
import { candidates, Relation, Tag } from '../candidates.ts';
import { plainReportingVerbs } from '../lexicon/reporting.ts';
import { timeNouns } from '../lexicon/time-nouns.ts';
import { words } from '../lexicon/words.ts';
import type { Change, Tree } from '../tree.ts';
import { dependents, isVerb, isWithin, lemma, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { hungOn, isFinite, wordByWord } from './repair.ts';

/** "said on Friday she had left", "said today conditions were bad": when it was said, not when what was said happened. */
export const timesAfterReports: Repair = wordByWord(
  (tree) => candidates(tree, Tag.finite, Relation.any),
  (tree, verb): Change[] => {
    if (!reports(tree, verb)) return [];
    const opener = openers.has(lower(tree, verb + 1)) ? verb + 1 : -1;
    const first = Math.max(verb, opener) + 1;
    const end = endOfTime(tree, first);
    if (end <= first || !opensClause(tree, end, opener >= 0)) return [];
    const head = headOf(tree, first, end);
    const described = describing(tree, head, end);
    if (described >= 0 && tree.heads[head] === verb)
      return [
        { token: described, head: verb, relation: 'ccomp' },
        ...hungOn(
          tree,
          tree.children[head]!.filter((child) => child > described),
          described,
        ),
      ];
    const content = tree.heads[head]!;
    if (content < end || !isWithin(tree, content, verb)) return [];
    const inside = tree.children[head]!.filter((child) => child >= end || child < Math.min(first, opener));
    return [
      { token: head, head: verb, relation: opener < 0 ? 'obl:unmarked' : 'obl' },
      ...(opener < 0 ? [] : [{ token: opener, head, relation: 'case' }]),
      ...hungOn(tree, inside, content),
    ];
  },
);

/** "said on Monday it had left", with the leaving taken for what describes the Monday: its verb; -1 where nothing does. */
const describing = (tree: Tree, time: number, end: number): number =>
  dependents(tree, time, 'acl').find(
    (clause) =>
      clause >= end &&
      isFinite(tree, clause) &&
      dependents(tree, clause, 'nsubj').some((word) => tree.first[word] === end),
  ) ?? -1;

const reports = (tree: Tree, verb: number): boolean =>
  isVerb(tree, verb) && /^VB[DZP]$/.test(tag(tree, verb)) && moreReports.has(lemma(tree, verb));

const moreReports: ReadonlySet<string> = new Set([
  ...plainReportingVerbs,
  ...words('add announce concede confirm disclose reveal rule'),
]);

const openers = words('on in at');
const modifiers = words('early late earlier last this the a one two three four five six seven eight nine ten');
const endings = words('ago earlier before later');
const days = words('today yesterday tonight');
const lower = (tree: Tree, token: number): string => wordAt(tree.tokens, token)?.text.toLowerCase() ?? '';

/** The token behind a day, or a time that is counted back, which begins at a token; the same token where none does. */
function endOfTime(tree: Tree, first: number): number {
  let end = first;
  let isTime = false;
  for (; end < tree.tokens.length; end++) {
    const word = lower(tree, end);
    if (isTime && endings.has(word)) return end + 1;
    if (days.has(word) || timeNouns.has(lemma(tree, end))) isTime = true;
    else if (isTime || !(modifiers.has(word) || tag(tree, end) === 'CD')) break;
  }
  return isTime ? end : first;
}

/** Whether a clause opens behind a time: "today conditions", but not "said Friday was too late" or "Friday prayers were". */
function opensClause(tree: Tree, end: number, hasPreposition: boolean): boolean {
  if (end >= tree.tokens.length) return false;
  const next = tag(tree, end);
  const isCounted = endings.has(lower(tree, end - 1));
  if (/^(?:MD|VB[DPZ])$/.test(next)) return isCounted;
  if (next === 'NN' || next === 'NNS') return hasPreposition || isCounted || days.has(lower(tree, end - 1));
  return /^(?:DT|PRP\$?|NNPS?|EX|JJ|CD|IN)$/.test(next);
}

/** The word of a time on which the rest of it hangs. */
function headOf(tree: Tree, first: number, end: number): number {
  for (let i = first; i < end; i++) if (tree.heads[i]! < first || tree.heads[i]! >= end) return i;
  return first;
}
