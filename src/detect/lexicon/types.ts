/** What a word or phrase of a news text tells detection. */
export const CUES = [
  'kim', // the present North Korean leader by name
  'kimShort', // "Kim", which needs the text to have introduced him
  'putin',
  'north', // North Korea, Pyongyang
  'russia', // Russia, Moscow, the Kremlin
  'elsewhere', // another country, with whose leader either might meet
  'ruler', // leader, president, dictator: with a country beside it, a person
  'rulers', // leaders: with two countries beside it, two persons
  'rival', // another leader by name
  'envoy', // minister, ambassador, spokesman
  'meet', // meeting, summit, talks, handshake
  'travel', // visit, arrival, train
  'host', // welcome, invitation
  'pact', // signing, treaty, gifts
  'scene', // what only their meetings have: cosmodrome, armoured train, guest house, border bridge
  'missile', // launches and tests
  'fight', // troops, front, attack
  'made', // novel, film, satire, game, recipe
  'otherKim', // other North Koreans of that surname
  'afar', // letters, greetings, telephone calls: contact without a meeting
  'look', // inspects, is shown, watches: what a guest does
  'show', // shows: what a host does with a guest
  'site', // where in Russia they have met or travelled
  'past', // earlier rulers of either country, Soviet times
] as const;
export type Cue = (typeof CUES)[number];

/**
 * Words of one language, separated by commas. `talks` is a whole word, `negotiat*` a beginning; in scripts without
 * spaces, and in Korean, every entry is found anywhere. Case, marks and hyphens do not matter.
 */
export type Lexicon = Partial<Record<Cue, string>>;

/** Cues whose words need a capital where the script has them: "Xi", "Moon", and Polish "kim" is "whom". */
export const CAPITAL_CUES: readonly Cue[] = ['kimShort', 'rival'];

/** The bit of a cue in a hit's `cues`. */
export function bit(cue: Cue): number {
  return 1 << CUES.indexOf(cue);
}
