import { VERSION } from './migrations';
import { type FaultKind, isObject, readSettings, type SettingsFault } from './read';
import { Settings, SiteSettings } from './schema';

/** What tells our file from any other JSON. */
const APP = 'summit-context';
/** Largest settings file that is read, in UTF-16 units; ten thousand sites stay far below. */
const MAX_FILE = 2_000_000;

/** What the file would change, or why it is refused. Nothing has been changed yet. */
export type FileReading = { settings: Settings } | { faults: SettingsFault[] };

/** One setting that differs; absent where a side has no such setting. */
export interface Difference {
  /** Dotted path: `marks`, `sites.cbc.ca.paused`. */
  field: string;
  before?: string;
  after?: string;
}

export function settingsFile(settings: Settings): string {
  return `${JSON.stringify({ app: APP, version: VERSION, ...settings }, null, 2)}\n`;
}

/**
 * Reads a settings file. Other than stored settings it must be right in every field: a file that is no settings file, of a
 * later version, with unknown fields or impossible sites is refused as a whole. `siteOf` gives the key of a host.
 */
export function readSettingsFile(text: string, siteOf: (host: string) => string): FileReading {
  const refused = (kind: FaultKind): FileReading => ({ faults: [{ field: '-', kind }] });
  if (text.length > MAX_FILE) return refused('tooLarge');
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return refused('notJson');
  }
  if (!isObject(raw) || raw.app !== APP) return refused('notOurs');
  const { settings, faults } = readSettings(raw);
  const { app: _, version: __, ...fields } = raw;
  const all = [...faults, ...unknownFields(fields), ...unknownSites(settings, siteOf)];
  return all.length > 0 ? { faults: all } : { settings };
}

function unknownFields(fields: Record<string, unknown>): SettingsFault[] {
  const stray = (object: Record<string, unknown>, known: object, path: string) =>
    Object.keys(object)
      .filter((name) => !Object.hasOwn(known, name))
      .map((name) => ({ field: `${path}${name}`, kind: 'notKnown' as const }));
  const sites = isObject(fields.sites) ? Object.entries(fields.sites) : [];
  return [
    ...stray(fields, Settings.entries, ''),
    ...sites.flatMap(([site, own]) =>
      isObject(own) ? stray(own, SiteSettings.entries, `sites.${site}.`) : [],
    ),
  ];
}

/** Settings hold for whole sites only: `news.bbc.co.uk` would never be looked at. */
function unknownSites({ sites }: Settings, siteOf: (host: string) => string): SettingsFault[] {
  return Object.keys(sites)
    .filter((site) => siteOf(site) !== site)
    .map((site) => ({ field: `sites.${site}`, kind: 'notWholeSite', detail: siteOf(site) }));
}

/** Every setting in which two states differ, in the order of the fields. */
export function diffSettings(before: Settings, after: Settings): Difference[] {
  const [old, fresh] = [flatten(before), flatten(after)];
  const fields = [...new Set([...old.keys(), ...fresh.keys()])];
  return fields
    .filter((field) => old.get(field) !== fresh.get(field))
    .map((field) => ({ field, before: old.get(field), after: fresh.get(field) }));
}

/** Leaves by dotted path; a list is one leaf. What a site does not wish for is no leaf. */
function flatten(value: unknown, path = ''): Map<string, string> {
  if (
    /^sites\..*\.(paused|hidden)$/.test(path) &&
    (value === false || (Array.isArray(value) && value.length === 0))
  ) {
    return new Map();
  }
  if (!isObject(value)) return new Map([[path, Array.isArray(value) ? value.join(', ') : String(value)]]);
  const inner = (key: string) => flatten(value[key], path ? `${path}.${key}` : key);
  return new Map(Object.keys(value).flatMap((key) => [...inner(key)]));
}
