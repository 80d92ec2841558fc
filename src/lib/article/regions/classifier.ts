import type { RegionKind } from '../types.ts';

/** What the classifiers see of an article: its blocks in order, and what is already known of them. */
export interface Layout {
  /** The text of every block. */
  texts: readonly string[];
  /** What each block is, as far as decided; null: not yet. */
  kinds: readonly (RegionKind | null)[];
  /** The title that the file gives of itself. */
  title: string | null;
  /** Index of the first block that is surely a paragraph; the number of blocks where none is. */
  firstProse: number;
}

/**
 * Finds the blocks of one kind. It is shown the layout once, with all that the classifiers before it decided, and gives
 * the indices of the blocks it is sure of. What nobody claims is body.
 */
export interface Classifier {
  kind: RegionKind;
  find(layout: Layout): number[];
}

/** Whether nobody has claimed a block yet; what is a heading by its markup may still turn out to be more. */
export const isOpen = ({ kinds }: Layout, index: number) => kinds[index] === null || kinds[index] === 'heading';

/** A classifier that looks at one block at a time. */
export function eachBlock(kind: RegionKind, is: (text: string, index: number, layout: Layout) => boolean): Classifier {
  return { kind, find: (layout) => layout.texts.flatMap((text, index) => (is(text, index, layout) ? index : [])) };
}
