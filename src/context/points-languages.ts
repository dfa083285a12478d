// The points that texts in other languages than English state, read from folded text.

/** "two" to "ten" by language; figures count in all of them. */
const COUNTS: readonly (readonly string[])[] = [
  ['два', 'две', 'двух', 'дві', 'двух', 'zwei', 'deux', 'dos', 'due', 'dwie', 'dwoch', '두', '两', '二'],
  ['три', 'трех', 'трьох', 'drei', 'trois', 'tres', 'tre', 'trzy', 'trzech', '세', '三'],
  ['четыре', 'четырех', 'чотири', 'vier', 'quatre', 'cuatro', 'quattro', 'cztery', 'czterech', '네', '四'],
  ['пять', 'пяти', "п'ять", 'funf', 'cinq', 'cinco', 'cinque', 'piec', 'pieciu', '다섯', '五'],
  ['шесть', 'шести', 'шість', 'sechs', 'six', 'seis', 'sei', 'szesc', 'szesciu', '여섯', '六'],
  ['семь', 'семи', 'сім', 'sieben', 'sept', 'siete', 'sette', 'siedem', '일곱', '七'],
  ['восемь', 'восьми', 'вісім', 'acht', 'huit', 'ocho', 'otto', 'osiem', '여덟', '八'],
  ['девять', 'девяти', "дев'ять", 'neun', 'neuf', 'nueve', 'nove', 'dziewiec', '아홉', '九'],
  ['десять', 'десяти', 'zehn', 'dix', 'diez', 'dieci', 'dziesiec', '열', '十'],
];
const COUNT = `\\d{1,4}|${COUNTS.flat()
  .sort((a, b) => b.length - a.length)
  .join('|')}`;

function countOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  if (/^\d+$/.test(word)) return Number(word);
  const at = COUNTS.findIndex((forms) => forms.includes(word));
  return at < 0 ? undefined : at + 2;
}

/** The number in the first group that any of the patterns meets. */
function firstCount(text: string, patterns: readonly RegExp[]): number | undefined {
  for (const pattern of patterns) {
    const value = countOf(
      pattern
        .exec(text)
        ?.slice(1)
        .find((group) => group !== undefined),
    );
    if (value !== undefined) return value;
  }
  return undefined;
}

const SPEEDS = [
  /(\d{2,3})(?:[,.]\d)? ?(?:км\/ч|км\/год|километр\p{L}* в час|кілометр\p{L}* на годину|kilometern? (?:pro|in der) stunde|stundenkilomet|kilometres (?:a l')?heure|kilometros por hora|chilometri (?:all')?or|kilometr\p{L}* na godzin)/u,
  /(?:时速|時速|시속)\s?(?:约|約|약)?\s?(\d{2,3})/u,
  /每小时(?:约)?(\d{2,3})/u,
];
/** Kilometres an hour. */
export function speedAbroad(text: string): number | undefined {
  return firstCount(text, SPEEDS);
}

const PARTIES = [
  new RegExp(
    `(?:делегаци|делегаці|свит|сопровожд)\\p{L}*[^.]{0,24}?(?<!\\p{L})(${COUNT}) (?:человек|чоловік|осіб)`,
    'u',
  ),
  new RegExp(
    `(?:delegation|gefolge) (?:von|aus|mit) (?:etwa |rund |knapp )?(${COUNT})\\b|\\b(\\d{1,4})-?kopfige`,
    'u',
  ),
  new RegExp(
    `(?:delegation|suite|delegacion|sequito|comitiva|delegazione|seguito) (?:de|di|d'environ|de unas?|di circa|compuesta por|composee de)(?: environ| unas?| circa)? ?(${COUNT})\\b`,
    'u',
  ),
  /(\d{1,4})-?osobow\p{L}* (?:delegacj|swit)|delegacj\p{L}* liczac\p{L}* (?:okolo )?(\d{1,4})/u,
  /(\d{1,4})여?\s?명\s?(?:규모|안팎|정도)?(?:의|으로)?[^.]{0,8}(?:수행단|대표단|수행원|방문단)|(?:수행단|대표단|수행원|방문단)[^.]{0,12}?(\d{1,4})여?\s?명/u,
  /(\d{1,4})(?:多|余)?(?:人|名)[^。]{0,6}(?:代表团|随行)|(?:代表团|随行人员|随行団|代表団)[^。]{0,8}?(\d{1,4})(?:多|余)?(?:人|名)/u,
];
/** People who travel with the leader. */
export function delegationAbroad(text: string): number | undefined {
  return firstCount(text, PARTIES);
}

