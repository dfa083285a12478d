#!/usr/bin/env node
// Opens the sample article in a browser with the extension built from this folder: npm start [-- --headless]
// Without a display it runs headless, prints what was found and saves a screenshot.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowser } from './browser-pipe.mjs';
import { checkNode, installPackages, provideBrowser, root, stop } from './setup.mjs';

const PICTURE = 'test-results/sample.png';

checkNode();
process.chdir(root);
installPackages();
const chromium = provideBrowser('chromium');
const firefox = chromium ? undefined : provideBrowser('firefox');
if (!chromium && !firefox)
  stop('No Chrome, Chromium, Edge or Firefox found: install one, or set CHROMIUM_PATH to its program.');

console.log('Building the extension …');
const builds = spawnSync(process.execPath, wxtArguments(), { stdio: ['ignore', 'ignore', 'inherit'] });
if (builds.status !== 0) stop('The build failed: see the messages above.');

const server = http.createServer((_request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(readFileSync('test/pages/sample/source.html'));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${server.address().port}/sample`;
const noDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const headless = noDisplay || process.argv.includes('--headless');
const profile = mkdtempSync(join(tmpdir(), 'summit-context-'));
try {
  if (firefox) openInFirefox();
  else await openInChromium();
} finally {
  server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

function wxtArguments() {
  const build = ['node_modules/wxt/bin/wxt.mjs', 'build', '--mode', 'development'];
  return firefox ? [...build, '-b', 'firefox', '--mv3'] : build;
}

function openInFirefox() {
  const arguments_ = [
    'run',
    '-s',
    '.output/firefox-mv3-dev',
    `--firefox=${firefox}`,
    '--no-reload',
    '--no-input',
    `--start-url=${address}`,
  ];
  if (headless) stop('Without a display the sample needs Chromium: install it, or run this on a desktop.');
  spawnSync(process.execPath, ['node_modules/web-ext/bin/web-ext.js', ...arguments_], { stdio: 'inherit' });
}

async function openInChromium() {
  const browser = startBrowser(chromium, { profile, headless });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => browser.kill());
  await browser.send('Extensions.loadUnpacked', { path: join(root, '.output/chrome-mv3-dev') });
  const { targetId } = await browser.send('Target.createTarget', { url: address });
  if (!headless) {
    console.log(`The sample article is open at ${address}\nClose the browser or press Ctrl+C to stop.`);
    await browser.ended;
    return;
  }
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  const page = (method, params) => browser.send(method, params, sessionId);
  const marks = await waitForMarks(page);
  for (const { layer, texts } of marks) console.log(`${layer}: ${texts.join(' · ')}`);
  await openCard(page, marks);
  const { data } = await page('Page.captureScreenshot', {});
  mkdirSync('test-results', { recursive: true });
  writeFileSync(PICTURE, Buffer.from(data, 'base64'));
  console.log(`\nNo display here: the page with its marks and an open card is in ${PICTURE}`);
  browser.send('Browser.close').catch(() => {});
  await browser.ended;
}

/** What the extension has painted, read from the page itself: highlight names, their texts, and where the first one stands. */
async function waitForMarks(page) {
  const expression = `JSON.stringify([...CSS.highlights].map(([layer, marks]) => ({
    layer,
    texts: [...marks].map((mark) => {
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { text: range.toString().replace(/\\s+/g, ' '), x: left + width / 2, y: top + height / 2 };
    }),
  })))`;
  for (let tries = 0; tries < 200; tries++) {
    const { result } = await page('Runtime.evaluate', { expression, returnByValue: true });
    const marks = JSON.parse(result.value ?? '[]').filter(({ texts }) => texts.length > 0);
    if (marks.length > 0)
      return marks.map(({ layer, texts }) => ({ layer, texts: texts.map((t) => t.text), first: texts[0] }));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return stop('The extension painted nothing on the sample article within ten seconds.');
}

/** Moves a real pointer onto the first mark and waits for its card. */
async function openCard(page, marks) {
  const { x, y } = marks[0].first;
  await page('Input.dispatchMouseEvent', { type: 'mouseMoved', x: x - 1, y });
  await page('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  await new Promise((resolve) => setTimeout(resolve, 1500));
}
