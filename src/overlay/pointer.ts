import { closestOf } from '../page/own';
import type { Point } from './place';

/** Rest of the pointer (ms) that opens a card, and time away (ms) that closes it. Wikipedia's previews: 500 and 300. */
const DWELL = 500;
const LEAVE = 300;
/** Movement (CSS px) that still counts as rest. */
const STILL = 6;

export interface PointerTarget {
  /** The pointer rested at a point. */
  rest(at: Point): void;
  /** A click or tap; `isClaimed` where one of the page's own controls stands there. */
  press(at: Point, isOnHost: boolean, isClaimed: boolean): void;
  /** True while the pointer is where the open card should stay: on the card or its words. */
  holds(event: PointerEvent, isOnHost: boolean): boolean;
  /** The pointer left what it held, long enough ago. */
  leave(): void;
  /** True for events that come out of our own host. */
  isOnHost(event: Event): boolean;
}

/** Turns the reader's own pointer events into rests, presses and leavings. Events made by scripts count for nothing. */
export function watchPointer(document: Document, target: PointerTarget, signal: AbortSignal): void {
  const view = document.defaultView ?? window;
  const options = { signal, capture: true, passive: true };
  let resting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let last: Point = { x: -1, y: -1 };
  const stop = () => clearTimeout(resting);
  signal.addEventListener('abort', () => [resting, leaving].forEach(clearTimeout), { once: true });

  view.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      if (target.holds(event, target.isOnHost(event))) {
        clearTimeout(leaving);
        leaving = undefined;
      } else leaving ??= setTimeout(() => target.leave(), LEAVE);
      if (Math.hypot(event.clientX - last.x, event.clientY - last.y) < STILL) return;
      last = { x: event.clientX, y: event.clientY };
      stop();
      // A pressed button means selecting or dragging.
      if (event.buttons === 0 && !target.isOnHost(event))
        resting = setTimeout(() => target.rest(last), DWELL);
    },
    options,
  );
  for (const type of ['pointerdown', 'wheel', 'keydown'] as const) view.addEventListener(type, stop, options);
  view.addEventListener('scroll', stop, options);
  document.documentElement.addEventListener('pointerleave', stop, { signal, passive: true });
  view.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.button !== 0 || event.detail > 1 || hasModifier(event)) return;
      stop();
      target.press(
        { x: event.clientX, y: event.clientY },
        target.isOnHost(event),
        isClaimed(event, document),
      );
    },
    options,
  );
}

function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}

/** True where the page has its own use for a click: links, controls, editable text, a selection just made. */
function isClaimed(event: MouseEvent, document: Document): boolean {
  const target = event.composedPath()[0];
  if (document.getSelection()?.isCollapsed === false) return true;
  return (
    target instanceof Element &&
    closestOf(
      target,
      'a[href], button, input, select, textarea, summary, label, [role="button"], [contenteditable]',
    ) !== null
  );
}
