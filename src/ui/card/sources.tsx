import type { Citation } from '../../context/cards/card';
import { t, uiLanguage } from '../../messages/text';
import { formatDate } from './format';

/** Most sources that one line names; "copy with source" gives them all. */
const SHOWN = 2;

/** Who says so, and when: links open in a new tab and tell the other site nothing about this one. */
export function Sources({ sources, articleOnly }: { sources: readonly Citation[]; articleOnly?: boolean }) {
  return (
    <span class="sc-sources">
      {onePerPublisher(sources)
        .slice(0, SHOWN)
        .map((source, index) => (
          <span key={source.url ?? source.title}>
            {index > 0 && ' · '}
            <Source source={source} />
          </span>
        ))}
      {articleOnly && ` (${t('card.articleOnly')})`}
    </span>
  );
}

/** Three pages of one publisher say no more about who says so than one. */
function onePerPublisher(sources: readonly Citation[]): Citation[] {
  return [...new Map(sources.toReversed().map((source) => [source.publisher, source])).values()].reverse();
}

function Source({ source }: { source: Citation }) {
  const { publisher, title, url, published, read } = source;
  const date = published
    ? formatDate(published, uiLanguage())
    : read && t('card.read', [formatDate(read, uiLanguage())]);
  const label = date ? `${publisher}, ${date}` : publisher;
  if (url === undefined) return <span title={title}>{label}</span>;
  return (
    <a href={url} title={title} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
      {label}
    </a>
  );
}
