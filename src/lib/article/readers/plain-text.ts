import { blocksOf } from '../blocks.ts';
import { headerDates } from '../dates/header-line.ts';
import { emptyDraft, type Reader } from '../draft.ts';

/** Plain text: the text as it is; a line such as "Published: 22 March 2022" near the top dates it. Takes whatever is left. */
export const plainText: Reader = {
  name: 'plain text',
  takes: () => true,
  read(text) {
    const blocks = blocksOf(text);
    const lines = blocks.slice(0, 40).map(({ start, end }) => text.slice(start, Math.min(end, start + 200)));
    return { ...emptyDraft, text, blocks, statedDates: headerDates(lines) };
  },
};
