import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadLater } from '../../src/ui/load-later';

describe('loadLater', () => {
  beforeEach(() => vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw)));
  afterEach(() => vi.unstubAllGlobals());

  it('loads after the first paint', async () => {
    const load = vi.fn(async () => 'facts');
    const loaded = loadLater(load, { tell: expect.unreachable });
    await Promise.resolve();
    expect([loaded.value, load.mock.calls.length]).toEqual([null, 0]);
    await vi.waitFor(() => expect(loaded.value).toBe('facts'));
  });

  it('tells where that fails', async () => {
    const tell = vi.fn();
    const loaded = loadLater(() => Promise.reject(new Error('no chunk')), { tell });
    await vi.waitFor(() => expect(tell).toHaveBeenCalledExactlyOnceWith(new Error('no chunk')));
    expect(loaded.value).toBeNull();
  });
});
