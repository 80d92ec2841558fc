import { candidates, Relation, Tag } from '../candidates.ts';
import { words } from '../lexicon/words.ts';
import type { Change } from '../tree.ts';
import { dependent, dependents, isNoun, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { hungOn, wordByWord } from './repair.ts';

/**
 * "ended a five-game losing streak", "the party steering committee": what can be counted has an article where something is
 * done to it, so that without one the "-ing" between two nouns belongs to the second, and the first does, too.
 */
export const participlesOfCompounds: Repair = wordByWord(
  (tree) =>
    tree.sentence.region === 'body' ? candidates(tree, Tag.VBG, Relation.acl | Relation.advcl, Relation.obj) : [],
  (tree, participle): Change[] => {
    const noun = dependent(tree, participle, 'obj');
    const first = participle - 1;
    if (noun !== participle + 1 || tag(tree, noun) !== 'NN' || !countable.has(tree.tokens[noun]!.text)) return [];
    if (tree.first[noun] !== noun || first < 0 || !isNoun(tree, first) || related(tree, participle, 'acl:relcl'))
      return [];
    if (dependents(tree, participle, 'nsubj', 'aux', 'mark', 'case', 'cc').length > 0) return [];
    if (related(tree, participle, 'acl') && tree.heads[participle] !== first) return [];
    if (!related(tree, first, 'nsubj', 'obj', 'obl', 'nmod', 'root')) return [];
    return [
      { token: noun, head: tree.heads[first]!, relation: tree.relations[first]! },
      { token: first, head: noun, relation: 'compound' },
      { token: participle, head: noun, relation: 'amod' },
      ...hungOn(
        tree,
        [first, participle]
          .flatMap((word) => [...tree.children[word]!])
          .filter((child) => child !== noun && child !== participle && child !== first),
        noun,
      ),
    ];
  },
);

const countable = words(`
  ceremony champion class committee company contest drive engine event field group horse jury machine match meeting
  opponent pitcher plant round scorer season semifinalist spree squad streak system team tool tournament unit zone
`);
