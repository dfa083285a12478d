import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchWindow } from '../../src/overlay/window-changes';

const target = {
  scrolled: vi.fn<() => void>(),
  resized: vi.fn<() => void>(),
  schemeChanged: vi.fn<() => void>(),
};
let view: EventTarget;
let scheme: EventTarget;
let ended: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  for (const told of Object.values(target)) told.mockReset();
  scheme = new EventTarget();
  view = Object.assign(new EventTarget(), { matchMedia: () => scheme });
  ended = new AbortController();
  watchWindow({ defaultView: view } as unknown as Document, target, ended.signal);
});
afterEach(() => vi.useRealTimers());

const happen = (type: string, at: EventTarget = view) => at.dispatchEvent(new Event(type));

describe('what happens to the window is told', () => {
  test('once, when many scroll events are over', () => {
    for (let time = 0; time < 20; time++) {
      happen('scroll');
      vi.advanceTimersByTime(50);
    }
    expect(target.scrolled).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(target.scrolled).toHaveBeenCalledTimes(1);
  });

  test.each(['resize', 'load'])('as a new layout on %s', (type) => {
    happen(type);
    vi.advanceTimersByTime(1000);
    expect(target.resized).toHaveBeenCalledTimes(1);
  });

  test('where different things come together, each of them', () => {
    happen('scroll');
    happen('resize');
    happen('change', scheme);
    vi.advanceTimersByTime(1000);
    for (const told of Object.values(target)) expect(told).toHaveBeenCalledTimes(1);
  });
});

test('after the signal nothing is told, not even what happened before it', () => {
  happen('scroll');
  ended.abort();
  happen('resize');
  vi.advanceTimersByTime(1000);
  for (const told of Object.values(target)) expect(told).not.toHaveBeenCalled();
});
