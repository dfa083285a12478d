/**
 * The open shadow root of an element where it holds running text of its own: some sites build whole articles inside
 * such roots. A root that only arranges the element's own children is passed over: they are read where they stand.
 */
export function openArticle(element: Element): ShadowRoot | null {
  const root: ShadowRoot | null | undefined = element.shadowRoot;
  return root?.querySelector('p, h1') ? root : null;
}
