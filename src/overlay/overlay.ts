import type { CallData } from '../messages/calls';
import type { PageReport, Stretch } from '../messages/report';
import { watchChanges } from '../page/living';
import { hideMark } from '../settings/change';
import type { Settings } from '../settings/schema';
import { formatDate } from '../ui/card/format';
import type { Session } from './session';
import { Shown } from './shown';
import { markIn } from './stroll';
import { Teller } from './teller';

/** When (ms) a page without an article is read again. */
const LATE = [500, 2000, 5000];

/** What the overlay asks of the rest of the extension. */
export interface Outside {
  saveSettings(change: (settings: Settings) => Settings): void;
  /** Marks or notes are others than before. */
  changed(report: PageReport): void;
}

/** Decides when marks show on a page, and carries out what the reader asks. */
export class Overlay {
  #shown: Shown | null = null;
  #showing = new AbortController();
  #isWatching = false;
  #watching = new AbortController();
  #url: string;
  /** Null on a page that took its root element away. */
  #root: Element | null;

  constructor(
    readonly session: Session,
    readonly outside: Outside,
    readonly signal: AbortSignal,
  ) {
    this.#url = session.url;
    this.#root = session.document.documentElement;
    signal.addEventListener('abort', () => this.#hide(), { once: true });
  }

  /** Reads the page for the first time, and a few times more where it holds no article that we know about yet. */
  start(): void {
    this.session.read();
    this.show();
    this.#awaitArticle();
    const view = this.session.document.defaultView ?? window;
    // A page that comes back from the cache has lost its badge, not its marks.
    view.addEventListener('pageshow', ({ persisted }) => persisted && this.show(), { signal: this.signal });
    // A page drawn ahead has no badge before it is looked at.
    this.session.document.addEventListener('prerenderingchange', () => this.show(), { signal: this.signal });
    // The first date makes the browser load its calendar, 10 ms: better now than when a card opens.
    if (this.#shown) view.requestIdleCallback(() => formatDate('2000-01-01', this.session.reading().lang));
  }

  /** Reads the page again and shows what there is now. A page that wrote itself anew has dropped our listeners with its root. */
  #read(): void {
    if (this.signal.aborted) return;
    const root = this.session.document.documentElement;
    const isRewritten = root !== this.#root;
    this.#root = root;
    if (isRewritten) {
      this.#hide();
      this.#stopWatching();
    }
    if (this.session.read() || isRewritten) this.show();
  }

  /** Articles may come after their page does. */
  #awaitArticle(): void {
    const url = this.#url;
    for (const wait of LATE) {
      setTimeout(() => {
        if (url === this.#url && !this.session.isAnnotated) this.#read();
      }, wait);
    }
  }

  /** Shows what the settings let through of what was read; nothing at all stays where that is nothing. */
  show(): void {
    if (this.signal.aborted) return;
    const { session } = this;
    const marks = session.marks();
    if (session.view.paused) this.#stopWatching();
    else if (session.isAnnotated) this.#watch();
    if (marks.length === 0) this.#hide();
    else this.#begin().paint(marks, session.runs, session.settings);
    this.outside.changed(session.report(marks));
  }

  /** The address or title changed without a new document: what was said of the old page holds no more. */
  moved(): void {
    if (this.session.url === this.#url) return;
    this.#url = this.session.url;
    this.session.forget();
    this.#stopWatching();
    this.session.read();
    this.show();
    this.#awaitArticle();
  }

  report(): PageReport {
    return this.session.report(this.session.marks());
  }

  pause(paused: boolean): void {
    this.session.pausedHere = paused;
    if (!paused) this.session.read();
    this.show();
  }

  jumpTo({ start }: Stretch): void {
    this.#shown?.point(markIn(this.#shown.marks, start));
  }

  command(command: CallData<'command'>): void {
    if (command === 'next-mark') this.#shown?.step(1);
    else if (command === 'previous-mark') this.#shown?.step(-1);
    else if (command === 'open-list') this.#shown?.openList();
    else if (command === 'pause-page') this.pause(!this.session.pausedHere);
    else {
      this.session.asked = true;
      this.session.annotate();
      this.show();
    }
  }

  #begin(): Shown {
    if (this.#shown) return this.#shown;
    this.#showing = new AbortController();
    const signal = AbortSignal.any([this.signal, this.#showing.signal]);
    const teller = new Teller(this.session, (keys, where) => this.#hideMark(keys, where));
    this.#shown = new Shown(this.session.document, teller, signal);
    return this.#shown;
  }

  #hide(): void {
    this.#showing.abort();
    this.#shown = null;
  }

  #hideMark(keys: readonly string[], where: 'page' | 'site'): void {
    const { site, hidden } = this.session;
    if (where === 'site') {
      this.outside.saveSettings((settings) =>
        keys.reduce((changed, key) => hideMark(changed, site, key), settings),
      );
    }
    for (const key of keys) hidden.add(key);
    this.show();
  }

  #watch(): void {
    if (this.#isWatching || this.session.stopped) return;
    this.#isWatching = true;
    this.#watching = new AbortController();
    watchChanges(
      this.session.document,
      {
        changed: () => this.#read(),
        exhausted: () => {
          this.session.stopped = 'changes';
          this.outside.changed(this.report());
        },
        isOurs: (node) => this.#shown?.isHost(node) ?? false,
      },
      AbortSignal.any([this.signal, this.#watching.signal]),
    );
  }

  #stopWatching(): void {
    this.#watching.abort();
    this.#isWatching = false;
  }
}
