import type { FactBase } from '../../facts/factbase';
import { t } from '../../messages/text';
import { canAnnotate, type PageState } from './page-state';
import { Signals } from './signals';
import type { TabFacts } from './tab-state';

interface Props {
  tab: TabFacts;
  state: PageState;
  /** Null until the fact base is loaded. */
  facts: FactBase | null;
  onAnnotate(): void;
}

/** What this page is about and how sure that is, or why nothing is shown. */
export function PageSection({ tab, state, facts, onAnnotate }: Props) {
  const { report } = tab;
  const isShown = state.kind === 'annotated' || state.kind === 'nothing' || state.kind === 'stopped';
  return (
    <section aria-labelledby="page-title">
      <h2 id="page-title">{t('page.title')}</h2>
      {isShown && report && <About report={report} facts={facts} />}
      <p>
        {state.kind === 'annotated'
          ? t('page.notes', report?.notes ?? 0, [String(report?.notes ?? 0)])
          : reason(state, tab.site)}
      </p>
      {report && <Signals coverage={report.coverage} isShown={isShown} />}
      {canAnnotate(state) && (
        <>
          <button type="button" class="main" onClick={onAnnotate}>
            {t('page.annotate')}
          </button>
          <p class="quiet">{t('page.annotateHint')}</p>
        </>
      )}
    </section>
  );
}

function About({ report, facts }: { report: NonNullable<TabFacts['report']>; facts: FactBase | null }) {
  const { summit, score, verdict } = report.coverage;
  const name = summit === null ? undefined : (facts?.summits.get(summit)?.name ?? summit);
  const percent = String(Math.round(score * 100));
  const sureness =
    score >= 0.9
      ? t('page.verySure', [percent])
      : score >= 0.7
        ? t('page.sure', [percent])
        : t('page.unsure', [percent]);
  return (
    <>
      <p class="about">{name === undefined ? t('page.noMeeting') : t('page.about', [name])}</p>
      {verdict === 'coverage' && <p class="quiet">{sureness}</p>}
    </>
  );
}

function reason(state: PageState, site: string): string {
  switch (state.kind) {
    case 'paused':
      if (state.where === 'site') return t('page.pausedSite', [site]);
      return t(state.where === 'page' ? 'page.pausedPage' : 'page.pausedEverywhere');
    case 'silent':
      return t(state.verdict === 'mention' ? 'page.silentMention' : 'page.silentNone');
    case 'annotated':
      return '';
    default:
      return t(`page.${state.kind}`);
  }
}
