import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../messages/text';

/** A list that shows its first items, and the others on demand. */
export function ShortList({ items, first }: { items: readonly ComponentChildren[]; first: number }) {
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? items : items.slice(0, first);
  return (
    <>
      <ul>{shown}</ul>
      {shown.length < items.length && (
        <button type="button" class="sc-show-more" onClick={() => setOpen(true)}>
          {t('card.more', [String(items.length - shown.length)])}
        </button>
      )}
    </>
  );
}
