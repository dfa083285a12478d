import type { Card, Citation, ClaimLine } from '../../context/cards/card';
import { t, uiLanguage } from '../../messages/text';
import { formatDate, formatSpan } from './format';
import { outcomeLabel } from './outcome-label';

/** A card as plain text with its citations, for pasting into notes or an article. */
export function cardText(card: Card): string {
  return [
    card.original ? `${card.title} (${card.original.text})` : card.title,
    ...(card.description ? [card.description] : []),
    ...cited(card.sources),
    ...(card.role ? [`${t(card.dated ? 'card.roleThen' : 'card.roleNow')}: ${card.role.title}`] : []),
    ...records(card),
    ...[...card.claims.agree, ...card.claims.differ].flatMap(claimText),
    ...disputes(card),
    ...since(card),
  ].join('\n');
}

function records({ meetings, sanctions }: Card): string[] {
  const lang = uiLanguage();
  return [
    ...meetings.flatMap(({ date, end, place, outcome, sources }) => [
      `${formatSpan(date, end, lang)}, ${place}. ${outcome ?? ''}`.trim(),
      ...cited(sources),
    ]),
    ...sanctions.flatMap(({ number, name, date, provisions, sources }) => [
      `${number ?? name}, ${formatDate(date, lang)}: ${provisions}`,
      ...cited(sources),
    ]),
  ];
}

function claimText({ speaker, stance, text, outlet, date, settled, sources }: ClaimLine): string[] {
  const carried = t('card.firstCarried', [outlet, formatDate(date, uiLanguage())]);
  return [
    `${speaker} (${t(`stance.${stance}`)}): ${text} – ${carried}`,
    ...(settled ? [`${outcomeLabel(settled.status)}: ${settled.text}`] : []),
    ...cited(sources),
  ];
}

function disputes({ disputes: points }: Card): string[] {
  if (points.length === 0) return [];
  const versions = points.flatMap(({ about, versions: told }) =>
    told.flatMap(({ by, text, sources }) => [`${about} – ${by}: ${text}`, ...cited(sources)]),
  );
  return [`${t('card.versions')}:`, ...versions];
}

function since({ since: lines }: Card): string[] {
  if (lines.length === 0) return [];
  const told = lines.flatMap(({ date, about, text, sources }) => [
    [date && formatDate(date, uiLanguage()), about, text].filter(Boolean).join(': '),
    ...cited(sources),
  ]);
  return [`${t('card.since')}:`, ...told];
}

function cited(sources: readonly Citation[]): string[] {
  return sources.map(({ publisher, title, url, published, read }) => {
    const date = published ?? (read && t('card.read', [read]));
    return `  [${[publisher, title, date, url].filter(Boolean).join(', ')}]`;
  });
}
