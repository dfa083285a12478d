import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchChanges } from '../../src/page/living';

/** Reports changes when the test says so. */
class HandObserver {
  static readonly watching = new Set<HandObserver>();
  constructor(readonly callback: (records: MutationRecord[]) => void) {}
  observe(): void {
    HandObserver.watching.add(this);
  }
  disconnect(): void {
    HandObserver.watching.delete(this);
  }
}

const { document } = parseHTML(
  '<html><body><p>Text</p><div id="ours">Card</div><div id="form" contenteditable="true">Mine</div></body></html>',
);
const paragraph = document.querySelector('p') as unknown as HTMLElement;
const ours = document.querySelector('#ours') as unknown as HTMLElement;
const field = document.querySelector('#form') as unknown as HTMLElement;

function change(target: Node, added: Node[] = [], type = 'childList'): void {
  const record = { type, target, addedNodes: added, removedNodes: [] } as unknown as MutationRecord;
  for (const observer of [...HandObserver.watching]) observer.callback([record]);
}

const living = {
  changed: vi.fn<() => void>(),
  exhausted: vi.fn<() => void>(),
  isOurs: (node: Node) => node === ours,
};
let ended: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('MutationObserver', HandObserver);
  HandObserver.watching.clear();
  Object.defineProperty(field, 'isContentEditable', { value: true, configurable: true });
  ended = new AbortController();
  living.changed.mockReset();
  living.exhausted.mockReset();
  watchChanges(document as unknown as Document, living, ended.signal);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets a reading take this long (ms). */
function costs(ms: number): void {
  living.changed.mockImplementation(() => void vi.setSystemTime(Date.now() + ms));
  vi.spyOn(performance, 'now').mockImplementation(() => Date.now());
}

describe('a page is read again', () => {
  test('once for many changes that come together', () => {
    for (let time = 0; time < 50; time++) {
      change(paragraph, [], 'characterData');
      vi.advanceTimersByTime(5);
    }
    expect(living.changed).not.toHaveBeenCalled();
    vi.advanceTimersByTime(300);
    expect(living.changed).toHaveBeenCalledTimes(1);
  });

  test('now and then where changes never pause', () => {
    for (let time = 0; time < 100; time++) {
      change(paragraph, [], 'characterData');
      vi.advanceTimersByTime(100);
    }
    expect(living.changed.mock.calls.length).toBeGreaterThanOrEqual(4);
    expect(living.changed.mock.calls.length).toBeLessThanOrEqual(10);
  });

  test('the more rarely the more a reading costs', () => {
    costs(100);
    for (let time = 0; time < 100; time++) {
      change(paragraph, [], 'characterData');
      vi.advanceTimersByTime(100);
    }
    expect(living.changed.mock.calls.length).toBeLessThanOrEqual(5);
  });
});

describe('nothing is read again', () => {
  test.each([
    ['for our own element', () => change(document.body as unknown as Node, [ours])],
    ['for what the reader types', () => change(field, [], 'characterData')],
    [
      'for elements without text',
      () => change(paragraph, [document.createElement('img') as unknown as Node]),
    ],
  ])('%s', (_, happen) => {
    happen();
    vi.advanceTimersByTime(5000);
    expect(living.changed).not.toHaveBeenCalled();
  });

  test('after the signal', () => {
    change(paragraph, [], 'characterData');
    ended.abort();
    vi.advanceTimersByTime(5000);
    expect(living.changed).not.toHaveBeenCalled();
    expect(HandObserver.watching.size).toBe(0);
  });
});

test('a page that never rests is given up, and that is said once', () => {
  for (let time = 0; time < 400; time++) {
    change(paragraph, [], 'characterData');
    vi.advanceTimersByTime(300);
  }
  expect(living.changed).toHaveBeenCalledTimes(300);
  expect(living.exhausted).toHaveBeenCalledTimes(1);
  expect(HandObserver.watching.size).toBe(0);
});
