import type { FactBase } from '../../facts/factbase';
import { nameLanguage, t } from '../../messages/text';
import { forgetSite, pauseSite, showMark } from '../../settings/change';
import { siteWishes } from '../../settings/resolve';
import { LAYERS, type Settings } from '../../settings/schema';
import { focusHeading } from '../section';
import { LayerSwitches } from '../switches/layer-switches';
import { HiddenMark } from './hidden-mark';

interface Props {
  site: string;
  settings: Settings;
  /** Null until the fact base is loaded. */
  facts: FactBase | null;
  onChange(change: (settings: Settings) => Settings): void;
}

/** One site's own wishes: in one line, opened to be changed, or removed. */
export function SiteRow({ site, settings, facts, onChange }: Props) {
  const { paused, hidden } = siteWishes(settings, site);
  return (
    <li>
      <details>
        <summary>
          <strong>{site}</strong> <span class="quiet">{describe(settings, site)}</span>
        </summary>
        <LayerSwitches settings={settings} site={site} withDefaults={false} onChange={onChange} />
        <label class="check">
          <input
            type="checkbox"
            checked={paused}
            onChange={({ currentTarget: { checked } }) =>
              onChange((latest) => pauseSite(latest, site, checked))
            }
          />
          {t('switches.pauseSite', [site])}
        </label>
        {hidden.map((id) => (
          <HiddenMark
            key={id}
            id={id}
            facts={facts}
            lang={nameLanguage(settings.language)}
            onShow={() => onChange((latest) => showMark(latest, site, id))}
          />
        ))}
      </details>
      <button
        type="button"
        aria-label={t('options.removeSite', [site])}
        onClick={({ currentTarget }) => {
          focusHeading(currentTarget);
          onChange((latest) => forgetSite(latest, site));
        }}
      >
        {t('options.remove')}
      </button>
    </li>
  );
}

function describe(settings: Settings, site: string): string {
  const { layers, paused, hidden } = siteWishes(settings, site);
  const parts = LAYERS.filter((layer) => layers[layer] !== undefined).map(
    (layer) => `${t(`layer.${layer}`)}: ${t(layers[layer] ? 'switches.on' : 'switches.off')}`,
  );
  if (paused) parts.push(t('options.silenced'));
  if (hidden.length > 0) parts.push(t('options.hidden', [String(hidden.length)]));
  return parts.join(' · ');
}
