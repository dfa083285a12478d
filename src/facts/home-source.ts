import type { Entity, Source } from './schema';

/** The source of most outlets: their own site. Null for what is no outlet with a site. */
export function homeSource({ id, name, site }: Entity): Source | null {
  const domain = site?.domains[0];
  if (domain === undefined) return null;
  return {
    id: `outlet-home-${id}`,
    publisher: name,
    title: `About ${name}: the outlet's own site`,
    url: `https://www.${domain}/`,
    accessed: '2026-11',
  };
}
