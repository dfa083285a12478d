import type { Coverage, Signal } from '../../annotation';
import { t } from '../../messages/text';
import { signalText } from './signal-text';

/** Most reasons shown for and against: the strongest tell enough. */
const SHOWN = 5;

/** "Why am I seeing this?": what spoke for coverage and what against it, strongest first. */
export function Signals({ coverage, isShown }: { coverage: Coverage; isShown: boolean }) {
  const sorted = coverage.signals.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return (
    <details>
      <summary>{t(isShown ? 'page.why' : 'page.whyNot')}</summary>
      {sorted.length === 0 && <p>{t('page.noSignals')}</p>}
      <SignalList title={t('page.for')} signals={sorted.filter(({ weight }) => weight > 0).slice(0, SHOWN)} />
      <SignalList
        title={t('page.against')}
        signals={sorted.filter(({ weight }) => weight < 0).slice(0, SHOWN)}
      />
    </details>
  );
}

function SignalList({ title, signals }: { title: string; signals: readonly Signal[] }) {
  if (signals.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="signals">
        {signals.map(({ id, quote }) => (
          <li key={`${id}${quote}`}>
            {signalText(id)}
            {quote && <q>{quote}</q>}
          </li>
        ))}
      </ul>
    </>
  );
}
