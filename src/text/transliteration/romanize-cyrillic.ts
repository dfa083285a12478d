import { HABITS, type Romanization } from './romanizations';

const VOWELS = 'аеёиоуыэюяіїє';
const SIGNS = 'ьъ';

/** Every Latin spelling of one Cyrillic word (lower case) that the known habits give, folded, each once. */
export function romanizeCyrillic(word: string): Set<string> {
  const spellings = new Set<string>();
  for (const habit of HABITS) {
    const spelling = romanize(word, habit);
    if (spelling === '') continue;
    spellings.add(spelling);
    if (spelling.includes('ks')) spellings.add(spelling.replace('ks', 'x'));
  }
  return spellings;
}

/** One spelling; empty where the word holds a letter that the habit does not know. */
function romanize(word: string, habit: Romanization): string {
  const end = habit.ending !== undefined && /[иы]й$/.test(word) ? word.length - 2 : word.length;
  let spelling = '';
  for (let i = 0; i < end; i++) {
    const written = letter(word, i, habit);
    if (written === undefined) return '';
    spelling += written;
  }
  if (end < word.length) return spelling + habit.ending;
  if (habit.in && spelling.endsWith('in')) return `${spelling}e`;
  return habit.ff ? spelling.replace(/([eo])v$/, '$1ff') : spelling;
}

function letter(word: string, i: number, habit: Romanization): string | undefined {
  const own = word.charAt(i);
  const before = word.charAt(i - 1);
  const after = word.charAt(i + 1);
  if (own === 'е') {
    if (i === 0 && habit.initialE) return habit.initialE;
    if (i > 0 && habit.innerE && (VOWELS.includes(before) || SIGNS.includes(before))) return habit.innerE;
    if (i > 0 && habit.hardE && 'лжшчщц'.includes(before)) return 'e';
  }
  if (own === 'г' && habit.gu && after !== '' && 'еиэ'.includes(after)) return 'gu';
  if (
    own === 'с' &&
    habit.ss &&
    after !== '' &&
    before !== '' &&
    VOWELS.includes(before) &&
    VOWELS.includes(after)
  )
    return 'ss';
  return habit.letters[own];
}
