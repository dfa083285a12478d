import type { Coverage, Signal } from '../../annotation';
import { t } from '../../messages/text';
import { signalText } from './signal-text';

/** Most reasons shown for and against: the strongest tell enough. */
const SHOWN = 5;

/** "Why am I seeing this?": what spoke for coverage and what against it, strongest first. */
export function Signals({ coverage, isShown }: { coverage: Coverage; isShown: boolean }) {
  const sorted = coverage.signals.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const speaksFor = sorted.filter(({ weight }) => weight > 0).slice(0, SHOWN);
  const speaksAgainst = sorted.filter(({ weight }) => weight < 0).slice(0, SHOWN);
  return (
    <details>
      <summary>{t(isShown ? 'page.why' : 'page.whyNot')}</summary>
      {sorted.length === 0 && <p>{t('page.noSignals')}</p>}
      <SignalList title={t('page.for')} signals={speaksFor} />
      <SignalList title={t('page.against')} signals={speaksAgainst} />
    </details>
  );
}

function SignalList({ title, signals }: { title: string; signals: readonly Signal[] }) {
  if (signals.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="signals">
        {signals.map(({ id, quote }, index) => (
          <li key={`${id}${quote}`}>
            {signalText(id)}
            {quote && !isQuoted(quote, signals.slice(0, index)) && <q>{quote}</q>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Several signals may rest on the same words: one quote of them is enough. */
function isQuoted(words: string, before: readonly Signal[]): boolean {
  return before.some(({ quote }) => quote === words);
}
