import type { FactBase } from '../../facts/factbase';
import type { Entity, Language, Side } from '../../facts/schema';

/** The language in which people and things of a side are named at home. */
const HOME: Partial<Record<Side, Language>> = {
  dprk: 'ko',
  rok: 'ko',
  russia: 'ru',
  china: 'zh',
  japan: 'ja',
  ukraine: 'uk',
};

/** An entity's name for a reader of `lang`; a plain name, where the fact base has no entity of that id, as it is. */
export function nameOf(facts: FactBase, id: string, lang: string): string {
  const entity = facts.entities.get(id);
  return entity ? nameIn(entity, lang) : id;
}

export function nameIn(entity: Entity, lang: string): string {
  return (lang !== 'en' && entity.names[lang as Language]?.[0]) || entity.name;
}

/** The name as it is written at home, unless the reader sees that one already. */
export function originalName(entity: Entity, lang: string): { text: string; lang: string } | undefined {
  const home = entity.side && HOME[entity.side];
  const text = home && entity.names[home]?.[0];
  return text && home !== lang ? { text, lang: home } : undefined;
}

/** Titles of topics and forms of meetings are written small in the fact base. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}
