import { describe, expect, test } from 'vitest';
import { luminanceOf } from '../../src/overlay/scheme';

describe('luminance of colours as browsers serialise them', () => {
  test.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(255, 0, 0, 0.9)', 0.213],
    ['color(srgb 1 1 1)', 1],
    ['color(srgb 0 0.5 0 / 0.8)', 0.153],
    ['oklch(0.2 0.02 250)', 0.008],
    ['lab(95 0 0)', 0.876],
  ])('%s: %d', (value, luminance) => expect(luminanceOf(value)).toBeCloseTo(luminance, 2));

  test.each(['rgba(0, 0, 0, 0)', 'rgba(10, 10, 10, 0.3)', 'color(display-p3 1 1 1)', 'transparent', ''])(
    '%s says nothing',
    (value) => expect(luminanceOf(value)).toBeNull(),
  );
});
