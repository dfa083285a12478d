import type { Card } from '../context/cards/card';
import { t } from '../messages/text';
import type { CardContent } from './card-frame';
import { cardsOf, whyOf } from './describe';
import { shortNote } from './margin';
import { type Mark, noteKey } from './marks';
import type { Session } from './session';

/** Hides the marks of these keys, on this page or on the whole site. */
type Hide = (keys: readonly string[], where: 'page' | 'site') => void;

/** Tells in words what the marks of a page are about: for cards, for the list, and for the margin. */
export class Teller {
  constructor(
    readonly session: Session,
    readonly hide: Hide,
  ) {}

  /** What a card for a mark shows; null where there is nothing to say. */
  contentOf(mark: Mark): CardContent | null {
    const { session } = this;
    const cards = this.#cards(mark);
    if (cards.length === 0) return null;
    const keys = mark.notes.length > 0 ? mark.notes.map(noteKey) : [mark.key];
    return {
      cards,
      layer: mark.layer,
      layers: session.view.layers,
      lang: session.reading().lang,
      why: whyOf(mark),
      site: session.site,
      hide: (where) => this.hide(keys, where),
      copy: (text) => copyText(session.document, text),
    };
  }

  /** The first note of a mark in one line. */
  shortNote(mark: Mark): string {
    const [note] = mark.notes;
    const [card] = this.#cards(mark);
    return note && card ? shortNote(note, card, this.session.reading().summit) : t('marks.note');
  }

  /** What a mark is about. */
  nameOf(mark: Mark): string {
    return this.#cards(mark)[0]?.title ?? '';
  }

  /** The words marked, or the note in one line. */
  wordsOf(mark: Mark): string {
    return mark.mention ? this.session.article.text.slice(mark.start, mark.end) : this.shortNote(mark);
  }

  #cards(mark: Mark): Card[] {
    return cardsOf(this.session.facts, mark, this.session.reading());
  }
}

/** The clipboard is there only on secure pages, and only for the reader's own click. */
async function copyText(document: Document, text: string): Promise<boolean> {
  const clipboard: Clipboard | undefined = document.defaultView?.navigator.clipboard;
  if (!clipboard) return false;
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
