/**
 * The gate's cheap test on raw text. It must never say no where detection would say coverage, so it asks only whether
 * something of each country's leader is there in any of the scripts that the press prints them in; everything finer is
 * left to `detectCoverage`. Needs no fact base and no folding: soft hyphens and marks are taken out here.
 */
const NORTH =
  /kim\b|kim['’]?[a-z]{0,3}\b|king? j|north.{0,3}korea|n\. ?kore|hermit k|dprk|krld|kldr|kndr|p.{0,2}[jyho]+[ou]?n[gy].?[jy]an|phenian|phenjan|nor[dt].{0,3}[ck]or|cor[eé][eia]+ (?:du|del|do) nor|norcor|noord.{0,3}kor|severn|p[oó]hja.{0,3}kor|pohjois|kuzey|utara|korut|trieu tien|binh nhuong|p[oó][lł]nocn|korei p|(?:^|[^а-яіїєґ])к[иі]м|кндр|п.?хен.?ян|северн|северо.?кор|півн|[金正]恩|金正[银銀]|朝[鲜鮮俄ロ露]|[俄露ロ]朝|北[韩韓朝]|平壤|平壌|キム|金(?:总|總|委|総)|김정은|김 ?위원|북|평양|조선|조[러로]|κιμ|κορε|كيم|كوريا|کیم|کره|קים|קוריאה|किम|कोरिया|কিম|কোরিয়া|คิม|เกาหลี|კიმ|կիմ|கிம்/;
const RUSSIA =
  /p[ou]+t[iy]+n|pu.?tin|putyin|poetin|krem[lƒ]|kreml|russ?[iaoeéēłlo]|russ|rosj|rosyj|orosz|ven[aä]j|venemaa|rys[ks]|mos[ckqk]|vladimir|nga\b|пут[иі]н|кремл|росс?[иі]|российск|рф|москв|лидер|普[京丁亭]|蒲亭|俄|露朝|[露ロ]シ|ロ朝|朝ロ|プーチン|プ大|푸틴|뿌찐|푸친|러|로씨야|조로|크렘|모스크바|πουτ|ρωσ|بوتين|روسيا|روسی|الروس|پوتین|پوٹن|פוטין|רוסיה|पुति|पुती|रूस|পুতিন|রাশিয়া|ปูติน|รัสเซีย|პუტინ|პუტ|պուտին|புதின்/;

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
