/** Work in steps, so that a page can have its turn between them. */
export type Steps<T> = Generator<undefined, T>;

/** Takes all steps at once. */
export function finish<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same steps, each giving what is known while they are taken. */
export function* knowing<K, T>(known: K, steps: Steps<T>): Generator<K, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield known;
  }
}
