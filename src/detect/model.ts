import weights from './weights.json';

/** Logistic regression: `bias` and one weight a signal, in log-odds. */
export interface Model {
  bias: number;
  weights: Readonly<Record<string, number>>;
}

/** Fitted by `npm run fit`; do not edit by hand. */
export const MODEL: Model = weights;

/** Probability, 0 to 1, that the signals' values make coverage. */
export function probability(model: Model, values: ReadonlyMap<string, number>): number {
  let sum = model.bias;
  for (const [id, value] of values) sum += (model.weights[id] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}
