import { wordAt } from '#lib/language/index.ts';
import { holderAfter } from '#lib/actors/index.ts';
import type { Change, Tree } from '#lib/grammar/index.ts';
import { dependents, isNoun, isWithin, tag, withChanges } from '#lib/grammar/index.ts';

/**
 * "Secretary of State Jane Doe met them": the office describes its holder, whom the verb is about. A repair that needs
 * to know offices and given names.
 */
export const withHolders = (tree: Tree): Tree => withChanges(tree, holderChanges(tree));

const holderChanges = (tree: Tree): Change[] =>
  tree.tokens.flatMap((_, of): Change[] => {
    const first = holderAfter(tree.sentence, of);
    const office = of - 1;
    // Only where the parser took the name for a part of what the office is of.
    if (first < 0 || !isWithin(tree, first, office)) return [];
    let last = first;
    while (/^\p{Lu}/u.test(wordAt(tree.tokens, last + 1)?.text ?? '') && isNoun(tree, last + 1)) last++;
    const name = headOf(tree, first, last);
    const domain = first - 1;
    const changes: Change[] = [
      { token: name, head: tree.heads[office]!, relation: tree.relations[office]! },
      { token: office, head: name, relation: 'nmod:desc' },
      { token: domain, head: office, relation: 'nmod' },
    ];
    const hang = (token: number, head: number, relation: string) => changes.push({ token, head, relation });
    for (let word = of; word < domain; word++)
      hang(word, domain, word === of ? 'case' : tag(tree, word) === 'DT' ? 'det' : 'compound');
    for (let word = first; word <= last; word++) if (word !== name) hang(word, name, 'flat');
    for (const word of dependents(tree, office, 'case', 'cc', 'conj', 'appos', 'acl', 'punct'))
      hang(word, name, tree.relations[word]!);
    return changes;
  });

/** The word of a name that hangs on one outside it. */
function headOf(tree: Tree, first: number, last: number): number {
  for (let word = first; word < last; word++) if (tree.heads[word]! < first || tree.heads[word]! > last) return word;
  return last;
}
