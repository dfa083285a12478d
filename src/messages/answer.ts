import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { CALLS, type CallData, type CallName, type CallReply } from './calls';

/** Handlers by call; a part answers only the calls it names. */
export type Handlers = {
  [K in CallName]?: (
    data: CallData<K>,
    sender: Runtime.MessageSender,
  ) => CallReply<K> | Promise<CallReply<K>>;
};

const Envelope = v.object({ call: v.string(), data: v.optional(v.unknown()) });

/** Answers calls until the signal aborts. Calls from a wrong sender or of a wrong shape get no answer. */
export function answer(handlers: Handlers, signal?: AbortSignal): void {
  const listen = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    const read = v.safeParse(Envelope, message);
    if (!read.success || !isCall(read.output.call)) return undefined;
    const { call } = read.output;
    const handler = handlers[call] as ((data: unknown, sender: Runtime.MessageSender) => unknown) | undefined;
    if (!handler || !maySend(CALLS[call].from, sender)) return undefined;
    // JSON turns an absent payload into null on the way.
    const data = v.safeParse(CALLS[call].data, read.output.data ?? undefined);
    return data.success ? (async () => handler(data.output, sender))() : undefined;
  };
  browser.runtime.onMessage.addListener(
    listen as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
  // Under an extension that was just updated or removed there is no runtime left to stop listening to.
  const stop = () => browser.runtime?.onMessage?.removeListener(listen as never);
  signal?.addEventListener('abort', stop, { once: true });
}

function isCall(name: string): name is CallName {
  return Object.hasOwn(CALLS, name);
}

function maySend(from: 'tab' | 'extension', sender: Runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const ownPage =
    sender.url === undefined ? sender.tab === undefined : sender.url.startsWith(browser.runtime.getURL(''));
  return from === 'extension' ? ownPage : !ownPage && sender.tab?.id !== undefined;
}
