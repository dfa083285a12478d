import type { PointKind } from '../../context/points';
import type { PlainReason } from '../../context/reason';
import { t, uiLanguage } from '../../messages/text';

const PLAIN = {
  'the meeting itself': 'reason.present',
  'told under its heading': 'reason.heading',
  'same meeting: its date is named': 'reason.date',
  'same meeting: told by the time since': 'reason.elapsed',
  'same meeting: the first of the two leaders': 'reason.first',
  'same meeting: the one before': 'reason.before',
  'same day, at its own place': 'reason.sameDay',
  'goes on about that meeting': 'reason.goesOn',
  named: 'reason.named',
  'speaks of UN sanctions on Russia': 'reason.unRussia',
  'UN sanctions on North Korea': 'reason.unKorea',
  'goes on about the UN sanctions': 'reason.unMore',
  'the end of the Panel of Experts': 'reason.panel',
  'a veto of that date': 'reason.veto',
  'arrest warrant of the International Criminal Court': 'reason.icc',
  'the duty to send workers home': 'reason.workers',
  'the cap on refined oil': 'reason.oil',
  'a resolution of that date': 'reason.dated',
  'a measure of that date': 'reason.measure',
  'same topic': 'reason.topic',
} as const satisfies Record<PlainReason, string>;

const POINTS = {
  'train speed': 'point.speed',
  'number of the meeting': 'point.number',
  'number of trips': 'point.trips',
  'size of the delegation': 'point.delegation',
  venue: 'point.venue',
  'time of departure': 'point.departure',
  'length of the talks': 'point.length',
  'day of the meeting': 'point.day',
} as const satisfies Record<PointKind, string>;

/** The reason of a note (see Reason) in the reader's language, as what a passage does; an unknown one as it is. */
export function reasonText(reason: string): string {
  if (isKey(PLAIN, reason)) return t(PLAIN[reason]);
  const [, kind, number] = /^(resolution|order) (.+) named$/.exec(reason) ?? [];
  if (number !== undefined) return t(kind === 'order' ? 'reason.order' : 'reason.resolution', [number]);
  const points = /^contradicts: (.+)$/.exec(reason)?.[1]?.split(', ');
  return points ? t('reason.differ', [list(points)]) : reason;
}

function list(points: readonly string[]): string {
  return new Intl.ListFormat(uiLanguage()).format(
    points.map((point) => (isKey(POINTS, point) ? t(POINTS[point]) : point)),
  );
}

function isKey<T extends object>(texts: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(texts, key);
}
