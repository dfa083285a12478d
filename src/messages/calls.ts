import * as v from 'valibot';
import { PageReport, Stretch } from './report';

/** What the reader asks of a page by key or command. */
export const PAGE_COMMANDS = ['next-mark', 'previous-mark', 'open-list', 'pause-page'] as const;
export type PageCommand = (typeof PAGE_COMMANDS)[number];

/** Who may make a call: a content script in a tab, or one of the extension's own pages or its background. */
type Caller = 'tab' | 'extension';
interface CallShape {
  from: Caller;
  data: v.GenericSchema;
  reply: v.GenericSchema;
}
const nothing = v.nullish(v.any());

/** One map of every call between the parts: who may make it, what it carries, what comes back. */
export const CALLS = {
  /** Gate → background: both leaders are named here; inject the annotator into this frame. */
  leadersSeen: { from: 'tab', data: v.undefined(), reply: nothing },
  /** Annotator → background: the page was read (again); keeps the badge right. */
  pageRead: {
    from: 'tab',
    data: v.object({ notes: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
    reply: nothing,
  },
  /** Annotator → background: which settings key holds for this page's host. */
  siteOf: { from: 'tab', data: v.pipe(v.string(), v.maxLength(253)), reply: v.string() },
  /** Popup or panel → background: annotate this tab once, on the reader's click. */
  annotateTab: { from: 'extension', data: v.pipe(v.number(), v.integer()), reply: nothing },
  /** Popup, panel → annotator in a tab: what is known of the page. */
  report: { from: 'extension', data: v.undefined(), reply: PageReport },
  /** Popup, panel → annotator in a tab: scroll there and flash the mark. */
  jumpTo: { from: 'extension', data: Stretch, reply: nothing },
  /** Popup, panel → annotator in a tab: stop or go on for this page only. */
  pausePage: { from: 'extension', data: v.boolean(), reply: nothing },
  /** Background → annotator: the reader pressed a key or asked for this page whatever the verdict. */
  command: { from: 'extension', data: v.picklist([...PAGE_COMMANDS, 'annotate']), reply: nothing },
  /** Background → annotator: the address changed without a new document. */
  pageMoved: { from: 'extension', data: v.undefined(), reply: nothing },
} as const satisfies Record<string, CallShape>;

export type CallName = keyof typeof CALLS;
export type CallData<K extends CallName> = v.InferOutput<(typeof CALLS)[K]['data']>;
export type CallReply<K extends CallName> = v.InferOutput<(typeof CALLS)[K]['reply']>;
