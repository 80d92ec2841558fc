import { blocksOf } from '../blocks.ts';
import { addressOf } from '../address-line.ts';
import { headerDates } from '../dates/header-line.ts';
import { emptyDraft, type Reader } from '../draft.ts';

/** As much of a block as can be a line that states a date or an address. */
const longestLine = 2048;

/**
 * Plain text: the text as it is; a line such as "Published: 22 March 2022" near the top dates it, and so may the web
 * address above it. Takes whatever is left.
 */
export const plainText: Reader = {
  name: 'plain text',
  takes: () => true,
  read(text) {
    const blocks = blocksOf(text);
    const lines = blocks.map(({ start, end }) => text.slice(start, Math.min(end, start + longestLine)));
    return { ...emptyDraft, text, blocks, url: addressOf(lines), statedDates: headerDates(lines) };
  },
};
