import type { Fault } from '../read';
import type { Entity } from '../schema';
import { COMMON_WORDS } from './common-words';
import { foldName } from './fold-name';
import { type FactSet, faultIn } from './rule';

/** A form of an entity's name that is matched anywhere, and whether a context rule guards it. */
interface Alias {
  form: string;
  field: string;
  folded: string;
  guarded: boolean;
}

/** No two entities answer to one form, unless all but one need other words near it. */
export function noSharedAlias(set: FactSet): Fault[] {
  const owners = new Map<string, { entity: Entity; alias: Alias }[]>();
  for (const entity of set.records.entities) {
    for (const alias of distinct(aliasesOf(entity))) {
      owners.set(alias.folded, [...(owners.get(alias.folded) ?? []), { entity, alias }]);
    }
  }
  return [...owners.values()].flatMap((sharing) => {
    const free = sharing.filter(({ alias }) => !alias.guarded);
    return free.slice(1).map(({ entity, alias }) => {
      const others = sharing.filter((one) => one.entity !== entity).map((one) => one.entity.id);
      return faultIn(
        set,
        entity,
        alias.field,
        `"${alias.form}" also names ${others.join(', ')}: take it out of one, or give it a "guarded" entry with words that must stand near`,
      );
    });
  });
}

/** No form is so short or so common that ordinary text would link to it. */
export function noWeakAlias(set: FactSet): Fault[] {
  return set.records.entities.flatMap((entity) =>
    aliasesOf(entity)
      .filter((alias) => !alias.guarded)
      .flatMap(({ form, field, folded }) => {
        if (isTooShort(folded)) {
          return [
            faultIn(
              set,
              entity,
              field,
              `"${form}" is too short to stand alone: give it a "guarded" entry with words that must stand near`,
            ),
          ];
        }
        if (COMMON_WORDS.has(folded.replace(/^the /, ''))) {
          return [
            faultIn(
              set,
              entity,
              field,
              `"${form}" is a common word: move it to "short", or give it a "guarded" entry with words that must stand near`,
            ),
          ];
        }
        return [];
      }),
  );
}

/** A context rule guards a form that the entity has. */
export function guardsKnownForm(set: FactSet): Fault[] {
  return set.records.entities.flatMap((entity) => {
    const forms = new Set(
      [entity.name, ...Object.values(entity.names).flat(), ...entity.misprints, ...entity.short].map(
        foldName,
      ),
    );
    return entity.guarded
      .filter(({ form }) => !forms.has(foldName(form)))
      .map(({ form }) =>
        faultIn(
          set,
          entity,
          'guarded',
          `"${form}" is none of the entity's names: add it to "names" or take the guard out`,
        ),
      );
  });
}

function aliasesOf(entity: Entity): Alias[] {
  const guarded = new Set(entity.guarded.map(({ form }) => foldName(form)));
  const alias = (form: string, field: string): Alias => {
    const folded = foldName(form);
    return { form, field, folded, guarded: guarded.has(folded) };
  };
  return [
    alias(entity.name, 'name'),
    ...Object.entries(entity.names).flatMap(([language, forms]) =>
      forms.map((form) => alias(form, `names.${language}`)),
    ),
    ...entity.misprints.map((form) => alias(form, 'misprints')),
  ];
}

function distinct(aliases: readonly Alias[]): Alias[] {
  return [...new Map(aliases.map((alias) => [alias.folded, alias])).values()];
}

/** Three letters or digits at least; two where a sign is a syllable or a word. */
function isTooShort(folded: string): boolean {
  const signs = folded.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const syllabic = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(folded);
  return signs < (syllabic ? 2 : 3);
}
