import type { ReadonlySignal } from '@preact/signals';
import type { FactBase } from '../../facts/factbase';
import { nameLanguage, t } from '../../messages/text';
import { ClaimsTable } from '../claims-table/claims-table';
import { PageSection } from '../tab/page-section';
import { pageState } from '../tab/page-state';
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
export function Panel({ state, facts }: Props) {
  const tab = state.facts.value;
  const settings = state.settings.value;
  const known = facts.value;
  const report = tab?.report?.mentions.length ? tab.report : null;
  const lang = nameLanguage(settings?.language ?? 'auto');
  return (
    <main>
      <h1>{tab?.report?.title || t('panel.title')}</h1>
      {state.problem.value && (
        <p role="alert" class="problem">
          {state.problem.value}
        </p>
      )}
      {tab && settings && (
        <PageSection
          tab={tab}
          state={pageState({ url: tab.tab.url, settings, ...tab })}
          facts={known}
          onAnnotate={() => void state.annotate()}
        />
      )}
      {known ? (
        <>
          <section aria-labelledby="timeline-title">
            <h2 id="timeline-title">{t('panel.timeline')}</h2>
            <Timeline facts={known} report={report} />
          </section>
          <section aria-labelledby="claims-title">
            <h2 id="claims-title">{t('panel.claims')}</h2>
            <ClaimsTable facts={known} report={report} lang={lang} />
          </section>
          {report && <PageParts state={state} report={report} facts={known} lang={lang} />}
        </>
      ) : (
        <p class="quiet">{t('popup.loading')}</p>
      )}
    </main>
  );
}

interface PartsProps {
  state: TabState;
  report: NonNullable<NonNullable<TabState['facts']['value']>['report']>;
  facts: FactBase;
  lang: string;
}

function PageParts({ state, report, facts, lang }: PartsProps) {
  return (
    <>
      <section aria-labelledby="mentions-title">
        <h2 id="mentions-title">{t('panel.mentions')}</h2>
        <Mentions
          facts={facts}
          report={report}
          lang={lang}
          onJump={(stretch) => void state.jumpTo(stretch)}
        />
      </section>
      <section aria-labelledby="places-title">
        <h2 id="places-title">{t('panel.places')}</h2>
        <PlacesMap facts={facts} report={report} lang={lang} />
      </section>
      <section aria-labelledby="export-title">
        <h2 id="export-title">{t('panel.export')}</h2>
        <ExportButtons report={report} facts={facts} />
      </section>
    </>
  );
}
