import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../messages/text';

interface Props {
  /** Id of the list of results. */
  list: string;
  /** Id of the active option, if there is any. */
  current: string | undefined;
  query: string;
  onQuery(query: string): void;
  /** Down by one option, or up. */
  onMove(step: 1 | -1): void;
  onEnter(): void;
}

/** The combobox's field: keeps the focus while keys move through the options below. */
export function SearchField({ list, current, query, onQuery, onMove, onEnter }: Props) {
  const field = useRef<HTMLInputElement>(null);
  // Not only when the page opens: coming back from a card, typing goes on too.
  useLayoutEffect(() => field.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') onMove(1);
    else if (event.key === 'ArrowUp') onMove(-1);
    else if (event.key === 'Enter') onEnter();
    else if (event.key === 'Escape' && query !== '') onQuery('');
    else return;
    event.preventDefault();
  };
  return (
    <input
      ref={field}
      type="search"
      // biome-ignore lint/a11y/noRedundantRoles: without a datalist an input is no combobox by itself
      role="combobox"
      // Preact's types want to be told that there is none.
      list={undefined}
      aria-expanded={current !== undefined}
      aria-controls={list}
      aria-autocomplete="list"
      aria-activedescendant={current}
      aria-label={t('popup.search')}
      placeholder={t('popup.search')}
      maxLength={120}
      autocomplete="off"
      spellcheck={false}
      value={query}
      onInput={({ currentTarget: { value } }) => onQuery(value)}
      onKeyDown={onKeyDown}
    />
  );
}
