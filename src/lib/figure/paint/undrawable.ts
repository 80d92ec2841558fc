import type { Mark, Scene } from '../scene.ts';
import { type FaceName, faceOf } from './typeface.ts';

/** Stands where a character has no glyph. */
const FALLBACK = '□';
/** What only joins or varies its neighbours: nothing is lost to the eye without it. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
/** So many are named in the note. */
const MOST_NAMED = 12;

/** Whether a face has a glyph for a code point. */
export type Coverage = (codePoint: number) => boolean;

/**
 * The scene with a box in place of every character that the type cannot draw, and a note that says which those are;
 * null where it can draw all.
 */
export function withoutUndrawable(
  scene: Scene,
  coverage: ReadonlyMap<FaceName, Coverage>,
): { scene: Scene; note: string | null } {
  const missing = new Set<string>();
  const drawn = (mark: Mark): Mark => {
    if (mark.shape !== 'text') return mark;
    const covers = coverage.get(faceOf(mark));
    if (!covers) return mark;
    let text = '';
    for (const character of mark.text.replace(UNSEEN, '')) {
      const has = covers(character.codePointAt(0)!);
      if (!has) missing.add(character);
      text += has ? character : FALLBACK;
    }
    return text === mark.text ? mark : { ...mark, text };
  };
  const layers = scene.layers.map((layer) => ({ ...layer, marks: layer.marks.map(drawn) }));
  if (missing.size === 0) return { scene: { ...scene, layers }, note: null };
  const named = [...missing].slice(0, MOST_NAMED).join(' ');
  const more = missing.size > MOST_NAMED ? ` and ${missing.size - MOST_NAMED} more` : '';
  const note = `the figures’ type has no ${named}${more}: a box stands for each; an SVG without its type embedded shows them in the type of the machine that opens it`;
  return { scene: { ...scene, layers }, note };
}
