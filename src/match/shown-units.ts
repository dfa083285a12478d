import type { Entity } from '../facts/schema';
import { fold } from '../text/fold';
import type { UnitAlias } from './unit-index';

const LANGUAGES = ['ko', 'zh', 'ja'] as const;
const UNSPACED = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

/** Whether a name as listed holds Hangul, Han or kana. */
export function isUnspaced(surface: string): boolean {
  return UNSPACED.test(surface);
}

/**
 * Aliases that are names which cards show: the fact base brings them along wherever it is, so the compiled names leave
 * them out, a sixth of their size. Remarks in brackets are none.
 */
export function shownUnits(entities: readonly Entity[]): UnitAlias[] {
  const names = entities.flatMap((entity, number) =>
    LANGUAGES.flatMap((language) => {
      const name = entity.names[language]?.[0];
      return name !== undefined && isUnspaced(name) && !/[()…\n]/.test(name) ? [{ number, name }] : [];
    }),
  );
  const texts = fold(names.map(({ name }) => name).join('\n')).text.split('\n');
  const units = names.map(({ number }, i): UnitAlias => {
    return { text: texts[i] ?? '', entity: number, listed: true, short: false, near: [] };
  });
  return [...new Map(units.map((unit) => [unitKey(unit), unit])).values()];
}

/** What two aliases have in common that are one. */
export function unitKey({ entity, text }: Pick<UnitAlias, 'entity' | 'text'>): string {
  return `${entity} ${text}`;
}
