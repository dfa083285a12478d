import { parentOf } from '../page/own';
import type { Settings } from '../settings/schema';
import type { Scheme } from './paint';

/** The scheme that suits the text at `node`: the reader's choice, else what stands behind that text on the page. */
export function schemeAt(node: Node | undefined, choice: Settings['scheme']): Scheme {
  if (choice !== 'page') return choice;
  const element = node?.parentElement;
  if (!element) return 'light';
  const behind = backgroundOf(element);
  if (behind !== null) return luminance(behind) < 0.35 ? 'dark' : 'light';
  // Nothing opaque behind it, or a picture: bright text stands on something dark.
  const ink = parseColour(styleOf(element).color);
  return ink && luminance(ink) > 0.5 ? 'dark' : 'light';
}

type Colour = readonly [red: number, green: number, blue: number];

function styleOf(element: Element): CSSStyleDeclaration {
  return (element.ownerDocument.defaultView ?? window).getComputedStyle(element);
}

function backgroundOf(element: Element): Colour | null {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const style = styleOf(at);
    if (style.backgroundImage.includes('url(')) return null;
    const colour = parseColour(style.backgroundColor);
    if (colour) return colour;
  }
  return null;
}

/** `rgb(…)` or `rgba(…)` as browsers serialise colours; null for one that lets more than half through, or any other form. */
function parseColour(value: string): Colour | null {
  const match = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(value);
  if (!match || Number(match[4] ?? 1) < 0.5) return null;
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
