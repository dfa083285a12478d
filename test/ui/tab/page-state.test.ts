import { describe, expect, it } from 'vitest';
import type { PageReport } from '../../../src/messages/report';
import { pauseEverywhere, pauseSite, setDefaultLayer } from '../../../src/settings/change';
import { DEFAULTS, LAYERS } from '../../../src/settings/schema';
import { canAnnotate, type PageView, pageState } from '../../../src/ui/tab/page-state';

const mention = {
  entity: 'a',
  kind: 'person',
  surface: 'A',
  how: 'exact',
  score: 1,
  start: 0,
  end: 1,
} as const;
const report = (over: Partial<PageReport> = {}): PageReport => ({
  url: 'https://www.cbc.ca/x',
  title: 'x',
  site: 'cbc.ca',
  text: 'A',
  coverage: { verdict: 'coverage', score: 1, summit: null, signals: [] },
  mentions: [mention],
  context: [],
  notes: 1,
  pausedHere: false,
  ...over,
});
const view = (over: Partial<PageView> = {}): PageView => ({
  url: 'https://www.cbc.ca/x',
  site: 'cbc.ca',
  report: report(),
  settings: DEFAULTS,
  isListed: true,
  mayRead: true,
  ...over,
});
const verdict = (name: 'mention' | 'none') => ({ verdict: name, score: 0, summit: null, signals: [] });
const noLayer = LAYERS.reduce((settings, layer) => setDefaultLayer(settings, layer, false), DEFAULTS);

describe('pageState tells the one reason that counts', () => {
  it.each<[string, Partial<PageView>, object]>([
    ['annotated', {}, { kind: 'annotated' }],
    ['browser page', { url: 'chrome://version', report: null }, { kind: 'restricted' }],
    ['store', { url: 'https://chromewebstore.google.com/detail/x', report: null }, { kind: 'restricted' }],
    ['local file', { url: 'file:///tmp/x.html', report: null }, { kind: 'restricted' }],
    [
      'address not seen',
      { url: undefined, site: '', report: null, isListed: false, mayRead: false },
      { kind: 'unlisted' },
    ],
    ['site not listed', { report: null, isListed: false, mayRead: false }, { kind: 'unlisted' }],
    ['listed, but withheld in the browser', { report: null, mayRead: false }, { kind: 'withheld' }],
    ['gate saw nothing', { report: null }, { kind: 'silent', verdict: 'none' }],
    [
      'in passing',
      { report: report({ coverage: verdict('mention'), mentions: [], notes: 0 }) },
      { kind: 'silent', verdict: 'mention' },
    ],
    [
      'in passing, but asked for',
      { report: report({ coverage: verdict('mention') }) },
      { kind: 'annotated' },
    ],
    [
      'paused everywhere',
      { settings: pauseEverywhere(DEFAULTS, true) },
      { kind: 'paused', where: 'everywhere' },
    ],
    ['site silenced', { settings: pauseSite(DEFAULTS, 'cbc.ca', true) }, { kind: 'paused', where: 'site' }],
    ['another site silenced', { settings: pauseSite(DEFAULTS, 'tass.com', true) }, { kind: 'annotated' }],
    ['page paused', { report: report({ pausedHere: true }) }, { kind: 'paused', where: 'page' }],
    ['no layer', { settings: noLayer }, { kind: 'layersOff' }],
    ['nothing left', { report: report({ notes: 0 }) }, { kind: 'nothing' }],
    ['budget spent', { report: report({ stopped: 'changes' }) }, { kind: 'stopped' }],
  ])('%s', (_, over, state) => expect(pageState(view(over))).toEqual(state));
});

describe('canAnnotate', () => {
  it('offers it where the reader can make a difference', () => {
    expect(canAnnotate({ kind: 'unlisted' })).toBe(true);
    expect(canAnnotate({ kind: 'silent', verdict: 'mention' })).toBe(true);
    expect(canAnnotate({ kind: 'restricted' })).toBe(false);
    expect(canAnnotate({ kind: 'annotated' })).toBe(false);
  });
});
