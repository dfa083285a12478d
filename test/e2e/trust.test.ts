import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Chromium, launch } from './harness/browser';
import { watchFaults } from './harness/faults';
import { type Overlay, overlayOf } from './harness/overlay';
import { painted, paintedIn, pointOf } from './harness/view';
import { plainPage } from './layouts/pages';
import { COVERAGE, SPORTS } from './layouts/texts';

const STORY = 'https://www.cbc.ca/news/story';
const GAME = 'https://www.cbc.ca/sports/game';
const GAME_ELSEWHERE = 'https://plain.example/sports/game';
const OUTSIDE = 'https://plain.example/news/story';

/** Runs before the page's own text and notes whatever could give an extension away. */
const DETECTIVE = `<script>
  const seen = [];
  for (const type of ['message', 'error', 'unhandledrejection', 'securitypolicyviolation', 'DOMNodeInserted', 'focus', 'blur'])
    addEventListener(type, (event) => seen.push(type + ' ' + (event.message ?? event.data ?? '')), true);
  new MutationObserver((records) => seen.push(...records.filter((r) => document.readyState === 'complete').map((r) => 'change of ' + r.target.nodeName)))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const [owner, name] of [[document, 'querySelectorAll'], [document, 'createElement'], [document, 'addEventListener'], [window, 'addEventListener'], [history, 'pushState'], [window, 'fetch'], [window, 'getComputedStyle']]) {
    const own = owner[name]; owner[name] = function (...args) { seen.push('call of ' + name); return own.apply(this, args); };
  }
  for (const name of ['call', 'leadersSeen', 'summitContext', 'browser', '__preact']) Object.defineProperty(Object.prototype, name, { configurable: true, get() { seen.push('read of ' + name); } });
</script>`;
const game = plainPage(SPORTS).replace('<head>', `<head>${DETECTIVE}`);

let browser: Chromium;
beforeAll(async () => {
  browser = await launch({
    [STORY]: { html: plainPage(COVERAGE) },
    [OUTSIDE]: { html: plainPage(COVERAGE) },
    [GAME]: { html: game },
    [GAME_ELSEWHERE]: { html: game },
  });
});
afterAll(() => browser.close());

describe('a page without coverage cannot learn that we are there', () => {
  /** Everything a page can look at that might differ. */
  async function traces(url: string): Promise<Record<string, unknown>> {
    const page = await browser.context.newPage();
    await page.goto(url);
    await page.waitForTimeout(1500);
    const found = await page.evaluate(`({
      seen: [...seen],
      globals: Object.getOwnPropertyNames(globalThis).sort(),
      documentProperties: Object.getOwnPropertyNames(document).sort(),
      html: document.documentElement.outerHTML,
      sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
      highlights: [...CSS.highlights.keys()],
      entries: performance.getEntries().filter(({ entryType }) => !/paint|navigation|visibility|long/.test(entryType)).map(({ entryType, name }) => entryType + ' ' + name.replace(location.origin, '')),
      styles: ['html', 'body', 'h1', 'p'].map((tag) => { const style = getComputedStyle(document.querySelector(tag)); return [...style].map((name) => name + style.getPropertyValue(name)).join(); }),
      chrome: typeof chrome === 'undefined' ? [] : Object.keys(chrome).sort(),
      runtime: typeof globalThis.chrome?.runtime,
      animations: document.getAnimations().length,
      size: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
      selection: String(getSelection()), focus: document.activeElement.nodeName,
    })`);
    await page.close();
    return found as Record<string, unknown>;
  }

  test('nothing differs from the same page on a site that we never run on', async () => {
    const listed = await traces(GAME);
    expect(listed.seen).toEqual([]);
    expect(listed).toEqual(await traces(GAME_ELSEWHERE));
  });

  test('none of our files can be loaded from a page', async () => {
    const page = await browser.open(GAME);
    const files = [
      'gate.js',
      'background.js',
      'content-scripts/annotator.js',
      'popup.html',
      'icons/128.png',
      'manifest.json',
    ];
    for (const file of files) {
      const loaded = await page.evaluate(
        (url) =>
          Promise.all([
            fetch(url).then(
              () => true,
              () => false,
            ),
            ...['img', 'script', 'iframe'].map(
              (tag) =>
                new Promise<boolean>((resolve) => {
                  const element = document.createElement(tag) as HTMLImageElement;
                  element.onload = () =>
                    resolve(
                      tag !== 'iframe' || (element as unknown as HTMLIFrameElement).contentDocument !== null,
                    );
                  element.onerror = () => resolve(false);
                  setTimeout(() => resolve(false), 400);
                  element.src = url;
                  document.body.append(element);
                }),
            ),
          ]),
        `chrome-extension://${browser.id}/${file}`,
      );
      expect(loaded, file).toEqual([false, false, false, false]);
    }
    await page.close();
  });
});

