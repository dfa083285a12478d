import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { Target } from '../../lookup/forms';
import { nameLanguage, t } from '../../messages/text';
import type { Access } from '../../settings/access';
import { Detail } from '../lookup/detail';
import type { Knowledge } from '../lookup/knowledge';
import { Search } from '../lookup/search';
import { readingOf } from '../tab/reading';
import type { TabState } from '../tab/tab-state';
import { Overview } from './overview';

interface Props {
  state: TabState;
  knowledge: ReadonlySignal<Knowledge | null>;
  access: ReadonlySignal<Access | null>;
  onOptions(): void;
  onPanel(): void;
  onClose(): void;
}

/** Look something up; below it, what this page is about and what is marked where. */
export function Popup({ state, knowledge: { value: knowledge }, access, ...on }: Props) {
  const query = useSignal('');
  const opened = useSignal<Target | null>(null);
  const lang = nameLanguage(state.settings.value?.language ?? 'auto');
  const report = state.facts.value?.report ?? null;
  return (
    <main>
      <h1 class="unseen">{t('ext.name')}</h1>
      {opened.value && knowledge ? (
        <Detail
          facts={knowledge.facts}
          target={opened.value}
          reading={readingOf(knowledge.facts, report, lang)}
          report={report}
          onBack={() => {
            opened.value = null;
          }}
          onJump={(stretch) => void state.jumpTo(stretch).then(on.onClose)}
        />
      ) : (
        <>
          <Search
            knowledge={knowledge}
            lang={lang}
            query={query.value}
            onQuery={(text) => {
              query.value = text;
            }}
            onOpen={({ target }) => {
              opened.value = target;
            }}
          />
          {query.value.trim() === '' && (
            <Overview state={state} facts={knowledge?.facts ?? null} access={access} />
          )}
          <WaysOut {...on} />
        </>
      )}
    </main>
  );
}

function WaysOut({ onPanel, onOptions }: Pick<Props, 'onPanel' | 'onOptions'>) {
  return (
    <footer>
      <button type="button" class="link" onClick={onPanel}>
        {t('popup.panel')}
      </button>
      <button type="button" class="link" onClick={onOptions}>
        {t('popup.options')}
      </button>
    </footer>
  );
}
