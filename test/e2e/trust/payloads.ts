/** Markup, scripts, templates and control characters that would do harm wherever text is taken for something else. */
export const PAYLOADS: readonly string[] = [
  '<script>top.owned=1</script>',
  '</script><script>top.owned=1</script>',
  '<img src=x onerror="top.owned=1">',
  '<svg onload="top.owned=1"><animate onbegin="top.owned=1"/></svg>',
  '"><svg/onload=top.owned=1>',
  "'><iframe srcdoc='<script>top.owned=1</script>'>",
  '</title><script>top.owned=1</script>',
  '</textarea></style></template><img src=x onerror=top.owned=1>',
  '<details open ontoggle=top.owned=1>',
  '<a href="javascript:top.owned=1">Kim</a>',
  'javascript:top.owned=1',
  'data:text/html,<script>top.owned=1</script>',
  '<form action="javascript:top.owned=1"><button autofocus onfocus=top.owned=1>',
  '<math><mtext></table><mglyph><style><img src=x onerror=top.owned=1>',
  '<base href="https://evil.example/"><link rel=stylesheet href=//evil.example/x.css>',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  '<style>*{display:none!important}</style>',
  '{{constructor.constructor("top.owned=1")()}}',
  `\${top.owned=1}`,
  '#{top.owned=1} <%= top.owned=1 %> {{= top.owned }}',
  '__proto__[owned]=1&constructor.prototype.owned=1',
  '=HYPERLINK("https://evil.example","Kim")',
  '&lt;img src=x onerror=top.owned=1&gt; &#60;script&#62;top.owned=1&#60;/script&#62;',
  '[Kim](javascript:top.owned=1) ![x](https://evil.example/x.png) <https://evil.example>',
  '\u202eevil\u202c \u2066\u200f\ufeff\u0000\u0007\u001b[2J',
  'A'.repeat(3000),
];

/** HTML that shows `text` as it is, in text and in attributes. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Where in a page a text of the page's choice can stand, and how to read what stands there. */
export const POSITIONS: Record<string, (page: Document) => string | null | undefined> = {
  headline: (page) => page.querySelector('h1')?.textContent,
  title: (page) => page.querySelector('title')?.textContent,
  'og:title': (page) => page.querySelector('[property="og:title"]')?.getAttribute('content'),
  'JSON-LD headline': (page) => JSON.parse(page.querySelector('script')?.textContent ?? '').headline,
  'publication date': (page) =>
    page.querySelector('[property="article:published_time"]')?.getAttribute('content'),
  language: (page) => page.documentElement.getAttribute('lang'),
  'between names': (page) => page.querySelector('p')?.textContent,
  'inside a name': (page) => page.querySelector('p + p')?.textContent,
  'id of the article': (page) => page.querySelector('article')?.getAttribute('id'),
};

/** A page about a meeting with the payload in every position, as text and nothing else. */
export function pageWith(payload: string): string {
  const text = escaped(payload);
  const json = JSON.stringify({ '@type': 'NewsArticle', headline: payload, datePublished: payload });
  return `<!doctype html><html lang="${text}"><head><meta charset="utf-8">
    <title>Kim and Putin meet ${text}</title><meta property="og:title" content="Kim and Putin meet ${text}">
    <meta property="article:published_time" content="${text}">
    <script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script></head>
    <body><article class="${text}" id="${text}" title="${text}" data-x="${text}">
    <h1>Kim Jong Un and Vladimir Putin meet at Vostochny ${text}</h1>
    <p>North Korean leader Kim Jong Un ${text} and Russian President Vladimir Putin ${text} met on Wednesday at the
    Vostochny Cosmodrome ${text} to speak about arms, and about resolution 2397 ${text} of the UN Security Council.</p>
    <p>Choe ${text} Son Hui, Sergei ${text} Lavrov and “Dmitry ${text} Peskov” came along. ${text}</p></article></body></html>`;
}
