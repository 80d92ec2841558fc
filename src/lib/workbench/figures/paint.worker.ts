import { paintCanvas, prepareType } from '#lib/figure/index.ts';
import type { PaintRequest } from './background-painter.ts';

/*
 * Paints what takes long away from the page's own thread.
 */

const canvas = new OffscreenCanvas(1, 1);
// The same but for what belongs to an element of the page.
const context = canvas.getContext('2d', { alpha: false }) as unknown as CanvasRenderingContext2D;
prepareType(context);

addEventListener('message', ({ data: { scene, ratio } }: MessageEvent<PaintRequest>) => {
  const size = { width: Math.round(scene.width * ratio), height: Math.round(scene.height * ratio) };
  if (canvas.width !== size.width || canvas.height !== size.height) Object.assign(canvas, size);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  paintCanvas(context, scene);
  const bitmap = canvas.transferToImageBitmap();
  postMessage(bitmap, { transfer: [bitmap] });
});
