import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { CALLS, type CallData, type CallName, type CallReply } from './calls';
import { envelope } from './envelope';

/** Calls the background. Rejects where nobody answers, the answer has the wrong shape, or the handler failed. */
export async function callBackground<K extends CallName>(call: K, data: CallData<K>): Promise<CallReply<K>> {
  return readReply(call, await browser.runtime.sendMessage(envelope(call, data)));
}

/** Calls the annotator in a tab's main frame. Rejects where none runs there: "could not establish connection". */
export async function callTab<K extends CallName>(
  tabId: number,
  call: K,
  data: CallData<K>,
): Promise<CallReply<K>> {
  return readReply(call, await browser.tabs.sendMessage(tabId, envelope(call, data), { frameId: 0 }));
}

/** Tells the background something that nobody waits for. */
export function tellBackground<K extends CallName>(call: K, data: CallData<K>): void {
  // It fails only where the extension was updated or removed under this page: then there is nobody to tell.
  callBackground(call, data).catch(() => undefined);
}

function readReply<K extends CallName>(call: K, reply: unknown): CallReply<K> {
  return v.parse(CALLS[call].reply, reply) as CallReply<K>;
}
