import { attributeOf, tagOf } from './own';

/** Elements whose text is never running text of an article, whatever stands in them. */
const SKIPPED_TAGS = new Set(
  `SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH CANVAS VIDEO AUDIO OBJECT EMBED IFRAME FRAME MAP HEAD
  NAV FOOTER ASIDE MENU BUTTON SELECT TEXTAREA INPUT LABEL DATALIST OPTION PROGRESS METER`.split(/\s+/),
);

const SKIPPED_ROLES = new Set(
  `navigation complementary contentinfo search alertdialog menu menubar toolbar tablist tooltip alert
  status button listbox combobox slider`.split(/\s+/),
);

/** Words in class names and ids that name a box beside the article: comments, related links, newsletter, sharing. */
const BESIDE_WORDS = new Set(
  `comment comments commentlist commentary-list respond disqus coral viafoura openweb spotim postings
  related relateds recirc recirculation recommend recommended recommendation recommendations recommends outbrain taboola
  more mostread mostviewed popular trending latest teaser teasers promo promos promotion upsell marketing crosslinks
  newsletter newsletters subscribe subscription signup paywall donate donation membership
  cookie cookies consent gdpr cmp onetrust share sharing shares social followus addthis sharebar
  sidebar rail skyscraper nav navi navigation navbar breadcrumb breadcrumbs menu submenu pagination pager masthead toolbar
  foot footer copyright disclaimer imprint ad ads adslot advert advertisement advertising banner sponsor sponsored affiliate
  tag tags taglist keywords bio authorbox authorinfo modal popup tooltip toast sronly byline dateline metadata
  linklist linkbox carousel slider ticker weather poll quiz player message messages forum`.split(/\s+/),
);

/** Beside one of these a word above tells about the page's layout, not about the box itself: `with-sidebar`, `has-comments`. */
const LAYOUT_WORDS = new Set(
  'with has no not without is show hide js enable enabled layout template theme support'.split(' '),
);

/** Words that name the running text itself. */
const BODY_WORDS =
  /(?:article|story|post|entry|news|content|page|single|detail)[_-]{0,2}(?:body|content|text|copy|fulltext)|body[_-]{0,2}(?:text|copy|content)|main-?(?:content|text)|fulltext/i;

const LEAD_WORDS =
  /(?:^|[\s_-])(?:lead|lede|leadin|intro\w*|standfirst|dek|deck|subtitle|sub-?(?:title|head\w*|line)|abstract|excerpt|summary|chapo|vorspann|entradilla|bajada|sommario)(?:$|[\s_-])/i;

/** True where nothing below the element can belong to the article or nobody sees it. Cheap: attributes only, no layout. */
export function isSkipped(element: Element): boolean {
  const tag = tagOf(element);
  const role = attributeOf(element, 'role')?.toLowerCase();
  if (tag === 'DIALOG' || role === 'dialog') return !holdsOpenArticle(element, tag);
  if (SKIPPED_TAGS.has(tag)) return true;
  if (role !== undefined && SKIPPED_ROLES.has(role)) return true;
  if (attributeOf(element, 'hidden') !== null || attributeOf(element, 'aria-hidden') === 'true') return true;
  const style = attributeOf(element, 'style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style.slice(0, 500));
}

export type Hint = 'beside' | 'body' | 'lead' | null;

/** Some sites open the story itself in a dialog; notices and forms in dialogs hold no article. */
function holdsOpenArticle(dialog: Element, tag: string): boolean {
  return (tag !== 'DIALOG' || dialog.hasAttribute('open')) && dialog.querySelector('article') !== null;
}

/** What class and id say about an element: a box beside the article, its running text, its standfirst, or nothing. */
export function hintOf(element: Element): Hint {
  if (/articlebody/i.test(attributeOf(element, 'itemprop') ?? '')) return 'body';
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`
    .trim()
    .slice(0, 300);
  if (names === '') return null;
  const each = names.split(/\s+/);
  const beside = each.filter(namesBoxBeside);
  if (each.some((name) => BODY_WORDS.test(name) && !beside.includes(name))) return 'body';
  if (beside.length > 0) return 'beside';
  return LEAD_WORDS.test(names) ? 'lead' : null;
}

/** `article-comments__list`, `relatedLinks` → true; `with-sidebar` → false. */
function namesBoxBeside(name: string): boolean {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.some((word) => BESIDE_WORDS.has(word)) && !words.some((word) => LAYOUT_WORDS.has(word));
}
