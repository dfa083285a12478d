import * as v from 'valibot';
import type { Annotator } from '../../annotate';
import type { Annotation, Article } from '../../annotation';
import { articleFromText } from '../../text/blocks';
import { readHtml } from './read-html';

const optionalText = v.nullish(v.string());
/** One line of input: an article as plain text, or a whole saved page as `html`. */
const InputRecord = v.pipe(
  v.object({
    id: v.union([v.string(), v.number()], 'a record needs an "id"'),
    text: optionalText,
    html: optionalText,
    url: optionalText,
    title: optionalText,
    published: optionalText,
    lang: optionalText,
    annotate: v.nullish(v.picklist(['auto', 'always'])),
  }),
  v.check((r) => r.text != null || r.html != null, 'a record needs "text" or "html"'),
);
type InputRecord = v.InferOutput<typeof InputRecord>;

export interface ErrorRecord {
  id: string | number | null;
  error: {
    code: 'empty-line' | 'bad-json' | 'bad-record' | 'missing-file' | 'bad-file' | 'failed';
    message: string;
  };
}

export interface ResultRecord extends Annotation {
  id: string | number;
  url?: string;
  title?: string;
  lang?: string;
  published?: string;
  /** For `html` only: the article text that the offsets count in. */
  text?: string;
}

/** A result and the text it counts in, which formats other than JSON need. */
export interface Annotated {
  result: ResultRecord;
  text: string;
}

/** Annotates one line of JSON. Never throws: what cannot be read or done comes back as an error record. */
export function annotateLine(line: string, annotator: Annotator): ResultRecord | ErrorRecord {
  if (line.trim() === '') return failure(null, 'empty-line', 'the line is empty');
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch (error) {
    return failure(null, 'bad-json', `not JSON: ${messageOf(error)}`);
  }
  const parsed = v.safeParse(InputRecord, raw);
  if (!parsed.success) return failure(idOf(raw), 'bad-record', parsed.issues.map(issueText).join('; '));
  try {
    return annotateRecord(parsed.output, annotator).result;
  } catch (error) {
    return failure(parsed.output.id, 'failed', messageOf(error));
  }
}

/** Annotates one article. The caller vouches for the record's shape. */
export function annotateRecord(record: InputRecord, annotator: Annotator): Annotated {
  const article = record.html != null ? articleOfPage(record, record.html) : articleOfText(record);
  const { url, title, lang, published, text } = article;
  const about = { id: record.id, url, title, lang, published, ...(record.html != null && { text }) };
  return { result: { ...about, ...annotator.annotate(article, record.annotate ?? 'auto') }, text };
}

export function failure(
  id: ErrorRecord['id'],
  code: ErrorRecord['error']['code'],
  message: string,
): ErrorRecord {
  return { id, error: { code, message } };
}

function articleOfText(record: InputRecord): Article {
  return articleFromText(record.text ?? '', given(record));
}

/** What the caller says of a page outweighs what the page says of itself. */
function articleOfPage(record: InputRecord, html: string): Article {
  const read = readHtml(html, record.url ?? 'about:blank')?.article ?? articleFromText('');
  return { ...read, ...given(record) };
}

/** Only the fields that are there, so that spreading them overrides nothing else. */
function given(record: InputRecord): Partial<Pick<Article, 'url' | 'title' | 'published' | 'lang'>> {
  const fields = { url: record.url, title: record.title, published: record.published, lang: record.lang };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null));
}

function idOf(raw: unknown): ErrorRecord['id'] {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function issueText(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path ? `${path}: ${issue.message}` : issue.message;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
