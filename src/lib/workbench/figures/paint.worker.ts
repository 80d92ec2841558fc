import { paintCanvas } from '#lib/figure/index.ts';
import type { PaintRequest } from './background-painter.ts';

/*
 * Paints what takes long away from the page's own thread.
 */

addEventListener('message', ({ data: { scene, ratio } }: MessageEvent<PaintRequest>) => {
  const canvas = new OffscreenCanvas(Math.round(scene.width * ratio), Math.round(scene.height * ratio));
  const context = canvas.getContext('2d', { alpha: false })!;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  // The same but for what belongs to an element of the page.
  paintCanvas(context as unknown as CanvasRenderingContext2D, scene);
  const bitmap = canvas.transferToImageBitmap();
  postMessage(bitmap, { transfer: [bitmap] });
});
