import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { pagePlugin } from './src/cli/build/page-plugin';
import { factsPlugin } from './src/facts/vite-plugin';

// Vitest 5 needs it to print failures; Node 20 has none.
if (!('groupBy' in Map)) Object.assign(Map, { groupBy });

function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest(), factsPlugin(), pagePlugin()],
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/bench/**'],
          environment: 'node',
          // Generous: machines are shared, and a hang fails all the same.
          testTimeout: 30_000,
          mockReset: true,
          restoreMocks: true,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A browser on a crowded machine may miss its moment; what is broken fails three times.
          retry: process.env.CI ? 2 : 0,
          expect: { poll: { timeout: 15_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
});
