import fontkit from '@pdf-lib/fontkit';
import { charactersByFace, type FaceName } from '../paint/typeface.ts';
import { type Coverage, withoutUndrawable } from '../paint/undrawable.ts';
import type { Writing } from './writer.ts';

/** A figure with nothing in it that its type cannot draw, the fonts of its faces, and a note on what is missing. */
export async function withFonts({ figure, resources }: Pick<Writing, 'figure' | 'resources'>) {
  const fonts = new Map<FaceName, Uint8Array>();
  const coverage = new Map<FaceName, Coverage>();
  for (const face of charactersByFace(figure.scene).keys()) {
    const bytes = await resources.font(face);
    const font = fontkit.create(bytes);
    fonts.set(face, bytes);
    coverage.set(face, (code) => font.hasGlyphForCodePoint(code));
  }
  const { scene, note } = withoutUndrawable(figure.scene, coverage);
  return { figure: { ...figure, scene }, fonts, notes: note === null ? [] : [note] };
}