/** More or less than the number: too little to differ from. */
const BOUND =
  /более|больше|свыше|почти|менее|понад|майже|mehr als|uber \d|fast|knapp|plus de|pres de|moins de|mas de|casi|menos de|piu di|quasi|meno di|ponad|prawie|넘게|이상|가까이|超过|近|多小时|以上|余り|近く|超/u;
const TALK =
  'переговор\\p{L}*|встреч\\p{L}*|бесед\\p{L}*|зустріч\\p{L}*|gesprach\\p{L}*|treffen|gipfel|unterredung|entretien\\p{L}*|rencontre|sommet|reunion|conversacion\\p{L}*|encuentro|cumbre|colloqui\\p{L}*|incontro|vertice|rozmow\\p{L}*|spotkani\\p{L}*';
const LENGTHS = [
  new RegExp(
    `(?:${TALK})(?!\\p{L})[^.]{0,50}?(?<!\\p{L})(${COUNT}) (?:час(?:а|ов)|годин|stunden|heures|horas|ore|godzin)(?!\\p{L})`,
    'u',
  ),
  /(?:회담|만남|대화|회동)[^.]{0,30}?(\d|두|세|네|다섯|여섯) ?시간/u,
  /(?:会谈|会晤|会談)[^。]{0,20}?(\d|两|二|三|四|五|六)(?:个|時|小)(?:小时|間|时)/u,
];
const HALF = /с половиной|і половиною|eineinhalb|einhalb|et demie|y media|e mezz|i pol|시간 반|个半|時間半/u;
/** Hours, halves counted. */
export function lengthAbroad(text: string): number | undefined {
  const hours = BOUND.test(text) ? undefined : firstCount(text, LENGTHS);
  return hours === undefined ? undefined : hours + (HALF.test(text) ? 0.5 : 0);
}

const MEET =
  'встреч|встрет|переговор|саммит|зустр|саміт|treff|traf|gipfel|gesprach|rencontr|entret|sommet|reun|encuentro|encontr|cumbre|incontr|vertice|colloqui|spotka|szczyt|회담|만나|만났|회동|会谈|会晤|会面|会談|顔を合わせ';
const PLACES: readonly [string, string][] = [
  [
    'владивосто|wladiwostok|wladywosto|vladivostok|블라디보스토크|符拉迪沃斯托克|海参崴|ウラジオストク',
    'vladivostok',
  ],
  [
    'космодром|kosmodrom|wostotschny|wostoczn|weltraumbahnhof|cosmodrom|vostotchny|vostochni|보스토치니|우주기지|东方航天|东方发射场|ボストーチヌイ|宇宙基地',
    'vostochny-cosmodrome',
  ],
  ['дяоюйтай|diaoyutai|댜오위타이|조어대|钓鱼台|釣魚台', 'diaoyutai'],
];
const HELD: readonly [RegExp, string][] = PLACES.map(([place, id]) => [
  new RegExp(
    `(?:${MEET})\\p{L}*[^.。]{0,50}?(?<!\\p{L})(?:во?|на|у|in|im|am|auf|a|au|en|al|w|na) (?:[^.。]{0,24}?)(?:${place})|(?:${place})[^.。]{0,24}?(?:에서|で|举行|舉行)[^.。]{0,24}?(?:${MEET})|在(?:${place})[^。]{0,12}(?:${MEET})`,
    'u',
  ),
  id,
]);
/** The place is open, or named for another reason. */
const OPEN =
  /неизвест|не уточн|не сообща|не назва|тайн|секрет|форум|вместо|или|невідом|unklar|offen|geheim|forum|ob sie|oder|inconnu|ignore|secret|ou a |au lieu|desconoc|secreto|foro|se ignora|nie wiadomo|czy |미정|알려지지|공개되지|포럼|尚未|不明|保密|论坛|明らかに|フォーラム|取り沙汰|両方/u;
/** Id of the place at which the text says that the meeting is, was or will be. */
export function venueAbroad(text: string): string | undefined {
  for (const sentence of text.split(/(?<=[.!?。]) ?/u)) {
    if (OPEN.test(sentence)) continue;
    const found = HELD.filter(([held]) => held.test(sentence));
    if (found.length === 1) return found[0]?.[1];
  }
  return undefined;
}
