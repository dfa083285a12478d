/** Spellings of one English word on both sides of the ocean, and given names that languages share. */
const GROUPS: readonly string[] = [
  'armored armoured',
  'center centre',
  'defense defence',
  'program programme',
  'women womens womans',
  'organisation organization',
  'theater theatre',
  'maneuvers manoeuvres',
  'harbor harbour',
  'advisor adviser',
  'alexander aleksandr alexandr alexandre aleksander oleksandr alessandro alejandro',
  'joseph josef iosif jozef yosef',
  'michael mikhail',
  'dmitry dimitri dimitry dmitrii',
  'vladimir wladimir volodymyr',
  'yevgeny evgeny eugene yevgeni evgeni evgenii',
  'nikita mykyta',
  'sergei sergey serhiy serhii sergej sergiy',
  'andrei andrey andrej andriy andrii',
  'alexei aleksei alexey aleksey alexej oleksii oleksiy',
  'yuri yury iouri jurij yuriy yurii',
  'valery valeri valeriy',
  'oleg oleh',
  'cyril kirill kyrylo',
  'antony anthony tony',
  'vadim vadym',
];

const BY_WORD = new Map<string, string[]>();
for (const group of GROUPS) {
  const words = group.split(' ');
  for (const word of words)
    BY_WORD.set(
      word,
      words.filter((other) => other !== word),
    );
}

/** Other spellings of a folded word; empty for most. */
export function otherSpellings(word: string): readonly string[] {
  return BY_WORD.get(word) ?? [];
}
