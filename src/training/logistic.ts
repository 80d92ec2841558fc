/** The logistic curve of one feature that best tells right from wrong, by Newton's method. */
export function fitLogistic(points: readonly { x: number; right: boolean }[]): { at: number; by: number } {
  let at = 0;
  let by = 0;
  for (let round = 0; round < 50; round++) {
    // Gradient and Hessian of the likelihood, with a little weight on a flat curve where there is little to learn from.
    let [g0, g1, h00, h01, h11] = [0, -ridge * by, ridge, 0, ridge];
    for (const { x, right } of points) {
      const likely = 1 / (1 + Math.exp(-at - by * x));
      const off = (right ? 1 : 0) - likely;
      const weight = likely * (1 - likely);
      g0 += off;
      g1 += off * x;
      h00 += weight;
      h01 += weight * x;
      h11 += weight * x * x;
    }
    const determinant = h00 * h11 - h01 * h01;
    at += (h11 * g0 - h01 * g1) / determinant;
    by += (h00 * g1 - h01 * g0) / determinant;
  }
  return { at, by };
}

const ridge = 1e-3;
