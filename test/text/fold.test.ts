import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldedOffset } from '../../src/text/fold';

describe('folds', () => {
  test.each([
    ['Kim Jong‑un', 'kim jong-un'],
    ['KIM JONG UN', 'kim jong un'],
    ['Kim\u00a0Jong\u202fun', 'kim jong un'],
    ['Vladi\u00advostok', 'vladivostok'],
    ['Ser\u200bgei', 'sergei'],
    ['Kim Jŏng-ŭn', 'kim jong-un'],
    ['Kim Jo\u0306ng-u\u0306n', 'kim jong-un'],
    ['Sergueï Choïgou', 'sergueï choïgou'.normalize('NFD').replace(/\u0308/g, '')],
    ['Weißes Haus', 'weisses haus'],
    ['Pjöngjang', 'pjongjang'],
    ['Кожем’яко', "кожем'яко"],
    ['Хрущёв', 'хрущев'],
    ['Сергей', 'сергей'],
    ['Сергеи\u0306', 'сергей'],
    ['Ме\u0308н', 'мен'],
    ['Пу́тин', 'путин'],
    ['Київ', 'київ'],
    ['김정은', '김정은'],
    ['김정은'.normalize('NFD'), '김정은'],
    ['プーチン', 'プーチン'],
    ['フ\u309aーチン', 'プーチン'],
    ['ﾌﾟｰﾁﾝ', 'プーチン'],
    ['キム・ジョンウン', 'キムジョンウン'],
    ['弗拉基米尔·普京', '弗拉基米尔普京'],
    ['Ｋｉｍ', 'kim'],
    ['152㎜', '152mm'],
    ['𝐊𝐢𝐦', 'kim'],
    ['“Kim’s”', '"kim\'s"'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });
});

describe('puts look-alike letters back into the script of their word', () => {
  test.each([
    ['Vostochny Сosmodrome', 'vostochny cosmodrome'],
    ['Ri Chang Hо', 'ri chang ho'],
    ['named О Su Yong', 'named o su yong'],
    ['No Кwang Chol', 'no kwang chol'],
    ['Владимир Пyтин', 'владимир путин'],
    ['Владимир Путiн', 'владимир путін'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });
  test.each(['о саммите', 'Ким в Пхеньяне', 'о NATO', 'Путин и Kim', 'с Apple с'])('leaves %s', (text) => {
    expect(fold(text).text).toBe(text.toLowerCase());
  });
});

describe('takes any string', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string().map((s) => `\ud800${s}\udfff\0`),
  );
  test('bounds lie in the text, in order, and every folded unit has them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, starts, ends } = fold(text);
        expect(starts.length).toBe(folded.length);
        expect(ends.length).toBe(folded.length);
        for (let i = 0; i < folded.length; i++) {
          expect(starts[i]).toBeGreaterThanOrEqual(i === 0 ? 0 : (starts[i - 1] ?? 0));
          expect(ends[i]).toBeGreaterThan(starts[i] ?? 0);
          expect(ends[i]).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
  test('the way there is the inverse of the way back', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text);
        for (let i = 0; i < folded.text.length; i++) {
          const index = foldedOffset(folded, folded.starts[i] ?? 0);
          expect(folded.starts[index]).toBe(folded.starts[i]);
        }
      }),
    );
  });
  test('folding any one unit twice changes nothing more', () => {
    for (let code = 0; code <= 0xffff; code++) {
      const once = fold(String.fromCharCode(code)).text;
      expect(fold(once).text, code.toString(16)).toBe(once);
    }
  });
  test('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = fold(text).text;
        expect(fold(once).text).toBe(once);
      }),
    );
  });
  test('thousands of combining marks hang on one letter', () => {
    const folded = fold(`a${'\u0301'.repeat(5000)}b`);
    expect(folded.text).toBe('ab');
    expect(folded.ends[0]).toBe(5001);
  });
});
