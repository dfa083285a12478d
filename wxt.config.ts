import { defineConfig } from 'wxt';
import { factsPlugin } from './src/facts/vite-plugin';

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  publicDir: 'assets/public',
  outDir: '.output',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [factsPlugin()] }),
  manifest: ({ browser }) => ({
    name: 'Summit Context',
    description: 'Explains Kim Jong Un–Vladimir Putin meetings where the news mentions them.',
    permissions: ['storage', 'scripting', 'activeTab'],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'summit-context@summit-context.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
