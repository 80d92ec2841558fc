import { candidates, Relation, Tag } from '../candidates.ts';
import { callingVerbs } from '../lexicon/reporting.ts';
import { timeNouns } from '../lexicon/time-nouns.ts';
import { words } from '../lexicon/words.ts';
import type { Change, Tree } from '../tree.ts';
import { dependents, isNoun, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { hungOn, wordByWord } from './repair.ts';

/** "left thousands homeless", "called him a traitor", "called that a lie": whom something is made or called is the object. */
export const objectsBeforePredicates: Repair = wordByWord(
  (tree) => candidates(tree, Tag.verb, Relation.any),
  (tree, verb): Change[] => {
    if (!isVerb(tree, verb)) return [];
    const calls = callingVerbs.has(lemma(tree, verb));
    if (!calls && !making.has(lemma(tree, verb))) return [];
    return (
      madeSo(tree, verb) ??
      (calls
        ? (calledOne(tree, verb) ?? calledBehind(tree, verb) ?? calledThat(tree, verb) ?? calledWhich(tree, verb))
        : null) ??
      []
    );
  },
);

/** Verbs that say what becomes of their object. */
const making = words('find keep leave make render');

/** "left thousands homeless", where they were taken for the subject of a clause that has no verb. */
function madeSo(tree: Tree, verb: number): Change[] | null {
  for (const predicate of dependents(tree, verb, 'xcomp', 'ccomp')) {
    if (isVerb(tree, predicate) || dependents(tree, predicate, 'cop', 'aux', 'mark').length > 0) continue;
    const object = dependents(tree, predicate, 'nsubj').find((each) => tree.first[each] === verb + 1);
    if (object === undefined || object > predicate) continue;
    return [
      { token: object, head: verb, relation: 'obj' },
      { token: predicate, head: verb, relation: 'xcomp' },
    ];
  }
  return null;
}

/** "calls him a traitor": no second subject. */
function calledOne(tree: Tree, verb: number): Change[] | null {
  const [object] = dependents(tree, verb, 'obj');
  const name = dependents(tree, verb, 'nsubj').find(
    (each) => object !== undefined && each > object && isOne(tree, each),
  );
  return name === undefined ? null : [{ token: name, head: verb, relation: 'xcomp' }];
}

/** "called the report of the panel a moment of shame": what describes no object has no article of its own. */
function calledBehind(tree: Tree, verb: number): Change[] | null {
  const [object] = dependents(tree, verb, 'obj');
  if (object === undefined || object < verb) return null;
  const described = [object, ...dependents(tree, object, 'nmod')];
  const name = described
    .flatMap((noun) => dependents(tree, noun, 'nmod:unmarked', 'appos'))
    .concat(dependents(tree, verb, 'advcl'))
    .find((each) => each > object && isOne(tree, each) && !timeNouns.has(lemma(tree, each)));
  if (name === undefined || tree.tokens.slice(object, name).some(({ text }) => /^[,(–—]$/.test(text))) return null;
  return [
    { token: name, head: verb, relation: 'xcomp' },
    ...hungOn(
      tree,
      tree.children[object]!.filter((each) => each > name),
      name,
    ),
  ];
}

/** "called that a lie": no noun has two articles. */
function calledThat(tree: Tree, verb: number): Change[] | null {
  const that = verb + 1;
  const name = tree.heads[that] ?? -1;
  if (name <= that + 1 || !/^(?:that|this|it)$/i.test(tree.tokens[that]!.text)) return null;
  if (tree.heads[name] !== verb || !related(tree, that, 'det', 'mark') || !isOne(tree, name)) return null;
  return [
    { token: that, head: verb, relation: 'obj' },
    { token: name, head: verb, relation: 'xcomp' },
  ];
}

/** "a poll that critics called a farce": no conjunction, but what they called so. */
function calledWhich(tree: Tree, verb: number): Change[] | null {
  if (!related(tree, verb, 'acl:relcl') || dependents(tree, verb, 'obj').length > 0) return null;
  if (!dependents(tree, verb, 'xcomp').some((name) => isOne(tree, name))) return null;
  const which = dependents(tree, verb, 'mark').find((each) => /^W(?:DT|P)$/.test(tag(tree, each)));
  return which === undefined ? null : [{ token: which, head: verb, relation: 'obj' }];
}

const isOne = (tree: Tree, noun: number): boolean =>
  isNoun(tree, noun) &&
  tree.children[noun]!.some(
    (child) => child < noun && tag(tree, child) === 'DT' && /^an?$/i.test(tree.tokens[child]!.text),
  );
