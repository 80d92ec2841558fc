import type { Tree } from '#lib/grammar/index.ts';
import { dependent, dependents, lemma, preposition, related, words } from '#lib/grammar/index.ts';
import { orderWord, tellsWhy } from './cue-times.ts';
import { isNegated } from './factuality/index.ts';
import type { EventRelation } from './types.ts';

const causes = words('because due owing thanks');
const causalPrepositions = ['because of', 'due to', 'thanks to', 'owing to'];
export const reasons = words('reaction response retaliation result wake consequence protest revenge');
const causalVerbs = words('cause lead trigger prompt spark provoke produce result bring force');

/** What causes something with these words, and not without them: who leads somebody causes nothing. */
const hasEffect = (tree: Tree, verb: number): boolean => {
  switch (lemma(tree, verb)) {
    case 'lead':
      return dependents(tree, verb, 'xcomp').length > 0 || hasOblique(tree, verb, 'to');
    case 'result':
      return hasOblique(tree, verb, 'in');
    default:
      return true;
  }
};

const hasOblique = (tree: Tree, verb: number, word: string): boolean =>
  dependents(tree, verb, 'obl').some((child) => preposition(tree, child) === word);

/** How the events of one sentence stand to each other, from the words between them. */
export function relationsIn(tree: Tree, eventAt: ReadonlyMap<number, number>): EventRelation[] {
  const found: EventRelation[] = [];
  for (const [token, event] of eventAt) {
    for (const child of dependents(tree, token, 'advcl', 'obl', 'nmod')) {
      const other = eventAt.get(child);
      if (other !== undefined) found.push(...fromMarker(tree, child, event, other));
      const reason = reasonIn(tree, child, eventAt);
      if (reason !== undefined) found.push({ type: 'causes', from: reason, to: event });
    }
    found.push(...fromCausalVerb(tree, token, event, eventAt));
  }
  return found;
}

function fromMarker(tree: Tree, child: number, event: number, other: number): EventRelation[] {
  if (causalPrepositions.includes(preposition(tree, child))) return [{ type: 'causes', from: other, to: event }];
  if (tellsWhy(tree, child) || dependents(tree, child, 'mark').some((mark) => causes.has(lemma(tree, mark))))
    return isNoReason(tree, child) ? [] : [{ type: 'causes', from: other, to: event }];
  switch (orderWord(tree, child)) {
    case 'before':
    case 'prior to':
    case 'ahead of':
    case 'until':
      return [{ type: 'before', from: event, to: other }];
    case 'after':
    case 'following':
    case 'since':
    case 'once':
      return [{ type: 'before', from: other, to: event }];
    case 'during':
    case 'amid':
    case 'throughout':
      return [{ type: 'includes', from: other, to: event }];
    default:
      return [];
  }
}

/** "They are not safe just because they left": who denies a reason tells of none. */
function isNoReason(tree: Tree, clause: number): boolean {
  const head = tree.heads[clause]!;
  const first = tree.tokens[tree.first[clause]!]!.text;
  return isNegated(tree, head) && limiting.test(first);
}

const limiting = /^(?:just|merely|only|purely|simply|solely)$/i;

/** The event in "in reaction to the war", "as a result of the vote". */
function reasonIn(tree: Tree, child: number, eventAt: ReadonlyMap<number, number>): number | undefined {
  if (!reasons.has(lemma(tree, child)) || !['in', 'as'].includes(preposition(tree, child))) return undefined;
  const reason = dependents(tree, child, 'nmod').find((word) => eventAt.has(word));
  return reason === undefined ? undefined : eventAt.get(reason);
}

/** "the raid led to talks": the subject causes what the verb leads to; "talks prompted by the raid". */
function fromCausalVerb(
  tree: Tree,
  verb: number,
  event: number,
  eventAt: ReadonlyMap<number, number>,
): EventRelation[] {
  if (!causalVerbs.has(lemma(tree, verb)) || isNegated(tree, verb)) return [];
  const by = dependents(tree, verb, 'obl').filter((word) => eventAt.has(word) && preposition(tree, word) === 'by');
  if (by.length > 0) return fromPassive(tree, verb, by, eventAt);
  if (!hasEffect(tree, verb)) return [];
  const subject = dependent(tree, verb, 'nsubj');
  const from = subject >= 0 && !related(tree, subject, 'nsubj:pass') ? eventAt.get(subject) : undefined;
  if (from === undefined) return [];
  const effects = dependents(tree, verb, 'obj', 'obl', 'xcomp').flatMap((effect) => eventAt.get(effect) ?? []);
  return (effects.length > 0 ? effects : [event]).map((to) => ({ type: 'causes', from, to }));
}

/** What underwent it was caused by those: "talks were prompted by the raid", "the talks prompted by the raid". */
function fromPassive(
  tree: Tree,
  verb: number,
  by: readonly number[],
  eventAt: ReadonlyMap<number, number>,
): EventRelation[] {
  if (lemma(tree, verb) === 'lead') return [];
  const subject = dependent(tree, verb, 'nsubj');
  const undergoer = subject >= 0 ? subject : related(tree, verb, 'acl') ? tree.heads[verb]! : -1;
  const to = eventAt.get(undergoer);
  return to === undefined ? [] : by.map((cause) => ({ type: 'causes', from: eventAt.get(cause)!, to }));
}
