import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { PAGE_COMMANDS } from './calls';
import { callTab } from './send';

const PageCommand = v.picklist(PAGE_COMMANDS);

/** Passes the reader's key commands on to the annotator of the tab in front. */
export function watchCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    const command = v.safeParse(PageCommand, name);
    if (command.success && tab?.id !== undefined) void pass(tab.id, command.output);
  });
}

async function pass(tabId: number, command: v.InferOutput<typeof PageCommand>): Promise<void> {
  try {
    await callTab(tabId, 'command', command);
  } catch {
    // No annotator on that page: the key means nothing there.
  }
}
