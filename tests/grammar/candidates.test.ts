import { describe, expect, it } from 'vitest';
import { candidates, Relation, Tag, withLemma } from '#lib/grammar/candidates.ts';
import { treeOf } from '#lib/grammar/index.ts';
import { withChanges } from '#lib/grammar/tree.ts';
import { parsed } from '../events/parsed.ts';

const tree = treeOf(
  parsed(
    "Doe|=|NNP|2|nsubj seized|seize|VBD|0|root Roe|=|NNP|5|nmod:poss 's|=|POS|3|case ships|ship|NNS|2|obj hmm|=|UH|2|vocative .|=|.|2|punct",
  ).sentences[0]!,
  0,
);
const found = (...kinds: [number, number, number?]): string[] =>
  candidates(tree, ...kinds).map((i) => tree.tokens[i]!.text);

describe('the words that a repair is about', () => {
  it('are told by tag, in order', () => {
    expect(found(Tag.noun, Relation.any)).toEqual(['Doe', 'Roe', 'ships']);
    expect(found(Tag.verb | Tag.NNS, Relation.any)).toEqual(['seized', 'ships']);
  });

  it('are told by relation, which stands for its subtypes', () => {
    expect(found(Tag.any, Relation.nmod | Relation.obj)).toEqual(['Roe', 'ships']);
    expect(found(Tag.NNS, Relation.nmod | Relation.obj)).toEqual(['ships']);
  });

  it('are told by what depends on them', () => {
    expect(found(Tag.any, Relation.any, Relation.obj)).toEqual(['seized']);
    expect(found(Tag.noun, Relation.any, Relation.obj)).toEqual([]);
  });

  it('are all words where nothing is asked, those too that have a rare tag or relation', () => {
    expect(found(Tag.any, Relation.any)).toEqual(tree.tokens.map(({ text }) => text));
  });

  it('are told by dictionary form', () => {
    expect(withLemma(tree, new Set(['ship', 'seize', 'boat']))).toEqual([1, 4]);
  });

  it('follow the tree as it is put right', () => {
    const changed = withChanges(tree, [{ token: 2, head: 1, relation: 'iobj' }]);
    expect(candidates(changed, Tag.any, Relation.iobj)).toEqual([2]);
    expect(candidates(changed, Tag.any, Relation.any, Relation.iobj)).toEqual([1]);
    expect(candidates(changed, Tag.any, Relation.nmod)).toEqual([]);
  });
});
