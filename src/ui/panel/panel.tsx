import type { ReadonlySignal } from '@preact/signals';
import type { FactBase } from '../../facts/factbase';
import { nameLanguage, t } from '../../messages/text';
import { ClaimsTable } from '../claims-table/claims-table';
import { Problem } from '../problem';
import { Section } from '../section';
import { PageSection } from '../tab/page-section';
import type { TabState } from '../tab/tab-state';
import { Timeline } from '../timeline/timeline';
import { ExportButtons } from './export-buttons';
import { Mentions } from './mentions';
import { PlacesMap } from './places-map';

interface Props {
  state: TabState;
  facts: ReadonlySignal<FactBase | null>;
}

/** The dossier: the page in front, and the relationship it is part of. */
export function Panel({ state, facts: { value: facts } }: Props) {
  const tab = state.facts.value;
  const settings = state.settings.value;
  return (
    <main>
      <h1>{tab?.report?.title || t('panel.title')}</h1>
      <Problem state={state} />
      {tab && settings && (
        <PageSection tab={tab} settings={settings} facts={facts} onAnnotate={() => void state.annotate()} />
      )}
      {facts ? <Dossier state={state} facts={facts} /> : <p class="quiet">{t('popup.loading')}</p>}
    </main>
  );
}

function Dossier({ state, facts }: { state: TabState; facts: FactBase }) {
  const report = state.facts.value?.report;
  const annotated = report && report.mentions.length > 0 ? report : null;
  const lang = nameLanguage(state.settings.value?.language ?? 'auto');
  return (
    <>
      <Section title={t('panel.timeline')}>
        <Timeline facts={facts} report={annotated} />
      </Section>
      <Section title={t('panel.claims')}>
        <ClaimsTable facts={facts} report={annotated} lang={lang} />
      </Section>
      {annotated && (
        <>
          <Section title={t('panel.mentions')}>
            <Mentions
              facts={facts}
              report={annotated}
              lang={lang}
              onJump={(stretch) => void state.jumpTo(stretch)}
            />
          </Section>
          <Section title={t('panel.places')}>
            <PlacesMap facts={facts} report={annotated} lang={lang} />
          </Section>
          <Section title={t('panel.export')}>
            <ExportButtons report={annotated} facts={facts} />
          </Section>
        </>
      )}
    </>
  );
}
