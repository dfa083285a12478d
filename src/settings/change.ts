import { NO_WISHES, siteWishes } from './resolve';
import type { Layer, Settings, SiteSettings } from './schema';

/** What a site wants of a layer: the default of all sites, or its own wish. */
export const LAYER_STATES = ['default', 'on', 'off'] as const;
export type LayerState = (typeof LAYER_STATES)[number];

export function layerState(settings: Settings, site: string, layer: Layer): LayerState {
  const wish = siteWishes(settings, site).layers[layer];
  return wish === undefined ? 'default' : wish ? 'on' : 'off';
}

export function setDefaultLayer(settings: Settings, layer: Layer, on: boolean): Settings {
  return { ...settings, layers: { ...settings.layers, [layer]: on } };
}

export function setSiteLayer(settings: Settings, site: string, layer: Layer, state: LayerState): Settings {
  return changeSite(settings, site, (own) => {
    const { [layer]: _, ...others } = own.layers;
    return { ...own, layers: state === 'default' ? others : { ...others, [layer]: state === 'on' } };
  });
}

export function pauseEverywhere(settings: Settings, paused: boolean): Settings {
  return { ...settings, paused };
}

/** Silences a site: nothing is shown on any of its pages until it is taken back. */
export function pauseSite(settings: Settings, site: string, paused: boolean): Settings {
  return changeSite(settings, site, (own) => ({ ...own, paused }));
}

/** "Not this one": keeps the entity or note with this id from being marked on the site. */
export function hideMark(settings: Settings, site: string, id: string): Settings {
  return changeSite(settings, site, (own) => ({
    ...own,
    hidden: [...own.hidden.filter((other) => other !== id), id],
  }));
}

export function showMark(settings: Settings, site: string, id: string): Settings {
  return changeSite(settings, site, (own) => ({
    ...own,
    hidden: own.hidden.filter((other) => other !== id),
  }));
}

/** The site follows the defaults again in everything. */
export function forgetSite(settings: Settings, site: string): Settings {
  return changeSite(settings, site, () => NO_WISHES);
}

/** Sites without a wish of their own are not kept. */
function changeSite(settings: Settings, site: string, change: (own: SiteSettings) => SiteSettings): Settings {
  const own = change(siteWishes(settings, site));
  const others = Object.entries(settings.sites).filter(([name]) => name !== site);
  const isEmpty = Object.keys(own.layers).length === 0 && !own.paused && own.hidden.length === 0;
  return { ...settings, sites: Object.fromEntries(isEmpty ? others : [...others, [site, own]]) };
}
