import type { FigureKind } from './kind.ts';
import { network } from './network.ts';
import { storyline } from './storyline.ts';
import { timeline } from './timeline.ts';

/** Every kind of figure, by the name it has on the command line and in addresses. */
const kinds = { timeline, network, storyline };

export type FigureKindName = keyof typeof kinds;
export const figureKinds: Readonly<Record<FigureKindName, FigureKind>> = kinds;
export const figureKindNames = Object.keys(kinds) as FigureKindName[];

export function isFigureKind(name: string): name is FigureKindName {
  return Object.hasOwn(figureKinds, name);
}