describe('scripts of the page', () => {
  let page: Page;
  let overlay: Overlay;
  beforeEach(async () => {
    page = await browser.open(STORY);
    await paintedIn(page);
    overlay = await overlayOf(page, browser.id);
    return () => page.close();
  });

  async function openCard(): Promise<string> {
    const point = await pointOf(page, 'Khasan');
    await page.mouse.click(point.x, point.y);
    return overlay.waitForCard();
  }

  /** Every kind of event at every place, made by script. */
  const MADE_UP = `(() => {
    const targets = [window, document, document.documentElement, ...document.querySelectorAll('*')];
    for (const target of targets) for (const init of [{ key: 'Escape' }, { key: 'Enter' }, { key: 'J', altKey: true, shiftKey: true }, {}]) {
      const all = { bubbles: true, composed: true, cancelable: true, clientX: 400, clientY: 300, view: window, ...init };
      for (const type of ['keydown', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, all));
      for (const type of ['click', 'mousedown', 'mouseup']) target.dispatchEvent(new MouseEvent(type, all));
      for (const type of ['pointermove', 'pointerdown', 'pointerup', 'pointerleave', 'wheel']) target.dispatchEvent(new PointerEvent(type, all));
      for (const type of ['focusout', 'toggle', 'beforetoggle', 'pageshow', 'pagehide', 'visibilitychange', 'resize', 'load', 'DOMContentLoaded', 'wxt:content-script-started', 'abort'])
        target.dispatchEvent(new CustomEvent(type, { ...all, detail: { contentScriptName: 'annotator' } }));
    }
    for (const data of [{ type: 'wxt:content-script-started', contentScriptName: 'annotator', messageId: 'x' }, { call: 'pausePage', data: true }, { type: 'summit-context:content-script-started', contentScriptName: 'annotator' }])
      postMessage(data, '*');
  })()`;

  test('open no card and close none, whatever events they make', async () => {
    await page.evaluate(MADE_UP);
    await page.waitForTimeout(700);
    expect(await overlay.card()).toBeNull();
    const text = await openCard();
    await page.evaluate(MADE_UP);
    await page.waitForTimeout(500);
    expect(await overlay.card()).toBe(text);
    expect((await painted(page)).names).toContain('Khasan');
  });

  test('cannot look into the card, nor click in it', async () => {
    await openCard();
    const box = await overlay.box();
    if (!box) throw new Error('no card');
    const seen = await page.evaluate(({ left, top, right, bottom }) => {
      const host = document.elementFromPoint((left + right) / 2, (top + bottom) / 2) as HTMLElement;
      host.click();
      return {
        tag: host.tagName,
        attributes: host.attributes.length,
        root: host.shadowRoot,
        html: host.innerHTML,
        text: host.innerText,
      };
    }, box);
    expect(seen).toEqual({ tag: 'DIV', attributes: 0, root: null, html: '', text: '' });
    expect(await overlay.card()).not.toBeNull();
  });

  test('learn nothing of what the reader does in the card', async () => {
    await openCard();
    await page.evaluate(`globalThis.heard = []; for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'copy'])
      document.addEventListener(type, (event) => heard.push(type + ' in ' + event.composedPath()[0].nodeName))`);
    await overlay.click('[aria-pressed]');
    await page.keyboard.press('Tab');
    await page.keyboard.press('a');
    expect(await page.evaluate('heard')).toEqual([]);
  });

  test('cannot hide, move or shrink it by styling its host', async () => {
    await openCard();
    const before = await overlay.box();
    await page.evaluate(`(() => {
      const host = document.documentElement.lastElementChild;
      host.style.cssText = 'display:none!important;opacity:0!important;transform:scale(.01)!important;pointer-events:none!important;visibility:hidden!important;clip-path:inset(50%)!important;filter:opacity(0)!important';
      const style = document.createElement('style');
      style.textContent = 'html > div, html > div * { display:none!important; opacity:0!important; translate:900px!important; zoom:.1!important }';
      document.head.append(style);
    })()`);
    expect(await overlay.box()).toEqual(before);
    const look = `(({ opacity, visibility, pointerEvents, clipPath }) => [opacity, visibility, pointerEvents, clipPath])(getComputedStyle(root.host))`;
    expect(await overlay.evaluate(look)).toEqual(['1', 'visible', 'auto', 'none']);
    expect(await overlay.card()).not.toBeNull();
  });

  test('cannot speak to the extension', async () => {
    const ways = await page.evaluate(
      '[typeof globalThis.chrome?.runtime?.sendMessage, typeof globalThis.chrome?.runtime?.connect, typeof globalThis.browser]',
    );
    expect(ways).toEqual(['undefined', 'undefined', 'undefined']);
  });
});

