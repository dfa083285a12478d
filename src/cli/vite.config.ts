import { defineConfig } from 'vite';
import { factsPlugin } from '../facts/vite-plugin';

/** How a command of this folder becomes one file that plain Node runs. */
export default defineConfig({
  logLevel: 'error',
  plugins: [factsPlugin()],
  // Its worker entry is found beside its own files.
  ssr: { noExternal: true, external: ['tinypool'] },
  build: { outDir: '.output/cli', emptyOutDir: false, target: 'node20', minify: false },
});
