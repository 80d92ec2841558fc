import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument, UnreadableError } from '#lib/article/index.ts';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const roots = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`;

const paragraph = (text: string, style?: string) =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const body = (...paragraphs: string[]) =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}</w:body></w:document>`;
const styles = `<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`;
const created = (date: string) =>
  `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created></cp:coreProperties>`;

const documentOf = (document: string, core?: string) =>
  zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(roots),
    'word/document.xml': strToU8(document),
    'word/styles.xml': strToU8(styles),
    ...(core && { 'docProps/core.xml': strToU8(core) }),
  });

const ferry = body(
  paragraph('Ferry returns to the fjord', 'Heading1'),
  paragraph('The ferry sailed again on Tuesday &amp; nobody was late, the owner said in the harbour of Lomvik.'),
  paragraph('Two hundred people watched from the quay.'),
);
const read = (bytes: Uint8Array) => readDocument({ path: 'a.docx', bytes });

describe('reading DOCX', () => {
  it('reads paragraphs and takes the first heading for the headline', async () => {
    const { article, notes } = await read(documentOf(ferry));
    expect(article.text.split('\n\n')).toEqual([
      'Ferry returns to the fjord',
      'The ferry sailed again on Tuesday & nobody was late, the owner said in the harbour of Lomvik.',
      'Two hundred people watched from the quay.',
    ]);
    expect(article.title).toBe('Ferry returns to the fjord');
    expect(article.regions[0]!.kind).toBe('headline');
    expect(notes).toEqual([]);
  });

  it('reads bytes as Node hands them over', async () => {
    expect((await read(Buffer.from(documentOf(ferry)))).article.title).toBe('Ferry returns to the fjord');
  });

  it('takes what looks like markup in the text for text', async () => {
    const { article } = await read(
      documentOf(body(paragraph('He wrote &lt;script&gt;alert(1)&lt;/script&gt; on the wall.'))),
    );
    expect(article.text).toBe('He wrote <script>alert(1)</script> on the wall.');
  });

  it('knows the day on which the file was made for what it is', async () => {
    const { article } = await read(documentOf(ferry, created('2019-05-16T09:30:00Z')));
    expect(article.statedDates).toEqual([
      { value: '2019-05-16', basis: 'metadata', weak: 'made', because: 'the day on which the Word document was made' },
    ]);
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['a document without text', documentOf(body()), /holds no text/],
    ['a broken document', documentOf('<w:document'), /damaged/],
    ['a cut file', documentOf(ferry).slice(0, 300), /^a\.docx: this is a ZIP archive/],
    ['another archive', zipSync({ 'notes.txt': strToU8('hello') }), /^a\.docx: this is a ZIP archive/],
  ])('refuses %s in one line', async (_, bytes, message) => {
    const error = await read(bytes).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(UnreadableError);
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).not.toContain('\n');
  });

  it('reads files of text as before', async () => {
    const { article } = await readDocument({ path: 'a.txt', bytes: strToU8('Rain fell on the town all day.') });
    expect(article.text).toBe('Rain fell on the town all day.');
  });
});
