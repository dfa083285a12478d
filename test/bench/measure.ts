/** Runs `work` until `rounds` timings are in, after `warmUp` rounds that do not count. Times are in ms of `clock`. */
export function measure(
  work: () => unknown,
  rounds = 15,
  warmUp = 3,
  clock = () => performance.now(),
): { median: number; worst: number } {
  const times: number[] = [];
  for (let round = 0; round < rounds + warmUp; round++) {
    const started = clock();
    work();
    if (round >= warmUp) times.push(clock() - started);
  }
  return summarise(times);
}

export function summarise(times: readonly number[]): { median: number; worst: number } {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1] ?? 0, worst: sorted.at(-1) ?? 0 };
}
