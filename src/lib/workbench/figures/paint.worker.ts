import { paintCanvas, paintOver, prepareType } from '#lib/figure/index.ts';
import type { PaintRequest } from './background-painter.ts';

/*
 * Paints what takes long away from the page's own thread.
 */

const canvas = new OffscreenCanvas(1, 1);
// The same but for what belongs to an element of the page.
const context = canvas.getContext('2d', { alpha: false }) as unknown as CanvasRenderingContext2D;
prepareType(context);

/** What the next layers lie on. */
let under: ImageBitmap | null = null;

addEventListener('message', ({ data: { scene, ratio, part } }: MessageEvent<PaintRequest>) => {
  const size = { width: Math.round(scene.width * ratio), height: Math.round(scene.height * ratio) };
  if (canvas.width !== size.width || canvas.height !== size.height) Object.assign(canvas, size);
  if (part === 'over' && under) {
    context.resetTransform();
    context.drawImage(under, 0, 0);
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  if (part === 'over') paintOver(context, scene.layers);
  else paintCanvas(context, scene);
  const bitmap = canvas.transferToImageBitmap();
  under?.close();
  under = null;
  // Only now is it painted: while the page makes what lies over it.
  if (part === 'under') under = bitmap;
  else postMessage(bitmap, { transfer: [bitmap] });
});
