import { wordAt } from '#lib/language/index.ts';
import { candidates, Relation, Tag } from '../candidates.ts';
import type { Change, Tree } from '../tree.ts';
import { dependents, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { hungOn, wordByWord } from './repair.ts';

/** "Look, you know, they left.": words that only keep somebody's talk going say nothing of what happens. */
export const discourseMarkers: Repair = wordByWord(
  (tree) => candidates(tree, Tag.VB | Tag.VBP, Relation.any),
  (tree, verb): Change[] => {
    if (!isMarker(tree, verb)) return [];
    const clause = dependents(tree, verb, 'ccomp', 'parataxis', 'advcl', 'conj', 'xcomp').find(
      (child) => child > verb && isClause(tree, child),
    );
    if (clause === undefined) {
      const head = tree.heads[verb]!;
      return head < 0 || related(tree, verb, 'discourse') ? [] : [{ token: verb, head, relation: 'discourse' }];
    }
    const others = tree.children[verb]!.filter((child) => child !== clause && (child > clause || child < verb - 1));
    return [
      { token: clause, head: tree.heads[verb]!, relation: tree.relations[verb]! },
      { token: verb, head: clause, relation: 'discourse' },
      ...hungOn(tree, others, clause),
    ];
  },
);

const isClause = (tree: Tree, word: number): boolean =>
  isVerb(tree, word) || dependents(tree, word, 'cop', 'nsubj').length > 0;

/** "you know", "I mean", "look", between marks and with nothing that is known, meant or looked at. */
function isMarker(tree: Tree, verb: number): boolean {
  if (!/^VBP?$/.test(tag(tree, verb)) || !isPause(tree, verb + 1)) return false;
  const said = tree.tokens[verb]!.text.toLowerCase();
  const before = wordAt(tree.tokens, verb - 1)?.text.toLowerCase() ?? '';
  const isPhrase = phrases.has(`${before} ${said}`);
  if (!isPhrase && said !== 'look' && said !== 'listen') return false;
  const first = isPhrase ? verb - 1 : verb;
  if (first > 0 && !isPause(tree, first - 1) && !openers.has(tree.tokens[first - 1]!.text.toLowerCase())) return false;
  return dependents(tree, verb, 'obj', 'obl', 'aux', 'mark').every(
    (child) => child > verb + 1 || lemma(tree, child) === 'as',
  );
}

const phrases = new Set(['you know', 'i mean', 'you see', 'mind you', 'i guess']);
const openers = new Set(['and', 'but', 'well', 'so', 'oh', 'as']);

const isPause = (tree: Tree, i: number): boolean =>
  i < 0 || /^(?:[,:;–—-]|[“”"‘’]|``|''|\.\.\.|…)$/.test(wordAt(tree.tokens, i)?.text ?? '');
