import { candidates, Relation, Tag } from '../candidates.ts';
import type { Change, Tree } from '../tree.ts';
import { dependents, isNoun, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { hungOn, wordByWord } from './repair.ts';

/** "The Springfield, Ohio-based company signed": a company of that place did, not the place. */
export const placesOfFirms: Repair = wordByWord(
  (tree) => candidates(tree, Tag.name, Relation.any),
  (tree, place): Change[] => {
    const firm = place + 5;
    if (!tag(tree, place).startsWith('NNP') || firm >= tree.tokens.length || !isNoun(tree, firm)) return [];
    const between = tree.tokens.slice(place + 1, firm).map(({ text }) => text);
    if (between[0] !== ',' || !/^[-‐‑]$/.test(between[2]!) || between[3] !== 'based') return [];
    let name = place;
    while (related(tree, name, 'compound', 'flat') && tree.heads[name]! >= 0 && tree.heads[name]! < firm)
      name = tree.heads[name]!;
    if (name > place || tree.heads[firm] === place + 3) return [];
    return tree.heads[firm] === place && related(tree, firm, 'appos') ? swapped(tree, place, firm) : [];
  },
);

function swapped(tree: Tree, place: number, firm: number): Change[] {
  return [
    { token: firm, head: tree.heads[place]!, relation: tree.relations[place]! },
    { token: place, head: firm, relation: 'nmod:unmarked' },
    ...hungOn(tree, dependents(tree, place, 'det', 'case'), firm),
    ...hungOn(
      tree,
      tree.children[place]!.filter((child) => child > firm),
      firm,
    ),
  ];
}
