import { nameOf } from '../../context/cards/names';
import type { FactBase } from '../../facts/factbase';
import type { PageReport, Stretch } from '../../messages/report';
import { t } from '../../messages/text';
import { Surroundings } from '../lookup/surroundings';

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
  if (byEntity.size === 0) return <p class="quiet">{t('panel.noMentions')}</p>;
  return (
    <ul class="mentions">
      {[...byEntity].map(([id, stretches]) => (
        <li key={id}>
          <details>
            <summary>
              <bdi>{nameOf(facts, id, lang)}</bdi> <span class="quiet">{stretches.length}</span>
            </summary>
            <ul>
              {stretches.map((stretch) => (
                <li key={stretch.start}>
                  <button type="button" class="place" title={t('popup.jump')} onClick={() => onJump(stretch)}>
                    <Surroundings text={report.text} stretch={stretch} />
                  </button>
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}
