/** A labelled case: its features in a fixed order, the first of them 1 (the bias). */
export interface Case {
  x: readonly number[];
  y: boolean;
}

const STEPS = 30;

/**
 * Logistic regression by iteratively reweighted least squares (McCullagh and Nelder 1989, 2.5). `ridge` pulls every weight
 * but the bias towards its prior. No chance in it: the same cases give the same weights.
 */
export function fitLogistic(cases: readonly Case[], prior: readonly number[], ridge: number): number[] {
  let weights = [...prior];
  for (let step = 0; step < STEPS; step++) {
    const size = prior.length;
    const hessian = prior.map((_, i) => prior.map((_, j) => (i === j ? (i === 0 ? 1e-3 : ridge) : 0)));
    const slope = prior.map((p, i) => (i === 0 ? 0 : ridge * (p - (weights[i] ?? 0))));
    for (const { x, y } of cases) {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)));
      const curve = Math.max(1e-6, p * (1 - p));
      for (let i = 0; i < size; i++) {
        const xi = x[i] ?? 0;
        if (xi === 0) continue;
        slope[i] = (slope[i] ?? 0) + xi * ((y ? 1 : 0) - p);
        const row = hessian[i] ?? [];
        for (let j = 0; j < size; j++) row[j] = (row[j] ?? 0) + curve * xi * (x[j] ?? 0);
      }
    }
    const change = solve(hessian, slope);
    weights = stepUphill(weights, change, (at) => fitOf(cases, at, prior, ridge));
    if (Math.max(...change.map(Math.abs)) < 1e-6) break;
  }
  return weights.map((weight) => Math.round(weight * 1000) / 1000);
}

/** Log likelihood less the pull: what is to be made as great as it can be. */
function fitOf(
  cases: readonly Case[],
  weights: readonly number[],
  prior: readonly number[],
  ridge: number,
): number {
  let fit = 0;
  for (const { x, y } of cases) {
    const value = x.reduce((sum, one, i) => sum + one * (weights[i] ?? 0), 0) * (y ? 1 : -1);
    fit -= value > -30 ? Math.log1p(Math.exp(-value)) : -value;
  }
  return weights.reduce(
    (sum, weight, i) => (i === 0 ? sum : sum - (ridge / 2) * (weight - (prior[i] ?? 0)) ** 2),
    fit,
  );
}

/** The step, halved until it betters the fit: a whole one can overshoot where the start is far off. */
function stepUphill(
  from: readonly number[],
  change: readonly number[],
  worth: (weights: readonly number[]) => number,
): number[] {
  const before = worth(from);
  for (let share = 1; share > 1e-6; share /= 2) {
    const to = from.map((weight, i) => weight + share * (change[i] ?? 0));
    if (worth(to) >= before) return to;
  }
  return [...from];
}

/** Solves A·x = b by Gaussian elimination; A is symmetric and positive definite here. */
function solve(a: number[][], b: readonly number[]): number[] {
  const rows = a.map((row, i) => [...row, b[i] ?? 0]);
  const size = rows.length;
  rows.forEach((pivot, i) => {
    for (const row of rows.slice(i + 1)) {
      const factor = (row[i] ?? 0) / (pivot[i] || 1e-12);
      for (let k = i; k <= size; k++) row[k] = (row[k] ?? 0) - factor * (pivot[k] ?? 0);
    }
  });
  const x = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    const row = rows[i] ?? [];
    let sum = row[size] ?? 0;
    for (let k = i + 1; k < size; k++) sum -= (row[k] ?? 0) * (x[k] ?? 0);
    x[i] = sum / (row[i] || 1e-12);
  }
  return x;
}
