import type { Fault } from '../read';
import type { Language } from '../schema';
import { type FactSet, faultIn } from './rule';

/** Scripts that a name in each language may not hold, with what to do. */
const FOREIGN: Record<Exclude<Language, 'mul'>, RegExp> = {
  en: /[\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  fr: /[\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  de: /[\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  es: /[\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ru: /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}іїєґІЇЄҐ]/u,
  uk: /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ыъэёЫЪЭЁ]/u,
  ko: /[\p{Script=Cyrillic}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  zh: /[\p{Script=Cyrillic}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ja: /[\p{Script=Cyrillic}\p{Script=Hangul}]/u,
};

/** A name stands under a language that is written so. */
export function namesInTheirScript(set: FactSet): Fault[] {
  return set.records.entities.flatMap((entity) =>
    Object.entries(FOREIGN).flatMap(([language, foreign]) =>
      (entity.names[language as Language] ?? [])
        // The Katakana middle dot and long-vowel mark are used by other scripts too.
        .filter((form) => foreign.test(form.replace(/[・ー]/gu, '')))
        .map((form) =>
          faultIn(
            set,
            entity,
            `names.${language}`,
            `"${form}" is not written as in this language: move it to the one it belongs to`,
          ),
        ),
    ),
  );
}
