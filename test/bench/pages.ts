import { existsSync, readFileSync } from 'node:fs';
import { namesBothLeaders } from '../../src/detect/first-look';
import type { FactBase } from '../../src/facts/factbase';
import { entityNames, makeText } from './inputs';

const SHARED_PAGES = '../shared/eval/dev/pages.jsonl';
const PAGE_SIZE = 500_000;

/** Pages without coverage: real ones where the evaluation data is at hand, else one of our own making. */
export function pagesWithoutCoverage(facts: FactBase, most = 12): { name: string; html: string }[] {
  const own = { name: 'made page, 500 kB', html: plainPage(facts) };
  if (!existsSync(SHARED_PAGES)) return [own];
  const real = readFileSync(SHARED_PAGES, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; html: string; label: string })
    .filter((page) => page.label === 'not')
    .sort((a, b) => b.html.length - a.html.length)
    .slice(0, most)
    .map(({ id, html }) => ({ name: id, html: withoutScripts(html) }));
  return [own, ...real];
}

/** Half a megabyte of ordinary news markup in which neither leader stands. */
function plainPage(facts: FactBase): string {
  const names = entityNames(facts).filter((name) => !namesBothLeaders(`${name}, Russia`));
  const text = makeText(names, PAGE_SIZE / 3);
  const paragraphs = text
    .split('\n')
    .map((line) => `<p class="story-body__paragraph" data-component="text-block"><span>${line}</span></p>`);
  const links = Array.from(
    { length: 1500 },
    (_, n) =>
      `<li class="related__item"><a href="/news/${n}" class="related__link">Another story, number ${n}</a></li>`,
  );
  return page(
    'A day in the markets',
    `<main><article>${paragraphs.join('\n')}</article></main><aside><ul>${links.join('\n')}</ul></aside>`.padEnd(
      PAGE_SIZE,
      ' ',
    ),
  );
}

/** An article with coverage of about `words` words, in paragraphs of four sentences. */
export function coveragePage(facts: FactBase, words: number): string {
  const body = makeText(entityNames(facts), words * 6.2);
  const lead =
    'North Korean leader Kim Jong Un and Russian President Vladimir Putin held their summit at the Vostochny Cosmodrome on Wednesday, September 13, 2023.';
  const paragraphs = [lead, ...body.split('\n')].map((line) => `<p>${line}</p>`);
  return page(
    'Kim Jong Un and Putin hold summit at Vostochny Cosmodrome',
    `<main><article><h1>Kim Jong Un and Putin hold summit at Vostochny Cosmodrome</h1>${paragraphs.join('\n')}</article></main>`,
  );
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="article:published_time" content="2023-09-13T09:00:00Z"></head><body>${body}</body></html>`;
}

/** The page's own scripts and styles would only add noise: everything they ask for is out of reach here. */
function withoutScripts(html: string): string {
  return html
    .replace(/<script\b(?![^>]*ld\+json)[\s\S]*?<\/script>/gi, '')
    .replace(/<(link|iframe)\b[^>]*>/gi, '');
}
