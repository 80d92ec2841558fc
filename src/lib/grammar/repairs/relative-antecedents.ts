import { wordAt } from '#lib/language/index.ts';
import { candidates, Relation, Tag } from '../candidates.ts';
import { reportingVerbs } from '../lexicon/reporting.ts';
import { timeNouns } from '../lexicon/time-nouns.ts';
import type { Change, Tree } from '../tree.ts';
import { dependents, isNoun, isVerb, lemma, preposition, related, upwards } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

/**
 * "a geologist at the Oslo Institute, who left": no body is a "who"; "the ministry in Oslo, which said": no place speaks.
 * Such a clause describes the noun that the name belongs to.
 */
export const relativeAntecedents: Repair = wordByWord(
  (tree) => candidates(tree, Tag.any, Relation.acl),
  (tree, clause): Change[] => {
    const name = tree.heads[clause]!;
    const person = personBefore(tree, clause);
    if (person >= 0) return [{ token: clause, head: person, relation: 'acl:relcl' }];
    if (name < 1 || !related(tree, clause, 'acl:relcl') || !related(tree, name, 'nmod', 'obl')) return [];
    if (related(tree, name, 'nmod:poss') || !cannotBeMeant(tree, clause, name)) return [];
    const noun = tree.heads[name]!;
    // "a 24-year-old from Klow who left".
    const isSomebody = noun >= 0 && (isNoun(tree, noun) || dependents(tree, noun, 'cop').length > 0);
    return isSomebody && noun < name ? [{ token: clause, head: noun, relation: 'acl:relcl' }] : [];
  },
);

/** "the idea of inviting Jane Doe, who left": right before the comma stands a person, and the noun is beyond a verb. */
function personBefore(tree: Tree, clause: number): number {
  const noun = tree.heads[clause]!;
  const pronoun = dependents(tree, clause, 'nsubj', 'obj').find((word) => /^whom?$/i.test(tree.tokens[word]!.text));
  if (noun < 0 || pronoun === undefined || !related(tree, clause, 'acl:relcl')) return -1;
  const last = pronoun - 2;
  if (last <= noun || tree.tokens[last + 1]!.text !== ',' || !tree.tokens[last]!.entity.endsWith('person')) return -1;
  let isBeyondVerb = false;
  let person = -1;
  for (const word of upwards(tree, last)) {
    // "the resignation of Jane Doe, whom they accuse": no resignation is a "whom".
    if (word === noun) return isBeyondVerb || isAbstract(tree, noun) ? person : -1;
    if (isVerb(tree, word)) isBeyondVerb = true;
    else if (!isBeyondVerb && tree.tokens[word]!.entity.endsWith('person')) person = word;
  }
  return -1;
}

const isAbstract = (tree: Tree, noun: number): boolean =>
  tree.tokens[noun]!.entity === 'O' && /(?:[ts]ion|ment|ance|ence|ing|val|sal|ure)$/.test(lemma(tree, noun));

function cannotBeMeant(tree: Tree, clause: number, name: number): boolean {
  const { entity } = tree.tokens[name]!;
  const pronoun = dependents(tree, clause, 'nsubj')[0];
  if (pronoun === undefined) return false;
  const word = lemma(tree, pronoun);
  // "the crowd on Saturday, who had come".
  if (word === 'who' && (entity.endsWith('place') || timeNouns.has(lemma(tree, name)))) return true;
  if (wordAt(tree.tokens, pronoun - 1)?.text !== ',') return false;
  if (word === 'who') return entity.endsWith('organisation');
  // "a protest from Borduria, which said": a state speaks.
  const isWhere = ['in', 'at', 'near'].includes(preposition(tree, name));
  return word === 'which' && isWhere && entity.endsWith('place') && reportingVerbs.has(lemma(tree, clause));
}
