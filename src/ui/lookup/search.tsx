import { useSignal } from '@preact/signals';
import { useId, useMemo } from 'preact/hooks';
import type { Hit } from '../../lookup/lookup';
import { t } from '../../messages/text';
import { groupHits } from './groups';
import type { Knowledge } from './knowledge';
import { Results } from './results';
import { SearchField } from './search-field';
import { targetLine, targetTitle } from './target-card';

interface Props {
  /** Null until the fact base is loaded. */
  knowledge: Knowledge | null;
  /** Language of names. */
  lang: string;
  query: string;
  onQuery(query: string): void;
  onOpen(hit: Hit): void;
}

/** A field and the list of what it finds: one combobox, so that arrows, Enter and Escape work from the field. */
export function Search({ knowledge, lang, query, onQuery, onOpen }: Props) {
  const list = useId();
  const active = useSignal(0);
  const text = query.trim();
  // Once for each query: arrow keys draw the list anew, too.
  const groups = useMemo(
    () => (knowledge && text !== '' ? groupHits(knowledge.lookup.search(text)) : []),
    [knowledge, text],
  );
  const hits = groups.flatMap((group) => group.hits);
  const current = Math.min(active.value, hits.length - 1);
  const idOf = (hit: Hit) => `${list}-${hits.indexOf(hit)}`;
  return (
    <search class="search">
      <SearchField
        list={list}
        current={hits[current] && idOf(hits[current])}
        query={query}
        onQuery={(typed) => {
          active.value = 0;
          onQuery(typed);
        }}
        onMove={(step) => {
          active.value = Math.max(0, Math.min(current + step, hits.length - 1));
        }}
        onEnter={() => hits[current] && onOpen(hits[current])}
      />
      <Results
        id={list}
        groups={groups}
        current={hits[current]}
        idOf={idOf}
        titleOf={({ target }) => (knowledge ? targetTitle(knowledge.facts, target, lang) : target.id)}
        lineOf={(hit) => (knowledge ? targetLine(knowledge.facts, hit) : hit)}
        onOpen={onOpen}
      />
      <div role="status">
        {text !== '' && hits.length === 0 && <NoMatch text={text} isLoading={knowledge === null} />}
      </div>
    </search>
  );
}

function NoMatch({ text, isLoading }: { text: string; isLoading: boolean }) {
  if (isLoading) return <p class="hint">{t('popup.loading')}</p>;
  return (
    <div class="hint">
      <p>{t('popup.noMatch', [text])}</p>
      <p class="quiet">{t('popup.noMatchHint')}</p>
    </div>
  );
}
