import type { ReadonlySignal } from '@preact/signals';
import type { FactBase } from '../../facts/factbase';
import { t } from '../../messages/text';
import type { Access } from '../../settings/access';
import { pauseEverywhere } from '../../settings/change';
import type { SettingsState } from '../settings-state';
import { LayerSwitches } from '../switches/layer-switches';
import { FactsSection } from './facts-section';
import { FileSection } from './file-section';
import { KeyboardSection } from './keyboard-section';
import { PermissionsSection } from './permissions-section';
import { ReadingSection } from './reading-section';
import { Faults } from './refusal';
import { SitesSection } from './sites-section';

interface Props {
  state: SettingsState;
  access: ReadonlySignal<Access | null>;
  facts: ReadonlySignal<FactBase | null>;
  version: string;
}

/** Every setting, what they rest on, and how to take them along. */
export function Options({ state, access, facts, version }: Props) {
  const settings = state.settings.value;
  const faults = state.faults.value;
  return (
    <main>
      <h1>{t('options.title')}</h1>
      {state.problem.value && (
        <p role="alert" class="problem">
          {state.problem.value}
        </p>
      )}
      {faults.length > 0 && (
        <div role="status" class="problem">
          <p>{t('options.faults')}</p>
          <Faults faults={faults} />
        </div>
      )}
      {settings && (
        <>
          <section aria-labelledby="defaults-title">
            <h2 id="defaults-title">{t('options.defaults')}</h2>
            <LayerSwitches settings={settings} site="" onChange={(change) => void state.change(change)} />
            <label class="check">
              <input
                type="checkbox"
                checked={settings.paused}
                onChange={({ currentTarget: { checked } }) =>
                  void state.change((latest) => pauseEverywhere(latest, checked))
                }
              />
              {t('options.pauseEverywhere')}
            </label>
          </section>
          <ReadingSection settings={settings} onChange={(change) => void state.change(change)} />
          <SitesSection
            settings={settings}
            facts={facts.value}
            onChange={(change) => void state.change(change)}
          />
          <KeyboardSection />
          <PermissionsSection access={access} />
          <FileSection settings={settings} onChange={state.change} />
        </>
      )}
      <FactsSection facts={facts} version={version} />
    </main>
  );
}
