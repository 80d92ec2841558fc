import { interned } from '../model/interned.ts';
import type { EntityKind } from '../types.ts';

export const nameKinds: readonly EntityKind[] = ['person', 'organisation', 'place', 'product', 'other'];

/** IOB2 labels as class numbers: 0 is outside, 2k + 1 begins and 2k + 2 continues a name of kind k. */
export const nameLabels: readonly string[] = interned([
  'O',
  ...nameKinds.flatMap((kind) => [`B-${kind}`, `I-${kind}`]),
]);
export const outsideLabel = 0;

export function kindOfLabel(label: number): number {
  return label === outsideLabel ? -1 : (label - 1) >> 1;
}

/** A name goes on only where one of its kind stands before. */
export function mayFollow(label: number, before: number): boolean {
  return label === outsideLabel || label % 2 === 1 || kindOfLabel(before) === kindOfLabel(label);
}
