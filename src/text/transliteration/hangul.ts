/** Spellings of Korean sounds by jamo position; the first is North Korean or McCune–Reischauer, then Revised, then press habits. */
interface Sounds {
  spellings: readonly (readonly string[])[];
  /** The way back: positions that a spelling may stand for. */
  places: ReadonlyMap<string, readonly number[]>;
}
interface Spellings {
  initials: Sounds;
  vowels: Sounds;
  finals: Sounds;
}

const LATIN: Spellings = {
  // ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ
  initials: split('k,g/k/n/t,d/t/r,l/m/p,b/p/s,sh/s/-/j,ch,dz/j/ch/k/th,t/ph,p/h'),
  // ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ
  vowels: split(
    'a/ae/ya/yae/o,eo,u/e/yo,yeo,yu,you/ye/o/wa/wae/oe,oi/yo/u,oo,ou/wo/we/wi/yu,yoo/u,eu,ou/ui,eui,ee,i/i',
  ),
  finals: split('-/k/k/k/n/n/n/t/l/k/m/p/l/l/p/l/m/p,b/p/t/t/ng/t/t/k/t/p/t'),
};

const CYRILLIC: Spellings = {
  initials: split('к,г/к/н/т,д/т/р,л/м/п,б/п/с/с/-/ч,чж,дж/ч/чх,ч/к/тх,т/пх,п/х'),
  vowels: split('а/э,е/я/е/о,е/е/е,йо/е/о/ва/вэ/ве,вэ,ой/е,йо/у/во/ве/ви/ю/ы,у/и,ы/и'),
  finals: split('-/к/к/к/н/н/н/т/ль,р,л/к/м/п/ль/ль/п/ль/м/п/п/т/т/н/т/т/к/т/п/т'),
};

/** Surnames have spellings of their own beside what their jamo give. */
export const SURNAMES: Readonly<Record<string, string>> = {
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
  const initials = spellings.initials.spellings[Math.floor(index / 588)] ?? [];
  const vowels = spellings.vowels.spellings[Math.floor((index % 588) / 28)] ?? [];
  const finals = spellings.finals.spellings[index % 28] ?? [];
  return initials.flatMap((a) =>
    vowels
      .filter((b) => isUsual(a, b, finals))
      .flatMap((b) => finals.map((c) => (a === '' && b === 'oo' ? 'w' : a) + b + c)),
  );
}

/** Whether a folded word spells one of the syllables. Read backwards, sound by sound: no list of spellings is needed. */
export function isSpellingOf(word: string, syllables: ReadonlySet<string>): boolean {
  if (word.length === 0 || word.length > 8) return false;
  const spellings = word >= 'а' ? CYRILLIC : LATIN;
  for (let initialEnd = 0; initialEnd <= 2; initialEnd++) {
    const initial = word.slice(0, initialEnd);
    for (let vowelEnd = initialEnd + 1; vowelEnd <= word.length && vowelEnd <= initialEnd + 3; vowelEnd++) {
      if (matches(spellings, initial, word.slice(initialEnd, vowelEnd), word.slice(vowelEnd), syllables))
        return true;
    }
  }
  return false;
}

function matches(
  spellings: Spellings,
  initial: string,
  vowel: string,
  final: string,
  syllables: ReadonlySet<string>,
): boolean {
  const initials = placesOf(spellings.initials, initial === 'w' && vowel.startsWith('o') ? '' : initial);
  const vowels = initials.length > 0 ? placesOf(spellings.vowels, vowel) : [];
  const finals = vowels.length > 0 ? placesOf(spellings.finals, final) : [];
  return finals.some((c) =>
    initials.some((a) =>
      vowels.some((b) => syllables.has(String.fromCharCode(FIRST + a * 588 + b * 28 + c))),
    ),
  );
}

function placesOf(sounds: Sounds, spelling: string): readonly number[] {
  return sounds.places.get(spelling) ?? [];
}

/** "Shin" but "Song"; "Young" but "Yol": some spellings keep company with some sounds only. */
function isUsual(initial: string, vowel: string, finals: readonly string[]): boolean {
  if (initial === 'sh') return vowel === 'i' || vowel === 'wi';
  if (vowel === 'you') return finals[0] === 'ng';
  if (vowel === 'ee') return initial === 'h';
  return true;
}

function split(list: string): Sounds {
  const spellings = list
    .split('/')
    .map((options) => options.split(',').map((option) => (option === '-' ? '' : option)));
  const places = new Map<string, number[]>();
  spellings.forEach((options, place) => {
    for (const option of options) places.set(option, [...(places.get(option) ?? []), place]);
  });
  return { spellings, places };
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
