import { candidates, Relation, Tag } from '../candidates.ts';
import { words } from '../lexicon/words.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

const perceiving = words(
  'catch feel film find hear leave notice observe overhear photograph picture record see show spot watch',
);

/** "The film showed him talking about it": he is shown, and what he does with it. */
export const perceivedDeeds: Repair = wordByWord(
  (tree) => candidates(tree, Tag.VBG, Relation.acl | Relation.advcl | Relation.obj | Relation.ccomp),
  (tree, deed): Change[] => {
    const verb = tree.heads[deed]!;
    if (verb < 0 || verb > deed || tag(tree, deed) !== 'VBG') return [];
    if (isSeen(tree, deed, verb)) return [{ token: deed, head: tree.heads[verb]!, relation: 'xcomp' }];
    if (isSent(tree, deed, verb)) return [{ token: deed, head: verb, relation: 'xcomp' }];
    if (!related(tree, deed, 'obj', 'ccomp')) return [];
    if (!isVerb(tree, verb) || !perceiving.has(lemma(tree, verb))) return [];
    const doer = dependent(tree, deed, 'nsubj');
    if (doer < verb || doer > deed || dependents(tree, deed, 'aux', 'mark').length > 0) return [];
    return [
      { token: doer, head: verb, relation: 'obj' },
      { token: deed, head: verb, relation: 'xcomp' },
    ];
  },
);

/** "saw the guards looking for it", with the looking hung on the guards. */
function isSeen(tree: Tree, deed: number, noun: number): boolean {
  const verb = tree.heads[noun]!;
  return (
    related(tree, deed, 'acl') &&
    related(tree, noun, 'obj') &&
    verb >= 0 &&
    verb < noun &&
    seeing.has(lemma(tree, verb)) &&
    dependent(tree, verb, 'xcomp') < 0 &&
    dependents(tree, deed, 'mark', 'aux', 'nsubj').length === 0 &&
    tree.tokens[deed - 1]!.text !== ','
  );
}

const seeing = words('catch hear observe see spot watch');

/** "sent shares plunging", "shows Doe (pictured) leaving": right behind whom it is done to or who is seen. */
function isSent(tree: Tree, deed: number, verb: number): boolean {
  if (!related(tree, deed, 'advcl') || !isVerb(tree, verb)) return false;
  if (!perceiving.has(lemma(tree, verb)) && !sending.has(lemma(tree, verb))) return false;
  if (dependent(tree, verb, 'xcomp') >= 0 || dependents(tree, deed, 'mark', 'aux', 'nsubj').length > 0) return false;
  const object = dependent(tree, verb, 'obj');
  return object > verb && tree.last[object] === deed - 1 && tree.tokens[deed - 1]!.text !== ',';
}

const sending = words('leave send set');
