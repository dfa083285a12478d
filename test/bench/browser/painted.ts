import type { Page } from 'playwright-core';

/** Resolves when marks are painted, and leaves `marks-painted` in the trace. */
export async function untilPainted(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const look = () => {
          if (CSS.highlights.size === 0) {
            requestAnimationFrame(look);
            return;
          }
          performance.mark('marks-painted');
          done();
        };
        look();
      }),
  );
}
