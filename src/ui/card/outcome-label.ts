import type { Outcome } from '../../context/cards/card';
import { t } from '../../messages/text';

const KEYS = {
  'borne-out': 'later.borneOut',
  contradicted: 'later.contradicted',
  open: 'later.open',
  opinion: 'later.opinion',
} as const;

/** What became of a claim, in a word or two. */
export function outcomeLabel(outcome: Outcome): string {
  return t(KEYS[outcome]);
}
