/** How well-known binary formats begin, with the words for a person. Offsets other than 0 are given third. */
const signatures: [words: string, bytes: string, offset?: number][] = [
  ['a PDF', '%PDF-'],
  ['a ZIP archive or an Office document (DOCX, ODT, EPUB)', 'PK\x03\x04'],
  ['an empty ZIP archive', 'PK\x05\x06'],
  ['an old Office document (DOC, XLS)', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['a rich-text document (RTF)', '{\\rtf'],
  ['a PNG image', '\x89PNG\r\n\x1a\n'],
  ['a JPEG image', '\xff\xd8\xff'],
  ['a GIF image', 'GIF8'],
  ['a TIFF image', 'II*\0'],
  ['a TIFF image', 'MM\0*'],
  ['a WebP image or a sound file', 'RIFF'],
  ['a film or an HEIC image', 'ftyp', 4],
  ['a gzip archive', '\x1f\x8b'],
  ['a 7-Zip archive', '7z\xbc\xaf\x27\x1c'],
  ['a RAR archive', 'Rar!\x1a\x07'],
  ['an SQLite database', 'SQLite format 3\0'],
  ['a web archive (binary property list)', 'bplist0'],
  ['a program', '\x7fELF'],
  ['a sound file', 'ID3\x03'],
  ['a sound file', 'OggS'],
];

/** The binary format a file begins as, in words ("a PDF"), or null. */
export function binaryKind(bytes: Uint8Array): string | null {
  const begins = ([, signature, offset = 0]: (typeof signatures)[number]) =>
    bytes.length >= offset + signature.length &&
    Array.from(signature).every((character, index) => bytes[offset + index] === character.charCodeAt(0));
  return signatures.find(begins)?.[0] ?? null;
}
