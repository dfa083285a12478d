import * as v from 'valibot';
import { MIGRATIONS, type Migrations, migrate, VERSION } from './migrations';
import { DEFAULTS, Settings, SiteSettings } from './schema';

/** A stored field that could not be used, and why. */
export interface SettingsFault {
  /** Dotted path: `layers`, `sites.cbc.ca.hidden`; `-` where it is the whole. */
  field: string;
  kind: FaultKind;
  /** What the kind leaves open: the site that may be meant, the browser's own word. */
  detail?: string;
}

export type FaultKind =
  | 'notAnObject'
  | 'noVersion'
  | 'laterVersion'
  | 'noSite'
  | 'notWholeSite'
  | 'notKnown'
  | 'wrongValue'
  | 'tooLarge'
  | 'notJson'
  | 'notOurs'
  | 'unreadable';

export interface ReadSettings {
  settings: Settings;
  /** Empty where everything was in order. */
  faults: SettingsFault[];
  /** Version that the stored object names; later than ours where a newer extension wrote it. */
  version: number;
}

/** A host or registrable domain in lower case; rules out `__proto__` and the like as keys. */
const HOST = /^(?=.{1,253}$)([a-z0-9-]+\.)*[a-z0-9-]+$|^\[[0-9a-f:]+\]$/;

/**
 * Reads settings out of anything: fields that do not hold fall back to their default one by one and are
 * reported, the others are kept. Never throws.
 */
export function readSettings(
  raw: unknown,
  target = VERSION,
  migrations: Migrations = MIGRATIONS,
): ReadSettings {
  if (raw === undefined || raw === null) return { settings: DEFAULTS, faults: [], version: target };
  if (!isObject(raw)) {
    return { settings: DEFAULTS, faults: [{ field: '-', kind: 'notAnObject' }], version: target };
  }
  const faults: SettingsFault[] = [];
  const version = readVersion(raw, faults);
  if (version > target) faults.push({ field: 'version', kind: 'laterVersion' });
  const stored = migrate(raw, version, target, migrations);
  const { sites, ...plain } = Settings.entries;
  const fields = Object.entries(plain).map(([name, schema]) => {
    const fallback = DEFAULTS[name as keyof typeof plain];
    return [
      name,
      readField(name, schema, Object.hasOwn(stored, name) ? stored[name] : fallback, fallback, faults),
    ];
  });
  const wishes = readSites(Object.hasOwn(stored, 'sites') ? stored.sites : {}, faults);
  return {
    settings: { ...(Object.fromEntries(fields) as Omit<Settings, 'sites'>), sites: wishes },
    faults,
    version,
  };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readVersion(raw: Record<string, unknown>, faults: SettingsFault[]): number {
  const { version = 1 } = raw;
  if (typeof version === 'number' && Number.isInteger(version) && version >= 1) return version;
  faults.push({ field: 'version', kind: 'noVersion' });
  return 1;
}

function readSites(raw: unknown, faults: SettingsFault[]): Settings['sites'] {
  if (!isObject(raw)) {
    faults.push({ field: 'sites', kind: 'notAnObject' });
    return {};
  }
  const sites = Object.entries(raw).flatMap(([site, wishes]): [string, SiteSettings][] => {
    const field = `sites.${site}`;
    if (!HOST.test(site)) faults.push({ field, kind: 'noSite' });
    else if (!isObject(wishes)) faults.push({ field, kind: 'notAnObject' });
    else return [[site, readSite(field, wishes, faults)]];
    return [];
  });
  return Object.fromEntries(sites);
}

function readSite(path: string, raw: Record<string, unknown>, faults: SettingsFault[]): SiteSettings {
  const entries = Object.entries(SiteSettings.entries).map(([name, schema]) => {
    const fallback = v.getDefault(schema);
    const value = Object.hasOwn(raw, name) ? raw[name] : fallback;
    return [name, readField(`${path}.${name}`, schema, value, fallback, faults)];
  });
  return Object.fromEntries(entries) as SiteSettings;
}

function readField<T>(
  field: string,
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
  fallback: T,
  faults: SettingsFault[],
): T {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  faults.push({ field, kind: 'wrongValue' });
  return fallback;
}
