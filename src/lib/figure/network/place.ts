import type { NetworkView } from '../views.ts';
import type { NetworkContent, PlacedNetwork } from './drawn.ts';
import { fitNetwork, type NetworkLayout } from './layout.ts';

/** Puts a network into the picture. */
export function placeNetwork(content: NetworkContent, layout: NetworkLayout, view: NetworkView): PlacedNetwork {
  const { model, size, drawable } = content;
  const fit = fitNetwork(layout, view, drawable);
  const transform = view.transform ?? fit;
  const count = model.ids.length;
  // Nodes fill a fair share of the picture, and grow less than the picture does when it is zoomed.
  // As many as can ever be drawn, so that symbols stay as large as they are while the window moves.
  const most = drawable.reduce((sum, one) => sum + one, 0);
  const room = Math.sqrt((view.width * view.height) / Math.max(1, most));
  const zoom = transform.scale / fit.scale;
  const grow = Math.min(2.2, Math.max(0.7, Math.sqrt(zoom)));
  const largest = Math.min(15, Math.max(3.4, room * 0.2)) * grow;
  const ofEvent = Math.min(5.2, Math.max(1.6, largest * 0.34));
  const { width, height } = view;
  const x = new Float32Array(count);
  const y = new Float32Array(count);
  const radius = new Float32Array(count);
  /** Beyond which edges of the picture a node lies: a line between two nodes beyond the same one cannot cross it. */
  const beyond = new Uint8Array(count);
  for (let node = 0; node < count; node++) {
    x[node] = layout.x[node] * transform.scale + transform.x;
    y[node] = layout.y[node] * transform.scale + transform.y;
    radius[node] = model.kind[node] === null ? ofEvent : largest * (0.36 + 0.64 * size[node]);
    const across = x[node] <= 0 ? 1 : x[node] >= width ? 2 : 0;
    beyond[node] = across + (y[node] <= 0 ? 4 : y[node] >= height ? 8 : 0);
  }
  return {
    ...content,
    x,
    y,
    radius,
    zoom,
    visible: (node) =>
      x[node] > -radius[node] &&
      x[node] < width + radius[node] &&
      y[node] > -radius[node] &&
      y[node] < height + radius[node],
    crosses: (one, other) => (beyond[one] & beyond[other]) === 0,
  };
}
