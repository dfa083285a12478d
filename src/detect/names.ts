import type { FactBase } from '../facts/factbase';
import type { Lexicon } from './lexicon/types';

export const KIM = 'kim-jong-un';
export const PUTIN = 'vladimir-putin';

/** Leaders whom either of the two meets elsewhere, and rulers before them, as far as the fact base knows them. */
const RIVALS =
  'donald-trump joe-biden xi-jinping moon-jae-in yoon-suk-yeol lee-jae-myung volodymyr-zelenskyy'.split(' ');
const PAST =
  'kim-jong-il kim-il-sung joseph-stalin nikita-khrushchev leonid-brezhnev mikhail-gorbachev dmitry-medvedev'.split(
    ' ',
  );

/** Where the two have met or travelled in Russia; naming one is naming Russia. */
export const RUSSIAN_SITES =
  'vladivostok vostochny-cosmodrome khasan russky-island far-eastern-federal-university primorsky-krai amur-oblast komsomolsk-on-amur russian-far-east'.split(
    ' ',
  );

/** Places that an article names for little else than their meetings. */
const SCENES =
  'vostochny-cosmodrome khasan russky-island kumsusan-guesthouse diaoyutai komsomolsk-on-amur'.split(' ');

/** Others of that surname, who are not meant by "Kim" where one of them alone is introduced. */
const OTHER_KIMS =
  'kim-jong-il kim-il-sung kim-yo-jong kim-yong-nam kim-jong-nam kim-ju-ae kim-tok-hun kim-yong-bok kim-jong-gwan kim-jong-sik kim-jong-gyu kim-song-nam kim-song kim-yong-hyun'.split(
    ' ',
  );

/** Whose talks are no meeting of the two. */
const ENVOYS = 'sergei-lavrov sergei-shoigu choe-son-hui kim-yo-jong andrei-belousov'.split(' ');

/** Whom and what each cue names. */
const NAMED = {
  kim: [KIM],
  putin: [PUTIN],
  russia: RUSSIAN_SITES,
  site: RUSSIAN_SITES,
  scene: SCENES,
  rival: RIVALS,
  past: PAST,
  envoy: ENVOYS,
  otherKim: OTHER_KIMS,
};

/** Entities whose names detection looks for. */
export const DETECTED: ReadonlySet<string> = new Set(Object.values(NAMED).flat());

/** The fact base's own names of them, in every language it has them in. */
export function namesOf(facts: FactBase): Lexicon {
  return Object.fromEntries(Object.entries(NAMED).map(([cue, ids]) => [cue, formsOf(facts, ids)]));
}

function formsOf(facts: FactBase, ids: readonly string[]): string {
  return ids
    .flatMap((id) => {
      const entity = facts.entities.get(id);
      return entity
        ? [entity.name, ...Object.values(entity.names).flatMap((forms) => forms ?? []), ...entity.misprints]
        : [];
    })
    .join(',');
}
