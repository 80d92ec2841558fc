import { compose, emptyDraft, type DocumentReader } from '../draft.ts';
import { headerDates } from '../dates/header-line.ts';
import { madeOn } from '../dates/made.ts';
import { UnreadableError } from '../unreadable.ts';
import { readRtf } from './rtf-text.ts';

/** Rich text, as word processors and press archives save it. */
export const rtf: DocumentReader = {
  name: 'RTF',
  takes: (kind) => kind === 'a rich-text document (RTF)',
  read: async (bytes, path) => {
    const { paragraphs, created } = readRtf(bytes);
    if (paragraphs.length === 0)
      throw new UnreadableError(path, 'this rich-text document holds no text; there is nothing to read');
    const composed = compose(paragraphs.map((text) => ({ text, known: null })));
    return {
      ...emptyDraft,
      ...composed,
      statedDates: [...headerDates(paragraphs.slice(0, 40)), ...madeOn(created)],
    };
  },
};
