/** Most UTF-16 units of body text that the first look reads. */
const SAMPLE = 24_000;
/** Most text nodes visited, for pages that are all markup. */
const MAX_NODES = 3_000;
/** Most of one script of metadata. */
const MAX_META = 20_000;

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA']);

/**
 * Title, metadata, headings and the first body text of a page: enough to tell whether both leaders may be named.
 * By tag names, which browsers keep lists of, and no selectors of attributes: those look at every element (0.3 to 2 ms).
 */
export function samplePage(document: Document): string {
  const parts = [document.title];
  for (const meta of document.getElementsByTagName('meta')) {
    if (/title$|description$/.test(meta.getAttribute('property') ?? meta.getAttribute('name') ?? ''))
      parts.push(meta.getAttribute('content') ?? '');
  }
  for (const script of document.getElementsByTagName('script')) {
    if (script.getAttribute('type') === 'application/ld+json')
      parts.push((script.textContent ?? '').slice(0, MAX_META));
  }
  for (const tag of ['h1', 'h2'] as const) {
    for (const heading of document.getElementsByTagName(tag)) parts.push(heading.textContent ?? '');
  }
  const root =
    document.getElementsByTagName('main')[0] ??
    document.getElementsByTagName('article')[0] ??
    document.querySelector('[role="main"]') ??
    document.body;
  if (root) parts.push(bodyText(root));
  return parts.join('\n');
}

function bodyText(root: Element): string {
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  let text = '';
  for (let seen = 0; seen < MAX_NODES && text.length < SAMPLE; seen++) {
    const node = walker.nextNode();
    if (node === null) break;
    const data = node.nodeValue ?? '';
    // White space between elements is half of all text nodes; its parents need no look.
    if (data.length < 40 && data.trim() === '') text += ' ';
    else if (!SKIPPED.has(node.parentElement?.tagName ?? '')) text += data;
  }
  return text.slice(0, SAMPLE);
}
