import type { Layer } from '../settings/schema';

/** A short note beside its passage, placed in CSS px from the top left of the document. */
export interface MarginNote {
  id: string;
  layer: Layer;
  text: string;
  left: number;
  top: number;
  width: number;
  open(): void;
}

/**
 * Notes in the free room beside the text. They move with the page and take no part in its layout, nor in what a screen
 * reader reads: the list of marks tells the same, on demand.
 */
export function MarginNotes({ notes }: { notes: readonly MarginNote[] }) {
  return (
    <div class="sc-margin" aria-hidden="true">
      {notes.map(({ id, layer, text, left, top, width, open }) => (
        <button
          key={id}
          type="button"
          class="sc-margin-note"
          data-layer={layer}
          tabIndex={-1}
          style={{ left: `${left}px`, top: `${top}px`, width: `${width}px` }}
          onClick={open}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
