import type { PDFDict, PDFContext, PDFRef } from '@cantoo/pdf-lib';
import type { Box, Fade } from '../../scene.ts';
import { numbers } from './numbers.ts';
import type { PageResources } from './resources.ts';

/**
 * The graphics state that lets what is painted next fade from left to right of a box: a soft mask whose luminosity is
 * the opacity (ISO 32000-1, 11.5.3).
 */
export function fadeState(resources: PageResources, { stops }: Fade, box: Box): string {
  const { context } = resources;
  // Strokes reach beyond the box; half of its size more is enough, and keeps the mask small.
  const [width, height] = [Math.max(box.width, 1), Math.max(box.height, 1)];
  const matrix = [width, 0, 0, height, box.x, box.y].map((value) => Number(numbers(value)));
  const key = `fade ${JSON.stringify(stops)} ${matrix.join(' ')}`;
  return resources.name('ExtGState', key, () => {
    const mask = context.stream('/S sh', {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [-0.5, -0.5, 1.5, 1.5],
      Matrix: matrix,
      Group: { S: 'Transparency', CS: 'DeviceGray' },
      Resources: { Shading: { S: shading(resources, stops) } },
    });
    const state = { Type: 'ExtGState', SMask: { S: 'Luminosity', G: context.register(mask) } };
    return context.register(context.obj(state));
  });
}

const shadings = new WeakMap<PageResources, Map<string, PDFRef>>();

/** Bars that fade alike share a shading. */
function shading(resources: PageResources, stops: Fade['stops']): PDFRef {
  const { context } = resources;
  const known = shadings.get(resources) ?? new Map<string, PDFRef>();
  shadings.set(resources, known);
  const key = JSON.stringify(stops);
  let ref = known.get(key);
  if (ref === undefined) {
    ref = context.register(
      context.obj({
        ShadingType: 2,
        ColorSpace: 'DeviceGray',
        Coords: [0, 0, 1, 0],
        Extend: [true, true],
        Function: stitched(context, stops),
      }),
    );
    known.set(key, ref);
  }
  return ref;
}

/** A function from place to opacity: straight from each stop to the next. */
function stitched(context: PDFContext, stops: Fade['stops']): PDFDict {
  const pieces = stops
    .slice(1)
    .map((stop, at) =>
      context.obj({ FunctionType: 2, Domain: [0, 1], C0: [stops[at].opacity], C1: [stop.opacity], N: 1 }),
    );
  if (pieces.length === 1) return pieces[0];
  return context.obj({
    FunctionType: 3,
    Domain: [0, 1],
    Functions: pieces,
    Bounds: stops.slice(1, -1).map(({ at }) => at),
    Encode: pieces.flatMap(() => [0, 1]),
  });
}
