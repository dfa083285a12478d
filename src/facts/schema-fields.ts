import * as v from 'valibot';

/** Lower-case words joined by hyphens: `kim-jong-un`, `c003-14`, `unsc-2397`. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const Id = v.pipe(v.string(), v.regex(ID, 'an id is lower-case words joined by hyphens'));
export const Ids = v.optional(v.array(Id), []);
/** At least one id of sources.yaml. */
export const SourceIds = v.pipe(v.array(Id), v.minLength(1, 'a fact needs at least one source'));

/** Texts by their place on a card. */
export const Name = shown(60, 'a name has at most 60 characters');
export const Line = shown(160, 'a line has at most 160 characters');
export const Text = shown(400, 'a text has at most 400 characters');

function shown(length: number, message: string) {
  return v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'is empty: fill it in or take the field out'),
    v.maxLength(length, message),
  );
}
