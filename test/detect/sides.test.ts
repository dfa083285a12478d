import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/detect/read-article';
import { articleFromText } from '../../src/text/blocks';
import { facts } from './articles';

/** Whom the text's sentences speak of, all together. */
function whom(text: string): string {
  const { readings } = readArticle(articleFromText(text), facts);
  const named = (side: 'kim' | 'putin' | 'rival') => (readings.some((r) => r[side]) ? [side] : []);
  return [...named('kim'), ...named('putin'), ...named('rival')].join(' ');
}

describe('by name, in any script', () => {
  test.each([
    ['Kim Jong-un met Vladimir Putin.'],
    ['Ким Чен Ына встретил Путин.'],
    ['Кім Чен Ин і Путін зустрілися.'],
    ['金正恩与普京举行会谈。'],
    ['金正恩總書記與普丁會面。'],
    ['正恩氏とプーチン氏が会談した。'],
    ['김정은 위원장이 푸틴 대통령과 만났다.'],
    ['Kim Dzong Un spotkał się z Putinem.'],
    ['Kim Čong-una přijal Putin.'],
    ['Kim Jong Un ve Putin görüştü.'],
    ['التقى كيم جونغ أون وبوتين'.replace('وبوتين', 'و بوتين')],
    ['Ο Κιμ Γιονγκ Ουν και ο Πούτιν.'],
    ['किम जोंग उन और पुतिन की मुलाकात।'],
  ])('%s', (text) => expect(whom(text)).toBe('kim putin'));
});

describe('by title', () => {
  test.each([
    ['The North Korean dictator was received by the Russian president.'],
    ['The leaders of Russia and North Korea sat down together.'],
    ['Nordkoreas Machthaber traf den Kremlchef.'],
    ['Le dirigeant nord-coréen et le président russe se sont vus.'],
    ['Лидер КНДР и президент России обнялись.'],
    ['朝鲜领导人与俄罗斯总统握手。'],
    ['북한 지도자와 러시아 대통령이 악수했다.'],
  ])('%s', (text) => expect(whom(text)).toBe('kim putin'));
});

describe('others are others', () => {
  test.each([
    ['The South Korean president telephoned the Chinese leader.', 'rival'],
    ['Kim Kardashian was seen in Paris.', ''],
    ['Kim Yo Jong issued a statement.', ''],
    ['Kim Il Sung went to see Stalin.', ''],
    ['The Russian spy chief and the Russian foreign minister travelled.', ''],
    ['Министр обороны России и глава МИД России прибыли.', ''],
    ['Trump wrote to Kim Jong Un.', 'kim rival'],
    ['W sprawie tej nie wiadomo, z kim rozmawiał Putin.', 'putin'],
  ])('%s', (text, expected) => expect(whom(text)).toBe(expected));
});
