/** A text or date inside a record, with its dotted path: `roles.0.from`. */
export interface Leaf {
  path: string;
  /** Last named key of the path: `from`, `en`, `sources`. */
  key: string;
  value: string;
}

/** Every string inside `value`, in order, with the way to it. */
export function* leaves(value: unknown, path = '', key = ''): Generator<Leaf> {
  if (typeof value === 'string') yield { path, key, value };
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* leaves(item, `${path}.${index}`, key);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) {
      yield* leaves(item, path === '' ? name : `${path}.${name}`, name);
    }
  }
}
