import { nameOf } from '../../context/cards/names';
import type { FactBase } from '../../facts/factbase';
import type { PageReport, Stretch } from '../../messages/report';
import { PlaceList } from '../lookup/place-list';

interface Props {
  facts: FactBase;
  report: PageReport;
  lang: string;
  onJump(stretch: Stretch): void;
}

/** Every entity named on the page, in the order of the text, with each place to go to. */
export function Mentions({ facts, report, lang, onJump }: Props) {
  const byEntity = new Map<string, Stretch[]>();
  for (const { entity, start, end } of report.mentions) {
    byEntity.set(entity, [...(byEntity.get(entity) ?? []), { start, end }]);
  }
  return (
    <ul class="mentions">
      {[...byEntity].map(([id, stretches]) => (
        <li key={id}>
          <details>
            <summary>
              <bdi>{nameOf(facts, id, lang)}</bdi> <span class="quiet">{stretches.length}</span>
            </summary>
            <PlaceList text={report.text} stretches={stretches} onJump={onJump} />
          </details>
        </li>
      ))}
    </ul>
  );
}
