import type { FactBase } from '../../facts/factbase';
import type { PageReport } from '../../messages/report';
import { t, uiLanguage } from '../../messages/text';
import type { Settings } from '../../settings/schema';
import { focusHeading, Section } from '../section';
import { canAnnotate, type PageState, pageState } from './page-state';
import { Signals } from './signals';
import type { TabFacts } from './tab-state';

interface Props {
  tab: TabFacts;
  settings: Settings;
  /** Null until the fact base is loaded. */
  facts: FactBase | null;
  onAnnotate(): void;
}

/** What this page is about and how sure that is, or why nothing is shown. */
export function PageSection({ tab, settings, facts, onAnnotate }: Props) {
  const { report, site } = tab;
  const state = pageState({ ...tab, url: tab.tab.url, settings });
  const isShown = state.kind === 'annotated' || state.kind === 'nothing' || state.kind === 'stopped';
  return (
    <Section title={t('page.title')}>
      {isShown && report && <About report={report} facts={facts} />}
      <p role="status">
        {state.kind === 'annotated' ? t('page.notes', report?.notes ?? 0) : reason(state, site)}
      </p>
      {report && <Signals coverage={report.coverage} isShown={isShown} />}
      {canAnnotate(state) && (
        <>
          <button
            type="button"
            class="main"
            onClick={({ currentTarget }) => {
              focusHeading(currentTarget);
              onAnnotate();
            }}
          >
            {t('page.annotate')}
          </button>
          <p class="quiet">{t('page.annotateHint')}</p>
        </>
      )}
    </Section>
  );
}

function About({ report, facts }: { report: PageReport; facts: FactBase | null }) {
  const { summit, score, verdict } = report.coverage;
  const name = summit === null ? undefined : (facts?.summits.get(summit)?.name ?? summit);
  return (
    <>
      <p class="about">{name === undefined ? t('page.noMeeting') : t('page.about', [name])}</p>
      {verdict === 'coverage' && <p class="quiet">{sureness(score)}</p>}
    </>
  );
}

/** Never 100 %: the detector can be wrong. */
function sureness(score: number): string {
  const percent = new Intl.NumberFormat(uiLanguage(), { style: 'percent' }).format(Math.min(score, 0.99));
  if (score >= 0.9) return t('page.verySure', [percent]);
  return t(score >= 0.7 ? 'page.sure' : 'page.unsure', [percent]);
}

function reason(state: Exclude<PageState, { kind: 'annotated' }>, site: string): string {
  switch (state.kind) {
    case 'paused':
      if (state.where === 'site') return t('page.pausedSite', [site]);
      return t(state.where === 'page' ? 'page.pausedPage' : 'page.pausedEverywhere');
    case 'silent':
      return t(state.verdict === 'mention' ? 'page.silentMention' : 'page.silentNone');
    default:
      return t(`page.${state.kind}`);
  }
}
