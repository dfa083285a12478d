import { LAYERS, type Layer, type Settings } from './schema';

/** What holds on one site: the site's own wish where it has one, else the default. */
export interface SiteView {
  paused: boolean;
  layers: Record<Layer, boolean>;
  hidden: readonly string[];
}

/** `site` is a registrable domain (`cbc.ca`). */
export function resolveSite(settings: Settings, site: string): SiteView {
  const own = Object.hasOwn(settings.sites, site) ? settings.sites[site] : undefined;
  const layers = Object.fromEntries(
    LAYERS.map((layer) => [layer, own?.layers[layer] ?? settings.layers[layer]]),
  );
  return {
    paused: settings.paused || (own?.paused ?? false),
    layers: layers as Record<Layer, boolean>,
    hidden: own?.hidden ?? [],
  };
}
