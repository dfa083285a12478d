import { render, type VNode } from 'preact';
import { uiLanguage } from '../messages/text';
import { closestOf, typeOf } from '../page/own';
import cardCss from '../ui/card/card.css?inline';
import tokensCss from '../ui/tokens.css?inline';
import overlayCss from './overlay.css?inline';
import type { Scheme } from './paint';

/** How often a host that the page removed is put back before we leave it at that. */
const MAX_RETURNS = 5;

/**
 * The one element that we add to a page: a host with a closed shadow root, outside `body`, without size.
 * It is made when something is first shown, and gone when the signal aborts.
 */
export class Host {
  readonly #element: HTMLElement;
  readonly #shadow: ShadowRoot;
  readonly #root: HTMLElement;
  #returns = 0;

  constructor(
    readonly document: Document,
    signal: AbortSignal,
  ) {
    this.#element = document.createElement('div');
    this.#shadow = this.#element.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = `${tokensCss}\n${cardCss}\n${overlayCss}`;
    this.#root = document.createElement('div');
    this.#root.className = 'sc-root';
    // Our texts run as the reader's language does, whatever the page around them does.
    this.#root.dir = 'ltr';
    this.#root.lang = uiLanguage();
    this.#shadow.append(style, this.#root);
    signal.addEventListener('abort', () => this.#remove(), { once: true });
  }

  get root(): HTMLElement {
    return this.#root;
  }

  isElement(node: Node): boolean {
    return node === this.#element;
  }

  /** True where an event came from inside the host: the closed root shows the page, and us out here, the host only. */
  isTarget(event: Event): boolean {
    return event.target === this.#element;
  }

  get hasFocus(): boolean {
    return this.#shadow.activeElement !== null;
  }

  set scheme(scheme: Scheme) {
    this.#root.dataset.scheme = scheme;
  }

  /**
   * Shows a tree, with the host where it can be used: a modal dialog makes everything outside it inert,
   * so next to text in one the host stands inside that dialog.
   */
  show(tree: VNode, near?: Node): void {
    this.#attach(near);
    render(tree, this.#root);
  }

  /** Puts the host back where the page took it out, a few times. */
  keep(): void {
    if (!this.#element.isConnected && this.#returns < MAX_RETURNS) {
      this.#returns++;
      this.#attach();
    }
  }

  #attach(near?: Node): void {
    const element = near && (typeOf(near) === 1 ? (near as Element) : near.parentElement);
    const root: Element | null = this.document.documentElement;
    const parent = (element && closestOf(element, 'dialog:modal')) ?? root;
    if (this.#element.parentNode !== parent) parent?.append(this.#element);
  }

  #remove(): void {
    render(null, this.#root);
    this.#element.remove();
  }
}
