import type { DisputeLine } from '../../context/cards/card';
import { t } from '../../messages/text';
import { Sources } from './sources';

/** Points on which sources differ, each version with who gives it. */
export function DisputesSection({ disputes }: { disputes: readonly DisputeLine[] }) {
  return (
    <section class="sc-section">
      <h3>{t('card.versions')}</h3>
      {disputes.map(({ about, versions }) => (
        <div key={about}>
          <p class="sc-label">{about}</p>
          <ul>
            {versions.map((version) => (
              <li key={version.by}>
                <span class="sc-when">{version.by}: </span>
                {version.text}
                <Sources sources={version.sources} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
