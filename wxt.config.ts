import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { noHtmlPlugin } from './src/cli/build/no-html-plugin';
import { pagePlugin } from './src/cli/build/page-plugin';
import { listedPatterns } from './src/facts/listed';
import { factsPlugin } from './src/facts/vite-plugin';
import { OPTIONAL } from './src/settings/patterns';

/** A plain content script: WXT's own wrapper would leave a listener on every page. */
const gate = (patterns: string[]) => ({
  matches: patterns,
  js: ['gate.js'],
  run_at: 'document_idle' as const,
});

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  outDir: process.env.OUT_DIR ?? '.output',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  i18n: { localesDir: join(import.meta.dirname, 'assets/locales') },
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  vite: () => ({
    plugins: [factsPlugin(), pagePlugin(), noHtmlPlugin()],
    // What it would load it would fetch, in browsers older than those we support.
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser, mode }) => {
    // A development build also runs on pages served from this machine, the sample article among them.
    const local = mode === 'development' ? ['http://localhost/*', 'http://127.0.0.1/*'] : [];
    const listed = [...listedPatterns(), ...local];
    return {
      name: '__MSG_ext_name__',
      description: '__MSG_ext_description__',
      default_locale: 'en',
      permissions: ['storage', 'scripting', 'activeTab'],
      host_permissions: listed,
      optional_host_permissions: [OPTIONAL],
      content_scripts: [gate(listed)],
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
      commands: {
        'next-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next__' },
        'previous-mark': {
          suggested_key: { default: 'Alt+Shift+K' },
          description: '__MSG_command_previous__',
        },
        'open-list': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_list__' },
        _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
        'pause-page': { description: '__MSG_command_pause__' },
      },
      ...(browser === 'firefox' && {
        browser_specific_settings: {
          gecko: {
            id: 'summit-context@summit-context.example',
            strict_min_version: '142.0',
            data_collection_permissions: { required: ['none'] },
          },
        },
      }),
    };
  },
});
