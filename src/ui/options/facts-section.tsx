import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { FactBase } from '../../facts/factbase';
import { t, uiLanguage } from '../../messages/text';
import { formatDate } from '../card/format';
import { Sources } from '../card/sources';
import { correctionLink } from './correction';

interface Props {
  facts: ReadonlySignal<FactBase | null>;
  /** Of the extension, and so of the fact base inside it. */
  version: string;
}

/** Which fact base this is, from when, on what it rests, and how to mend it. */
export function FactsSection({ facts, version }: Props) {
  const known = facts.value;
  const isOpen = useSignal(false);
  if (!known) return <p class="quiet">{t('popup.loading')}</p>;
  const date = lastChecked(known);
  const { entities, summits, sanctions, claims } = known;
  const counts = [entities, summits, sanctions, claims].map(({ size }) => String(size));
  return (
    <section aria-labelledby="facts-title">
      <h2 id="facts-title">{t('options.facts')}</h2>
      <p>{t('options.factsVersion', [version, formatDate(date, uiLanguage())])}</p>
      <p>{t('options.factsHold', counts as [string, string, string, string])}</p>
      <p>{t('options.licence')}</p>
      <p>
        <a
          href={correctionLink(version, date)}
          target="_blank"
          rel="noopener noreferrer"
          referrerpolicy="no-referrer"
        >
          {t('options.correction')}
        </a>
      </p>
      <details
        onToggle={({ currentTarget }) => {
          isOpen.value = currentTarget.open;
        }}
      >
        <summary>{t('options.sources', [String(known.sources.size)])}</summary>
        {isOpen.value && (
          <ul class="source-list">
            {[...known.sources.values()].map((source) => (
              <li key={source.id}>
                {source.title}
                <Sources sources={[{ ...source, read: source.accessed }]} />
              </li>
            ))}
          </ul>
        )}
      </details>
    </section>
  );
}

/** When a record of the fact base was last compared with its sources. */
function lastChecked({ entities, summits, sanctions, claims }: FactBase): string {
  const records = [...entities.values(), ...summits.values(), ...sanctions.values(), ...claims.values()];
  return records.reduce((latest, { checked }) => (checked > latest ? checked : latest), '');
}
