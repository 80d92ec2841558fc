import type { Scene, TextMark } from '../scene.ts';

/* The type that figures carry with them: Arimo, which has the widths of Arial, Helvetica and Liberation Sans. */
export const TYPEFACE = 'Arimo';

export const faceNames = ['regular', 'bold', 'italic', 'bold-italic'] as const;
export type FaceName = (typeof faceNames)[number];

/** A semibold is set in the bold, as every browser does whose family has no other. */
export function faceOf({ weight = 400, italic = false }: Pick<TextMark, 'weight' | 'italic'>): FaceName {
  if (weight === 600) return italic ? 'bold-italic' : 'bold';
  return italic ? 'italic' : 'regular';
}

/** The characters that a scene draws in each face, in order of their code points. */
export function charactersByFace(scene: Scene): Map<FaceName, string> {
  const used = new Map<FaceName, Set<string>>();
  for (const mark of textsOf(scene)) {
    const face = faceOf(mark);
    const characters = used.get(face) ?? new Set();
    for (const character of mark.text) characters.add(character);
    used.set(face, characters);
  }
  const inOrder = (characters: Set<string>) => [...characters].sort((one, other) => (one < other ? -1 : 1)).join('');
  return new Map(faceNames.flatMap((face) => (used.has(face) ? [[face, inOrder(used.get(face)!)] as const] : [])));
}

export function textsOf(scene: Scene): TextMark[] {
  return scene.layers.flatMap(({ marks }) =>
    marks.filter((mark) => mark.shape === 'text' && !mark.ghost),
  ) as TextMark[];
}
