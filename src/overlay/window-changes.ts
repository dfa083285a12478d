/** Time (ms) after the last of many events before anything is done about them. */
const SETTLE = 200;

interface WindowTarget {
  /** The page stands elsewhere in the window. */
  scrolled(): void;
  /** The page may have another layout. */
  resized(): void;
  /** The reader's system went from light to dark or back. */
  schemeChanged(): void;
}

/** Tells of scrolling, new layout and a new scheme, each once it has settled. */
export function watchWindow(document: Document, target: WindowTarget, signal: AbortSignal): void {
  const view = document.defaultView ?? window;
  const options = { signal, passive: true };
  const settled = (tell: () => void) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    return () => {
      clearTimeout(timer);
      timer = setTimeout(tell, SETTLE);
    };
  };
  const resized = settled(() => target.resized());
  view.addEventListener(
    'scroll',
    settled(() => target.scrolled()),
    options,
  );
  view.addEventListener('resize', resized, options);
  view.addEventListener('load', resized, options);
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener(
    'change',
    settled(() => target.schemeChanged()),
    options,
  );
}
