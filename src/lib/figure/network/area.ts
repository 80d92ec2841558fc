/** Where nodes lie, from edge to edge. */
export interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The area of some nodes; without any a point. */
export function areaOf(nodes: Iterable<number>, x: Float32Array, y: Float32Array): Area {
  const area = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const node of nodes) {
    area.left = Math.min(area.left, x[node]);
    area.right = Math.max(area.right, x[node]);
    area.top = Math.min(area.top, y[node]);
    area.bottom = Math.max(area.bottom, y[node]);
  }
  return area.left <= area.right ? area : { left: 0, right: 0, top: 0, bottom: 0 };
}
