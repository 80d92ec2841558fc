import { PDFDocument, StandardFonts, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { readDocument, UnreadableError } from '#lib/article/index.ts';

interface Making {
  title?: string;
  made?: Date;
  draw?: (page: PDFPage, font: PDFFont, number: number) => void;
  pages?: number;
  password?: string;
}

async function made({ title, made, draw, pages = 1, password }: Making): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  if (title) document.setTitle(title);
  if (made) document.setCreationDate(made);
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let number = 1; number <= pages; number++) draw?.(document.addPage([595, 842]), font, number);
  if (!draw) document.addPage([595, 842]);
  if (password) document.encrypt({ userPassword: password, ownerPassword: password });
  return document.save();
}

/** Draws lines downwards from `top`; an empty one leaves the gap between paragraphs. */
function write(page: PDFPage, font: PDFFont, lines: readonly string[], { top = 760, x = 60, size = 11 } = {}): void {
  lines.forEach((line, index) => {
    if (line) page.drawText(line, { x, y: top - index * size * 1.2, size, font });
  });
}

const read = async (making: Making) => readDocument({ path: 'a.pdf', bytes: await made(making) });
const story = (page: PDFPage, font: PDFFont) => {
  write(page, font, ['Ferry returns to the fjord'], { top: 800, size: 20 });
  write(page, font, [
    'The ferry sailed again on Tuesday after a winter of repairs that had kept its passen-',
    'gers on the shore, the owner said in the harbour of Lomvik.',
    '',
    'Two hundred people watched from the quay.',
  ]);
};

describe('reading PDF', () => {
  it('makes paragraphs of lines and one word of a divided one', async () => {
    const { article, notes } = await read({ draw: story });
    expect(article.text.split('\n\n')).toEqual([
      'Ferry returns to the fjord',
      'The ferry sailed again on Tuesday after a winter of repairs that had kept its passengers on the shore, the owner said in the harbour of Lomvik.',
      'Two hundred people watched from the quay.',
    ]);
    expect(notes).toEqual([]);
  });

  it('takes large type at the top for the headline', async () => {
    const { article } = await read({ draw: story });
    expect(article.regions[0]).toMatchObject({ kind: 'headline', start: 0 });
    expect(article.title).toBe('Ferry returns to the fjord');
  });

  it('keeps the lines of two columns apart', async () => {
    const { article } = await read({
      draw(page, font) {
        write(page, font, ['The council met in the old', 'hall and voted for the road.'], { x: 60 });
        write(page, font, ['The mayor welcomed it and', 'thanked all who had come.'], { x: 320 });
      },
    });
    expect(article.text).toBe(
      'The council met in the old hall and voted for the road.\n\nThe mayor welcomed it and thanked all who had come.',
    );
  });

  it('lets a paragraph run on over the page, and sets what repeats at its edges aside', async () => {
    const { article } = await read({
      pages: 2,
      draw(page, font, number) {
        write(page, font, ['The Lomvik Courier'], { top: 820 });
        write(
          page,
          font,
          number === 1 ? ['Workers began to clear the road which the'] : ['storm had closed, and drivers waited.'],
        );
        write(page, font, [`Page ${number} of 2`], { top: 30 });
      },
    });
    expect(article.text).toContain('Workers began to clear the road which the storm had closed, and drivers waited.');
    const furniture = article.regions.filter(({ kind }) => kind === 'furniture');
    expect(furniture.map(({ start, end }) => article.text.slice(start, end))).toContain('The Lomvik Courier');
  });

  it('knows the day on which the file was made for what it is', async () => {
    const { article } = await read({ draw: story, made: new Date(Date.UTC(2019, 4, 16)) });
    expect(article.statedDates).toEqual([
      { value: '2019-05-16', basis: 'metadata', weak: 'made', because: 'the day on which the PDF was made' },
    ]);
  });

  it('takes a title that the text shows, and no name of a template', async () => {
    expect((await read({ draw: story, title: 'Ferry returns to the fjord' })).article.title).toBe(
      'Ferry returns to the fjord',
    );
    expect((await read({ draw: story, title: 'layout_v3_final.indd' })).article.title).toBe(
      'Ferry returns to the fjord',
    );
  });

  it('says which pages hold no text', async () => {
    const { notes } = await read({
      pages: 2,
      draw: (page, font, number) => number === 1 && write(page, font, ['A short text stands here.']),
    });
    expect(notes).toEqual(['page 2 holds no text that can be read']);
  });

  it.each<[string, () => Promise<Uint8Array>, RegExp]>([
    ['pictures only', () => made({}), /^a\.pdf: this PDF holds pictures of pages and no text; .*\(OCR\)/],
    ['a password', () => made({ draw: story, password: 'secret' }), /^a\.pdf: this PDF is locked with a password/],
    ['a broken file', async () => new TextEncoder().encode('%PDF-1.7 and no more'), /^a\.pdf: this PDF is damaged/],
    ['a cut file', async () => (await made({ draw: story })).slice(0, 400), /^a\.pdf: this PDF/],
  ])('refuses %s in one line', async (_, bytes, message) => {
    const error = await readDocument({ path: 'a.pdf', bytes: await bytes() }).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(UnreadableError);
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).not.toContain('\n');
  });

  it('reads bytes as Node hands them over', async () => {
    const bytes = await made({ draw: story });
    const { article } = await readDocument({ path: 'a.pdf', bytes: Buffer.from(bytes) });
    expect(article.title).toBe('Ferry returns to the fjord');
  });

  it('reads the same bytes to the same article, and leaves them whole', async () => {
    const bytes = await made({ draw: story });
    const copy = bytes.slice();
    const first = await readDocument({ path: 'a.pdf', bytes });
    expect(await readDocument({ path: 'a.pdf', bytes })).toEqual(first);
    expect(bytes).toEqual(copy);
  });
});
