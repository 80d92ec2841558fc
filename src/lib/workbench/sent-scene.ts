import type { Scene } from '#lib/figure/index.ts';

/**
 * A scene as it goes from one thread to another to be painted there. What its marks stand for is of no use to a painter,
 * dear to send, and where it is made when asked for, cannot be sent at all.
 */
export function sentScene(scene: Scene): Scene {
  const layers = scene.layers.map((layer) => ({
    ...layer,
    marks: layer.marks.map((mark) => (mark.shape === 'symbols' ? { ...mark, items: [] } : mark)),
  }));
  return { ...scene, layers };
}
