import { parseHTML } from 'linkedom';
import { type PageReading, readPage } from '../../page/read';

/** Reads the article of saved HTML, outside a browser. Null where there is nothing to read. */
export function readHtml(html: string, url: string): PageReading | null {
  return readPage(parseHTML(html).document, url);
}
