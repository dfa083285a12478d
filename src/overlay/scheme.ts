import { parentOf } from '../page/own';
import type { Settings } from '../settings/schema';
import type { Scheme } from './paint';

/** The scheme that suits the text at `node`: the reader's choice, else what stands behind that text on the page. */
export function schemeAt(node: Node | undefined, choice: Settings['scheme']): Scheme {
  if (choice !== 'page') return choice;
  const element = node?.parentElement;
  if (!element) return 'light';
  const behind = backgroundOf(element);
  if (behind !== null) return behind < DARK ? 'dark' : 'light';
  // Nothing opaque behind it, or a picture: bright text stands on something dark.
  return (luminanceOf(styleOf(element).color) ?? 0) > BRIGHT ? 'dark' : 'light';
}

/** Luminance below which a background is dark, and above which text is bright. */
const DARK = 0.35;
const BRIGHT = 0.5;

function styleOf(element: Element): CSSStyleDeclaration {
  return (element.ownerDocument.defaultView ?? window).getComputedStyle(element);
}

/** Luminance of the first opaque background behind an element; null where there is none, or a picture comes first. */
function backgroundOf(element: Element): number | null {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const style = styleOf(at);
    if (style.backgroundImage.includes('url(')) return null;
    const luminance = luminanceOf(style.backgroundColor);
    if (luminance !== null) return luminance;
  }
  return null;
}

/**
 * Relative luminance (WCAG 2.2), 0 to 1, of a colour as browsers serialise it: `rgb(…)`, `rgba(…)`, `color(srgb …)`,
 * and the family of `oklch(…)` and `lab(…)`, whose first number is the lightness. Null for a colour that lets more than
 * half through, and for any other form.
 */
export function luminanceOf(value: string): number | null {
  const [kind = '', rest = ''] = value.split('(', 2);
  const [first = 0, second = 0, third = 0, alpha = 1] = (rest.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  if (alpha < 0.5) return null;
  if (kind === 'rgb' || kind === 'rgba') return ofRgb(first / 255, second / 255, third / 255);
  if (kind === 'color' && rest.startsWith('srgb ')) return ofRgb(first, second, third);
  if (kind === 'oklch' || kind === 'oklab') return first ** 3;
  if (kind === 'lch' || kind === 'lab') return ((first + 16) / 116) ** 3;
  return null;
}

function ofRgb(...channels: [red: number, green: number, blue: number]): number {
  const [red, green, blue] = channels.map((share) =>
    share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4,
  ) as typeof channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
