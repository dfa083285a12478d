import { useEffect, useRef } from 'preact/hooks';
import type { Hit } from '../../lookup/lookup';
import { t } from '../../messages/text';
import type { Group } from './groups';
import { MarkedText } from './marked-text';

interface Props {
  id: string;
  groups: { group: Group; hits: Hit[] }[];
  /** The active option, if there is any. */
  current: Hit | undefined;
  idOf(hit: Hit): string;
  titleOf(hit: Hit): string;
  lineOf(hit: Hit): Pick<Hit, 'form' | 'ranges'>;
  onOpen(hit: Hit): void;
}

/** Hits under the heading of their group; focus stays in the search field, the active one is announced. */
export function Results({ id, groups, current, idOf, titleOf, lineOf, onOpen }: Props) {
  return (
    <div id={id} role="listbox" aria-label={t('popup.results')} tabIndex={-1}>
      {groups.map(({ group, hits }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
        <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
          <p id={`${id}-${group}`} class="group-title" role="presentation">
            {t(`group.${group}`)}
          </p>
          {hits.map((hit) => (
            <Option
              key={`${hit.target.type}:${hit.target.id}`}
              id={idOf(hit)}
              hit={hit}
              title={titleOf(hit)}
              line={lineOf(hit)}
              isActive={hit === current}
              onOpen={onOpen}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface OptionProps {
  id: string;
  hit: Hit;
  title: string;
  line: Pick<Hit, 'form' | 'ranges'>;
  isActive: boolean;
  onOpen(hit: Hit): void;
}

function Option({ id, hit, title, line, isActive, onOpen }: OptionProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const matched = <MarkedText text={line.form} ranges={line.ranges} />;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: a combobox keeps the focus in its field
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field opens the active option
    <div ref={row} id={id} role="option" aria-selected={isActive} class="option" onClick={() => onOpen(hit)}>
      {line.form === title ? (
        matched
      ) : (
        <>
          <bdi>{title}</bdi>
          <span class="quiet">{matched}</span>
        </>
      )}
    </div>
  );
}
