import type { ReadonlySignal } from '@preact/signals';
import type { FactBase } from '../../facts/factbase';
import { t } from '../../messages/text';
import type { Access } from '../../settings/access';
import type { Settings } from '../../settings/schema';
import { AccessSection } from '../access/access-section';
import { Problem } from '../problem';
import { Section } from '../section';
import { LayerSwitches } from '../switches/layer-switches';
import { PauseButtons } from '../switches/pause-buttons';
import { PageSection } from '../tab/page-section';
import type { TabFacts, TabState } from '../tab/tab-state';

interface Props {
  state: TabState;
  /** Null until the fact base is loaded. */
  facts: FactBase | null;
  access: ReadonlySignal<Access | null>;
}

/** What this page is about, what is marked where, and on which other sites. */
export function Overview({ state, facts, access }: Props) {
  const tab = state.facts.value;
  const settings = state.settings.value;
  const annotate = () => void state.annotate();
  return (
    <>
      <Problem state={state} />
      {settings && tab ? (
        <>
          <PageSection tab={tab} settings={settings} facts={facts} onAnnotate={annotate} />
          <Switches state={state} settings={settings} tab={tab} />
          <AccessSection access={access} site={tab.site} isListed={tab.isListed} onGranted={annotate} />
        </>
      ) : (
        state.problem.value === null && <p class="quiet">{t('page.looking')}</p>
      )}
    </>
  );
}

function Switches({ state, settings, tab }: { state: TabState; settings: Settings; tab: TabFacts }) {
  const { site, report } = tab;
  const onChange = (change: (latest: Settings) => Settings) => void state.change(change);
  return (
    <Section title={t('switches.title')}>
      <LayerSwitches settings={settings} site={site} onChange={onChange} />
      <PauseButtons
        settings={settings}
        site={site}
        pausedHere={report && report.mentions.length > 0 ? report.pausedHere : null}
        onPausePage={(paused) => void state.pausePage(paused)}
        onChange={onChange}
      />
    </Section>
  );
}
