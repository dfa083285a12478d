import type { Model } from '../../detect/model';

/** One article's signal values, by id, and whether it is coverage. */
export interface Example {
  id: string;
  values: ReadonlyMap<string, number>;
  coverage: boolean;
}

/** Strength of the pull towards zero (L2), in units of one example. */
const PULL = 0.25;
const STEPS = 4_000;
const RATE = 0.2;

/** Ids of the signals that may only count for coverage, and of those that may only count against it. */
export interface Signs {
  for: readonly string[];
  against: readonly string[];
}

/**
 * Logistic regression by full-batch gradient descent from zero: no chance in it, so the same examples always give the
 * same weights. Both classes weigh the same, whatever their numbers. A weight never takes the wrong sign: few examples
 * would else let signals make up for one another in ways that do not hold elsewhere.
 */
export function fitModel(examples: readonly Example[], signs: Signs): Model {
  const ids = [...signs.for, ...signs.against];
  const rows = examples.map(({ values }) => ids.map((id) => values.get(id) ?? 0));
  const positive = examples.filter(({ coverage }) => coverage).length;
  const share = [examples.length / (2 * (examples.length - positive)), examples.length / (2 * positive)];
  const weights = new Float64Array(ids.length);
  let bias = 0;
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight) => weight * PULL);
    let biasSlope = 0;
    rows.forEach((row, at) => {
      const is = examples[at]?.coverage ? 1 : 0;
      const error =
        (1 / (1 + Math.exp(-row.reduce((sum, x, j) => sum + x * (weights[j] ?? 0), bias))) - is) *
        (share[is] ?? 1);
      biasSlope += error;
      row.forEach((x, j) => {
        slope[j] = (slope[j] ?? 0) + x * error;
      });
    });
    bias -= (RATE * biasSlope) / rows.length;
    slope.forEach((s, j) => {
      const weight = (weights[j] ?? 0) - (RATE * s) / rows.length;
      weights[j] = j < signs.for.length ? Math.max(0, weight) : Math.min(0, weight);
    });
  }
  const rounded = (x: number) => Math.round(x * 1000) / 1000;
  return {
    bias: rounded(bias),
    weights: Object.fromEntries(ids.map((id, j) => [id, rounded(weights[j] ?? 0)])),
  };
}
