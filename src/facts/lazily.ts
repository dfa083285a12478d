/** Runs `make` at the first call only. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** An object whose fields are each made when first read. */
export function lazily<T extends object>(makers: { [K in keyof T]: () => T[K] }): T {
  const fields = Object.entries<() => unknown>(makers).map(([name, make]): [string, PropertyDescriptor] => [
    name,
    { enumerable: true, get: once(make) },
  ]);
  return Object.defineProperties({}, Object.fromEntries(fields)) as T;
}
