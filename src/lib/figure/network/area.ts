/** Where nodes lie, from edge to edge. */
export interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The area of some nodes; without any a point. */
export function areaOf(nodes: ArrayLike<number>, x: Float32Array, y: Float32Array): Area {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    if (x[node] < left) left = x[node];
    if (x[node] > right) right = x[node];
    if (y[node] < top) top = y[node];
    if (y[node] > bottom) bottom = y[node];
  }
  return left <= right ? { left, right, top, bottom } : { left: 0, right: 0, top: 0, bottom: 0 };
}
