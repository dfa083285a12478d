import { useSignal } from '@preact/signals';
import type { FactBase } from '../../facts/factbase';
import { t, uiLanguage } from '../../messages/text';
import { formatDate } from '../card/format';
import { Sources } from '../card/sources';
import { Section } from '../section';
import { correctionLink } from './correction';

interface Props {
  facts: FactBase;
  /** Of the extension, and so of the fact base inside it. */
  version: string;
}

/** Which fact base this is, from when, on what it rests, and how to mend it. */
export function FactsSection({ facts, version }: Props) {
  const date = lastChecked(facts);
  const { entities, summits, sanctions, claims, sources } = facts;
  const number = new Intl.NumberFormat(uiLanguage());
  return (
    <Section title={t('options.facts')}>
      <p>{t('options.factsVersion', [version, formatDate(date, uiLanguage())])}</p>
      <p>
        {t('options.factsHold', [
          number.format(entities.size),
          number.format(summits.size),
          number.format(sanctions.size),
          number.format(claims.size),
        ])}
      </p>
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
      <SourceList facts={facts} title={t('options.sources', [number.format(sources.size)])} />
    </Section>
  );
}

/** Over a thousand pages: drawn when they are asked for. */
function SourceList({ facts: { sources }, title }: { facts: FactBase; title: string }) {
  const isOpen = useSignal(false);
  return (
    <details
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open;
      }}
    >
      <summary>{title}</summary>
      {isOpen.value && (
        <ul class="source-list">
          {[...sources.values()].map((source) => (
            <li key={source.id}>
              {source.title}
              <Sources sources={[{ ...source, read: source.accessed }]} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

/** When a record of the fact base was last compared with its sources. */
function lastChecked({ entities, summits, sanctions, claims }: FactBase): string {
  const records = [...entities.values(), ...summits.values(), ...sanctions.values(), ...claims.values()];
  return records.reduce((latest, { checked }) => (checked > latest ? checked : latest), '');
}
