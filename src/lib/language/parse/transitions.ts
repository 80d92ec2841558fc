import type { ParserState } from './state.ts';

/**
 * Transitions as class numbers: 0 shift, 1 reduce, then a left arc and a right arc for each relation the treebank has
 * on that side.
 */
export const shift = 0;
export const reduce = 1;

export interface TransitionSystem {
  relations: string[];
  /** Relation of each transition; -1 for shift and reduce. */
  relationOf: Int32Array;
  /** First right arc; left arcs lie between `reduce` and here. */
  firstRight: number;
  count: number;
  leftArcOf: Int32Array;
  rightArcOf: Int32Array;
  root: number;
}

export function transitionSystem(
  relations: string[],
  left: readonly number[],
  right: readonly number[],
): TransitionSystem {
  const leftArcOf = new Int32Array(relations.length).fill(-1);
  const rightArcOf = new Int32Array(relations.length).fill(-1);
  left.forEach((relation, i) => (leftArcOf[relation] = 2 + i));
  right.forEach((relation, i) => (rightArcOf[relation] = 2 + left.length + i));
  return {
    relations,
    relationOf: Int32Array.from([-1, -1, ...left, ...right]),
    firstRight: 2 + left.length,
    count: 2 + left.length + right.length,
    leftArcOf,
    rightArcOf,
    root: relations.indexOf('root'),
  };
}

/** Kinds of transition, as bits: which of them the state allows. */
export const mayShift = 1;
export const mayReduce = 2;
export const mayLeft = 4;
export const mayRight = 8;

export function allowed(state: ParserState): number {
  if (state.depth === 0) return mayShift;
  const headed = state.heads[state.stack[state.depth - 1]] >= 0;
  // Before the root, at the end, what has a head is put away and what has none becomes a root.
  if (state.buffer === state.size) return headed ? mayReduce : mayLeft;
  return mayShift | mayRight | (headed ? mayReduce : mayLeft);
}

export function kindOf(system: TransitionSystem, transition: number): number {
  if (transition === shift) return mayShift;
  if (transition === reduce) return mayReduce;
  return transition < system.firstRight ? mayLeft : mayRight;
}

export function apply(system: TransitionSystem, state: ParserState, transition: number): void {
  if (transition === shift) state.shift();
  else if (transition === reduce) state.reduce();
  else if (transition < system.firstRight) state.leftArc(system.relationOf[transition]);
  else state.rightArc(system.relationOf[transition]);
}
