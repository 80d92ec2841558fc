import { dependent, type Tree } from '#lib/grammar/index.ts';
import type { ActorIndex } from '../actor-index.ts';
import { nameAt } from '../name-at.ts';
import { nameOf } from '../phrases.ts';
import { clauseOf } from '../tense.ts';
import type { Labelled } from './labelled.ts';

/**
 * Names that rest on a word that may mean somebody else stand in brackets, as in quotations: "[Ruritania] withdraws" for
 * "it withdraws". Whoever the clause names, too, is meant for certain.
 */
export function withDoubt(index: ActorIndex, { tree, trigger }: Labelled, label: string): string {
  let text = bracketed(index, tree, clauseOf(tree, trigger.token), label);
  // "Lerner told the Gazette that they lied": what is said speaks of whom it speaks of in its own words.
  const content = trigger.kind === 'statement' ? dependent(tree, trigger.token, 'ccomp') : -1;
  const colon = text.indexOf(': ');
  if (content >= 0 && colon >= 0) text = text.slice(0, colon) + bracketed(index, tree, content, text.slice(colon));
  return text;
}

function bracketed(index: ActorIndex, tree: Tree, clause: number, label: string): string {
  let text = label;
  for (const [actor, token] of doubtfulIn(index, tree, clause)) {
    const name = nameOf(index, tree, token);
    const at = index.actors[actor]!.name.includes(name) ? nameAt(text, name, 0) : -1;
    // "[Mill]'s owners decide mill will close": named twice, it is named for certain once.
    if (at >= 0 && text[at - 1] !== '[' && nameAt(text, name, at + 1) < 0)
      text = `${text.slice(0, at)}[${text.slice(at, at + name.length)}]${text.slice(at + name.length)}`;
  }
  return text;
}

/** Whom a clause speaks of in doubt alone, each with the first word that does. */
function doubtfulIn(index: ActorIndex, tree: Tree, clause: number): Map<number, number> {
  const doubtful = new Map<number, number>();
  const doubts = index.doubts[tree.index]!;
  if (doubts.size === 0) return doubtful;
  const certain = new Set<number>();
  for (const [token, actor] of index.heads[tree.index]!) {
    if (token < tree.first[clause]! || token > tree.last[clause]!) continue;
    if (!doubts.has(token)) certain.add(actor);
    else if (!doubtful.has(actor)) doubtful.set(actor, token);
  }
  for (const actor of certain) doubtful.delete(actor);
  return doubtful;
}
