import type { Card, Citation } from '../../context/cards/card';
import { t, uiLanguage } from '../../messages/text';
import { formatDate, formatSpan } from './format';

/** A card as plain text with its citations, for pasting into notes or an article. */
export function cardText(card: Card): string {
  const lang = uiLanguage();
  const title = card.original ? `${card.title} (${card.original.text})` : card.title;
  const lines = [
    title,
    ...(card.description ? [card.description, ...cited(card.sources)] : cited(card.sources)),
    ...(card.role ? [`${t(card.dated ? 'card.roleThen' : 'card.roleNow')}: ${card.role.title}`] : []),
    ...card.meetings.flatMap(({ date, end, place, outcome, sources }) => [
      `${formatSpan(date, end, lang)}, ${place}. ${outcome ?? ''}`.trim(),
      ...cited(sources),
    ]),
    ...card.sanctions.flatMap(({ number, name, date, provisions, sources }) => [
      `${number ?? name}, ${formatDate(date, lang)}: ${provisions}`,
      ...cited(sources),
    ]),
    ...[...card.claims.agree, ...card.claims.differ].flatMap(
      ({ speaker, stance, text, outlet, date, sources }) => [
        `${speaker} (${t(`stance.${stance}`)}): ${text} – ${t('card.firstCarried', [outlet, formatDate(date, lang)])}`,
        ...cited(sources),
      ],
    ),
    ...(card.since.length > 0 ? [`${t('card.since')}:`] : []),
    ...card.since.flatMap(({ date, about, text, sources }) => [
      [date && formatDate(date, lang), about, text].filter(Boolean).join(': '),
      ...cited(sources),
    ]),
  ];
  return lines.join('\n');
}

function cited(sources: readonly Citation[]): string[] {
  return sources.map(
    ({ publisher, title, url, published }) =>
      `  [${[publisher, title, published, url].filter(Boolean).join(', ')}]`,
  );
}
