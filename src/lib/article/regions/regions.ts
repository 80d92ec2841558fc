import type { Block } from '../draft.ts';
import type { Region, RegionKind } from '../types.ts';
import { byline } from './byline.ts';
import { bio } from './bio.ts';
import { caption } from './caption.ts';
import type { Classifier } from './classifier.ts';
import { dateline } from './dateline.ts';
import { furniture } from './furniture.ts';
import { heading } from './heading.ts';
import { headline } from './headline.ts';
import { related } from './related.ts';
import { repetition } from './repetition.ts';
import { menu } from './menu.ts';
import { parted } from './parted.ts';
import { looksLikeProse } from './shape.ts';
import { surroundings } from './surroundings.ts';
import { tags } from './tags.ts';

/** In order: what is sure by its words first, then what needs the others' places to be known. The first to claim a block has it. */
const classifiers: readonly Classifier[] = [
  // Known by their own words.
  furniture,
  byline,
  caption,
  // A header and what stands under it. Tags and the author's life end a list of links; dates may stand in it.
  tags,
  bio,
  related,
  dateline,
  menu,
  // The first line that is left and looks like one.
  headline,
  // Known by where they stand to the headline and to the end of the article.
  repetition,
  surroundings,
  // What is short among paragraphs. All else is body.
  heading,
];

/**
 * Tells an article's blocks apart: one region a block, or two where something is glued in front (a dateline, a button).
 * In doubt a block is body: what is taken for furniture by mistake would be lost as news.
 */
export function regionsOf(text: string, blocks: readonly Block[], title: string | null): Region[] {
  const all = parted(text, blocks);
  const texts: string[] = [];
  const kinds: (RegionKind | null)[] = [];
  // Pushed, never mapped: all that looks at them is compiled for one kind of list.
  for (const { start, end, known } of all) {
    texts.push(text.slice(start, end));
    kinds.push(known);
  }
  const prose = texts.findIndex(looksLikeProse);
  const firstProse = prose === -1 ? texts.length : prose;
  for (const { kind, find } of classifiers) {
    for (const index of find({ texts, kinds, title, firstProse })) {
      // A heading by its markup ("Related stories" in <h3>) may turn out to be more.
      if (kinds[index] === null || kinds[index] === 'heading') kinds[index] = kind;
    }
  }
  return all.map(({ start, end }, index) => ({ kind: kinds[index] ?? 'body', start, end }));
}
