import { compose, emptyDraft, type DocumentReader, type Piece } from '../draft.ts';
import { headerDates } from '../dates/header-line.ts';
import { madeOn } from '../dates/made.ts';
import { decodeEntities, tagsOf } from '../markup.ts';
import { UnreadableError } from '../unreadable.ts';
import { partsOf, textOfPart } from './zip.ts';

/** What a document may unfold to, in bytes: more is no article. */
const largest = 200_000_000;
const content = 'content.xml';

/** OpenDocument texts (ISO/IEC 26300), as LibreOffice and others save them. */
export const odt: DocumentReader = {
  name: 'ODT',
  takes: (kind, bytes) =>
    kind?.startsWith('a ZIP archive') === true &&
    partsOf(bytes)?.has(content) === true &&
    textOfPart(bytes, 'mimetype', 200)?.startsWith('application/vnd.oasis.opendocument.text') === true,
  read: async (bytes, path) => {
    if ((partsOf(bytes)?.get(content) ?? 0) > largest)
      throw new UnreadableError(path, 'this OpenDocument text is too large for an article; save a part of it');
    const xml = textOfPart(bytes, content, largest);
    // What a password locks is no XML.
    if (xml === null || !xml.includes('<office:text'))
      throw new UnreadableError(path, 'this OpenDocument text is damaged or locked; save it again, without a password');
    const composed = compose(piecesOf(xml));
    if (composed.text === '')
      throw new UnreadableError(path, 'this OpenDocument text holds no text; there is nothing to read');
    const lines = composed.blocks.slice(0, 40).map(({ start, end }) => composed.text.slice(start, end));
    const created = /<meta:creation-date>([^<]{0,60})</.exec(textOfPart(bytes, 'meta.xml', 1e6) ?? '')?.[1];
    return {
      ...emptyDraft,
      ...composed,
      statedDates: [...headerDates(lines), ...madeOn(created)],
    };
  },
};

/** Elements whose text is not the document's own. */
const hidden = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:note',
  'svg:title',
  'svg:desc',
  'text:ruby-text',
]);
const spaces: Readonly<Record<string, string>> = { 'text:tab': '\t', 'text:s': ' ', 'text:line-break': '\n' };

/** The paragraphs and headings of a document, in one pass. */
function piecesOf(xml: string): Piece[] {
  const pieces: Piece[] = [];
  let words = '';
  let isHeading = false;
  let concealed = 0;
  let from = 0;
  for (const { name, closing, start, end } of tagsOf(xml)) {
    const isEmpty = xml[end - 2] === '/';
    if (concealed === 0) words += decodeEntities(xml.slice(from, start).replace(/\s+/g, ' '));
    from = end;
    if (hidden.has(name) && !isEmpty) concealed = Math.max(0, concealed + (closing ? -1 : 1));
    else if (concealed > 0) continue;
    else if (Object.hasOwn(spaces, name)) words += spaces[name];
    else if (name === 'text:p' || name === 'text:h') {
      // One within another, as in a frame, stands by itself.
      pieces.push({ text: words, known: isHeading ? 'heading' : null });
      words = '';
      isHeading = name === 'text:h' && !closing && !isEmpty;
    }
  }
  const [first] = pieces.filter(({ text }) => text.trim() !== '');
  // What stands above all else is no heading within the text.
  return pieces.map((piece) =>
    piece === first && piece.known === 'heading' ? { ...piece, known: 'headline' } : piece,
  );
}
