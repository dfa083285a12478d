import { once } from '../text/once';

/** An object whose fields are each made when first read. */
export function lazily<T extends object>(makers: { [K in keyof T]: () => T[K] }): T {
  const fields = Object.entries<() => unknown>(makers).map(([name, make]): [string, PropertyDescriptor] => [
    name,
    { enumerable: true, get: once(make) },
  ]);
  return Object.defineProperties({}, Object.fromEntries(fields)) as T;
}
