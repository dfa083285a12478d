import type { CDPSession } from 'playwright-core';

/** The worlds of our content scripts on a page, out of the page's own reach. */
export interface OwnWorlds {
  has(contextId: number | undefined): boolean;
  /** Runs an expression in the newest world that still has its extension; throws where there is none. */
  evaluate<T>(expression: string): Promise<T>;
}

/** Knows each of them from `Runtime.enable` on, which the caller sends when it listens to all that it wants to hear. */
export function watchOwnWorlds(cdp: CDPSession, extensionId: string): OwnWorlds {
  const worlds = new Set<number>();
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extensionId}`) worlds.add(context.id);
  });
  cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => worlds.delete(executionContextId));
  const run = async (contextId: number, expression: string): Promise<unknown> => {
    const parameters = { expression, contextId, returnByValue: true, awaitPromise: true };
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', parameters);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return {
    has: (contextId) => contextId !== undefined && worlds.has(contextId),
    async evaluate<T>(expression: string): Promise<T> {
      // An update of the extension leaves its old world behind.
      for (const contextId of [...worlds].reverse()) {
        if (await run(contextId, 'chrome.runtime?.id')) return (await run(contextId, expression)) as T;
      }
      throw new Error('none of our scripts runs there');
    },
  };
}
