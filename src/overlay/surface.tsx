import { CardFrame, type CardView } from './card-frame';
import type { Host } from './host';
import { type ListEntry, ListPanel, type ListView } from './list-panel';
import { type MarginNote, MarginNotes } from './margin-notes';

interface State {
  /** Changes with each card, so that a new card is a new element. */
  cardKey: number;
  card: CardView | null;
  list: ListView | null;
  margin: readonly MarginNote[];
}

/** All that is shown in the host at one time. Nothing is put into the page before there is something to show. */
export class Surface {
  #state: State = { cardKey: 0, card: null, list: null, margin: [] };
  #isShown = false;
  #focusBefore: HTMLElement | null = null;

  constructor(readonly host: Host) {}

  get isEmpty(): boolean {
    const { card, list, margin } = this.#state;
    return card === null && list === null && margin.length === 0;
  }

  /** Changes part of what is shown; `near` is the page node it is about. */
  update(change: Partial<State>, near?: Node): void {
    this.#state = { ...this.#state, ...change };
    if (this.isEmpty && !this.#isShown) return;
    this.#isShown = true;
    const { card, cardKey, list, margin } = this.#state;
    this.host.show(
      <>
        {margin.length > 0 && <MarginNotes notes={margin} />}
        {card && <CardFrame key={cardKey} view={card} />}
        {list && <ListPanel view={list} />}
      </>,
      near,
    );
    for (const pane of this.host.root.querySelectorAll<HTMLElement>('[popover]')) {
      if (!pane.matches(':popover-open')) pane.showPopover();
    }
  }

  /** Opens the list and gives it the focus. */
  openList(entries: readonly ListEntry[], close: () => void): void {
    const { activeElement } = this.host.document;
    this.#focusBefore = activeElement instanceof HTMLElement ? activeElement : null;
    this.update({ list: { entries, close } });
    this.pane('list')?.focus({ preventScroll: true });
  }

  /** Closes the list; the focus goes back to where it was. True where it was open. */
  closeList(): boolean {
    if (!this.#state.list) return false;
    this.update({ list: null });
    this.#focusBefore?.focus({ preventScroll: true });
    return true;
  }

  pane(name: 'card' | 'list'): HTMLElement | null {
    return this.host.root.querySelector<HTMLElement>(`[data-pane="${name}"]`);
  }
}
