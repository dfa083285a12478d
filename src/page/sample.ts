/** Most UTF-16 units of text that the first look reads below the headline. */
const SAMPLE = 50_000;
/** Some pages are white space for the most part: so many times more is read where that is taken out. */
const WHITE = 4;
/** With fewer units of text than this, a `main` or `article` is a teaser or an empty frame, and the story may be elsewhere. */
const STORY = 600;
/** Most of one script of metadata. */
const MAX_META = 20_000;

const TITLE = 'meta[property="og:title" i],meta[name="og:title" i]';
const DESCRIPTION = 'meta[name="description" i],meta[property="og:description" i]';
const JSON_LD = 'script[type="application/ld+json"]';
/** What says nothing that a reader sees. */
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', '#comment']);

type Find = (selector: string) => Iterable<Element>;

/**
 * Title, metadata, headline and the first text of a page: enough to tell whether both leaders may be named.
 * It asks for few things that are big, as whatever a script meets first (a method, a kind of element) costs it 20 to
 * 100 µs, and each further node 1 µs: one call for all text of the story instead of a walk over its text nodes, and
 * queries that end at the first match, took a first look from 2.0 to 0.8 ms (median of the bench's pages).
 */
export function samplePage(document: Document): string {
  // Named elements of a page can hide the document's own methods (see own.ts).
  const { querySelector, querySelectorAll } = typeof Document === 'undefined' ? document : Document.prototype;
  const first = (selector: string): Element | null => querySelector.call(document, selector);
  const all: Find = (selector) => querySelectorAll.call(document, selector);

  const title = first(TITLE)?.getAttribute('content');
  const parts = [title, first(DESCRIPTION)?.getAttribute('content')];
  for (const tag of ['title', 'h1']) parts.push(first(tag)?.textContent);
  // Their headline is the article's title only where the element above is missing (see about.ts).
  if (!title) for (const script of all(JSON_LD)) parts.push(script.textContent?.slice(0, MAX_META));
  let text = storyText(first('main'), all);
  if (text.length < STORY) text += childrenText(first('body'));
  if (text.length < STORY) text += shadowText(all);
  parts.push(text.slice(0, SAMPLE));
  return parts.join('\n');
}

/** The text of the main element; without one, of all articles, as the first may be a teaser. */
function storyText(main: Element | null, all: Find): string {
  if (main) return main.textContent ?? '';
  let text = '';
  for (const article of all('article')) {
    text += `${article.textContent}\n`;
    if (text.length > SAMPLE) break;
  }
  return text;
}

/** The text of a node's children, without the scripts among them: pages keep their data straight in the body. */
function childrenText(parent: Node | null): string {
  let text = '';
  // By the list: a form's fields can hide its `nextSibling`.
  for (const child of parent?.childNodes ?? []) {
    if (text.length > WHITE * SAMPLE) break;
    if (!SILENT.has(child.nodeName)) text += `${child.textContent}\n`;
  }
  return text.length > SAMPLE ? text.replace(/\s{2,}/g, '\n') : text;
}

/** The text inside open shadow roots, however deep, for pages that have next to none outside. */
function shadowText(all: Find): string {
  const trees = [all('*')];
  let text = '';
  for (const tree of trees) {
    for (const { shadowRoot } of tree) {
      // By its kind, too: it may be a form's field of that name.
      if (shadowRoot?.nodeType !== 11 || text.length > SAMPLE) continue;
      text += childrenText(shadowRoot);
      trees.push(shadowRoot.querySelectorAll('*'));
    }
  }
  return text;
}
