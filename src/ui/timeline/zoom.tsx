import { useId } from 'preact/hooks';
import { t } from '../../messages/text';
import type { View } from './layout';

interface Props {
  view: View;
  decades: readonly number[];
  onView(view: View): void;
}

/** All years, or one decade. */
export function Zoom({ view, decades, onView }: Props) {
  const id = useId();
  return (
    <p class="zoom">
      <label for={id}>{t('panel.zoom')}</label>{' '}
      <select
        id={id}
        value={String(view)}
        onChange={({ currentTarget: { value } }) => onView(value === 'all' ? 'all' : Number(value))}
      >
        <option value="all">{t('panel.allYears')}</option>
        {decades.map((decade) => (
          <option key={decade} value={decade}>
            {decade}–{decade + 9}
          </option>
        ))}
      </select>
    </p>
  );
}
