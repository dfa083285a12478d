import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Hit } from '../../lookup/lookup';
import { t } from '../../messages/text';
import { groupHits } from './groups';
import type { Knowledge } from './knowledge';
import { Results } from './results';
import { targetTitle } from './target-card';

interface Props {
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
  const field = useRef<HTMLInputElement>(null);
  // Not only when the page opens: coming back from a card, typing goes on too.
  useLayoutEffect(() => field.current?.focus(), []);
  const text = query.trim();
  // Once for each query: arrow keys draw the list anew, too.
  const groups = useMemo(
    () => (knowledge && text !== '' ? groupHits(knowledge.lookup.search(text)) : []),
    [knowledge, text],
  );
  const hits = groups.flatMap((group) => group.hits);
  const current = Math.min(active.value, hits.length - 1);
  const optionId = (index: number) => `${list}-${index}`;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') active.value = Math.min(current + 1, hits.length - 1);
    else if (event.key === 'ArrowUp') active.value = Math.max(current - 1, 0);
    else if (event.key === 'Enter' && hits[current]) onOpen(hits[current]);
    else if (event.key === 'Escape' && query !== '') onQuery('');
    else return;
    event.preventDefault();
  };
  return (
    <search class="search">
      <input
        ref={field}
        type="search"
        // biome-ignore lint/a11y/noRedundantRoles: without a datalist an input is no combobox by itself
        role="combobox"
        // Preact's types want to be told that there is none.
        list={undefined}
        aria-expanded={hits.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={hits.length > 0 ? optionId(current) : undefined}
        aria-label={t('popup.search')}
        placeholder={t('popup.search')}
        maxLength={120}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => {
          active.value = 0;
          onQuery(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      <Results
        id={list}
        groups={groups}
        current={hits[current]}
        optionId={(hit) => optionId(hits.indexOf(hit))}
        titleOf={({ target }) => (knowledge ? targetTitle(knowledge.facts, target, lang) : target.id)}
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
