import type { Served } from '../harness/site';
import { COVERAGE, type Story } from './texts';

/** Structures as real news pages have them, all in our own words. */
interface Layout {
  /** Where it is served: a listed site. */
  url: string;
  page: Served;
}

const paragraphs = (story: Story) => story.paragraphs.map((text) => `<p>${text}</p>`).join('\n');
const head = (story: Story, style = '') =>
  `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${story.title}</title>
   <meta property="article:published_time" content="${story.published}"><style>body{margin:0;font:18px/1.6 serif}${style}</style>`;

/** A plain page: headline, date line, paragraphs. */
export function plainPage(story: Story, { style = '', body = '', attributes = 'lang="en"' } = {}): string {
  return `<!doctype html><html ${attributes}><head>${head(story, style)}</head><body><main style="max-width:640px;margin:24px auto">
    <article><h1>${story.title}</h1>${paragraphs(story)}</article></main>${body}</body></html>`;
}

const at = (host: string, name: string) => `https://www.${host}/news/${name}`;
const layout = (host: string, name: string, html: string, headers?: Record<string, string>): Layout => ({
  url: at(host, name),
  page: { html, headers },
});

const QUALITY = `<!doctype html><html lang="en"><head>${head(COVERAGE, '.grid{display:grid;grid-template-columns:220px 640px 1fr;gap:32px}')}</head><body>
  <header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
  <div class="grid"><aside><h2>Most read</h2><ol><li><a href="/1">Putin names a new envoy</a></li><li><a href="/2">Markets close higher</a></li></ol></aside>
  <main><article><h1>${COVERAGE.title}</h1><p class="standfirst">${COVERAGE.paragraphs[0]}</p>
  <figure><img alt="" width="600" height="200"><figcaption>The launch site in the Amur region.</figcaption></figure>
  ${COVERAGE.paragraphs
    .slice(1)
    .map(
      (text) =>
        `<p>${text.replace('Dmitry Peskov', '<a href="#peskov">Dmitry Peskov</a>').replace('Choe Son Hui', '<em>Choe</em> <strong>Son</strong> Hui')}</p>`,
    )
    .join('\n')}
  </article></main></div><footer>Imprint</footer></body></html>`;

const TABLOID = `<!doctype html><html lang="en"><head>${head(COVERAGE, 'body{font:16px/1.4 sans-serif}.promo{float:right;width:180px;background:#ff0}')}</head><body>
  <div id="nav"><ul><li><a href="#">Showbiz</a></li><li><a href="#">Sport</a></li></ul></div><div id="content"><h1>${COVERAGE.title}</h1>
  <ul class="bullets"><li>Leaders meet at the rocket base</li></ul><div class="promo">Win a cruise!</div>
  ${COVERAGE.paragraphs.map((text) => `<p class="mol-para">${text}</p><div class="ad"></div>`).join('\n')}</div>
  <div class="comments"><p>I never trust Putin, says a reader about Kim.</p></div></body></html>`;

const AMP = `<!doctype html><html ⚡ lang="en"><head>${head(COVERAGE)}</head><body><amp-sidebar></amp-sidebar>
  <article class="amp-wp-article"><header><h1>${COVERAGE.title}</h1></header><div class="amp-wp-article-content">${paragraphs(COVERAGE)}</div></article></body></html>`;

/** Draws itself by script, and again every 300 ms for a while: new nodes with the same text, as frameworks do. */
const REACT = `<!doctype html><html lang="en"><head>${head(COVERAGE)}</head><body><div id="root"></div><script>
  const story = ${JSON.stringify(COVERAGE)}; let runs = 0;
  function draw() { const root = document.getElementById('root'); const article = document.createElement('article'); const h = document.createElement('h1'); h.textContent = story.title; article.append(h);
    for (const text of story.paragraphs) { const p = document.createElement('p'); for (const part of text.split(/(?<= )/)) p.append(document.createTextNode(part)); article.append(p); } root.replaceChildren(article); }
  draw(); const timer = setInterval(() => { draw(); if (++runs > 8) clearInterval(timer); }, 300);</script></body></html>`;

