/** Most UTF-16 units of body text that the first look reads. */
const SAMPLE = 60_000;
/** Most text nodes visited, for pages that are all markup. */
const MAX_NODES = 6_000;
/** Most of one script of metadata. */
const MAX_META = 20_000;

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA']);

/** Title, metadata, headings and the first body text of a page: enough to tell whether both leaders may be named. */
export function samplePage(document: Document): string {
  const parts = [document.title];
  for (const meta of document.querySelectorAll(
    'meta[property="og:title"], meta[name$="description"], meta[property="og:description"]',
  )) {
    parts.push(meta.getAttribute('content') ?? '');
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    parts.push((script.textContent ?? '').slice(0, MAX_META));
  }
  for (const heading of document.querySelectorAll('h1, h2')) parts.push(heading.textContent ?? '');
  const root = document.querySelector('main, article, [role="main"]') ?? document.body;
  if (root) parts.push(bodyText(root));
  return parts.join('\n');
}

function bodyText(root: Element): string {
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  let text = '';
  for (let seen = 0; seen < MAX_NODES && text.length < SAMPLE; seen++) {
    const node = walker.nextNode();
    if (node === null) break;
    if (!SKIPPED.has(node.parentElement?.tagName ?? '')) text += node.nodeValue ?? '';
  }
  return text.slice(0, SAMPLE);
}
