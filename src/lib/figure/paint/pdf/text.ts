import type { PDFFont } from '@cantoo/pdf-lib';
import type { Font, Glyph } from '@pdf-lib/fontkit';
import type { TextMark } from '../../scene.ts';
import { HALO } from '../canvas.ts';
import { faceOf, type FaceName } from '../typeface.ts';
import { numbers, rgb } from './numbers.ts';
import type { PageResources } from './resources.ts';

/** A face as the PDF holds it, and as it can be measured and outlined. */
export interface PdfFace {
  embedded: PDFFont;
  outlines: Font;
}

/** A line of text, with its halo under it. The page's y grows downwards, so letters are turned back up. */
export function textContent(mark: TextMark, faces: ReadonlyMap<FaceName, PdfFace>, resources: PageResources): string {
  const name = faceOf(mark);
  const face = faces.get(name)!;
  const { size, y, anchor } = mark;
  const letters = lettersOf(mark.text, face);
  const width = size * letters.reduce((sum, { advance }) => sum + advance, 0);
  const x = mark.x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  const font = resources.name('Font', name, () => face.embedded.ref);
  const set = `/${font} ${numbers(size)} Tf 1 0 0 -1 ${numbers(x, y)} Tm [${kerned(letters)}] TJ`;
  const content = `${rgb(mark.fill)} rg BT ${set} ET`;
  return mark.halo === undefined ? content : `${haloContent(mark, x, name, letters, face, resources)}\n${content}`;
}

interface Letter {
  /** Its code in the embedded font, hexadecimal. */
  code: string;
  glyph: Glyph;
  /** Distance to the next letter, without and with kerning, in units of the type size. */
  natural: number;
  advance: number;
}

function lettersOf(text: string, { embedded, outlines }: PdfFace): Letter[] {
  const codes = embedded.encodeText(text).asString();
  const { glyphs, positions } = outlines.layout(text);
  return glyphs.map((glyph, at) => ({
    code: codes.slice(4 * at, 4 * at + 4),
    glyph,
    natural: glyph.advanceWidth / outlines.unitsPerEm,
    advance: positions[at].xAdvance / outlines.unitsPerEm,
  }));
}

/** Codes, with what is to be taken back between two letters in thousandths of the size (ISO 32000-1, 9.4.3). */
function kerned(letters: readonly Letter[]): string {
  let written = '<';
  for (const { code, natural, advance } of letters) {
    const back = Math.round(1000 * (natural - advance));
    written += back === 0 ? code : `${code}> ${back} <`;
  }
  return `${written}>`;
}

/** Outlines of the letters as shapes, not as text: else every name would be found and copied twice. */
function haloContent(
  { size, y, halo }: TextMark,
  x: number,
  name: FaceName,
  letters: readonly Letter[],
  { outlines }: PdfFace,
  resources: PageResources,
): string {
  const parts = [`q ${rgb(halo!)} RG`];
  let left = x;
  for (const { glyph, advance } of letters) {
    const path = glyph.path.toSVG();
    if (path !== '') {
      const make = () => glyphForm(path, outlines.unitsPerEm, resources);
      const form = resources.name('XObject', `${name} ${glyph.id}`, make);
      parts.push(`q ${numbers(size, 0, 0, -size, left, y)} cm /${form} Do Q`);
    }
    left += advance * size;
  }
  return [...parts, 'Q'].join('\n');
}

/** The outline of a letter one unit high, in the colour of whoever draws it. */
function glyphForm(path: string, unitsPerEm: number, { context }: PageResources) {
  const content = `${HALO} w 1 j ${glyphPath(path, 1 / unitsPerEm)} S`;
  return context.register(context.flateStream(content, { Type: 'XObject', Subtype: 'Form', BBox: [-1, -1, 3, 2] }));
}

/** A glyph's path as path operators; its quadratic curves as cubic ones. */
function glyphPath(path: string, scale: number): string {
  const parts: string[] = [];
  let [atX, atY] = [0, 0];
  for (const [, command, list] of path.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
    const values = (list.match(/-?[\d.]+/g) ?? []).map((value) => Number(value) * scale);
    const [x, y] = values.slice(-2);
    if (command === 'M') parts.push(`${numbers(x, y)} m`);
    if (command === 'L') parts.push(`${numbers(x, y)} l`);
    if (command === 'C') parts.push(`${numbers(...values)} c`);
    if (command === 'Q') {
      const [handleX, handleY] = values;
      const third = (from: number, handle: number) => from + (2 / 3) * (handle - from);
      parts.push(`${numbers(third(atX, handleX), third(atY, handleY), third(x, handleX), third(y, handleY), x, y)} c`);
    }
    if (command === 'Z') parts.push('h');
    else [atX, atY] = [x, y];
  }
  return parts.join(' ');
}
