import type { CardContent, CardView } from './card-frame';
import { covers } from './hit';
import type { Mark } from './marks';
import type { Painter } from './paint';
import { type Point, placeBeside } from './place';
import type { Surface } from './surface';

/** How a card was opened: what closes it, and where the focus goes, depend on it. */
export type Opening = 'rest' | 'press' | 'key';

interface OpenCard {
  mark: Mark;
  how: Opening;
  pinned: boolean;
  content: CardContent;
  /** Where the focus was, for a card opened by key. */
  focusBefore: HTMLElement | null;
  closing: AbortController;
}

/** Opens and closes the one card that a page shows at a time. */
export class CardLayer {
  #open: OpenCard | null = null;
  #count = 0;

  constructor(
    readonly surface: Surface,
    readonly painter: Painter,
    readonly contentOf: (mark: Mark) => CardContent | null,
  ) {}

  get mark(): Mark | null {
    return this.#open?.mark ?? null;
  }

  get isPinned(): boolean {
    return this.#open?.pinned ?? false;
  }

  open(mark: Mark, how: Opening, point?: Point): void {
    if (this.#open?.mark === mark) {
      if (how === 'press') this.#open.how = 'press';
      if (how === 'key') this.#takeFocus();
      return;
    }
    if (this.painter.rangesOf(mark).length === 0) return;
    const content = this.contentOf(mark);
    if (!content || (this.#open?.pinned && how === 'rest')) return;
    const focusBefore = this.#open?.focusBefore ?? (how === 'key' ? this.#focused() : null);
    this.#stop();
    const closing = new AbortController();
    this.#open = { mark, how, pinned: false, content, focusBefore, closing };
    this.#count++;
    this.#render();
    this.#place(point);
    if (how === 'key') this.#takeFocus();
  }

  /** Closes the card; where it was opened by key, the focus goes back to where it was. */
  close(): void {
    const open = this.#open;
    if (!open) return;
    this.#stop();
    this.surface.update({ card: null });
    if (open.focusBefore?.isConnected) open.focusBefore.focus({ preventScroll: true });
  }

  /** After a repaint: the open card goes on with the mark that took its mark's place, or closes. */
  renew(mark: Mark | null): void {
    const open = this.#open;
    if (!open) return;
    if (!mark) {
      this.close();
      return;
    }
    const content = this.contentOf(mark);
    if (!content) {
      this.close();
      return;
    }
    open.closing.abort();
    this.#open = { ...open, mark, content, closing: new AbortController() };
    this.#render();
    this.#place();
  }

  /** The focus left a card that was opened by key. */
  leftByKey(): void {
    if (this.#open?.how !== 'key' || this.#open.pinned) return;
    this.#open.focusBefore = null;
    this.close();
  }

  /** True while a pointer event keeps the card open: on the card, its words, or in the gap between them. */
  holds({ clientX, clientY }: PointerEvent, isOnHost: boolean): boolean {
    const open = this.#open;
    if (!open || open.pinned || open.how !== 'rest') return true;
    return isOnHost || covers(this.painter, open.mark, clientX, clientY) || this.#isBetween(clientX, clientY);
  }

  #isBetween(x: number, y: number): boolean {
    const pane = this.surface.pane('card')?.getBoundingClientRect();
    if (!pane || !this.#open) return false;
    const words = this.painter.rangesOf(this.#open.mark)[0]?.getBoundingClientRect();
    if (!words) return false;
    const top = Math.min(words.bottom, pane.bottom);
    const bottom = Math.max(words.top, pane.top);
    return x >= pane.left && x <= pane.right && y >= Math.min(top, bottom) && y <= Math.max(top, bottom);
  }

  #place(point?: Point): void {
    const open = this.#open;
    const pane = this.surface.pane('card');
    if (!open || !pane) return;
    this.painter.setActive(open.mark);
    const { signal } = open.closing;
    placeBeside(pane, this.painter.rangesOf(open.mark), point, signal, () => {
      // By key the card comes first, and its words scroll into view after it.
      if (this.#open?.mark === open.mark && !this.#open.pinned && open.how !== 'key') this.close();
    });
  }

  #render(): void {
    const open = this.#open;
    if (!open) return;
    const card: CardView = {
      ...open.content,
      pinned: open.pinned,
      pin: (pinned) => {
        this.#open = { ...open, pinned };
        this.#render();
      },
      close: () => this.close(),
    };
    const near = this.painter.rangesOf(open.mark)[0]?.startContainer;
    this.surface.update({ card, cardKey: this.#count }, near);
  }

  #stop(): void {
    this.#open?.closing.abort();
    this.#open = null;
    this.painter.setActive(null);
  }

  #takeFocus(): void {
    this.surface.pane('card')?.focus({ preventScroll: true });
  }

  #focused(): HTMLElement | null {
    const { activeElement } = this.painter.document;
    return activeElement instanceof HTMLElement ? activeElement : null;
  }
}
