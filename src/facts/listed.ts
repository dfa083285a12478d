import { readFacts } from './read';
import { FACTS_FOLDER } from './vite-plugin';

/** Match patterns of the listed news sites, sorted: every `site.domains` of the outlets, with its subdomains. Node only. */
export function listedPatterns(folder = FACTS_FOLDER): string[] {
  const domains = readFacts(folder).records.entities.flatMap((entity) => entity.site?.domains ?? []);
  return [...new Set(domains)].sort().map((domain) => `*://*.${domain}/*`);
}
