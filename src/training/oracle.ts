import type { ParserState } from '#lib/language/parse/state.ts';
import { allowed, leftArc, reduce, rightArc, shift } from '#lib/language/parse/transitions.ts';

/**
 * Dynamic oracle for arc-eager parsing (Goldberg and Nivre 2012): the transitions, as bits, that lose fewest gold arcs
 * from this state. `heads` gives each word's gold head, the root being n.
 */
export function bestTransitions(state: ParserState, heads: Int32Array, choices: number): number {
  const top = state.depth > 0 ? state.stack[state.depth - 1] : -1;
  const front = state.buffer;
  /** Gold arcs between the front of the buffer and the stack below its top. */
  let below = 0;
  let headBelow = 0;
  for (let k = 0; k < state.depth - 1; k++) {
    const node = state.stack[k];
    if (heads[front] === node) headBelow++;
    if (heads[node] === front && state.heads[node] < 0) below++;
  }
  const topIsHead = top >= 0 && heads[front] === top ? 1 : 0;
  const topIsChild = top >= 0 && heads[top] === front && state.heads[top] < 0 ? 1 : 0;
  let topChildrenAhead = 0;
  if (top >= 0) for (let b = front; b < state.size; b++) if (heads[b] === top) topChildrenAhead++;
  const costs = [0, 0, 0, 0];
  costs[shift] = headBelow + below + topIsHead + topIsChild;
  costs[reduce] = topChildrenAhead;
  costs[leftArc] = (top >= 0 && heads[top] > front ? 1 : 0) + topChildrenAhead;
  costs[rightArc] = (topIsHead ? 0 : headBelow + (heads[front] > front ? 1 : 0)) + below + topIsChild;
  let least = Infinity;
  for (let t = 0; t < 4; t++) if (choices & (1 << t)) least = Math.min(least, costs[t]);
  let best = 0;
  for (let t = 0; t < 4; t++) if (choices & (1 << t) && costs[t] === least) best |= 1 << t;
  return best;
}

/** Of the best transitions always the same: arcs before all else, and words put away as soon as they are done with. */
export function goldTransition(state: ParserState, heads: Int32Array): number {
  const best = bestTransitions(state, heads, allowed(state));
  return [leftArc, rightArc, reduce, shift].find((transition) => best & (1 << transition))!;
}
