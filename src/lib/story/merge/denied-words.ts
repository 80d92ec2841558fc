import type { Actor } from '#lib/actors/index.ts';
import type { EventMention, Role } from '#lib/events/index.ts';
import { negators } from '#lib/grammar/index.ts';
import type { Token } from '#lib/language/index.ts';

/** Relations of those who have a part in a deed, and the roles that they can have. */
const parts: ReadonlyMap<string, readonly Role[]> = new Map<string, readonly Role[]>([
  ['nsubj', ['agent', 'participant']],
  ['nsubj:pass', ['patient', 'recipient']],
  ['obj', ['patient']],
  ['iobj', ['recipient']],
]);

/** Who is spoken to, and what is put in, is no part of what is said. */
const besideIt = /^(?:vocative|parataxis|discourse)$/;

/** What tells more of a deed although it hangs on a verb above: "In her old age she refused to be filmed". */
const circumstances = /^(?:obl|advmod|advcl|nmod)/;

/**
 * The words of a clause that say what is denied: neither those that deny it, nor those of whoever has a part in it and a
 * name, as they are known by more than their words.
 * @param tokens of the sentence
 * @param word the index of the one that names the event
 */
export function deniedTokens(
  tokens: readonly Token[],
  word: number,
  { clause, participants }: Pick<EventMention, 'clause' | 'participants'>,
  actors: readonly Pick<Actor, 'kind'>[],
): Token[] {
  const above = new Set<number>();
  for (let at = word; at >= 0 && !above.has(at); at = tokens[at].head) above.add(at);
  const named = participants.filter(({ actor }) => actors[actor].kind !== 'unnamed').map(({ role }) => role);
  const isTold = (relation: string): boolean =>
    besideIt.test(relation) || (parts.get(relation) ?? []).some((role) => named.includes(role));
  return tokens.filter(({ start, end, lemma }, i) => {
    if (start < clause.start || end > clause.end || above.has(i) || negators.has(lemma)) return false;
    const { head, relation } = branchOf(tokens, i, above);
    return head === word ? !isTold(relation) : circumstances.test(relation);
  });
}

/** The word right below one of those given that another belongs to. */
function branchOf(tokens: readonly Token[], index: number, above: ReadonlySet<number>): Token {
  let branch = tokens[index];
  for (let step = 0; step < deepest && branch.head >= 0 && !above.has(branch.head); step++)
    branch = tokens[branch.head];
  return branch;
}

/** No branch of a sentence is deeper, as far as that matters. */
const deepest = 40;
