import { useSignal } from '@preact/signals';
import type { FactBase } from '../../facts/factbase';
import type { PageReport } from '../../messages/report';
import { t } from '../../messages/text';
import { ClaimsCell } from './claims-cell';
import { type ClaimsGrid, claimsGrid, topicsOf } from './table';

interface Props {
  facts: FactBase;
  report: PageReport | null;
  lang: string;
}

/** Who asserts, denies or doubts what, topic by topic, and what was established later. */
export function ClaimsTable({ facts, report, lang }: Props) {
  const here = topicsOf(report);
  const showsAll = useSignal(false);
  const topics = here.length === 0 || showsAll.value ? [...facts.topics.keys()] : here;
  return (
    <>
      {here.length > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={showsAll.value}
            onChange={(event) => {
              showsAll.value = event.currentTarget.checked;
            }}
          />
          {t('panel.allTopics')}
        </label>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
      <section class="scroll" aria-label={t('panel.claimsTable')} tabIndex={0}>
        <Table grid={claimsGrid(facts, topics)} facts={facts} lang={lang} />
      </section>
    </>
  );
}

function Table({ grid: { sides, rows }, ...rest }: { grid: ClaimsGrid; facts: FactBase; lang: string }) {
  return (
    <table class="claims">
      <thead>
        <tr>
          <th scope="col">{t('panel.topic')}</th>
          {sides.map((side) => (
            <th key={side} scope="col">
              {t(`side.${side}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ topic, name, cells }) => (
          <tr key={topic}>
            <th scope="row">{name}</th>
            {sides.map((side) => (
              <td key={side}>
                <ClaimsCell claims={cells.get(side) ?? []} {...rest} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
