import type { ParserState } from '#lib/language/parse/state.ts';
import { mayLeft, mayReduce, mayRight, mayShift } from '#lib/language/parse/transitions.ts';

/**
 * Dynamic oracle for arc-eager parsing (Goldberg and Nivre 2012): which kinds of transition, as bits, lose no more gold
 * arcs from this state. `heads` gives each word's gold head, the root being n.
 */
export function costFree(state: ParserState, heads: Int32Array, allowedKinds: number): number {
  const costs = [Infinity, Infinity, Infinity, Infinity];
  const top = state.depth > 0 ? state.stack[state.depth - 1] : -1;
  const front = state.buffer;
  const size = state.size;
  /** Gold arcs between the front of the buffer and the stack, below the top and with the top. */
  let frontHeadInStack = 0;
  let frontChildrenInStack = 0;
  for (let k = 0; k < state.depth - 1; k++) {
    const node = state.stack[k];
    if (heads[front] === node) frontHeadInStack++;
    if (heads[node] === front && state.heads[node] < 0) frontChildrenInStack++;
  }
  const topIsHead = top >= 0 && heads[front] === top ? 1 : 0;
  const topIsChild = top >= 0 && heads[top] === front && state.heads[top] < 0 ? 1 : 0;
  let topChildrenAhead = 0;
  if (top >= 0) for (let b = front; b < size; b++) if (heads[b] === top) topChildrenAhead++;
  if (allowedKinds & mayShift) costs[0] = frontHeadInStack + frontChildrenInStack + topIsHead + topIsChild;
  if (allowedKinds & mayReduce) costs[1] = topChildrenAhead;
  if (allowedKinds & mayLeft) {
    const headAhead = heads[top] > front ? 1 : 0;
    costs[2] = headAhead + topChildrenAhead;
  }
  if (allowedKinds & mayRight) {
    const headAhead = heads[front] > front ? 1 : 0;
    // The top has no head yet: a right arc keeps it from its gold head only if that is the front itself.
    costs[3] = (topIsHead ? 0 : frontHeadInStack + headAhead) + frontChildrenInStack + topIsChild;
  }
  const least = Math.min(...costs);
  let free = 0;
  costs.forEach((cost, kind) => {
    if (cost === least) free |= 1 << kind;
  });
  return free;
}
