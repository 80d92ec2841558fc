/**
 * Strongly connected components (Tarjan 1972), without recursion: two nodes get the same number when edges lead from
 * each to the other. Linear in nodes and edges.
 */
export function components(nodes: number, edges: readonly { from: number; to: number }[]): Int32Array {
  const targets: number[][] = Array.from({ length: nodes }, () => []);
  for (const { from, to } of edges) targets[from].push(to);
  const order = new Int32Array(nodes).fill(-1);
  const low = new Int32Array(nodes);
  const component = new Int32Array(nodes).fill(-1);
  const open: number[] = [];
  let visited = 0;
  let found = 0;
  for (let start = 0; start < nodes; start++) {
    if (order[start] >= 0) continue;
    const path: { node: number; next: number }[] = [{ node: start, next: 0 }];
    order[start] = low[start] = visited++;
    open.push(start);
    while (path.length > 0) {
      const step = path[path.length - 1];
      const { node } = step;
      if (step.next < targets[node].length) {
        const target = targets[node][step.next++];
        if (order[target] < 0) {
          order[target] = low[target] = visited++;
          open.push(target);
          path.push({ node: target, next: 0 });
        } else if (component[target] < 0) low[node] = Math.min(low[node], order[target]);
        continue;
      }
      path.pop();
      if (path.length > 0) {
        const parent = path[path.length - 1].node;
        low[parent] = Math.min(low[parent], low[node]);
      }
      if (low[node] !== order[node]) continue;
      for (;;) {
        const member = open.pop()!;
        component[member] = found;
        if (member === node) break;
      }
      found++;
    }
  }
  return component;
}
