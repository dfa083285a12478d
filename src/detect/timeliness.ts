import { bit } from './lexicon/types';
import type { ReadArticle } from './read-article';
import {
  AFAR,
  EVENT,
  has,
  isAway,
  isBoth,
  isJourney,
  isPairEvent,
  isThere,
  type Test,
} from './sentence-tests';
import { type Text, textOf } from './text-parts';

/** "Kim" alone may be anybody's surname. */
const isKimNamed: Test = (r) => r.kim && (has(r, bit('kim')) || !has(r, bit('kimShort')));

/** 1 on the days of a journey, half in the weeks around, where the article is about one. */
export function timeliness(text: Text): number {
  if (!text.journey || !isTimely(text)) return 0;
  if (text.journey.during) return 1;
  return text.all.some((r) => isKimNamed(r) || r.putin) ? 0.5 : 0;
}

/** Both leaders in the headline, or the guest with his host's country at the top, and no other news there. */
function isTimely({ headline, lead, pairs, journey }: Text): boolean {
  if (headline.some((r) => r.rival || has(r, bit('missile') | AFAR))) return false;
  if (headline.some(isBoth)) return true;
  if (headline.some(isAway)) return false;
  if (lead.slice(0, 1).some(isPairEvent) && headline.some((r) => has(r, EVENT | bit('rulers')))) return true;
  const top = pairs.filter(({ place }) => place !== 'body');
  const kim = headline.some((r) => r.kim) && top.some((r) => r.kim && r.russia);
  const putin = headline.some((r) => r.putin) && top.some((r) => r.putin && r.north);
  if (!journey) return kim || putin;
  return journey.guest === 'kim' ? kim : journey.guest === 'putin' && putin;
}

/**
 * Whether an article is worth measuring: it names both leaders, or one of them on a journey in the other's country, told
 * by its date or by where it happens.
 */
export function isCandidate(read: ReadArticle): boolean {
  const { readings } = read;
  if (readings.some((r) => r.kim) && readings.some((r) => r.putin)) return true;
  const text = textOf(read);
  const { journey } = text;
  if (!isTimely(text)) return false;
  if (journey?.during) return true;
  return (
    (journey !== null && text.headline.some(isJourney)) ||
    text.pairs.some((r) => r.place !== 'body' && isJourney(r) && isThere(r))
  );
}
