import { wordAt } from '#lib/language/index.ts';
import { candidates, Relation, Tag } from '../candidates.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isNoun, isVerb, related, tag } from '../tree.ts';
import { words } from '../lexicon/words.ts';
import { subjectRelation } from '../passive.ts';
import type { Repair } from './repair.ts';
import { clauseHead, isFinite } from './repair.ts';

/**
 * "On Thursday the ministers met": what stands before a determiner modifies the clause, not the noun after it. "When he
 * drove home, a guard at the crossing stopped him": what follows the comma is the main clause, and the noun its subject.
 */
export const frontedPhrases: Repair = (tree) => [...phrases(tree), ...beforeNames(tree), ...clause(tree)];

/** "At the Oslo fair, Nordlys Airways signed": no one of two that did. */
function beforeNames(tree: Tree): Change[] {
  const phrase = tree.heads[0] ?? -1;
  if (phrase < 1 || !related(tree, 0, 'case') || !related(tree, phrase, 'nsubj')) return [];
  const verb = tree.heads[phrase]!;
  const subject = dependents(tree, phrase, 'conj', 'appos').find((word) => word > phrase && word < verb) ?? -1;
  if (subject < 0 || !isNoun(tree, subject) || dependents(tree, subject, 'cc', 'case').length > 0) return [];
  if (wordAt(tree.tokens, phrase + 1)?.text !== ',' || tree.first[subject]! > phrase + 2) return [];
  return [
    { token: phrase, head: verb, relation: 'obl' },
    { token: subject, head: verb, relation: tree.relations[phrase]! },
  ];
}

const modifiers = Relation.compound | Relation.amod | Relation.nummod;

function phrases(tree: Tree): Change[] {
  return candidates(tree, Tag.noun, modifiers, Relation.case).flatMap((phrase): Change[] => {
    const noun = tree.heads[phrase]!;
    if (noun < phrase) return [];
    const next = phrase + 1;
    if (!/^(?:DT|PRP\$)$/.test(tag(tree, next)) || tree.heads[next] !== noun || dependent(tree, phrase, 'case') < 0)
      return [];
    const verb = tree.heads[noun]! < 0 ? noun : clauseHead(tree, tree.heads[noun]!);
    return isVerb(tree, verb) ? [{ token: phrase, head: verb, relation: 'obl' }] : [];
  });
}

const openers = words('when while as after before if because since although though once');

function clause(tree: Tree): Change[] {
  const opener = wordAt(tree.tokens, 0)?.text.toLowerCase() ?? '';
  const first = tree.heads[0] ?? -1;
  if (!openers.has(opener) || first < 0 || !related(tree, 0, 'advmod', 'mark') || !isFinite(tree, first)) return [];
  const comma = tree.tokens.findIndex(({ text }, i) => i > first && text === ',');
  if (comma < 0) return [];
  const later = tree.children[first]!.filter((child) => child > comma);
  const noun = later.find((child) => isNoun(tree, child) && related(tree, child, 'obj', 'obl', 'nsubj', 'iobj'));
  const verb = later.find(
    (child) =>
      noun !== undefined && child > noun && isFinite(tree, child) && related(tree, child, 'conj', 'parataxis', 'ccomp'),
  );
  if (noun === undefined || verb === undefined || dependent(tree, verb, 'nsubj') >= 0) return [];
  if (dependent(tree, verb, 'cc') >= 0 || dependent(tree, noun, 'case') >= 0) return [];
  return [
    { token: verb, head: tree.heads[first]!, relation: tree.relations[first]! },
    { token: first, head: verb, relation: 'advcl' },
    { token: noun, head: verb, relation: subjectRelation(tree, verb) },
    ...later.flatMap((child): Change[] => {
      if (child === noun || child === verb) return [];
      const isBetween = child > noun && child < verb;
      return [{ token: child, head: isBetween ? noun : verb, relation: isBetween ? 'nmod' : tree.relations[child]! }];
    }),
  ];
}
