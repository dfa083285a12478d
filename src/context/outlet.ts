import type { Entity } from '../facts/schema';

/** The outlet whose page is read: an entity id, by the address's host or a parent of it; undefined where unknown. */
export function outletOf(url: string | undefined, entities: Iterable<Entity>): string | undefined {
  const host = hostOf(url);
  if (host === undefined) return undefined;
  let best: { id: string; length: number } | undefined;
  for (const { id, site } of entities) {
    for (const domain of site?.domains ?? []) {
      const fits = host === domain || host.endsWith(`.${domain}`);
      if (fits && domain.length > (best?.length ?? 0)) best = { id, length: domain.length };
    }
  }
  return best?.id;
}

function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return new URL(url).hostname.replace(/^www\./, '');
}
