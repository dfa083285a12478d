import type { Article } from '../annotation';
import { readJsonLd } from './json-ld';
import { queryAllOf, queryOf } from './own';

const PUBLISHED_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'dc.date.created',
  'cxenseparse:recs:publishtime',
  'publish-date',
  'publishdate',
  'pubdate',
  'publication_date',
  'article.published',
  'date',
];

/** Title, publication date and language as the page gives them: JSON-LD and meta elements, then what it shows. */
export function readAbout(document: Document, url: string): Pick<Article, 'title' | 'published' | 'lang'> {
  const metas = readMetas(document);
  const ld = readJsonLd(document);
  const title = clean(
    metas.get('og:title') ?? ld.headline ?? queryOf(document, 'title')?.textContent ?? undefined,
  );
  const published = [
    ld.datePublished,
    ...PUBLISHED_NAMES.map((name) => metas.get(name)),
    queryOf(document, 'time[datetime]')?.getAttribute('datetime') ?? undefined,
    /\/(20\d\d)[/-](\d\d)[/-](\d\d)(?:\D|$)/.exec(url)?.slice(1, 4).join('-'),
  ]
    .map(isoDate)
    .find((date) => date !== undefined);
  const lang = languageTag(
    queryOf(document, 'html')?.getAttribute('lang') ?? metas.get('og:locale') ?? ld.inLanguage,
  );
  return { ...(title && { title }), ...(published && { published }), ...(lang && { lang }) };
}

function readMetas(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of queryAllOf(document, 'meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content');
    if (name && content && !metas.has(name.toLowerCase()))
      metas.set(name.toLowerCase(), content.slice(0, 1000));
  }
  return metas;
}

function clean(text: string | undefined): string | undefined {
  return text?.slice(0, 1000).replace(/\s+/g, ' ').trim() || undefined;
}

/** The date as ISO 8601, as precise as given; undefined where it is none. */
function isoDate(value: string | undefined): string | undefined {
  if (value === undefined) return;
  const iso =
    /^\s*((?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?/.exec(
      value,
    );
  if (iso) return iso[1] + (iso[2] ?? '');
  const compact = /^\s*((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\b/.exec(value);
  if (compact) return compact.slice(1, 4).join('-');
  const time = /[a-z]{3}.*\d{4}/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

function languageTag(value: string | undefined): string | undefined {
  const tag = value?.trim().replace('_', '-');
  return tag && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : undefined;
}
