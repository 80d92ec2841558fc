import { reportingNouns } from '../lexicon/reporting.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isNoun, isWithin, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { isFinite } from './repair.ts';

/** A clause opened by "who", "which" or "whose" describes the noun before it. */
export const relativeClauses: Repair = (tree) =>
  tree.tokens.flatMap((_, pronoun): Change[] => {
    if (lemma(tree, pronoun) === 'whose') return ownersClause(tree, pronoun);
    if (isContactClause(tree, pronoun))
      return [{ token: tree.heads[pronoun]!, head: tree.heads[tree.heads[pronoun]!]!, relation: 'acl:relcl' }];
    // "…, a lawyer for the club, who has challenged it".
    const verb = tree.heads[pronoun]!;
    if (!/^W(?:P|DT)$/.test(tag(tree, pronoun)) || !['who', 'which'].includes(lemma(tree, pronoun))) return [];
    if (!related(tree, pronoun, 'nsubj') || verb < pronoun || !isClauseHead(tree, verb)) return [];
    if (tree.heads[verb]! < 0 || !related(tree, verb, 'conj', 'parataxis', 'advcl', 'dep')) return [];
    const noun = describedNoun(tree, pronoun);
    if (noun < 0 || isWithin(tree, noun, verb)) return [];
    return [{ token: verb, head: noun, relation: 'acl:relcl' }];
  });

/** "the permit it granted": with a subject of its own a participle is a verb. */
function isContactClause(tree: Tree, pronoun: number): boolean {
  const verb = tree.heads[pronoun]!;
  return (
    tag(tree, pronoun) === 'PRP' &&
    related(tree, pronoun, 'nsubj') &&
    verb > pronoun &&
    tag(tree, verb) === 'VBN' &&
    related(tree, verb, 'acl') &&
    !related(tree, verb, 'acl:relcl') &&
    dependents(tree, verb, 'mark', 'aux').length === 0 &&
    tree.heads[verb] === pronoun - 1 &&
    !reportingNouns.has(lemma(tree, pronoun - 1))
  );
}

const isClauseHead = (tree: Tree, word: number): boolean =>
  isFinite(tree, word) || dependents(tree, word, 'cop').length > 0;

/** The noun right before the pronoun; after a comma, that on which the phrase before it depends. */
function describedNoun(tree: Tree, pronoun: number): number {
  let last = pronoun - 1;
  // "Doe, 34, who".
  while (
    last >= 0 &&
    (/^[,)”"]$/.test(tree.tokens[last]!.text) || (tag(tree, last) === 'CD' && tree.tokens[last - 1]?.text === ','))
  )
    last--;
  if (last < 0 || !isNoun(tree, last)) return -1;
  const afterComma = last < pronoun - 1;
  let noun = last;
  while (related(tree, noun, 'flat', 'compound') || (afterComma && related(tree, noun, 'nmod', 'appos'))) {
    const head = tree.heads[noun]!;
    if (head < 0 || !isNoun(tree, head) || head > pronoun) break;
    noun = head;
  }
  return noun;
}

/** How far the verb of such a clause is looked for. */
const reach = 15;

/** "Jane Doe, whose firm built the dam, denied it": the firm built, she denied. */
function ownersClause(tree: Tree, pronoun: number): Change[] {
  const owner = describedNoun(tree, pronoun);
  const verb = finiteVerbAfter(tree, pronoun);
  if (owner < 0 || verb < 0) return [];
  if (tree.heads[verb] === owner) return [{ token: verb, head: owner, relation: 'acl:relcl' }];
  if (tree.heads[owner] !== verb || !related(tree, owner, 'nsubj')) return [];
  const main = dependents(tree, verb, 'conj', 'advcl', 'ccomp', 'parataxis').find(
    (other) => other > verb && isFinite(tree, other) && dependents(tree, other, 'nsubj').every((word) => word > other),
  );
  const owned = ownedBy(tree, pronoun, verb);
  if (main === undefined || owned < 0) return [];
  const subjectRelation = (word: number) => (dependent(tree, word, 'aux:pass') >= 0 ? 'nsubj:pass' : 'nsubj');
  return [
    { token: main, head: tree.heads[verb]!, relation: tree.relations[verb]! },
    { token: owner, head: main, relation: subjectRelation(main) },
    { token: verb, head: owner, relation: 'acl:relcl' },
    { token: owned, head: verb, relation: subjectRelation(verb) },
    ...dependents(tree, main, 'nsubj').map((word) => ({ token: word, head: main, relation: 'obj' })),
  ];
}

function finiteVerbAfter(tree: Tree, pronoun: number): number {
  for (let word = pronoun + 1; word <= pronoun + reach && word < tree.tokens.length; word++) {
    if (/^[,;:.]$/.test(tree.tokens[word]!.text)) return -1;
    if (isFinite(tree, word)) return word;
  }
  return -1;
}

/** What "whose" belongs to. */
function ownedBy(tree: Tree, pronoun: number, verb: number): number {
  const owned = tree.heads[pronoun]!;
  return owned > pronoun && owned < verb && isNoun(tree, owned) ? owned : -1;
}
