import { words } from '../lexicon/words.ts';
import type { Change, Tree } from '../tree.ts';
import { tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { isTitle } from './repair.ts';

/** Where every word has a capital: "Rivals May “Soon” Meet". */
export const headlines: Repair = (tree) => (isTitle(tree) ? modals(tree) : []);

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
