#!/usr/bin/env node
// Opens the sample article in a browser with the extension built from this folder: npm start [-- --headless]
// Without a display it runs headless, prints what was found and saves a screenshot.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowser } from './launch/browser-pipe.mjs';
import { buildForSample, paintedLayers, serveSample } from './launch/sample.mjs';
import { checkNode, installPackages, provideBrowser, root, stop } from './launch/setup.mjs';

const PICTURE = 'test-results/sample.png';

checkNode();
process.chdir(root);
installPackages();
const chromium = provideBrowser('chromium');
const firefox = chromium ? undefined : provideBrowser('firefox');
if (!chromium && !firefox) {
  stop('No Chrome, Chromium, Edge or Firefox found: install one, or set CHROMIUM_PATH to its program.');
}
const extension = buildForSample(firefox ? 'firefox' : 'chrome');
const sample = await serveSample();
const noDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const headless = noDisplay || process.argv.includes('--headless');
const profile = mkdtempSync(join(tmpdir(), 'summit-context-'));
try {
  if (firefox) openInFirefox();
  else await openInChromium();
} finally {
  sample.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

function openInFirefox() {
  if (headless) stop('Without a display the sample needs Chromium: install it, or run this on a desktop.');
  const run = ['run', '-s', extension, `--firefox=${firefox}`, '--no-reload', '--no-input'];
  const webExt = 'node_modules/web-ext/bin/web-ext.js';
  spawnSync(process.execPath, [webExt, ...run, `--start-url=${sample.address}`], { stdio: 'inherit' });
}

async function openInChromium() {
  const browser = startBrowser(chromium, { profile, headless });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => browser.kill());
  await browser.send('Extensions.loadUnpacked', { path: extension });
  const { targetId } = await browser.send('Target.createTarget', { url: sample.address });
  if (!headless) {
    console.log(
      `The sample article is open at ${sample.address}\nClose the browser or press Ctrl+C to stop.`,
    );
    await browser.ended;
    return;
  }
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  const page = (method, params) => browser.send(method, params, sessionId);
  const layers = await paintedLayers(async (expression) => {
    const { result } = await page('Runtime.evaluate', { expression, returnByValue: true });
    return result.value;
  });
  for (const { layer, marks } of layers)
    console.log(`${layer}: ${marks.map(({ text }) => text).join(' · ')}`);
  await openCard(page, layers[0].marks[0]);
  const { data } = await page('Page.captureScreenshot', {});
  mkdirSync('test-results', { recursive: true });
  writeFileSync(PICTURE, Buffer.from(data, 'base64'));
  console.log(`\nA picture of the page with its marks and an open card is in ${PICTURE}`);
  browser.send('Browser.close').catch(() => {});
  await browser.ended;
}

/** Moves a real pointer onto a mark and waits for its card. */
async function openCard(page, { x, y }) {
  await page('Input.dispatchMouseEvent', { type: 'mouseMoved', x: x - 1, y });
  await page('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  await new Promise((resolve) => setTimeout(resolve, 1500));
}
