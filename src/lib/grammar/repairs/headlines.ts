import { words } from '../lexicon/words.ts';
import type { Change, Tree } from '../tree.ts';
import { dependents, isNoun, isTitle, lemma, preposition, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';

/** Where every word has a capital: "Rivals May “Soon” Meet". */
export const headlines: Repair = (tree) =>
  isTitle(tree) ? [...modals(tree), ...expectations(tree), ...topics(tree)] : [];

const expectancies = words('able due expected likely ready set unlikely willing');

/** "Warning: Ruritania ‘Likely’ to Join", without its "is". */
function expectations(tree: Tree): Change[] {
  return tree.tokens.flatMap(({ text }, word): Change[] => {
    if (!expectancies.has(text.toLowerCase())) return [];
    const to = beyondMarks(tree, word + 1, 1);
    if (to + 1 >= tree.tokens.length) return [];
    const noun = beyondMarks(tree, word - 1, -1);
    if (lemma(tree, to) !== 'to' || tag(tree, to + 1) !== 'VB' || noun < 0 || !isNoun(tree, noun)) return [];
    if (dependents(tree, word, 'cop', 'aux').length > 0 || preposition(tree, noun) !== '') return [];
    const three = [noun, word, to + 1];
    const above = three.map((each) => tree.heads[each]!).find((head) => !three.includes(head)) ?? -1;
    return [
      { token: word, head: above, relation: above < 0 ? 'root' : 'parataxis' },
      { token: noun, head: word, relation: 'nsubj' },
      { token: to + 1, head: word, relation: 'xcomp' },
    ];
  });
}

/** The next word in a direction that is no quotation mark. */
function beyondMarks(tree: Tree, from: number, step: number): number {
  let at = from;
  while (at > 0 && at < tree.tokens.length - 1 && /^[“”"'‘’]$/.test(tree.tokens[at]!.text)) at += step;
  return Math.min(Math.max(at, 0), tree.tokens.length - 1);
}

const modalWords = words('may might can could will would shall should must');

/** A modal taken for a name: before a bare verb it is none. */
function modals(tree: Tree): Change[] {
  return tree.tokens.flatMap(({ text }, modal): Change[] => {
    if (!modalWords.has(text.toLowerCase()) || tag(tree, modal) === 'MD') return [];
    let verb = modal + 1;
    while (
      verb < tree.tokens.length &&
      (tag(tree, verb).startsWith('RB') || /^[“”"'‘’]$/.test(tree.tokens[verb]!.text))
    )
      verb++;
    return verb < tree.tokens.length && tag(tree, verb) === 'VB' ? [{ token: modal, head: verb, relation: 'aux' }] : [];
  });
}

/** How many words name a topic, at most. */
const longestTopic = 3;

/** "Football - Doe names team": what stands before such a dash is none of the headline's own words. */
function topics(tree: Tree): Change[] {
  const dash = tree.tokens.findIndex(
    ({ text, start }, i) => i > 0 && /^[-–—]$/.test(text) && start > tree.tokens[i - 1]!.end,
  );
  const root = tree.heads.findIndex((head) => head < 0);
  if (dash < 1 || dash > longestTopic || root <= dash || tree.tokens[dash + 1]!.start === tree.tokens[dash]!.end)
    return [];
  const topic = tree.tokens.findIndex((_, i) => i < dash && tree.heads[i]! > dash);
  if (topic < 0 || tree.tokens.slice(0, dash).some((_, i) => !isNoun(tree, i))) return [];
  const changes: Change[] = [{ token: topic, head: root, relation: 'dislocated' }];
  // "Football - Doe names team", with Doe taken for the football's other name.
  const behind = dependents(tree, topic, 'appos', 'nmod', 'flat', 'dep', 'list').find((each) => each > dash);
  if (behind !== undefined && related(tree, topic, 'nsubj', 'nsubj:pass'))
    changes.push({ token: behind, head: tree.heads[topic]!, relation: tree.relations[topic]! });
  return changes;
}
