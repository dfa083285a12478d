import type { ContextNote } from '../annotation';
import type { Card } from '../context/cards/card';
import { t, uiLanguage } from '../messages/text';
import { roomBeside } from '../page/room';
import { formatDate } from '../ui/card/format';
import type { MarginNote } from './margin-notes';
import type { Mark } from './marks';
import type { Painter } from './paint';
import { firstInView } from './stroll';

/** Least distance (CSS px) between the tops of two notes: what does not fit stays a cue in the text. */
const APART = 64;

/** The short form of a note for the margin: "Earlier: Vladivostok, 25 April 2019", "2 other sources differ on this". */
export function shortNote(note: ContextNote, card: Card, presentMeeting: string | null | undefined): string {
  if (note.layer === 'claims') {
    const { agree, differ } = card.claims;
    return differ.length > 0
      ? t('marks.claimsDiffer', differ.length)
      : t('marks.claimsOther', agree.length + card.since.length);
  }
  const [meeting] = card.meetings;
  if (meeting) {
    const key = meeting.id === presentMeeting ? 'marks.meeting' : 'marks.earlier';
    // The town is enough here; the card has the building.
    const [town = meeting.place] = meeting.place.split(/,| \(/);
    return t(key, [town, formatDate(meeting.date, uiLanguage())]);
  }
  return t('marks.sanction', [card.sanctions[0]?.number ?? card.title]);
}

interface MarginTarget {
  textOf(mark: Mark): string;
  open(mark: Mark): void;
  /** True for our own element: an open card takes no room from notes, which it only covers for a while. */
  isOurs(element: Element): boolean;
}

/** Places the notes of the passages in the window that have room beside them, next to those placed before. */
export function layMargin(
  painter: Painter,
  known: ReadonlyMap<Mark, MarginNote>,
  { textOf, open, isOurs }: MarginTarget,
): Map<Mark, MarginNote> {
  const placed = new Map(known);
  const height = painter.document.documentElement.clientHeight;
  const near = painter.marks.slice(firstInView(painter));
  for (const mark of near) {
    if (mark.notes.length === 0 || placed.has(mark)) continue;
    const range = painter.rangesOf(mark).at(-1);
    const top = range?.getBoundingClientRect().top ?? -1;
    if (top > height) break;
    if (!range || top < 0) continue;
    const room = roomBeside(range, isOurs);
    if (!room || [...placed.values()].some((other) => Math.abs(other.top - room.top) < APART)) continue;
    placed.set(mark, {
      id: `${mark.start}`,
      layer: mark.layer,
      text: textOf(mark),
      ...room,
      open: () => open(mark),
    });
  }
  return placed;
}
