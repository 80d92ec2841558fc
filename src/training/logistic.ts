/** What is to be judged: how much of each of some features it has, and whether it was right. */
export interface Point {
  features: readonly number[];
  right: boolean;
  /** How much it counts; 1 where nothing is said. */
  weight?: number;
}

/** The weights of features that best tell right from wrong in a logistic model, by Newton's method. */
export function fitLogistic(points: readonly Point[], count: number): number[] {
  let weights = new Array<number>(count).fill(0);
  for (let round = 0; round < rounds; round++) {
    // Gradient and Hessian of the likelihood, with a little weight against large ones where there is little to learn from.
    const gradient = weights.map((weight) => -ridge * weight);
    const hessian = weights.map((_, row) => weights.map((_, column) => (row === column ? ridge : 0)));
    for (const { features, right, weight = 1 } of points) {
      const likely = 1 / (1 + Math.exp(-features.reduce((sum, feature, i) => sum + feature * weights[i], 0)));
      for (let row = 0; row < count; row++) {
        gradient[row] += weight * ((right ? 1 : 0) - likely) * features[row];
        for (let column = 0; column < count; column++)
          hessian[row][column] += weight * likely * (1 - likely) * features[row] * features[column];
      }
    }
    const step = solved(hessian, gradient);
    weights = weights.map((weight, i) => weight + step[i]);
  }
  return weights;
}

/** Prints weights as they stand in a program, and each with what it is of. */
export function printWeights(weights: readonly number[], names: readonly string[]): void {
  console.log(`const weights = [${weights.map((weight) => Number(weight.toFixed(2))).join(', ')}];`);
  names.forEach((name, i) => console.log(`${weights[i].toFixed(2).padStart(7)}  ${name}`));
}

const rounds = 30;
const ridge = 1;

/** The solution of a system of linear equations, by elimination. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]]);
  rows.forEach((_, k) => {
    const pivot = rows
      .slice(k)
      .reduce((best, row, i) => (Math.abs(row[k]) > Math.abs(rows[best][k]) ? k + i : best), k);
    [rows[k], rows[pivot]] = [rows[pivot], rows[k]];
    rows.forEach((row, i) => {
      if (i === k) return;
      const factor = row[k] / rows[k][k];
      for (let column = k; column < row.length; column++) row[column] -= factor * rows[k][column];
    });
  });
  return rows.map((row, k) => row[row.length - 1] / row[k]);
}
