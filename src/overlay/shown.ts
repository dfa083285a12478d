import type { TextRun } from '../page/read';
import type { Settings } from '../settings/schema';
import { CardLayer } from './card-layer';
import { markAt } from './hit';
import { Host } from './host';
import { watchKeys } from './keys';
import type { ListEntry } from './list-panel';
import { layMargin } from './margin';
import type { MarginNote } from './margin-notes';
import type { Mark } from './marks';
import { Painter, type Scheme } from './paint';
import type { Point } from './place';
import { watchPointer } from './pointer';
import { schemeAt } from './scheme';
import { nextMark, scrollTo } from './stroll';
import { Surface } from './surface';
import type { Teller } from './teller';
import { watchWindow } from './window-changes';

/** How long (ms) a mark that the reader was taken to is set apart. */
const FLASH = 2500;

/** One period in which marks show: paint, cards, list and margin notes, all gone when the signal aborts. */
export class Shown {
  readonly #host: Host;
  readonly #surface: Surface;
  readonly #painter: Painter;
  readonly #cards: CardLayer;
  #margin = new Map<Mark, MarginNote>();
  #current: Mark | null = null;
  #settings: Settings | undefined;
  #runs: readonly TextRun[] = [];

  constructor(
    readonly document: Document,
    readonly teller: Teller,
    readonly signal: AbortSignal,
  ) {
    this.#host = new Host(document, signal);
    this.#surface = new Surface(this.#host);
    this.#painter = new Painter(document);
    this.#cards = new CardLayer(this.#surface, this.#painter, (mark) => teller.contentOf(mark));
    signal.addEventListener('abort', () => this.#painter.clear(), { once: true });
    watchPointer(document, this.#pointerTarget(), signal);
    watchKeys(
      document,
      this.#host,
      { escape: () => this.#escape(), left: () => this.#cards.leftByKey() },
      signal,
    );
    watchWindow(document, this.#windowTarget(), signal);
  }

  get marks(): readonly Mark[] {
    return this.#painter.marks;
  }

  /** Shows these marks; an open card stays open where its mark is still there. */
  paint(marks: readonly Mark[], runs: readonly TextRun[], settings: Settings): void {
    const open = this.#cards.mark;
    this.#settings = settings;
    this.#runs = runs;
    const scheme = this.#schemeNow(settings);
    this.#host.scheme = scheme;
    this.#painter.paint(marks, runs, scheme);
    this.#cards.renew(
      marks.find((mark) => open && mark.key === open.key && mark.start === open.start) ?? null,
    );
    this.#current = null;
    this.#margin.clear();
    this.#layMargin();
  }

  /** From the text in the middle: headlines may stand on pictures. */
  #schemeNow({ scheme }: Settings): Scheme {
    return schemeAt(this.#runs[Math.floor(this.#runs.length / 2)]?.node, scheme);
  }

  /** Pages change between light and dark while they are read. */
  #followScheme(): void {
    if (this.#settings && this.#schemeNow(this.#settings) !== this.#painter.scheme) {
      this.paint(this.marks, this.#runs, this.#settings);
    }
  }

  /** Goes to a mark and opens its card, as a key or the list would. */
  visit(mark: Mark | null): void {
    if (!mark) return;
    this.closeList();
    this.#current = mark;
    scrollTo(this.#painter, mark);
    this.#cards.open(mark, 'key');
  }

  step(by: 1 | -1): void {
    this.visit(nextMark(this.#painter, this.#cards.mark ?? this.#current, by));
  }

  /** Scrolls to a mark and sets it apart for a moment, without taking the focus. */
  point(mark: Mark | null): void {
    if (!mark) return;
    this.#current = mark;
    scrollTo(this.#painter, mark);
    this.#painter.setActive(mark);
    setTimeout(() => {
      if (!this.signal.aborted && !this.#cards.mark) this.#painter.setActive(null);
    }, FLASH);
  }

  openList(): void {
    this.#cards.close();
    const entries: ListEntry[] = this.marks.map((mark) => ({
      layer: mark.layer,
      words: this.teller.wordsOf(mark),
      about: this.teller.nameOf(mark),
      go: () => this.visit(mark),
    }));
    this.#surface.openList(entries, () => this.closeList());
  }

  closeList(): void {
    this.#surface.closeList();
  }

  isHost(node: Node): boolean {
    return this.#host.isElement(node);
  }

  #escape(): boolean {
    if (this.#surface.closeList()) return true;
    const had = this.#cards.mark !== null;
    this.#cards.close();
    return had;
  }

  #pointerTarget(): Parameters<typeof watchPointer>[1] {
    const at = ({ x, y }: Point) => {
      this.#followScheme();
      return markAt(this.#painter, x, y);
    };
    return {
      rest: (point) => {
        const mark = this.#settings?.openOn === 'dwell' ? at(point) : null;
        if (mark) this.#cards.open(mark, 'rest', point);
      },
      press: (point, isOnHost, isClaimed) => {
        if (isOnHost) return;
        const mark = isClaimed ? null : at(point);
        if (mark) this.#cards.open(mark, 'press', point);
        else if (!this.#cards.isPinned) this.#cards.close();
      },
      holds: (event, isOnHost) => this.#cards.holds(event, isOnHost),
      leave: () => this.#cards.close(),
      isOnHost: (event) => this.#host.isTarget(event),
    };
  }

  #windowTarget(): Parameters<typeof watchWindow>[1] {
    return {
      scrolled: () => {
        this.#followScheme();
        this.#painter.follow();
        this.#layMargin();
      },
      resized: () => {
        this.#margin.clear();
        this.#layMargin();
      },
      schemeChanged: () => this.#followScheme(),
    };
  }

  #layMargin(): void {
    this.#host.keep();
    const before = this.#margin;
    this.#margin = layMargin(this.#painter, before, {
      textOf: (mark) => this.teller.shortNote(mark),
      open: (mark) => this.visit(mark),
      isOurs: (element) => this.isHost(element),
    });
    if (this.#margin.size > 0 || before.size > 0)
      this.#surface.update({ margin: [...this.#margin.values()] });
  }
}
