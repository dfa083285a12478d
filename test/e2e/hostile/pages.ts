import type { Served } from '../harness/site';
import { plainPage } from '../layouts/pages';
import { COVERAGE } from '../layouts/texts';

/** A page that does its worst. */
export interface HostilePage extends Served {
  /** Whether marks are to be expected: the page shows a coverage that can be read. */
  marks: boolean;
}

const HEADLINE = COVERAGE.title;
const TEXT = COVERAGE.paragraphs.map((text) => `<p>${text}</p>`).join('');
const article = (extra = '') => plainPage(COVERAGE, { body: extra });
/** Runs in the page's own world before its text is parsed, so before any content script. */
const early = (script: string) => article().replace('<head>', `<head><script>${script}</script>`);
const late = (script: string) => article(`<script>${script}</script>`);
const plain = (type: string, html: string): Served => ({ html, headers: { 'content-type': type } });

/** Names of the DOM that an element with this `name` or `id` puts itself in place of, on the document and on forms. */
const CLOBBERED = [
  'body',
  'title',
  'location',
  'documentElement',
  'querySelector',
  'querySelectorAll',
  'createElement',
  'createRange',
  'createTreeWalker',
  'adoptedStyleSheets',
  'activeElement',
  'defaultView',
  'hasFocus',
  'getSelection',
  'elementsFromPoint',
  'elementFromPoint',
  'addEventListener',
];
const FORM_NAMES = [
  'tagName',
  'nodeType',
  'firstChild',
  'nextSibling',
  'parentNode',
  'parentElement',
  'children',
  'childNodes',
  'getAttribute',
  'hasAttribute',
  'querySelector',
  'closest',
  'contains',
  'textContent',
  'className',
  'style',
  'matches',
  'isConnected',
  'ownerDocument',
  'getBoundingClientRect',
  'isContentEditable',
];

const nested = (depth: number, inside: string) => '<div>'.repeat(depth) + inside + '</div>'.repeat(depth);

/** Where the page of a name is served: a listed site. */
export const addressOf = (name: string) => `https://www.cbc.ca/hostile/${name.replace(/\W+/g, '-')}`;

