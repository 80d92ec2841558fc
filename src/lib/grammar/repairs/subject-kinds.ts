import { intentionNouns } from '../lexicon/modality.ts';
import { timeNouns } from '../lexicon/time-nouns.ts';
import { words } from '../lexicon/words.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isInfinitive, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';

/**
 * A verb in the simple tenses has no passive subject; of two subjects, a relative pronoun is the object and a day a time.
 * "The board is to meet": no "to meet" that it is, but its plan.
 */
export const subjectKinds: Repair = (tree) =>
  tree.tokens.flatMap((_, verb): Change[] => {
    const subjects = dependents(tree, verb, 'nsubj');
    if (subjects.length === 0) return [];
    const changes: Change[] = [];
    const passive = dependent(tree, verb, 'aux:pass') >= 0;
    for (const token of subjects) {
      const isRelative = subjects.length > 1 && /^W/.test(tag(tree, token));
      const relation = isRelative ? 'obj' : tree.relations[token]!;
      if (subjects.length > 1 && timeNouns.has(tree.tokens[token]!.text.toLowerCase()))
        changes.push({ token, head: verb, relation: 'obl:unmarked' });
      else if (relation === 'nsubj:outer' && isArranged(tree, verb))
        changes.push({ token, head: verb, relation: 'nsubj' });
      else if (isRelative) changes.push({ token, head: verb, relation });
      else if (
        relation === 'nsubj:pass' &&
        !passive &&
        dependents(tree, verb, 'aux').length === 0 &&
        (/^VB[DZP]$/.test(tag(tree, verb)) || (tag(tree, verb) === 'VBN' && !related(tree, verb, 'acl')))
      )
        changes.push({ token, head: verb, relation: 'nsubj' });
      else if (
        relation === 'nsubj:pass' &&
        !passive &&
        dependents(tree, verb, 'aux').some((aux) => tree.tokens[aux]!.lemma === 'have')
      )
        changes.push({ token, head: verb, relation: 'nsubj' });
    }
    return changes;
  });

/** Who is to do something is somebody that does things: "the plan is to meet" is left alone. */
const isArranged = (tree: Tree, verb: number): boolean =>
  isInfinitive(tree, verb) &&
  dependent(tree, verb, 'cop') >= 0 &&
  dependents(tree, verb, 'nsubj').every(
    (subject) => !aims.has(lemma(tree, subject)) && !intentionNouns.has(lemma(tree, subject)),
  );

const aims = words(`
  advice answer challenge duty focus function hope idea job objective option point priority purpose role solution step
  task trick way
`);
