import { LAYERS, type Layer, type Settings, type SiteSettings } from './schema';

/** What holds on one site: the site's own wish where it has one, else the default. */
export interface SiteView {
  paused: boolean;
  layers: Record<Layer, boolean>;
  hidden: readonly string[];
}

export const NO_WISHES: SiteSettings = { layers: {}, paused: false, hidden: [] };

/** A site's own wishes, or none. `site` is a registrable domain (`cbc.ca`). */
export function siteWishes({ sites }: Settings, site: string): SiteSettings {
  return (Object.hasOwn(sites, site) ? sites[site] : undefined) ?? NO_WISHES;
}

/** `site` is a registrable domain (`cbc.ca`). */
export function resolveSite(settings: Settings, site: string): SiteView {
  const { layers: own, paused, hidden } = siteWishes(settings, site);
  const layers = Object.fromEntries(LAYERS.map((layer) => [layer, own[layer] ?? settings.layers[layer]]));
  return { paused: settings.paused || paused, layers: layers as Record<Layer, boolean>, hidden };
}
