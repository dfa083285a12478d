import type { ContextNote, Coverage, Mention } from '../annotation';

/** What the annotator knows of the page it runs in. */
export interface PageReport {
  url: string;
  title: string;
  /** Registrable domain whose settings hold: `cbc.ca`. */
  site: string;
  published?: string;
  lang?: string;
  /** The article text that the offsets below count in (UTF-16). */
  text: string;
  coverage: Coverage;
  mentions: Mention[];
  context: ContextNote[];
  /** Notes on this page that the layers let through: the badge's number. */
  notes: number;
  pausedHere: boolean;
  /** Set where the annotator stopped itself: the budget for a living page is spent. */
  stopped?: string;
}

/** A stretch of the article text to go to, in UTF-16 offsets. */
export interface Stretch {
  start: number;
  end: number;
}

/** One typed map of every call between the parts. Each is a request with one reply. */
export interface Calls {
  /** Gate → background: both leaders are named here; inject the annotator into this frame. */
  leadersSeen(): void;
  /** Annotator → background: the page was read (again); keeps the badge right. */
  pageRead(report: { notes: number }): void;
  /** Annotator → background: which settings key holds for this page's host. */
  siteOf(host: string): string;
  /** Popup or panel → background: annotate this tab once, on the reader's click. */
  annotateTab(tabId: number): void;
  /** Popup or panel → annotator in a tab: what is known of the page. */
  report(): PageReport;
  /** Popup or panel → annotator in a tab: scroll there and flash the mark. */
  jumpTo(stretch: Stretch): void;
  /** Popup or panel → annotator in a tab: stop or go on for this page only. */
  pausePage(paused: boolean): void;
}
