import type { ReadonlySignal } from '@preact/signals';
import type { FactBase } from '../../facts/factbase';
import { t } from '../../messages/text';
import type { Access } from '../../settings/access';
import type { Settings } from '../../settings/schema';
import { Problem } from '../problem';
import type { SettingsState } from '../settings-state';
import { DefaultsSection } from './defaults-section';
import { FactsSection } from './facts-section';
import { Faults } from './faults';
import { FileSection } from './file-section';
import { KeyboardSection } from './keyboard-section';
import { PermissionsSection } from './permissions-section';
import { ReadingSection } from './reading-section';
import { SitesSection } from './sites-section';

interface Props {
  state: SettingsState;
  access: ReadonlySignal<Access | null>;
  facts: ReadonlySignal<FactBase | null>;
  version: string;
}

/** Every setting, what they rest on, and how to take them along. */
export function Options({ state, access, facts: { value: facts }, version }: Props) {
  const settings = state.settings.value;
  const faults = state.faults.value;
  const onChange = (change: (latest: Settings) => Settings) => void state.change(change);
  return (
    <main>
      <h1>{t('options.title')}</h1>
      <Problem state={state} />
      {faults.length > 0 && (
        <div role="status" class="problem">
          <p>{t('options.faults')}</p>
          <Faults faults={faults} />
        </div>
      )}
      {settings && (
        <>
          <DefaultsSection settings={settings} onChange={onChange} />
          <ReadingSection settings={settings} onChange={onChange} />
          <SitesSection settings={settings} facts={facts} onChange={onChange} />
          <KeyboardSection />
          <PermissionsSection access={access} />
          <FileSection settings={settings} onChange={state.change} />
        </>
      )}
      {facts ? <FactsSection facts={facts} version={version} /> : <p class="quiet">{t('popup.loading')}</p>}
    </main>
  );
}
