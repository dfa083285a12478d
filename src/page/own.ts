// A form's fields and a document's named images hide properties: in `<form><input name="tagName">` the form's `tagName`
// is the input. The prototypes' own getters cannot be hidden. Outside browsers there are no such globals, and no hiding.

const nodes = typeof Node === 'undefined' ? undefined : Node.prototype;
const elements = typeof Element === 'undefined' ? undefined : Element.prototype;
const nodeType = getterOf<number>(nodes, 'nodeType');
const firstChild = getterOf<Node | null>(nodes, 'firstChild');
const nextSibling = getterOf<Node | null>(nodes, 'nextSibling');
const parentElement = getterOf<Element | null>(nodes, 'parentElement');
const tagName = getterOf<string>(elements, 'tagName');
const getAttribute = elements?.getAttribute;
const closest = elements?.closest;
const contains = nodes?.contains;
const documents = typeof Document === 'undefined' ? undefined : Document.prototype;

export function typeOf(node: Node): number {
  return nodeType ? nodeType.call(node) : node.nodeType;
}

export function firstChildOf(node: Node): Node | null {
  return firstChild ? firstChild.call(node) : node.firstChild;
}

export function nextSiblingOf(node: Node): Node | null {
  return nextSibling ? nextSibling.call(node) : node.nextSibling;
}

/** Going up by a hidden `parentElement` would never end: a form's field leads back to the form. */
export function parentOf(node: Node): Element | null {
  return parentElement ? parentElement.call(node) : node.parentElement;
}

export function closestOf(element: Element, selector: string): Element | null {
  return (closest ?? element.closest).call(element, selector);
}

export function holds(outer: Node, inner: Node): boolean {
  return (contains ?? outer.contains).call(outer, inner);
}

/** In capitals, whatever the document's kind. */
export function tagOf(element: Element): string {
  return (tagName ? tagName.call(element) : element.tagName).toUpperCase();
}

export function attributeOf(element: Element, name: string): string | null {
  return getAttribute ? getAttribute.call(element, name) : element.getAttribute(name);
}

export function queryOf(document: Document, selector: string): Element | null {
  return documents ? documents.querySelector.call(document, selector) : document.querySelector(selector);
}

export function queryAllOf(document: Document, selector: string): Iterable<Element> {
  return documents
    ? documents.querySelectorAll.call(document, selector)
    : document.querySelectorAll(selector);
}

function getterOf<Value>(
  prototype: object | undefined,
  name: string,
): ((this: unknown) => Value) | undefined {
  return prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get;
}
