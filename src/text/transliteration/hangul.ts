/** Spellings of one Korean sound by jamo position; the first is North Korean or McCune–Reischauer, then Revised, then press habits. */
interface Spellings {
  initials: readonly string[];
  vowels: readonly string[];
  finals: readonly string[];
}

const LATIN: Spellings = {
  // ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ
  initials: [
    'k g',
    'kk gg',
    'n',
    't d',
    'tt dd',
    'r l',
    'm',
    'p b',
    'pp bb',
    's sh',
    'ss',
    '_',
    'j ch',
    'jj',
    'ch',
    'kh k',
    'th t',
    'ph p',
    'h',
  ],
  // ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ
  vowels: [
    'a',
    'ae ai',
    'ya',
    'yae',
    'o eo u',
    'e',
    'yo yeo yu you',
    'ye',
    'o',
    'wa',
    'wae',
    'oe oi',
    'yo',
    'u oo ou',
    'wo',
    'we',
    'wi',
    'yu yoo',
    'u eu ou',
    'ui hui eui ee i',
    'i ee',
  ],
  finals: [
    '_',
    'k g',
    'k',
    'k',
    'n',
    'n',
    'n',
    't',
    'l',
    'k',
    'm',
    'p',
    'l',
    'l',
    'p',
    'l',
    'm',
    'p b',
    'p',
    't',
    't',
    'ng',
    't',
    't',
    'k',
    't',
    'p',
    't',
  ],
};

const CYRILLIC: Spellings = {
  initials: [
    'к г',
    'кк',
    'н',
    'т д',
    'тт',
    'р л',
    'м',
    'п б',
    'пп',
    'с',
    'сс',
    '_',
    'ч чж дж ж',
    'чч',
    'чх ч',
    'кх к',
    'тх т',
    'пх п',
    'х',
  ],
  vowels: [
    'а',
    'э е ай',
    'я',
    'е',
    'о е',
    'е э',
    'е йо ьо ио',
    'е йе',
    'о',
    'ва',
    'вэ',
    'ве вэ ой уэ',
    'е йо ьо',
    'у',
    'во',
    'ве',
    'ви',
    'ю',
    'ы у и',
    'и ый ы ей і',
    'и і',
  ],
  finals: [
    '_',
    'к г',
    'к',
    'к',
    'н',
    'н',
    'н',
    'т',
    'ль р л',
    'к',
    'м',
    'п',
    'ль',
    'ль',
    'п',
    'ль',
    'м',
    'п б',
    'п',
    'т',
    'т',
    'н',
    'т',
    'т',
    'к',
    'т',
    'п',
    'т',
  ],
};

/** Surnames have spellings of their own beside what their jamo give. */
const SURNAMES: Readonly<Record<string, string>> = {
  이: 'ri lee li yi rhee rhie ree i ли і лі рі',
  리: 'ri lee li yi rhee ree ли рі лі',
  박: 'pak park bak пак',
  최: 'choe choi choy цой чхве чвэ чой',
  조: 'jo cho joh чо',
  정: 'jong jung chung chong jeong cheong joung чон',
  노: 'no ro roh noh rho но ро',
  로: 'no ro roh noh rho но ро',
  임: 'im rim lim yim им лим',
  림: 'im rim lim yim им лим рим',
  유: 'yu yoo ryu you ryoo ю рю',
  류: 'yu yoo ryu you ryoo рю',
  오: 'o oh о',
  우: 'u woo wu у',
  위: 'wi wee ви',
  제: 'je jeh che чже че',
  강: 'kang gang kan кан',
  윤: 'yun yoon youn юн',
  문: 'mun moon мун',
  신: 'sin shin син',
  장: 'jang chang чан',
  전: 'jon jeon jun chun chon чон',
  김: 'kim gim ким кім',
  양: 'yang ryang ян',
  량: 'ryang yang рян',
  연: 'yon yeon ryon',
  여: 'yo yeo ryo',
  심: 'sim shim',
};

const FIRST = 0xac00;
const LAST = 0xd7a3;

/** Whether the text is nothing but Hangul syllables. */
export function isHangul(text: string): boolean {
  return /^[\uac00-\ud7a3]+$/.test(text);
}

/** Latin and Cyrillic spellings (folded) of one Hangul syllable, each once; the empty list for anything else. */
export function spellSyllable(syllable: string): string[] {
  const code = syllable.charCodeAt(0);
  if (code < FIRST || code > LAST) return [];
  return [...new Set([...combine(LATIN, code - FIRST), ...combine(CYRILLIC, code - FIRST)])];
}

/** The same for the syllable of a family name. */
export function spellSurname(syllable: string): string[] {
  const known = SURNAMES[syllable]?.split(' ') ?? [];
  return [...new Set([...known, ...spellSyllable(syllable)])];
}

function combine(spellings: Spellings, index: number): string[] {
  const initials = options(spellings.initials[Math.floor(index / 588)]);
  const vowels = options(spellings.vowels[Math.floor((index % 588) / 28)]);
  const finals = options(spellings.finals[index % 28]);
  return initials.flatMap((a) => vowels.flatMap((b) => finals.map((c) => soften(a, b) + b + c)));
}

function options(list: string | undefined): string[] {
  return (list ?? '').split(' ').map((option) => (option === '_' ? '' : option));
}

/** "sh" stands only before i: Shin, but Song. A vowel u without initial is often "woo". */
function soften(initial: string, vowel: string): string {
  if (initial === 'sh' && !/^(i|ee|wi|ui)/.test(vowel)) return 's';
  return initial === '' && vowel === 'oo' ? 'w' : initial;
}

/** The initial-sound law between North and South: 리 ↔ 이, 로 ↔ 노. Both spellings of a name, itself first. */
export function northSouth(name: string): string[] {
  const pair = NORTH_SOUTH[name.charAt(0)];
  return pair ? [name, pair + name.slice(1)] : [name];
}

const NORTH_SOUTH: Readonly<Record<string, string>> = both({
  리: '이',
  로: '노',
  류: '유',
  림: '임',
  량: '양',
  려: '여',
  련: '연',
  룡: '용',
  라: '나',
});

function both(pairs: Readonly<Record<string, string>>): Record<string, string> {
  return { ...pairs, ...Object.fromEntries(Object.entries(pairs).map(([north, south]) => [south, north])) };
}
