import { isSpellingOf, SURNAMES } from './hangul';

/** Syllables that Korean given names are made of. */
const GIVEN =
  '가강건겸경계고관광교구국군권규균근금기길나남노녹다단달대덕도동두라란래려련렬령록룡류률륜리린림마만매명모목무묵문미민방배백범병보복봉빈산상새생서석선설섭성세소솔송수숙순숭슬승시식신실심아안애양언억업연열염엽영예오옥온완왕요용우욱운웅원월위유윤율은을의이익인일임자장재전정제조종주준중지직진찬창채천철청초총추춘출충치칠태택필하학한해행향헌혁현형혜호홍화환회효후훈휘휴흥희갑걸곤낙돈득락몽반북삼섭욱응육천팔판풍협후흠탁탄통평포필';

/** Family names, the common ones and the rarer ones that the news knows. */
const FAMILY =
  '김이리박최정강조윤장임림한오서신권황안송류유전홍고문양량손배백허남심노로하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예봉사부황보';

const GIVEN_SYLLABLES = new Set(GIVEN);
const FAMILY_SYLLABLES = new Set(FAMILY);
const FAMILY_SPELLINGS = new Set(Object.values(SURNAMES).flatMap((spellings) => spellings.split(' ')));

/** Whether a folded Latin or Cyrillic word is a Korean family name: whoever bears it is somebody, not a misprint. */
export function isKoreanFamilyName(word: string): boolean {
  return FAMILY_SPELLINGS.has(word) || isSpellingOf(word, FAMILY_SYLLABLES);
}

/** Whether a folded word is one syllable of Korean given names. */
export function isKoreanGivenSyllable(word: string): boolean {
  return isSpellingOf(word, GIVEN_SYLLABLES);
}

/** One such syllable, or two in one word ("Jongin"). */
export function isKoreanGivenName(word: string): boolean {
  if (isKoreanGivenSyllable(word)) return true;
  for (let cut = 2; cut <= word.length - 2; cut++) {
    if (isKoreanGivenSyllable(word.slice(0, cut)) && isKoreanGivenSyllable(word.slice(cut))) return true;
  }
  return false;
}
