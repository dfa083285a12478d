import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launch } from './harness/browser';
import { COVERAGE, openOwn } from './harness/extension-page';
import { onExtensionsPage } from './harness/extensions-page';
import { painted, paintedIn } from './harness/view';

const CBC = 'https://www.cbc.ca/news/world/summit';
const UNLISTED = 'https://unlisted.test/page';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await launch({ [CBC]: COVERAGE, [UNLISTED]: COVERAGE });
});
afterAll(() => chromium.close());

const openPopup = (script?: string): Promise<Page> => openOwn(chromium, 'popup', script);

/** Lets a later request for these pages be granted without the prompt, which headless browsers cannot answer. */
async function approve(pattern: string): Promise<void> {
  const add = `chrome.developerPrivate.addHostPermission(${JSON.stringify(chromium.id)}, ${JSON.stringify(pattern)})`;
  await onExtensionsPage(chromium.context, add);
}

describe('other sites', () => {
  it('respects a refusal and says so', async () => {
    const page = await chromium.open(UNLISTED);
    const popup = await openPopup('chrome.permissions.request = () => Promise.resolve(false)');
    await popup.getByRole('button', { name: 'On all news I read' }).click();
    await popup.getByText('You said no, so nothing has changed.').waitFor();
    expect(await painted(page)).toEqual({});
    await Promise.all([page.close(), popup.close()]);
  });

  it('reads a site always once that is allowed, and no more when it is taken back', async () => {
    await approve('*://*.unlisted.test/*');
    const page = await chromium.open(UNLISTED);
    // A click on the real icon shows us the address of the page in front.
    const popup = await openPopup(
      `const query = chrome.tabs.query;
      chrome.tabs.query = async (wanted) => (await query(wanted)).map((tab) => ({ url: '${UNLISTED}', ...tab }));`,
    );
    const button = popup.getByRole('button', { name: 'Always on unlisted.test' });
    await button.press('Enter');
    await popup.getByText('Summit Context may read unlisted.test.').waitFor();
    // The page in front at once, later ones by themselves.
    await paintedIn(page);
    const later = await chromium.open(UNLISTED);
    await paintedIn(later);
    await popup.bringToFront();
    // The button that gives is the one that takes back: keys go on where they were.
    await popup.keyboard.press('Enter');
    await button.waitFor();
    const after = await chromium.open(UNLISTED);
    await popup.getByText('This is not one of the listed news sites').waitFor();
    expect(await painted(after)).toEqual({});
    await Promise.all([page, later, after, popup].map((one) => one.close()));
  });

  it('reads all sites once that is allowed, and no more when it is taken back', async () => {
    await approve('https://*/*');
    await approve('http://*/*');
    const popup = await openPopup();
    await popup.getByRole('button', { name: 'On all news I read' }).click();
    await popup.getByText('Summit Context may read all sites.').waitFor();
    const page = await chromium.open(UNLISTED);
    await paintedIn(page);
    await popup.bringToFront();
    await popup.getByRole('button', { name: 'Take back' }).click();
    await popup.getByRole('button', { name: 'On all news I read' }).waitFor();
    const after = await chromium.open(UNLISTED);
    await popup.getByText('This is not one of the listed news sites').waitFor();
    expect(await painted(after)).toEqual({});
    // The listed sites were never asked for, and are not taken back either.
    const listed = await chromium.open(CBC);
    await paintedIn(listed);
    await Promise.all([page, after, listed, popup].map((one) => one.close()));
  });
});

it('asks the network for nothing', () => expect(chromium.strayed).toEqual([]));
