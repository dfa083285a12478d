/** Sum of features times weights. */
export function weigh<F extends string>(
  names: readonly F[],
  features: Readonly<Record<F, number>>,
  weights: Readonly<Record<F, number>>,
): number {
  return names.reduce((sum, name) => sum + features[name] * weights[name], 0);
}

export function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
