import { russianCases } from '../text/transliteration/russian-cases';
import type { AliasIndex } from './alias-index';

/** Adds the case forms and other Cyrillic spellings, which only a text in that script needs. */
export function addCyrillicForms({ cyrillic, forms }: AliasIndex): void {
  for (const [concept, ...spellings] of cyrillic.splice(0)) {
    const own =
      spellings.length > 0 ? spellings.flatMap(withCases) : russianCases(forms.forms[concept] ?? '');
    for (const form of own) forms.add(form, concept);
  }
}

/** Syllables of men's names decline: "Ын → Ына", "Чхоль → Чхоля". */
function withCases(form: string): string[] {
  if (!/[нмпктрль]$/.test(form)) return [form];
  if (form.endsWith('ь')) return [form, ...['я', 'ю', 'ем', 'е'].map((end) => form.slice(0, -1) + end)];
  return [form, ...['а', 'у', 'ом', 'е'].map((end) => form + end)];
}
