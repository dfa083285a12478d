import type { ComponentChildren } from 'preact';
import type { Card } from '../../context/cards/card';
import { t, uiLanguage } from '../../messages/text';
import type { Layer } from '../../settings/schema';
import { ClaimsSection } from './claims-section';
import { DisputesSection } from './disputes-section';
import { formatDate } from './format';
import { MeetingItem } from './meeting-item';
import { SanctionItem } from './sanction-item';
import { Sign } from './sign';
import { SinceSection } from './since-section';
import { Sources } from './sources';

/** Everything below a card's title, the same on the page, in the popup and in the side panel. */
export function CardBody({ card, layers }: { card: Card; layers: Record<Layer, boolean> }) {
  const { meetings, sanctions, claims } = card;
  const statements = claims.agree.length + claims.differ.length;
  return (
    <div class="sc-card-body">
      {card.description && <p>{card.description}</p>}
      {card.role && <Role role={card.role} isThen={card.dated} />}
      <Sources sources={card.sources} articleOnly={card.articleOnly} />
      {layers.summits && meetings.length > 0 && (
        <Section layer="summits" title={card.kind === 'meeting' ? undefined : t('card.earlier')}>
          <ul>
            {meetings.map((meeting) => (
              <MeetingItem key={meeting.id} meeting={meeting} />
            ))}
          </ul>
        </Section>
      )}
      {layers.sanctions && sanctions.length > 0 && (
        <Section layer="sanctions" title={card.kind === 'sanction' ? undefined : t('card.sanctions')}>
          <ul>
            {sanctions.map((sanction) => (
              <SanctionItem key={sanction.id} sanction={sanction} />
            ))}
          </ul>
        </Section>
      )}
      {layers.claims && statements > 0 && (
        <Section
          layer="claims"
          title={card.kind === 'claims' ? t('card.otherSources') : t('card.statements')}
        >
          <ClaimsSection claims={claims} />
        </Section>
      )}
      {card.disputes.length > 0 && <DisputesSection disputes={card.disputes} />}
      {card.since.length > 0 && <SinceSection since={card.since} />}
      {!card.dated && <p class="sc-side sc-role">{t('card.undated')}</p>}
    </div>
  );
}

function Role({ role: { title, seen }, isThen }: { role: NonNullable<Card['role']>; isThen: boolean }) {
  return (
    <p class="sc-role">
      <span class="sc-label">{t(isThen ? 'card.roleThen' : 'card.roleNow')}: </span>
      {title}
      {seen && <span class="sc-label"> ({formatDate(seen, uiLanguage())})</span>}
    </p>
  );
}

function Section({ layer, title, children }: { layer: Layer; title?: string; children: ComponentChildren }) {
  return (
    <section class="sc-section">
      {title && (
        <h3>
          <Sign layer={layer} />
          {title}
        </h3>
      )}
      {children}
    </section>
  );
}
