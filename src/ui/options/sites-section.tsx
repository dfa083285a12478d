import { useSignal } from '@preact/signals';
import type { FactBase } from '../../facts/factbase';
import { t } from '../../messages/text';
import type { Settings } from '../../settings/schema';
import { Section } from '../section';
import { SiteRow } from './site-row';

interface Props {
  settings: Settings;
  /** Null until the fact base is loaded. */
  facts: FactBase | null;
  onChange(change: (settings: Settings) => Settings): void;
}

/** Sites that differ from the defaults: found by name, changed, or taken off the list. */
export function SitesSection({ settings, facts, onChange }: Props) {
  const query = useSignal('');
  const all = Object.keys(settings.sites).sort();
  const wanted = query.value.trim().toLowerCase();
  const found = all.filter((site) => site.includes(wanted));
  return (
    <Section title={t('options.sites')}>
      {all.length === 0 ? (
        <p class="quiet">{t('options.noSites')}</p>
      ) : (
        <>
          <input
            type="search"
            aria-label={t('options.findSite')}
            placeholder={t('options.findSite')}
            value={query.value}
            onInput={({ currentTarget }) => {
              query.value = currentTarget.value;
            }}
          />
          <p role="status">{found.length === 0 && t('options.noSiteFound')}</p>
          <ul class="sites">
            {found.map((site) => (
              <SiteRow key={site} site={site} settings={settings} facts={facts} onChange={onChange} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
