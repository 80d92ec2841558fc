import { candidates, Relation, Tag } from '../candidates.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isNoun, isVerb, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

/** "neighbouring Borduria said", "held in neighbouring Borduria": nobody neighbours anybody, it only describes. */
export const neighbours: Repair = wordByWord(
  (tree) => candidates(tree, Tag.VBG, Relation.any),
  (tree, word): Change[] => {
    if (!/^neighbou?ring$/i.test(tree.tokens[word]!.text) || related(tree, word, 'amod')) return [];
    const object = dependent(tree, word, 'obj', 'nsubj');
    if (object < word) return describing(tree, word);
    const others = tree.children[word]!.filter((child) => child !== object);
    const verb = others.find((child) => child > object && isVerb(tree, child) && tag(tree, child) !== 'VBG');
    const changes: Change[] = [{ token: word, head: object, relation: 'amod' }];
    const hang = (token: number, head: number, relation: string) => changes.push({ token, head, relation });
    if (verb === undefined) {
      hang(object, tree.heads[word]!, roleOf(tree, word));
      for (const child of others) hang(child, object, related(tree, child, 'mark') ? 'case' : tree.relations[child]!);
    } else {
      hang(verb, tree.heads[word]!, related(tree, others[0]!, 'cc', 'punct') ? 'conj' : tree.relations[word]!);
      hang(object, verb, 'nsubj');
      for (const child of others) if (child !== verb) hang(child, verb, tree.relations[child]!);
    }
    return changes;
  },
);

/** Of a word that hangs beside the noun: "Neighbouring Borduria said", with a helping verb made of it. */
function describing(tree: Tree, word: number): Change[] {
  let noun = word + 1;
  while (noun < tree.tokens.length && related(tree, noun, 'compound', 'amod') && tree.heads[noun]! > noun)
    noun = tree.heads[noun]!;
  return noun < tree.tokens.length && isNoun(tree, noun) ? [{ token: word, head: noun, relation: 'amod' }] : [];
}

/** What the noun is to the word above: after a preposition a phrase, before a verb without a subject that subject. */
function roleOf(tree: Tree, word: number): string {
  const head = tree.heads[word]!;
  if (head < 0 || !related(tree, word, 'advcl', 'acl', 'csubj')) return tree.relations[word]!;
  if (dependents(tree, word, 'mark', 'case').length > 0) return isVerb(tree, head) ? 'obl' : 'nmod';
  return head > word && dependent(tree, head, 'nsubj') < 0 ? 'nsubj' : 'obl';
}
