/** Words of several languages that speak of a meeting; all are for folded text. */

const start = '(?<![\\p{L}\\d])';

function words(...forms: string[]): RegExp {
  return new RegExp(`${start}(?:${forms.join('|')})`, 'u');
}

/** Two sides meet, talk, are received. */
export const MEETING = new RegExp(
  `${start}(?:meet(?:s|ing|ings)?\\b|met\\b|summits?\\b|talks\\b|negotiations?|handshake|shak(?:es|ing) hands|shook hands|tete-a-tete|powwow|sit-down|face to face|face-to-face|received by|hosted|hosts|greet(?:s|ed)|welcomed|banquet|reception|` +
    'встреч|переговор|саммит|беседов|принял|gipfel|treffen|traf|gesprach|sommet|rencontr|entretien|cumbre|reuni|encuentr|incontr|vertice|colloqui|spotka|szczyt|rozmow|зустрі|саміт|переговор)|会談|会见|会晤|會談|會晤|會見|首脳|首脑|회담|회동|정상|만나|만났|마주|面会',
  'u',
);

/** A journey for the sake of a meeting. */
export const VISIT = new RegExp(
  `${start}(?:visit(?:s|ed|ing)?\\b|trip\\b|travel(?:s|ed|led|ing|ling)\\b|arriv(?:e|es|ed|ing|al)\\b|tour\\b|returned\\b|return visit|визит|поездк|прибы|приеха|besuch|reise|visite|visita|viaj|wizyt|przyjech|przyby|візит)|访问|訪問|訪朝|訪露|방문|방러|방북|访俄|访朝`,
  'u',
);

/** Both leaders at once, without their names. */
export const BOTH = words(
  "(?:the )?(?:two|both) (?:leaders|men|sides|presidents|heads|strongmen|autocrats|delegations|countries' leaders|rulers|dictators)",
  'the (?:pair|duo|leaders|delegations|two)\\b',
  '(?:two|both) (?:leaders|presidents)',
  'leaders of north korea and russia',
  'leaders of russia and north korea',
  'each other',
  'his (?:russian |north korean )?(?:counterpart|host|guest)',
  '(?:two|both) heads of state',
  'heads of state',
  'лидер(?:ы|ов|ами)',
  'глав(?:ы|ами) (?:двух )?(?:государств|делегаций)',
  'beide(?:n|r)? (?:staatschefs|manner|seiten|staatsmanner|machthaber)',
  'les deux (?:dirigeants|hommes|chefs|presidents)',
  'los dos (?:lideres|mandatarios|dirigentes)',
  'ambos (?:lideres|mandatarios)',
  'i due (?:leader|presidenti|capi)',
  'obaj? (?:przywodcy|liderzy|dyktatorzy)',
  '(?:обидва|обох) лідер',
);

/** Something is said about the event: when it will be or was, what is or was talked about, what came of it. */
export const PROGRAMME = words(
  'discuss',
  'agenda',
  'focus',
  'sign(?:ed|ing)\\b',
  'inked',
  'gift',
  'lunch',
  'dinner',
  'toast',
  'lasted',
  'hours?\\b',
  'agreed',
  'agreement',
  'told',
  'invit',
  'exchang',
  'ceremony',
  'expected to (?:meet|talk|hold|discuss)',
  'will (?:meet|talk|hold|discuss|take place)',
  'take place',
  'took place',
  'taking place',
  'held',
  'to hold',
  'location',
  'announced',
  'planned',
  'plans? to',
  'one-on-one',
  'one on one',
  'said',
  'vowed',
  'pledg',
  'promis',
  'praised',
  'thanked',
  'offered',
  'подпис',
  'обсу',
  'состоя',
  'прошл',
  'заяви',
  'сообщ',
  'пода[рв]',
  'unterzeich',
  'bespr',
  'statt',
  'signe',
  'discut',
  'aborder',
  'firm',
  'dialog',
  'podpisa',
  'rozmawia',
  'omow',
  'підпис',
  'обговор',
);

/** Talk about the meeting's meaning rather than the meeting. */
export const COMMENT = words(
  'whatever the outcome',
  'derid',
  'dismissed',
  'watershed',
  'a sign\\b',
  'signals?\\b',
  'divided',
  'in exchange',
  'fears?\\b',
  'concern',
  'warn',
  'analysts?',
  'experts?',
  'blackmail',
  'implications?',
  'landscape',
  'what (?:would|does|could)',
  'would mean',
  'speculat',
  'violat',
  'sanction',
  'monitoring',
  'isolat',
  'condemn',
  'reaction',
  'react',
  'benefit',
  'message to',
);

/** The first-ever meeting, the last one before, an earlier one. */
export const FIRST = words(
  'first (?:summit|meeting|met|visit|talks|encounter|face)',
  'met for the first time',
  'first time they met',
  'перв(?:ая|ой|ую|ый) (?:встреч|саммит|визит)',
  'premiere rencontre',
  'premier sommet',
  'erstes? treffen',
  'ersten (?:treffen|gipfel)',
  'primer (?:encuentro|cumbre)',
  'primera (?:reunion|cumbre)',
  'pierwsz(?:e|ym|ego) spotkani',
  'prim[oa] (?:incontro|vertice)',
);
export const PREVIOUS = words(
  'last (?:met|meeting|summit|time)',
  '(?:previous|earlier|prior|preceding) (?:meeting|summit|visit|trip|talks|encounter)',
  'met before',
  'had (?:already |last )?met',
  'предыдущ(?:ая|ей|ую|ий) (?:встреч|саммит|визит)',
  'в последний раз',
  'zuletzt (?:getroffen|traf)',
  'letzte(?:s|n)? (?:treffen|gipfel)',
  'derniere (?:rencontre|visite)',
  'ultima (?:reunion|cumbre|visita)',
  'ultimo (?:encuentro|incontro)',
  'poprzedni',
  'ostatni(?:e|m|ego)? spotkani',
);
export const SECOND_NOW = words(
  "(?:his|their|kim's|putin's|a|the) (?:second|third|fourth|fifth) (?:summit|meeting|face|visit|trip|time)",
);

/** Other meetings that share years and places with ours. */
export const RIVAL_EVENT = words(
  'trump',
  'hanoi',
  'singapore',
  'panmunjom',
  'moon jae',
  'xi jinping',
  'biden',
  'apec',
  'brics',
  'трамп',
  'ханой',
  'сингапур',
);
