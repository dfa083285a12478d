import { browser } from 'wxt/browser';

export interface Shortcut {
  description: string;
  /** Empty where none is set. */
  keys: string;
}

/** The keys of the extension's commands as the browser has them now: readers may have changed them. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands
    .filter(({ name }) => name !== undefined && !name.startsWith('_execute'))
    .map(({ description, shortcut }) => ({ description: description ?? '', keys: shortcut ?? '' }));
}
