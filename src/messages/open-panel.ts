import { browser } from 'wxt/browser';

/** What Chrome (side panel) and Firefox (sidebar) call the same thing. */
interface PanelBrowser {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the side panel of a window. Must be called straight from a click, before anything is awaited. */
export async function openPanel(windowId: number | undefined): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as PanelBrowser;
  if (sidePanel && windowId !== undefined) await sidePanel.open({ windowId });
  else await sidebarAction?.open();
}
