#!/usr/bin/env node
// npm run store:pictures: takes the pictures of the README and the store listings from the built extension on the sample article.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildForSample, paintedLayers, serveSample } from './launch/sample.mjs';
import { provideBrowser, root, stop } from './launch/setup.mjs';

const FOLDER = join(root, 'assets/store');
/** What the stores ask for. */
const SIZE = { width: 1280, height: 800 };
const DESK = { light: '#e9e5da', dark: '#0f1316' };

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
  const own = `chrome-extension://${new URL(worker.url()).host}`;
  const article = await context.newPage();
  await article.goto(sample.address);
  const layers = await paintedLayers((expression) => article.evaluate(expression));
  const popup = await pictureOf(context, `${own}/popup.html`, { width: 400, height: 700 }, lookUp);
  const panel = await pictureOf(
    context,
    `${own}/sidepanel.html`,
    { width: 460, height: 700 },
    waitForTimeline,
  );
  await article.bringToFront();
  await openCard(article, layers, 'names', /Kojemiako/);
  await article.screenshot({ path: join(FOLDER, `card-${scheme}.png`) });
  await layOut(context, [popup, panel], DESK[scheme], join(FOLDER, `popup-and-panel-${scheme}.png`));
  await context.close();
}

/** A picture of one of the extension's own pages, after `prepare` has made it show something. */
async function pictureOf(context, address, size, prepare) {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.goto(address);
  await prepare(page);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

async function lookUp(popup) {
  await popup.getByRole('combobox').fill('Choi Sun Hee');
  await popup.getByRole('option').first().waitFor();
  await popup.keyboard.press('Enter');
  await popup.getByRole('heading', { level: 2 }).first().waitFor();
  await popup.waitForTimeout(500);
}

async function waitForTimeline(panel) {
  await panel.locator('svg .item').first().waitFor();
  await panel.waitForTimeout(500);
}

/** Lays pictures side by side on a plain ground. */
async function layOut(context, pictures, ground, path) {
  const page = await context.newPage();
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`);
  await page.setContent(`<style>
    body { margin: 0; height: 100vh; background: ${ground}; display: flex; gap: 64px; place-content: center; place-items: center }
    img { border-radius: 12px; box-shadow: 0 12px 48px rgb(0 0 0 / 30%) }
  </style>${images.join('')}`);
  await page.screenshot({ path });
  await page.close();
}

/** Rests the pointer on the first mark of a layer whose text fits, until its card is open. */
async function openCard(page, layers, layer, text) {
  const mark = layers.find((painted) => painted.layer === layer)?.marks.find((m) => text.test(m.text));
  if (!mark) stop(`No mark fits ${text} on the sample article.`);
  await page.mouse.move(mark.x - 2, mark.y);
  await page.mouse.move(mark.x, mark.y);
  await page.waitForTimeout(1500);
}
