import type { Card, Reading } from '../context/cards/card';
import { entityCard } from '../context/cards/entity-card';
import { noteCard, sanctionCard, summitCard } from '../context/cards/note-card';
import type { FactBase } from '../facts/factbase';
import { t } from '../messages/text';
import { reasonText } from '../ui/card/reason-text';
import type { Mark } from './marks';

const WHY = {
  exact: 'card.whyExact',
  variant: 'card.whyVariant',
  fuzzy: 'card.whyFuzzy',
  short: 'card.whyShort',
} as const;

/** The cards of a mark at the time of the article: one for a name, one for each note of a passage. */
export function cardsOf(facts: FactBase, mark: Mark, reading: Reading): Card[] {
  if (!mark.mention) return mark.notes.flatMap((note) => noteCard(facts, note, reading) ?? []);
  const id = mark.mention.entity;
  const sanction = facts.sanctions.get(id);
  if (sanction) return [sanctionCard(facts, sanction, reading)];
  const summit = facts.summits.get(id);
  if (summit) return [summitCard(facts, summit, reading)];
  const entity = facts.entities.get(id);
  return entity ? [entityCard(facts, entity, reading)] : [];
}

/** Why a mark is there: the matched form and how it was recognised, or the reasons of its notes. */
export function whyOf({ mention, notes }: Mark): string {
  if (mention) return t(WHY[mention.how], [mention.surface]);
  return t('card.whyNote', [[...new Set(notes.map(({ reason }) => reasonText(reason)))].join('; ')]);
}
