import type { Model } from '../detect/model';

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

/**
 * Logistic regression by full-batch gradient descent from zero: no chance in it, so the same examples always give the
 * same weights. Both classes weigh the same, whatever their numbers.
 */
export function fitModel(examples: readonly Example[], ids: readonly string[]): Model {
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
      weights[j] = (weights[j] ?? 0) - (RATE * s) / rows.length;
    });
  }
  const rounded = (x: number) => Math.round(x * 1000) / 1000;
  return {
    bias: rounded(bias),
    weights: Object.fromEntries(ids.map((id, j) => [id, rounded(weights[j] ?? 0)])),
  };
}
