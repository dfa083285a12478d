// Starts a Chromium-like browser with the extension through the DevTools pipe: the one way that Chrome and Edge still take.
import { spawn } from 'node:child_process';

const FLAGS = [
  '--remote-debugging-pipe',
  '--enable-unsafe-extension-debugging',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
];

/** A running browser: `send` speaks the DevTools protocol, `ended` resolves when it has gone. */
export function startBrowser(path, { profile, headless }) {
  const flags = [`--user-data-dir=${profile}`, ...FLAGS];
  if (headless) flags.push('--headless=new', '--disable-gpu', '--window-size=1280,1000');
  if (process.getuid?.() === 0) flags.push('--no-sandbox');
  const browser = spawn(path, [...flags, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const pending = new Map();
  let buffer = '';
  browser.stdio[4].on('data', (data) => {
    buffer += data;
    const messages = buffer.split('\0');
    buffer = messages.pop();
    for (const message of messages) settle(pending, JSON.parse(message));
  });
  let count = 0;
  return {
    ended: new Promise((resolve) => browser.on('exit', resolve)),
    kill: () => browser.kill(),
    send(method, params = {}, sessionId = undefined) {
      const id = ++count;
      browser.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      return new Promise((resolve, reject) => pending.set(id, { resolve, reject }));
    },
  };
}

function settle(pending, { id, error, result }) {
  const waiting = pending.get(id);
  if (!waiting) return;
  pending.delete(id);
  if (error) waiting.reject(new Error(error.message));
  else waiting.resolve(result);
}
