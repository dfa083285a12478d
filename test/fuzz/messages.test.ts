import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, type Handlers } from '../../src/messages/answer';
import { CALLS, type CallName } from '../../src/messages/calls';
import { anyText, PATIENCE, share } from './cases';

const OWN = 'chrome-extension://test-extension-id/';
const NAMES = Object.keys(CALLS) as CallName[];
const message = fc.oneof(
  fc.anything(),
  fc.record({
    call: fc.oneof(fc.constantFrom(...NAMES, '__proto__', 'constructor', 'toString'), anyText, fc.anything()),
    data: fc.oneof(
      fc.anything(),
      fc.nat(),
      anyText,
      fc.boolean(),
      fc.constant(undefined),
      fc.record({ notes: fc.integer(), start: fc.integer(), end: fc.integer() }),
    ),
  }),
);
const id = fc.oneof({ weight: 9, arbitrary: fc.constant('test-extension-id') }, anyText);
const url = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(`${OWN}popup.html`, 'https://www.cbc.ca/') },
  fc.constantFrom('chrome-extension://other/x', OWN.slice(0, -1)),
  anyText,
);
const parts = { id, url, tab: fc.record({ id: fc.nat() }), frameId: fc.nat({ max: 3 }) };
const sender = fc.oneof(fc.record(parts), fc.record(parts, { requiredKeys: [] }));

afterEach(() => fakeBrowser.reset());

test('a handler runs only for a known call, of the right shape, from the right sender', {
  timeout: PATIENCE,
}, () => {
  const ran: { call: CallName; data: unknown }[] = [];
  const heard = new Set<CallName>();
  const handlers = Object.fromEntries(
    NAMES.map((call) => [call, (data: unknown) => void ran.push({ call, data })]),
  ) as unknown as Handlers;
  const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue(OWN);
  answer(handlers);
  const listen = add.mock.calls[0]?.[0] as unknown as (message: unknown, sender: unknown) => unknown;
  fc.assert(
    fc.property(message, sender, (sent, from) => {
      ran.length = 0;
      const reply = listen(sent, from);
      const [taken] = ran;
      if (!taken) {
        expect(reply).toBeUndefined();
        return;
      }
      const { call, data } = taken;
      heard.add(call);
      expect(from.id).toBe('test-extension-id');
      expect(from.url?.startsWith(OWN) ?? from.tab === undefined).toBe(CALLS[call].from === 'extension');
      expect(v.is(CALLS[call].data, data)).toBe(true);
    }),
    share(0.08),
  );
  // Else the property would hold of nothing.
  expect(heard.size).toBeGreaterThan(2);
});
