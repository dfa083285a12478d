import { defineConfig } from 'vite';
import { factsPlugin } from '../../facts/vite-plugin';
import { pagePlugin } from './page-plugin';

/** How a command of src/cli becomes one file that plain Node runs. */
export default defineConfig({
  logLevel: 'error',
  plugins: [factsPlugin(), pagePlugin()],
  // They look for files beside their own.
  ssr: { noExternal: true, external: ['tinypool', 'playwright-core'] },
  build: { outDir: '.output/cli', emptyOutDir: false, target: 'node20', minify: false },
});
