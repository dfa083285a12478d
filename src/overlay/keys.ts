import type { Host } from './host';

interface KeyTarget {
  /** Closes what is on top. True where something was open. */
  escape(): boolean;
  /** The focus went from the card to somewhere else on the page. */
  left(): void;
}

/** Events that must not reach the page's own handlers when they come from a card. */
const OWN = [
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keypress',
  'keyup',
];

/** Escape closes what is ours before the page hears of it; keys and clicks inside a card stay there. */
export function watchKeys(document: Document, host: Host, target: KeyTarget, signal: AbortSignal): void {
  const view = document.defaultView ?? window;
  view.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape' || event.isComposing || !target.escape()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
  for (const type of OWN) host.root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  host.root.addEventListener(
    'focusout',
    // The new focus is set only after this event.
    () => setTimeout(() => document.hasFocus() && !host.hasFocus && target.left(), 0),
    { signal },
  );
}
