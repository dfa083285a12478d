import type { Layer } from '../../settings/schema';

/** The line of a layer, the same as in the text: dotted, solid, dashed or wavy. Decoration: its meaning stands beside it. */
export function Sign({ layer }: { layer: Layer }) {
  return (
    <span class="sc-sign" data-layer={layer} aria-hidden="true">
      {layer === 'claims' && (
        <svg width="18" height="5" viewBox="0 0 18 5" aria-hidden="true">
          <path
            d="M0 3.5C1.5 3.5 1.5 1 3 1s1.5 2.5 3 2.5S7.5 1 9 1s1.5 2.5 3 2.5S13.5 1 15 1s1.5 2.5 3 2.5"
            fill="none"
            stroke="currentColor"
            stroke-width="1.3"
          />
        </svg>
      )}
    </span>
  );
}
