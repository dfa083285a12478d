/**
 * The gate's cheap test on raw text. It must never say no where detection would say coverage, so it asks only whether
 * something of each country's leader is there in any of the scripts that the press prints them in; everything finer is
 * left to `detectCoverage`. Needs no fact base and no folding: soft hyphens and marks are taken out here.
 */
const NORTH =
  /\bkim|\bkin?g? j|n(?:or|oo)[dt]\w*.{0,3}[ck]or|cor\w+ d\w+ nor|korei p|pyong|\bdprk|hermit k|trieu tien|korut|kuzey|(?<![а-яё])к[иі]м|кндр|пхен|[севнпів]{3}\S* коре|正[恩银銀]|朝[鲜鮮俄ロ露]|[俄露ロ]朝|北[韩韓朝]|平[壤壌]|キム|金[总總委総]|김정은|김 ?(?:국무|위원)|북한|북.?러|평양|조[러로]|κιμ|كيم|کیم|کم ج|קים|किम|কিম|คิม|კიმ|կիմ|கிம்/;
const RUSSIA =
  /p[ou]u?t[iy]n|poetin|putyin|kreml|rus[is]|rosj|rosyj|orosz|vena?j|venemaa|ryss|mos[ck]|\bnga\b|vladimir|пут[иі]н|кремл|рос[сі]|(?<![а-я])рф|ресей|москв|普[京丁亭]|蒲亭|俄|[露ロ]朝|朝[露ロ]|ロシア|プーチン|プ大|푸[틴친]|뿌찐|러시|북.?러|조[러로]|크렘|πουτ|بوتين|روس|پوت|پوٹن|פוטין|पुत|পুত|ปูติน|პუტ|պուտ|புதி/;

/** True where both leaders may be named in `sample`: title, headings, metadata and some body text of a page. */
export function namesBothLeaders(sample: string): boolean {
  const text = (PLAIN.test(sample) ? sample : withoutMarks(sample)).toLowerCase();
  return NORTH.test(text) && RUSSIA.test(text);
}

/** ASCII and ordinary punctuation, as most pages in English are: a look is five times faster than taking marks out of nothing. */
const PLAIN = /^[\0-\x7f\u00a0-\u00ac\u00ae-\u00bf\u200e-\u206f\u20a0-\u20bf]*$/;

function withoutMarks(sample: string): string {
  return sample
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200d]/g, '')
    .normalize('NFC');
}
