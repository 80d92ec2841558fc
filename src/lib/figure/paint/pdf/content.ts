import type { PDFRef } from '@cantoo/pdf-lib';
import { boundsOf } from '../../bounds.ts';
import type { Fill, Layer, Mark, Scene } from '../../scene.ts';
import type { FaceName } from '../typeface.ts';
import { fadeState } from './fades.ts';
import { numbers, rgb } from './numbers.ts';
import { outlineOf } from './outlines.ts';
import type { PageResources } from './resources.ts';
import { type PdfFace, textContent } from './text.ts';

/**
 * A scene as the content of a PDF page: the same marks in the same order as on the canvas and in SVG.
 * @param scale points of a scene pixel
 * @param layerRefs the optional content group of each layer
 */
export function sceneContent(
  scene: Scene,
  scale: number,
  faces: ReadonlyMap<FaceName, PdfFace>,
  layerRefs: readonly PDFRef[],
  resources: PageResources,
): string {
  const { width, height, ground, layers } = scene;
  return [
    `${numbers(scale, 0, 0, -scale, 0, height * scale)} cm 1 j`,
    `${rgb(ground)} rg ${numbers(0, 0, width, height)} re f`,
    ...layers.map((layer, at) => {
      const name = resources.name('Properties', layer.id, () => layerRefs[at]);
      return `/OC /${name} BDC\n${layerContent(layer, faces, resources)}\nEMC`;
    }),
  ].join('\n');
}

function layerContent({ offset, clip, marks }: Layer, faces: ReadonlyMap<FaceName, PdfFace>, resources: PageResources) {
  const parts = ['q'];
  if (offset) parts.push(`${numbers(1, 0, 0, 1, offset.x, offset.y)} cm`);
  if (clip) parts.push(`${numbers(clip.x, clip.y, clip.width, clip.height)} re W n`);
  for (const mark of marks) if (!mark.ghost) parts.push(markContent(mark, faces, resources));
  return [...parts, 'Q'].join('\n');
}

function markContent(mark: Mark, faces: ReadonlyMap<FaceName, PdfFace>, resources: PageResources): string {
  const opacity = mark.opacity ?? 1;
  const states = opacity < 1 ? [opacityState(resources, opacity)] : [];
  if (mark.shape === 'text') return within(states, textContent(mark, faces, resources));
  const outline = outlineOf(mark);
  const parts: string[] = [];
  if ('fill' in mark && mark.fill !== undefined)
    parts.push(painted(mark.fill, mark, states, resources, (color) => `${rgb(color)} rg ${outline} f`));
  if ('stroke' in mark && mark.stroke !== undefined) {
    const line = `${numbers(mark.strokeWidth ?? 1)} w ${mark.cap === 'round' ? 1 : 0} J [${numbers(...(mark.dash ?? []))}] 0 d`;
    parts.push(painted(mark.stroke, mark, states, resources, (color) => `${rgb(color)} RG ${line} ${outline} S`));
  }
  return parts.join('\n');
}

/** Painted in a colour, or in a fade of it. */
function painted(
  fill: Fill,
  mark: Mark,
  states: readonly string[],
  resources: PageResources,
  paint: (color: string) => string,
): string {
  if (typeof fill === 'string') return within(states, paint(fill));
  const [{ opacity }] = fill.stops;
  if (fill.stops.every((stop) => stop.opacity === opacity))
    return within([...states, opacityState(resources, opacity * (mark.opacity ?? 1))], paint(fill.color));
  return within([...states, fadeState(resources, fill, boundsOf(mark))], paint(fill.color));
}

function opacityState(resources: PageResources, opacity: number): string {
  const value = Number(numbers(opacity));
  const { context } = resources;
  return resources.name('ExtGState', `opacity ${value}`, () =>
    context.register(context.obj({ Type: 'ExtGState', ca: value, CA: value })),
  );
}

function within(states: readonly string[], content: string): string {
  return states.length === 0 ? content : `q ${states.map((state) => `/${state} gs`).join(' ')} ${content} Q`;
}
