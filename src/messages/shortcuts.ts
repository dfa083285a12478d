import { browser } from 'wxt/browser';
import { PAGE_COMMANDS } from './calls';
import { t } from './text';

export interface Shortcut {
  description: string;
  /** Empty where none is set. */
  keys: string;
}

/** The browser's own name for opening the popup, which it lets nobody describe. */
const POPUP = '_execute_action';
/** In the order in which they are told; browsers sort them by name. */
const ORDER: readonly string[] = [...PAGE_COMMANDS, POPUP];

/** The keys of the extension's commands as the browser has them now: readers may have changed them. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands
    .toSorted((a, b) => ORDER.indexOf(a.name ?? '') - ORDER.indexOf(b.name ?? ''))
    .map(({ name, description, shortcut }) => ({
      description: name === POPUP ? t('options.keyPopup') : (description ?? ''),
      keys: shortcut ?? '',
    }));
}
