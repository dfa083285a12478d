/** Lets the page have its turn: input that waits comes first, then we go on. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** No tab in the background paints: it is waited for so long (ms) only. */
const LONGEST_FRAME = 100;

/** Lets the browser paint what there is, then we go on. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_FRAME);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
