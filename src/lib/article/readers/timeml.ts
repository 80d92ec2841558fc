import { blocksOf } from '../blocks.ts';
import { writtenDate } from '../dates/written-date.ts';
import { emptyDraft, type Reader } from '../draft.ts';
import type { StatedDate } from '../types.ts';
import { UnreadableError } from '../unreadable.ts';
import { decodeEntities, stripTags } from '../markup.ts';

/** Elements of some corpora that hold a sentence or a paragraph; between two of them there need be no white space. */
const parts = /<\/(?:s|p)>(?=[^\s])/g;

/** TimeML (ISO 24617-1): <TEXT> is the text, exactly; <DCT> the given date; the annotation inside is ignored. */
export const timeML: Reader = {
  name: 'TimeML',
  takes: (extension, opening) => extension === 'tml' || /<TimeML\b/.test(opening),
  read(source, path) {
    const content = element(source, 'TEXT');
    if (content === null) {
      throw new UnreadableError(path, 'this TimeML file has no <TEXT>…</TEXT>; check that it is complete');
    }
    const text = decodeEntities(stripTags(content.replace(parts, '\n')));
    const title = decodeEntities(stripTags(element(source, 'TITLE') ?? '')).trim();
    return { ...emptyDraft, text, blocks: blocksOf(text), title: title || null, statedDates: creationTime(source) };
  },
};

function element(source: string, name: string): string | null {
  const open = new RegExp(`<${name}(?:\\s[^<>]{0,999})?>`).exec(source);
  if (open === null) return null;
  const start = open.index + open[0].length;
  const end = source.indexOf(`</${name}>`, start);
  return end === -1 ? null : source.slice(start, end);
}

function creationTime(source: string): StatedDate[] {
  const dct = element(source, 'DCT');
  if (dct === null) return [];
  const attribute = /<TIMEX3\b[^>]{0,999}?\svalue="([^"]{0,99})"/.exec(dct)?.[1];
  const value = writtenDate(attribute ?? stripTags(dct));
  return value === null ? [] : [{ value, basis: 'given', because: 'the file’s document creation time (DCT)' }];
}
