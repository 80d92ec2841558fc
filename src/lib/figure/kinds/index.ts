import type { FigureKind } from './kind.ts';
import { network } from './network.ts';
import { storyline } from './storyline.ts';
import { timeline } from './timeline.ts';

/** Every kind of figure, by the name it has on the command line and in addresses. */
export const figureKinds = { timeline, network, storyline } satisfies Record<string, FigureKind>;

export type FigureKindName = keyof typeof figureKinds;
export const figureKindNames = Object.keys(figureKinds) as FigureKindName[];

export function isFigureKind(name: string): name is FigureKindName {
  return Object.hasOwn(figureKinds, name);
}
