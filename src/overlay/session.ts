import type { Annotator } from '../annotate';
import type { Annotation, Article } from '../annotation';
import type { Reading } from '../context/cards/card';
import { outletOf } from '../context/outlet';
import type { FactBase } from '../facts/factbase';
import type { PageReport } from '../messages/report';
import { nameLanguage } from '../messages/text';
import { type PageReading, readPage } from '../page/read';
import { resolveSite, type SiteView } from '../settings/resolve';
import type { Settings } from '../settings/schema';
import { chooseMarks, type Mark } from './marks';

const NOTHING: Annotation = {
  coverage: { verdict: 'none', score: 0, summit: null, signals: [] },
  mentions: [],
  context: [],
};
const NO_ARTICLE: Article = { text: '', blocks: [] };

/** What is known of one page and wished for it; no DOM is changed here. */
export class Session {
  /** Set while the reader paused this page only. */
  pausedHere = false;
  /** The reader asked for this page, whatever the verdict. */
  asked = false;
  stopped: PageReport['stopped'];
  /** Keys of marks that the reader hid on this page. */
  readonly hidden = new Set<string>();
  #page: PageReading | null = null;
  #annotation = NOTHING;

  constructor(
    readonly document: Document,
    readonly facts: FactBase,
    readonly annotator: Annotator,
    readonly site: string,
    public settings: Settings,
  ) {}

  get url(): string {
    return this.document.location.href;
  }

  get article(): Article {
    return this.#page?.article ?? NO_ARTICLE;
  }

  get runs(): PageReading['runs'] {
    return this.#page?.runs ?? [];
  }

  get view(): SiteView {
    const view = resolveSite(this.settings, this.site);
    return { ...view, paused: view.paused || this.pausedHere };
  }

  /** True where marks show unless paused: coverage, or a page that the reader asked for. */
  get isAnnotated(): boolean {
    return this.asked || this.#annotation.coverage.verdict === 'coverage';
  }

  /** Reads the page anew, and annotates it where its text is another. False where nothing at all has changed. */
  read(): boolean {
    const before = this.#page;
    const now = readPage(this.document, this.url);
    this.#page = now;
    if (before && now && now.article.text === before.article.text) return !sameRuns(before.runs, now.runs);
    if (!before && !now) return false;
    this.annotate();
    return true;
  }

  /**
   * Reads the page for the first time, with a pause before each step of the work so that it never holds the page up.
   * `showNames` is called when the names are known: they need not wait for the context of their passages.
   */
  async readInSteps(pause: () => Promise<void>, showNames: () => Promise<void>): Promise<void> {
    const page = readPage(this.document, this.url);
    this.#page = page;
    if (!page) return;
    const steps = this.annotator.steps(page.article);
    for (let isDone: boolean | undefined = false; !isDone; ) {
      await pause();
      // The page was read anew meanwhile, or the reader asked for it: that has annotated it already.
      if (this.#page !== page || this.asked) return;
      const isNamed = this.#annotation.mentions.length > 0;
      const { value, done } = steps.next();
      this.#annotation = value;
      isDone = done;
      if (!isNamed && value.mentions.length > 0) await showNames();
    }
  }

  /** Drops what held for the page before. */
  forget(): void {
    this.pausedHere = false;
    this.asked = false;
    this.stopped = undefined;
    this.hidden.clear();
  }

  annotate(): void {
    const mode = this.asked ? 'always' : 'auto';
    this.#annotation = this.#page ? this.annotator.annotate(this.#page.article, mode) : NOTHING;
  }

  marks(): Mark[] {
    if (!this.isAnnotated) return [];
    return chooseMarks(this.article, this.#annotation, {
      view: this.view,
      every: this.settings.marks,
      hidden: this.hidden,
    });
  }

  /** What cards must know of this page. */
  reading(): Reading {
    const { published } = this.article;
    return {
      published: published !== undefined && /^\d{4}/.test(published) ? published : undefined,
      outlet: outletOf(this.url, this.facts.entities.values()),
      summit: this.#annotation.coverage.summit,
      lang: nameLanguage(this.settings.language),
    };
  }

  report(marks: readonly Mark[]): PageReport {
    const { text, published, lang } = this.article;
    return {
      url: this.url,
      title: this.document.title,
      site: this.site,
      published,
      lang,
      text,
      ...this.#annotation,
      notes: marks.reduce((sum, { notes }) => sum + notes.length, 0),
      pausedHere: this.pausedHere,
      stopped: this.stopped,
    };
  }
}

/** True where every stretch of text stands in the same node as before. */
function sameRuns(before: PageReading['runs'], now: PageReading['runs']): boolean {
  return (
    before.length === now.length &&
    now.every((run, at) => run.node === before[at]?.node && run.nodeStart === before[at]?.nodeStart)
  );
}
