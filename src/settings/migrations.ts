/** Version of the stored and exported form of the settings; raise it together with an entry below. */
export const VERSION = 1;

/** `migrations[n]` turns what version n − 1 stored into what version n stores. */
export type Migrations = Readonly<Record<number, (old: Record<string, unknown>) => Record<string, unknown>>>;

/** None yet: version 1 is the first that was stored. */
export const MIGRATIONS: Migrations = {};

/** Brings a stored object from its own version up to `target`, one step at a time. */
export function migrate(
  stored: Record<string, unknown>,
  from: number,
  target = VERSION,
  migrations = MIGRATIONS,
): Record<string, unknown> {
  let current = stored;
  for (let version = from + 1; version <= target; version++)
    current = migrations[version]?.(current) ?? current;
  return current;
}
