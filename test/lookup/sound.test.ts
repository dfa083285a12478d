import { describe, expect, it } from 'vitest';
import { soundKey } from '../../src/lookup/sound';

describe('soundKey', () => {
  it.each([
    ['shoigu', 'choigou'],
    ['shoigu', 'schoigu'],
    ['kozhemyako', 'kojemiako'],
    ['peskov', 'peskoff'],
    ['belousov', 'belousow'],
    ['vostochny', 'vostotchny'],
    ['choe', 'choi'],
    ['jong', 'jeong'],
    ['hui', 'hee'],
  ])('hears %s and %s alike', (one, other) => expect(soundKey(one)).toBe(soundKey(other)));

  it.each([
    ['lavrov', 'shoigu'],
    ['vladivostok', 'vladikavkaz'],
    ['jong', 'yong'],
    ['nam', 'un'],
  ])('keeps %s and %s apart', (one, other) => expect(soundKey(one)).not.toBe(soundKey(other)));
});
