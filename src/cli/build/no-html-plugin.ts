import type { Plugin } from 'vite';

/** Where Preact turns `dangerouslySetInnerHTML` into elements. */
const SINK = /\b\w+\.innerHTML=\w+\.__html\b/g;

/**
 * Takes out of Preact the one place that makes elements of a string, so that no mistake of ours can reach it and the
 * packages hold no assignment to `innerHTML` at all. Fails the build where Preact no longer has exactly one such place.
 */
export function noHtmlPlugin(): Plugin {
  return {
    name: 'summit-context:no-html',
    enforce: 'pre',
    transform(code, id) {
      if (!/[\\/]preact[\\/]dist[\\/]preact\.mjs/.test(id)) return;
      const sinks = code.match(SINK)?.length ?? 0;
      if (sinks !== 1)
        this.error(
          `Preact assigns innerHTML in ${sinks} places, not in one: look at src/cli/build/no-html-plugin.ts`,
        );
      return { code: code.replace(SINK, 'void 0'), map: null };
    },
  };
}
