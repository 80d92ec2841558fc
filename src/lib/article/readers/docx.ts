import { parseHTML } from 'linkedom';
import { compose, emptyDraft, type DocumentReader } from '../draft.ts';
import { headerDates } from '../dates/header-line.ts';
import { writtenDate } from '../dates/written-date.ts';
import { decodeEntities } from '../markup.ts';
import type { StatedDate } from '../types.ts';
import { UnreadableError } from '../unreadable.ts';
import { pagePieces } from './html-pieces.ts';
import { partsOf, textOfPart } from './zip.ts';

/** What a document may unfold to, in bytes: more is no article. */
const largest = 200_000_000;
const mainPart = 'word/document.xml';
const coreProperties = 'docProps/core.xml';

/** Word documents (ISO/IEC 29500): their text by the meaning of its styles, and the file's own properties. */
export const docx: DocumentReader = {
  name: 'DOCX',
  takes: (kind, bytes) => kind?.startsWith('a ZIP archive') === true && partsOf(bytes)?.has(mainPart) === true,
  async read(bytes, path) {
    const damaged = 'this Word document is damaged; save or download it again';
    const size = [...(partsOf(bytes)?.values() ?? [])].reduce((sum, part) => sum + part, 0);
    if (size > largest)
      throw new UnreadableError(path, 'this Word document is too large for an article; save a part of it');
    const { default: mammoth } = await import('mammoth');
    const copy = new Uint8Array(bytes);
    // In Node the library takes `buffer`, in a browser `arrayBuffer`.
    const input = { buffer: copy, arrayBuffer: copy.buffer } as unknown as { arrayBuffer: ArrayBuffer };
    const withoutPictures = mammoth.images.imgElement(async () => ({ src: '' }));
    const html = await mammoth.convertToHtml(input, { convertImage: withoutPictures }).then(
      ({ value }) => value,
      () => {
        throw new UnreadableError(path, damaged);
      },
    );
    const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
    const composed = compose(pagePieces(document));
    if (composed.text === '')
      throw new UnreadableError(path, 'this Word document holds no text; there is nothing to read');
    const lines = composed.blocks.slice(0, 40).map(({ start, end }) => composed.text.slice(start, end));
    return {
      ...emptyDraft,
      ...composed,
      statedDates: [...headerDates(lines), ...creationDate(textOfPart(bytes, coreProperties, 1e6) ?? '')],
    };
  },
};

/** When the document was made, which need not be when its text was written. */
function creationDate(xml: string): StatedDate[] {
  const match = /<dcterms:created\b[^>]{0,200}>([^<]{0,60})</.exec(xml);
  const date = match ? writtenDate(decodeEntities(match[1]).slice(0, 10)) : null;
  return date === null
    ? []
    : [{ value: date, basis: 'metadata', weak: 'made', because: 'the day on which the Word document was made' }];
}