/** What becomes of a call that is not heard. */
const NO_ANSWER = ['silence', 'refused', 'answer null', 'answer undefined'];

test('what one of our tabs may ask, none of our content scripts may: calls are bound to their sender', async () => {
  const page = await browser.context.newPage();
  const faults = await watchFaults(page, browser);
  await page.goto(STORY);
  await paintedIn(page);
  // As a content script whose process a page has taken over would try it.
  const send = (message: object) =>
    faults.evaluate<string>(
      `Promise.race([chrome.runtime.sendMessage(${JSON.stringify(message)}).then((reply) => 'answer ' + JSON.stringify(reply), (error) => 'refused'), new Promise((resolve) => setTimeout(resolve, 500, 'silence'))])`,
    );
  const other = await browser.open(OUTSIDE);
  const tab = await browser.worker.evaluate(
    async () => (await chrome.tabs.query({ url: 'https://plain.example/*' }))[0]?.id,
  );
  for (const message of [
    { call: 'annotateTab', data: tab },
    { call: 'report' },
    { call: 'pausePage', data: true },
    { call: 'command', data: 'pause-page' },
    { call: 'siteOf', data: { length: 3 } },
    { call: 'siteOf', data: 'x'.repeat(254) },
    { call: 'pageRead', data: { notes: -1 } },
    { call: 'pageRead', data: { notes: '9'.repeat(9) } },
    { call: '__proto__' },
    { call: ['siteOf'] },
    'siteOf',
  ] as object[])
    expect(NO_ANSWER, JSON.stringify(message)).toContain(await send(message));
  expect(await send({ call: 'siteOf', data: 'www.bbc.co.uk' })).toBe('answer "bbc.co.uk"');
  await other.waitForTimeout(300);
  expect(await painted(other)).toEqual({});
  expect((await painted(page)).names?.length).toBeGreaterThan(5);
  await Promise.all([page.close(), other.close()]);
});

test('nothing was asked of the net', () => {
  expect(browser.strayed.filter((url) => !url.startsWith('chrome-extension:'))).toEqual([]);
});
