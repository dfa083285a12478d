// The sample article and the development build that runs on it: shared by `npm start` and the store pictures.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { join } from 'node:path';
import { root, stop } from './setup.mjs';

/** Builds the extension in development mode, in which it also runs on pages of this machine; gives its folder. */
export function buildForSample(browser = 'chrome') {
  console.log('Building the extension …');
  const build = ['node_modules/wxt/bin/wxt.mjs', 'build', '--mode', 'development', '-b', browser, '--mv3'];
  const { status, stderr } = spawnSync(process.execPath, build, { cwd: root, encoding: 'utf8' });
  if (status !== 0) stop(`${stderr}\nThe build failed: see the message above.`);
  return join(root, `.output/${browser}-mv3-dev`);
}

/** Serves the sample article on a free port of this machine. */
export async function serveSample() {
  const server = http.createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(readFileSync(join(root, 'test/pages/sample/source.html')));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}/sample`, close: () => server.close() };
}

/** JavaScript for the page: as JSON, the layers painted there, each with the texts of its marks and where they stand. */
const PAINTED = `JSON.stringify([...CSS.highlights].filter(([, marks]) => marks.size > 0).map(([name, marks]) => ({
  layer: name.replace(/^summit-context-|-(light|dark)$/g, ''),
  marks: [...marks].map((mark) => {
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { text: range.toString().replace(/\\s+/g, ' '), x: left + width / 2, y: top + height / 2 };
  }),
})))`;

/**
 * What the extension has painted on the sample article, once it stays the same: names come first, context after them.
 * `evaluate` runs an expression in the page and gives its value.
 */
export async function paintedLayers(evaluate) {
  let before = '[]';
  for (let tries = 0; tries < 40; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const now = (await evaluate(PAINTED)) ?? '[]';
    if (now !== '[]' && now === before) return JSON.parse(now);
    before = now;
  }
  return stop('The extension painted nothing on the sample article within twenty seconds.');
}