/** Hostile and odd pages, by what they do. Texts are our own. */
export const HOSTILE: Record<string, HostilePage> = {
  'removes every node added to its root': {
    marks: true,
    html: late(`new MutationObserver((records) => { for (const { addedNodes } of records)
      for (const node of addedNodes) node.remove(); }).observe(document.documentElement, { childList: true });`),
  },
  'covers everything with a layer on top': {
    marks: true,
    html: article(
      '<div style="position:fixed;inset:0;z-index:2147483647;background:rgba(255,255,255,.5)"></div>',
    ),
  },
  'opens a modal dialog over the article': {
    marks: true,
    html: article(
      '<dialog id="d"><p>Subscribe!</p></dialog><script>document.getElementById("d").showModal()</script>',
    ),
  },
  'freezes the prototypes': {
    marks: true,
    html: early(`for (const type of [Object, Array, Function, String, Map, Set, Promise, Node, Element,
      HTMLElement, Document, EventTarget, Range, MutationObserver]) Object.freeze(type.prototype);`),
  },
  'replaces Range, Highlight and MutationObserver': {
    marks: true,
    html: early(`const fail = function () { throw new Error('trap'); };
      window.Range = window.StaticRange = window.Highlight = window.MutationObserver = fail;
      Range.prototype = {}; Document.prototype.createRange = fail;`),
  },
  'replaces CSS.highlights and its methods': {
    marks: true,
    html: early(`const fail = () => { throw new Error('trap'); };
      for (const name of ['set', 'get', 'has', 'delete', 'clear', 'forEach', 'keys', 'values', 'entries'])
        HighlightRegistry.prototype[name] = fail;
      Object.defineProperty(CSS, 'highlights', { get: fail });`),
  },
  'replaces the methods of arrays, strings and maps': {
    marks: true,
    html: early(`const fail = function () { throw new Error('trap'); };
      for (const type of [Array, String, Map, Set, RegExp, Promise])
        for (const name of Object.getOwnPropertyNames(type.prototype))
          if (name !== 'constructor' && name !== 'length') try { type.prototype[name] = fail; } catch {}`),
  },
  'replaces DOM methods and getters': {
    marks: true,
    html: early(`const fail = function () { throw new Error('trap'); };
      for (const type of [Node, Element, Document, EventTarget, Text, CharacterData, Event, UIEvent])
        for (const name of Object.getOwnPropertyNames(type.prototype))
          if (name !== 'constructor') try { Object.defineProperty(type.prototype, name, { get: fail }); } catch {}`),
  },
  'pollutes Object.prototype': {
    marks: true,
    html: early(`Object.assign(Object.prototype, { paused: true, hidden: ['kim-jong-un'], layers: {}, call: 'pausePage',
      verdict: 'none', get: undefined, set: undefined, value: 0, then(resolve) { resolve('taken'); }, toJSON: () => 'x',
      dangerouslySetInnerHTML: { __html: '<img src=x onerror="top.owned = 1">' } });`),
  },
  'calls its elements like parts of the document': {
    marks: true,
    html: article(
      CLOBBERED.map((name) => `<form name="${name}" id="${name}"></form><img name="${name}">`).join(''),
    ),
  },
  'wraps the article in a form whose fields are called like parts of it': {
    marks: true,
    html: plainPage(COVERAGE).replace(
      /<article>([\s\S]*)<\/article>/,
      `<form><article>$1</article>${FORM_NAMES.map((name) => `<input name="${name}">`).join('')}</form>`,
    ),
  },
  'has fields called like parts of a form beside the article': {
    marks: true,
    html: article(`<form>${FORM_NAMES.map((name) => `<input name="${name}">`).join('')}</form>`),
  },
  'forbids scripts, styles and HTML by CSP with Trusted Types': {
    marks: true,
    html: article(),
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  'is sandboxed by its CSP': {
    marks: true,
    html: article(),
    headers: { 'content-security-policy': 'sandbox' },
  },
  'has 100,000 elements': {
    marks: true,
    html: article(`<ul>${'<li><i>x</i></li>'.repeat(50_000)}</ul>`),
  },
  'has 10,000 levels': { marks: true, html: article(nested(10_000, '<p>deep</p>')) },
  'has the article below 10,000 levels': {
    marks: true,
    html: `<!doctype html><title>${HEADLINE}</title>${nested(10_000, `<h1>${HEADLINE}</h1>${TEXT}`)}`,
  },
  'has a text node of 5 MB': {
    marks: true,
    html: article(`<p>${'All the words there are. '.repeat(200_000)}</p>`),
  },
  'has a text node of 5 MB without a space': {
    marks: true,
    html: article(`<p>${'a'.repeat(5_000_000)}</p>`),
  },
  'has 400,000 combining marks': {
    marks: true,
    html: article(`<p>К${'\u0301'.repeat(200)} </p>`.repeat(2000)),
  },
  'changes a thousand times a second': {
    marks: true,
    html: late(`let n = 0; const p = document.body.appendChild(document.createElement('p'));
      const timer = setInterval(() => { for (let i = 0; i < 10; i++) p.textContent = 'Kim ' + n++;
        if (n > 3000) clearInterval(timer); }, 10);`),
  },
  'takes its text away while it is read': {
    marks: false,
    html: late(`let n = 0; const article = document.querySelector('article'); const kept = [...article.childNodes];
      const timer = setInterval(() => { if (n++ % 2) article.append(...kept); else article.replaceChildren();
        if (n > 60) { clearInterval(timer); article.replaceChildren(); } }, 30);`),
  },
  'splits and joins its text nodes for ever': {
    marks: true,
    html: late(`let n = 0; const text = document.querySelectorAll('p')[1].firstChild;
      const timer = setInterval(() => { const parent = text.parentNode; if (text.length > 9) text.splitText(9); parent.normalize();
        if (n++ > 200) clearInterval(timer); }, 10);`),
  },
  'writes itself anew with document.open as soon as it is read': {
    marks: true,
    html: `<!doctype html><title>Wait</title><script>addEventListener('DOMContentLoaded', () => { document.open(); document.write(${JSON.stringify(
      article(),
    ).replaceAll('</', '<\\/')}); document.close(); })</script>`,
  },
  'writes itself anew after it was marked': {
    marks: false,
    html: late(`const timer = setInterval(() => { if (!CSS.highlights.size) return; clearInterval(timer);
      document.open(); document.write('<p>Nothing left of it.'); document.close(); }, 20);`),
  },
  'takes its root element away': {
    marks: false,
    html: late(`const timer = setInterval(() => { if (!CSS.highlights.size) return; clearInterval(timer);
      document.documentElement.remove(); }, 20);`),
  },
  'changes its address a hundred times': {
    marks: true,
    html: late(`let n = 0; const timer = setInterval(() => { history.pushState({}, '', '#' + n);
      if (n++ > 100) clearInterval(timer); }, 10);`),
  },
  'puts the article in a sandboxed frame': {
    marks: false,
    html: `<!doctype html><title>Frame</title><iframe sandbox srcdoc="${article().replaceAll('"', '&quot;')}"></iframe>`,
  },
  'is an XML feed': {
    marks: false,
    ...plain(
      'application/xml',
      `<?xml version="1.0"?><rss><channel><title>${HEADLINE}</title><item>${TEXT}</item></channel></rss>`,
    ),
  },
  'is XHTML': {
    marks: true,
    ...plain(
      'application/xhtml+xml',
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${HEADLINE}</title></head><body><article><h1>${HEADLINE}</h1>${TEXT}</article></body></html>`,
    ),
  },
  'is a picture with text': {
    marks: false,
    ...plain(
      'image/svg+xml',
      `<svg xmlns="http://www.w3.org/2000/svg"><title>${HEADLINE}</title><text>${COVERAGE.paragraphs[0]}</text></svg>`,
    ),
  },
  'is plain text': {
    marks: true,
    ...plain('text/plain', `${HEADLINE}\n\n${COVERAGE.paragraphs.join('\n\n')}`),
  },
  'is JSON': { marks: true, ...plain('application/json', JSON.stringify(COVERAGE)) },
  'is empty': { marks: false, html: '' },
  'has no body': {
    marks: false,
    html: `<!doctype html><title>${HEADLINE}</title><frameset><frame src="about:blank"></frameset>`,
  },
};
