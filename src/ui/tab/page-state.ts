import type { PageReport } from '../../messages/report';
import { resolveSite } from '../../settings/resolve';
import { LAYERS, type Settings } from '../../settings/schema';

/** What a page shows, or the one reason why it shows nothing. */
export type PageState =
  /** A page on which the browser lets no extension run. */
  | { kind: 'restricted' }
  /** Not a listed site, and no grant. */
  | { kind: 'unlisted' }
  /** A listed site that the reader has withheld in the browser. */
  | { kind: 'withheld' }
  | { kind: 'paused'; where: 'everywhere' | 'site' | 'page' }
  /** Looked at and found to be no coverage. */
  | { kind: 'silent'; verdict: 'none' | 'mention' }
  | { kind: 'layersOff' }
  /** Coverage, but nothing that the layers let through. */
  | { kind: 'nothing' }
  | { kind: 'stopped' }
  | { kind: 'annotated' };

export interface PageView {
  /** Absent where we may not see it. */
  url?: string;
  site: string;
  /** Null where no annotator runs. */
  report: PageReport | null;
  settings: Settings;
  isListed: boolean;
  mayRead: boolean;
}

/** Pages of the browsers' own stores, closed to every extension. */
const CLOSED =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com)(\/|$)/;

/** The first reason that holds, from the browser's down to the page's own. */
export function pageState({ url, site, report, settings, isListed, mayRead }: PageView): PageState {
  if (url !== undefined && (!/^https?:/.test(url) || CLOSED.test(url))) return { kind: 'restricted' };
  if (settings.paused) return { kind: 'paused', where: 'everywhere' };
  const view = resolveSite(settings, site);
  if (view.paused) return { kind: 'paused', where: 'site' };
  if (report === null)
    return mayRead ? { kind: 'silent', verdict: 'none' } : { kind: isListed ? 'withheld' : 'unlisted' };
  if (report.pausedHere) return { kind: 'paused', where: 'page' };
  const { verdict } = report.coverage;
  if (verdict !== 'coverage' && report.mentions.length === 0) return { kind: 'silent', verdict };
  if (LAYERS.every((layer) => !view.layers[layer])) return { kind: 'layersOff' };
  if (report.stopped !== undefined) return { kind: 'stopped' };
  return { kind: report.notes > 0 ? 'annotated' : 'nothing' };
}

/** Whether "Annotate this page" can help: the reader may ask where the page is silent or not ours to read. */
export function canAnnotate({ kind }: PageState): boolean {
  return kind === 'unlisted' || kind === 'withheld' || kind === 'silent';
}
