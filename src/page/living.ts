import { typeOf } from './own';

/** Quiet time (ms) after a change before the page is read again, and the longest a stream of changes can put it off. */
const QUIET = 250;
const LONGEST_WAIT = 1500;
/** Reading again may take this share of the time between two readings. */
const SHARE = 0.04;
/** Readings of one address, and time (ms) spent on them, after which a page counts as one that never rests. */
const MAX_READINGS = 300;
const MAX_SPENT = 4000;

export interface Living {
  /** Reads the page again. */
  changed(): void;
  /** The budget is spent; nothing is watched any more. */
  exhausted(): void;
  /** True for changes that are none of the article's: our own host. */
  isOurs(node: Node): boolean;
}

/**
 * Watches a living page: changes of text are gathered and read in one go, ever more rarely the more a reading costs,
 * and not at all once the budget is spent.
 */
export function watchChanges(document: Document, living: Living, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstPending = 0;
  let notBefore = 0;
  let readings = 0;
  let spent = 0;
  const read = () => {
    timer = undefined;
    const start = performance.now();
    living.changed();
    const took = performance.now() - start;
    spent += took;
    notBefore = performance.now() + took / SHARE;
    if (++readings < MAX_READINGS && spent < MAX_SPENT) return;
    observer.disconnect();
    living.exhausted();
  };
  const observer = new MutationObserver((records) => {
    if (timer !== undefined && performance.now() - firstPending > LONGEST_WAIT) return;
    if (!records.some((record) => concerns(record, living))) return;
    const now = performance.now();
    if (timer === undefined) firstPending = now;
    clearTimeout(timer);
    timer = setTimeout(read, Math.max(QUIET, notBefore - now));
  });
  // Not its root: a page that writes itself anew has another one.
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}

/** Changes of text outside fields that the reader edits, and a whole new root. */
function concerns({ type, target, addedNodes, removedNodes }: MutationRecord, living: Living): boolean {
  if (typeOf(target) === 9) return true;
  const element = typeOf(target) === 1 ? (target as HTMLElement) : target.parentElement;
  if (!element || element.isContentEditable || element.tagName === 'SCRIPT' || element.tagName === 'STYLE')
    return false;
  if (type === 'characterData') return true;
  return [...addedNodes, ...removedNodes].some((node) => !living.isOurs(node) && hasText(node));
}

/** The fields of a form may hide its text from us; then it counts as having some. */
function hasText({ textContent }: Node): boolean {
  return typeof textContent !== 'string' || textContent.trim() !== '';
}