const DIALOG = `<!doctype html><html lang="en"><head>${head(COVERAGE, 'header{position:sticky;top:0;z-index:2147483647;height:60px;background:#fff}dialog{width:640px;max-height:600px;overflow:auto}')}</head><body>
  <header>The Paper</header><p>Front page</p><dialog id="story"><article><h1>${COVERAGE.title}</h1>${paragraphs(COVERAGE)}</article></dialog>
  <script>document.getElementById('story').showModal()</script></body></html>`;

const TABLE = `<!doctype html><html lang="en"><head>${head(COVERAGE)}</head><body><table width="1000"><tr><td width="180" valign="top"><a href="/">Home</a></td>
  <td><h1>${COVERAGE.title}</h1><font face="serif">${COVERAGE.paragraphs.join('<br><br>')}</font></td><td width="160">Weather</td></tr></table></body></html>`;

/** As translation in the browser leaves a page: each sentence in nested font elements. */
const TRANSLATED = plainPage({
  ...COVERAGE,
  paragraphs: COVERAGE.paragraphs.map((text) =>
    text.replace(
      /[^.]+\.?/g,
      (sentence) =>
        `<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${sentence}</font></font>`,
    ),
  ),
});

/** The whole story inside an open shadow root, as some portals build it. */
const SHADOW = `<!doctype html><html lang="en"><head>${head(COVERAGE)}</head><body><main><news-story></news-story></main><script>
  const root = document.querySelector('news-story').attachShadow({ mode: 'open' }); const story = ${JSON.stringify(COVERAGE)};
  const article = document.createElement('article'); const h = document.createElement('h1'); h.textContent = story.title; article.append(h);
  for (const text of story.paragraphs) { const p = document.createElement('p'); p.textContent = text; article.append(p); } root.append(article);</script></body></html>`;

const LIVE = `<!doctype html><html lang="en"><head>${head(COVERAGE)}</head><body><main><article><h1>${COVERAGE.title}: live</h1><div id="log">${paragraphs(COVERAGE)}</div></article></main>
  <script>let n = 0; const timer = setInterval(() => { const p = document.createElement('p'); p.textContent = 'Update ' + ++n + ': Defence Minister Sergei Shoigu joined the talks of Kim and Putin.'; document.getElementById('log').prepend(p); if (n === 4) clearInterval(timer); }, 250);</script></body></html>`;

/** Each layout by name. */
export const LAYOUTS: Record<string, Layout> = {
  agency: layout('reuters.com', 'agency', plainPage(COVERAGE)),
  quality: layout('theguardian.com', 'quality', QUALITY),
  tabloid: layout('reuters.com', 'tabloid', TABLOID),
  'live blog': layout('cbc.ca', 'live', LIVE),
  'AMP-like': layout('reuters.com', 'amp', AMP),
  'drawn by script, again and again': layout('cbc.ca', 'react', REACT),
  'in a modal dialog under a sticky header': layout('cbc.ca', 'dialog', DIALOG),
  'table layout': layout('cbc.ca', 'table', TABLE),
  'dark theme': layout(
    'cbc.ca',
    'dark',
    plainPage(COVERAGE, { style: 'body{background:#121417;color:#e6e6e6}' }),
  ),
  'right to left': layout('aljazeera.net', 'rtl', plainPage(COVERAGE, { attributes: 'lang="ar" dir="rtl"' })),
  'strict CSP with Trusted Types': layout(
    'reuters.com',
    'csp',
    plainPage(COVERAGE).replaceAll(/ style="[^"]*"|<style>.*?<\/style>/g, ''),
    {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'",
    },
  ),
  'in an open shadow root': layout('cbc.ca', 'shadow', SHADOW),
  'translated by the browser': layout('cbc.ca', 'translated', TRANSLATED),
  'narrow text, print style': layout(
    'reuters.com',
    'print',
    plainPage(COVERAGE, { style: '@media print{main{max-width:none}}' }),
  ),
};
