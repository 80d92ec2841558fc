import type { ParserState } from './state.ts';

/** The four transitions, as class numbers. */
export const shift = 0;
export const reduce = 1;
export const leftArc = 2;
export const rightArc = 3;
export const transitions = 4;

/** Makes a transition; the model names an arc that it draws. */
export function make(
  transition: number,
  state: ParserState,
  model: { relationOf(state: ParserState, child: number, head: number): number },
): void {
  if (transition === shift) state.shift();
  else if (transition === reduce) state.reduce();
  else if (transition === leftArc) state.leftArc(model.relationOf(state, state.onStack(0), state.buffer));
  else state.rightArc(model.relationOf(state, state.buffer, state.onStack(0)));
}

/** Transitions the state allows, bit t for transition t. */
export function allowed(state: ParserState): number {
  if (state.depth === 0) return 1 << shift;
  const headed = state.heads[state.stack[state.depth - 1]] >= 0;
  const away = headed ? 1 << reduce : 1 << leftArc;
  // Before the root, at the end, what has a head is put away and what has none becomes a root.
  return state.buffer === state.size ? away : (1 << shift) | (1 << rightArc) | away;
}
