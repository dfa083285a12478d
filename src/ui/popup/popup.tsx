import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { Target } from '../../lookup/forms';
import { nameLanguage, t } from '../../messages/text';
import type { Access } from '../../settings/access';
import { AccessSection } from '../access/access-section';
import { Detail } from '../lookup/detail';
import type { Knowledge } from '../lookup/knowledge';
import { Search } from '../lookup/search';
import { LayerSwitches } from '../switches/layer-switches';
import { PauseButtons } from '../switches/pause-buttons';
import { PageSection } from '../tab/page-section';
import { pageState } from '../tab/page-state';
import { readingOf } from '../tab/reading';
import type { TabState } from '../tab/tab-state';

interface Props {
  state: TabState;
  knowledge: ReadonlySignal<Knowledge | null>;
  access: ReadonlySignal<Access | null>;
  onOptions(): void;
  onPanel(): void;
  onClose(): void;
}

/** Look something up; below it, what this page is about and what is marked where. */
export function Popup({ state, knowledge, access, onOptions, onPanel, onClose }: Props) {
  const query = useSignal('');
  const opened = useSignal<Target | null>(null);
  const lang = nameLanguage(state.settings.value?.language ?? 'auto');
  const known = knowledge.value;
  if (opened.value && known) {
    const report = state.facts.value?.report ?? null;
    return (
      <main>
        <h1 class="hidden">{t('ext.name')}</h1>
        <Detail
          facts={known.facts}
          target={opened.value}
          reading={readingOf(known.facts, report, lang)}
          report={report}
          onBack={() => {
            opened.value = null;
          }}
          onJump={(stretch) => void state.jumpTo(stretch).then(onClose)}
        />
      </main>
    );
  }
  return (
    <main>
      <h1 class="hidden">{t('ext.name')}</h1>
      <Search
        knowledge={known}
        lang={lang}
        query={query.value}
        onQuery={(text) => {
          query.value = text;
        }}
        onOpen={({ target }) => {
          opened.value = target;
        }}
      />
      {query.value.trim() === '' && <Below state={state} knowledge={known} access={access} />}
      <footer>
        <button type="button" class="link" onClick={onPanel}>
          {t('popup.panel')}
        </button>
        <button type="button" class="link" onClick={onOptions}>
          {t('popup.options')}
        </button>
      </footer>
    </main>
  );
}

function Below({
  state,
  knowledge,
  access,
}: {
  state: TabState;
  knowledge: Knowledge | null;
  access: Props['access'];
}) {
  const tab = state.facts.value;
  const settings = state.settings.value;
  const problem = state.problem.value && (
    <p role="alert" class="problem">
      {state.problem.value}
    </p>
  );
  if (!settings || !tab) return problem || <p class="quiet">{t('page.looking')}</p>;
  const { site, report, isListed, mayRead } = tab;
  const shown = pageState({ url: tab.tab.url, site, report, settings, isListed, mayRead });
  return (
    <>
      {problem}
      <PageSection
        tab={tab}
        state={shown}
        facts={knowledge?.facts ?? null}
        onAnnotate={() => void state.annotate()}
      />
      <section aria-labelledby="switches-title">
        <h2 id="switches-title">{t('switches.title')}</h2>
        <LayerSwitches settings={settings} site={site} onChange={(change) => void state.change(change)} />
        <PauseButtons
          settings={settings}
          site={site}
          pausedHere={report && report.mentions.length > 0 ? report.pausedHere : null}
          onPausePage={(paused) => void state.pausePage(paused)}
          onChange={(change) => void state.change(change)}
        />
      </section>
      <AccessSection
        access={access}
        site={site}
        isListed={isListed}
        onGranted={() => void state.annotate()}
      />
    </>
  );
}
