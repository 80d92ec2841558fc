import { wordAt } from '#lib/language/index.ts';
import { withLemma } from '../candidates.ts';
import { words } from '../lexicon/words.ts';
import type { Change, Tree } from '../tree.ts';
import { dependents, isVerb, lemma, related } from '../tree.ts';
import type { Repair } from './repair.ts';
import { hungOn, isFinite, wordByWord } from './repair.ts';

/** "Sales rose in the quarter ended Sept. 30": which quarter, and nothing that the sales or the quarter did. */
export const endedPeriods: Repair = wordByWord(
  (tree) => withLemma(tree, ending),
  (tree, end): Change[] => {
    const period = end - 1;
    if (tree.tokens[end]!.text !== 'ended' || !periods.has(wordAt(tree.tokens, period)?.lemma ?? '')) return [];
    if (!/^(?:NNP|CD)$/.test(wordAt(tree.tokens, end + 1)?.tag ?? '')) return [];
    const opener = [...dependents(tree, period, 'case'), ...dependents(tree, end, 'mark')].find(
      (word) => word < period && openers.has(lemma(tree, word)),
    );
    const found = opener === undefined ? null : verbOf(tree, end, period);
    if (opener === undefined || found === null) return [];
    const date = dependents(tree, end, 'obl', 'obj').find((word) => word > end) ?? end;
    return [
      ...found.changes,
      { token: period, head: found.verb, relation: 'obl' },
      { token: opener, head: period, relation: 'case' },
      { token: end, head: period, relation: 'acl' },
      ...hungOn(
        tree,
        tree.children[end]!.filter((child) => child > date && child !== found.verb),
        found.verb,
      ),
    ];
  },
);

const ending = words('end');
const periods = words('half month period quarter week year');
const openers = words('during for from in of over');

/** The verb that the period is a time of, and how it comes to be one; null where none is near. */
function verbOf(tree: Tree, end: number, period: number): { verb: number; changes: Change[] } | null {
  if (related(tree, end, 'advcl') && isVerb(tree, tree.heads[end]!)) return { verb: tree.heads[end]!, changes: [] };
  if (tree.heads[end]! >= 0) return null;
  // "Sales increased in the quarter", with the increase taken for what describes the sales.
  const before = tree.heads[period]!;
  const subject = before === end || !isVerb(tree, before) ? -1 : tree.heads[before]!;
  if (subject >= 0 && related(tree, before, 'acl') && related(tree, subject, 'nsubj') && tree.heads[subject] === end)
    return {
      verb: before,
      changes: [
        { token: before, head: -1, relation: 'root' },
        { token: subject, head: before, relation: 'nsubj' },
      ],
    };
  const behind = dependents(tree, end, 'conj', 'ccomp', 'parataxis').find(
    (word) => isFinite(tree, word) && dependents(tree, word, 'nsubj').length > 0,
  );
  return behind === undefined ? null : { verb: behind, changes: [{ token: behind, head: -1, relation: 'root' }] };
}
