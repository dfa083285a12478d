import { t } from '../../messages/text';
import { pauseEverywhere } from '../../settings/change';
import type { Settings } from '../../settings/schema';
import { Section } from '../section';
import { LayerSwitches } from '../switches/layer-switches';

interface Props {
  settings: Settings;
  onChange(change: (settings: Settings) => Settings): void;
}

/** What holds on every site that has no wish of its own. */
export function DefaultsSection({ settings, onChange }: Props) {
  return (
    <Section title={t('options.defaults')}>
      <LayerSwitches settings={settings} site="" onChange={onChange} />
      <label class="check">
        <input
          type="checkbox"
          checked={settings.paused}
          onChange={({ currentTarget: { checked } }) =>
            onChange((latest) => pauseEverywhere(latest, checked))
          }
        />
        {t('options.pauseEverywhere')}
      </label>
    </Section>
  );
}
