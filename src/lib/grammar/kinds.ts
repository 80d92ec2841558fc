/**
 * Tags and relations as bits, so that many can be told from many at once: which words of a sentence a rule is about at
 * all.
 */

/** What no bit of its own is kept for; and of dependents, that there may be none. */
export const other = 1;

const bitsOf = <Name extends string>(...names: Name[]): Record<Name, number> =>
  Object.fromEntries(names.map((name, i) => [name, 2 << i])) as Record<Name, number>;

const single = bitsOf(
  ...(['CD', 'DT', 'IN', 'JJ', 'JJR', 'JJS', 'NN', 'NNP', 'NNPS', 'NNS', 'POS', 'RB', 'TO'] as const),
  ...(['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'WDT', 'WP', 'WP$', 'WRB'] as const),
);

/** Tags of the Penn Treebank, alone and together. */
export const Tag = {
  ...single,
  any: -1,
  adjective: single.JJ | single.JJR | single.JJS,
  name: single.NNP | single.NNPS,
  noun: single.NN | single.NNS | single.NNP | single.NNPS,
  verb: single.VB | single.VBD | single.VBG | single.VBN | single.VBP | single.VBZ,
  /** Finite by their own form. */
  finite: single.VBD | single.VBP | single.VBZ,
  question: single.WDT | single.WP | single.WP$ | single.WRB,
};

const bases = bitsOf(
  ...(['acl', 'advcl', 'advmod', 'amod', 'appos', 'aux', 'case', 'cc', 'ccomp', 'compound', 'conj', 'cop'] as const),
  ...(['csubj', 'dep', 'det', 'discourse', 'expl', 'fixed', 'flat', 'iobj', 'mark', 'nmod', 'nsubj'] as const),
  ...(['nummod', 'obj', 'obl', 'parataxis', 'punct', 'xcomp'] as const),
);

/** Universal Dependencies relations, alone and together; each stands for its subtypes, too. */
export const Relation = {
  ...bases,
  any: -1,
  /** How clauses hang, the main one apart. */
  clause: bases.acl | bases.advcl | bases.ccomp | bases.conj | bases.csubj | bases.dep | bases.parataxis | bases.xcomp,
  /** How noun phrases hang on what they are no name of. */
  nominal: bases.appos | bases.iobj | bases.nmod | bases.nsubj | bases.obj | bases.obl,
};

export interface RelationKind {
  /** Without what follows a colon: "nmod" for "nmod:poss". */
  base: string;
  bit: number;
}

const tagBits = new Map<string, number>(Object.entries(single));

export const tagBit = (tag: string): number => tagBits.get(tag) ?? other;

/** With names as the program has them, which an engine tells apart by where they lie. */
const kinds = new Map<string, RelationKind>(Object.entries(bases).map(([base, bit]) => [base, { base, bit }]));
const relationKinds = new Map<string, RelationKind>();

/** Worked out once for each: a parser has a few dozen. */
export function relationKind(relation: string): RelationKind {
  let kind = relationKinds.get(relation);
  if (kind === undefined) {
    const colon = relation.indexOf(':');
    const base = colon > 0 ? relation.slice(0, colon) : relation;
    kind = kinds.get(base) ?? { base, bit: other };
    relationKinds.set(relation, kind);
  }
  return kind;
}
