import { describe, expect, it } from 'vitest';
import type { Reason } from '../../../src/context/reason';
import { reasonText } from '../../../src/ui/card/reason-text';
import { speak } from '../catalogue';

describe('reasonText', () => {
  it.each<[string, Reason, string]>([
    ['en', 'told under its heading', 'stands under a heading about that meeting'],
    ['en', 'resolution 2397 named', 'names resolution 2397'],
    ['en', 'order 13382 named', 'names executive order 13382'],
    [
      'en',
      'contradicts: train speed, venue, number of trips',
      'says otherwise than other sources on the speed of the train, the venue, and the number of trips',
    ],
    ['de', 'same meeting: its date is named', 'das Datum jenes Treffens nennt'],
    ['de', 'contradicts: venue', 'anderes sagt als andere Quellen (Ort des Treffens)'],
    ['ko', 'resolution 2397 named', '결의 2397호가 나옴'],
    ['zh_CN', 'contradicts: train speed, venue', '与其他来源说法不同（列车速度和会晤地点）'],
  ])('%s: %s → %s', (locale, reason, text) => {
    speak(locale);
    expect(reasonText(reason)).toBe(text);
  });

  it.each(['', 'toString', 'a reason of a later version'])('leaves %j as it is', (reason) => {
    speak('en');
    expect(reasonText(reason)).toBe(reason);
  });
});
