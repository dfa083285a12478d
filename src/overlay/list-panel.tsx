import { useId } from 'preact/hooks';
import { t } from '../messages/text';
import type { Layer } from '../settings/schema';
import { Sign } from '../ui/card/sign';
import { Tool } from './tool';

export interface ListEntry {
  layer: Layer;
  /** The words marked in the text, or the note on them. */
  words: string;
  /** What the mark is about. */
  about: string;
  go(): void;
}

export interface ListView {
  entries: readonly ListEntry[];
  close(): void;
}

/** All marks and notes of the page in reading order: the way in for keyboard and screen reader. */
export function ListPanel({ view }: { view: ListView }) {
  const id = useId();
  return (
    <div
      class="sc-pane sc-list"
      popover="manual"
      role="dialog"
      aria-labelledby={id}
      tabIndex={-1}
      data-pane="list"
    >
      <header class="sc-head">
        <h2 class="sc-title sc-titles" id={id}>
          {t('list.title')}
        </h2>
        <Tool icon="close" label={t('list.close')} onClick={() => view.close()} />
      </header>
      {view.entries.length === 0 ? (
        <p class="sc-more">{t('list.empty')}</p>
      ) : (
        <ol class="sc-list-entries">
          {view.entries.map((entry, index) => (
            <li key={index}>
              <button type="button" class="sc-list-entry" onClick={entry.go}>
                <Sign layer={entry.layer} />
                <span>{entry.words}</span>
                <small>{detailOf(entry)}</small>
              </button>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** The layer, and what the mark is about where its words are others. */
function detailOf({ layer, words, about }: ListEntry): string {
  const name = t(`layer.${layer}`);
  return about === words ? name : `${name} · ${about}`;
}
