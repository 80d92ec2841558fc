import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { namedDates } from './dates/named-dates.ts';
import type { Draft } from './draft.ts';
import { withoutBreaks } from './line-breaks.ts';
import { isTitle } from './regions/headline.ts';
import { regionsOf } from './regions/regions.ts';
import type { Article, Region } from './types.ts';
import { UnreadableError } from './unreadable.ts';

/** A longer text is no article but a pile of them, and would take more memory than a browser gives; characters. */
const longestText = 10_000_000;

/**
 * A draft with its regions told apart, a title and an id. Throws UnreadableError where nothing but white space was found,
 * and where it is far too much for one article.
 */
export function articleOf(read: Draft, path: string | null): Article {
  const draft = withoutBreaks(read);
  if (draft.blocks.length === 0) throw new UnreadableError(path, 'there is no text to read in it');
  if (draft.text.length > longestText) {
    const millions = Math.round(draft.text.length / 1_000_000);
    throw new UnreadableError(
      path,
      `its ${millions} million characters are no one article; give each in a file of its own`,
    );
  }
  const regions = regionsOf(draft.text, draft.blocks, draft.title);
  const shown = titleIn(draft.text, regions);
  // A page's own title may have the site's name behind it.
  const title = onOneLine(draft.title === null || isTitle(shown, draft.title) ? shown : draft.title) || shown;
  return {
    id: `a-${bytesToHex(sha256(utf8ToBytes(`${title}\n${draft.text}`))).slice(0, 12)}`,
    path,
    // A string of its own: a slice holds on to all that it was cut from.
    title: [...title].join(''),
    publisher: draft.publisher,
    url: draft.url,
    language: draft.language?.trim() || 'en',
    text: draft.text,
    regions,
    statedDates: [...draft.statedDates, ...namedDates(draft.url, path)],
  };
}

/** A title without what would break its line. */
const onOneLine = (title: string): string => title.replace(/[\s\p{Cc}]+/gu, ' ').trim();

const longestTitle = 100;

/** The headline; where there is none, the first words of the article. */
function titleIn(text: string, regions: readonly Region[]): string {
  const region =
    regions.find(({ kind }) => kind === 'headline') ?? regions.find(({ kind }) => kind === 'body') ?? regions[0];
  const line = text.slice(region.start, Math.min(region.end, region.start + 1000)).replace(/\s+/g, ' ');
  if (region.kind === 'headline' || line.length <= longestTitle) return line;
  const words = line.slice(0, longestTitle + 1).replace(/\s\S*$/u, '');
  return `${words.slice(0, longestTitle)}…`;
}
