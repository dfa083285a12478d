#!/usr/bin/env node
// npm run store:pictures: takes the pictures of the store listings and the README from the built extension on the sample article.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildForSample, paintedLayers, serveSample } from './launch/sample.mjs';
import { provideBrowser, root, stop } from './launch/setup.mjs';

const FOLDER = join(root, 'assets/store');
const SIZE = { width: 1280, height: 800 };

const executablePath =
  provideBrowser('chromium') ?? stop('No Chromium found: install it, or set CHROMIUM_PATH.');
const extension = buildForSample();
const sample = await serveSample();
mkdirSync(FOLDER, { recursive: true });
try {
  for (const scheme of ['light', 'dark']) await takePictures(scheme);
} finally {
  sample.close();
}

async function takePictures(scheme) {
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    headless: true,
    viewport: SIZE,
    colorScheme: scheme,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(sample.address);
  const layers = await paintedLayers((expression) => page.evaluate(expression));
  await openCard(page, layers, 'names', /Kojemiako/);
  await page.screenshot({ path: join(FOLDER, `card-${scheme}.png`) });
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 420, height: 600 });
  await popup.goto(`chrome-extension://${new URL(worker.url()).host}/popup.html`);
  await popup.waitForTimeout(500);
  await popup.keyboard.type('Choi Sun Hee');
  await popup.waitForTimeout(1000);
  await popup.screenshot({ path: join(FOLDER, `popup-${scheme}.png`) });
  await context.close();
}

/** Rests the pointer on the first mark of a layer whose text fits, until its card is open. */
async function openCard(page, layers, layer, text) {
  const mark = layers.find((painted) => painted.layer === layer)?.marks.find((m) => text.test(m.text));
  if (!mark) stop(`No mark fits ${text} on the sample article.`);
  await page.mouse.move(mark.x - 2, mark.y);
  await page.mouse.move(mark.x, mark.y);
  await page.waitForTimeout(1500);
}
