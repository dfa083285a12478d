import { once } from '../text/once';
import { ORDINAL, ordinalValue } from './numbers';

/** A way to say which meeting of the two leaders this one is; its first group that is met holds the ordinal. */
interface Way {
  source: string;
  /** Beginnings of ordinals, from "first" on. */
  ordinals: readonly string[];
}

const EN_MEETING =
  '(?:summit|meeting|encounter|face-to-face|tete-a-tete|sit-down|between (?:the two|them|kim|putin))';
const EN_KIND = '(?:(?:official|formal|bilateral|in-person|personal|face-to-face|one-on-one|such|ever) )?';
const EN_TIME =
  '(?:meet|meets|met|meeting|sat down|sit down|seen each other|hold talks|held talks|face to face|shake hands|shook hands)';
/** What says so of a meeting now, not of one long past. */
const WAYS: readonly Way[] = [
  ...english(
    `(?:\\b(?:this|it|that|which|summit|meeting|talks|encounter|visit|trip)\\b[^.]{0,30}?(?:\\b(?:is|was|are|were|be|marks|marked|becomes)\\b|'s)|\\bmarks)(?: \\S+){0,4}? (${ORDINAL})(?:-ever)? ${EN_KIND}${EN_MEETING}`,
    `\\b${EN_TIME}\\b[^.]{0,40}? for (?:the|a) (${ORDINAL}) time`,
    `\\b(?:hold|holds|held|holding|prepare|prepared|plan|planned|planning|have|attend|expected|for|open|opened|agree to|agreed to)(?: (?:a|their|the|his))? (${ORDINAL})(?:-ever)? ${EN_KIND}${EN_MEETING}`,
    `, (?:their|the pair's|the leaders') (${ORDINAL})(?: ever| overall)?(?=[,.]|$)`,
  ),
  ...ways(
    ['перв', 'втор', 'трет', 'четв', 'пят'],
    '(?:это|эта|этот|нынешн\\S+|встреча|саммит|визит|стан\\S+|стал\\S*|буд\\S+|была?|являет\\S+)[^.]{0,50}?(?<!\\p{L})(перв|втор|трет|четв|пят)\\p{L}{1,4} (?:\\S+ )?(?:встреч\\p{L}*|саммит\\p{L}*|по счету)',
    '(?:встре(?:ти|ча)\\p{L}+|вид\\p{L}+ся|виделись|пров\\p{L}+ переговоры)[^.]{0,40}?во? (перв|втор|трет|четв|пят)\\p{L}* раз',
  ),
  ...ways(
    ['перш', 'друг', 'трет', 'четверт'],
    '(?:це|ця|цей|зустріч|саміт|стане|стала|буде|була)[^.]{0,50}?(?<!\\p{L})(перш|друг|трет|четверт)\\p{L}{1,4} (?:\\S+ )?(?:зустріч\\p{L}*|саміт\\p{L}*)',
    'зустрі\\p{L}+[^.]{0,40}? (перш|друг|трет|четверт)\\p{L}*(?: раз|$)',
  ),
  ...ways(
    ['erst', 'zweit', 'dritt', 'viert', 'funft'],
    '(?:das|es|dies|treffen|gipfel|begegnung)\\b[^.]{0,30}?\\b(?:ist|war|ware|wird|sei)\\b[^.]{0,40}?\\b(erst|zweit|dritt|viert|funft)e[rnsm]? (?:\\S+ )?(?:treffen|gipfel|begegnung|zusammenkunft)',
    '(?:trafen|treffen|traf|trifft|begegneten|sehen|sahen|kamen|kommen)\\b[^.]{0,60}?zum (erst|zweit|dritt|viert|funft)en mal',
  ),
  ...ways(
    ['premi', 'deuxi|second', 'troisi', 'quatri', 'cinqui'],
    "(?:c'est|s'agit|est|etait|sera|serait|constitue|marque)\\b[^.]{0,40}?\\b(premi|deuxi|second|troisi|quatri|cinqui)\\p{L}* (?:\\S+ )?(?:rencontre|sommet|entretien|tete-a-tete|face-a-face)",
    '(?:rencontr|retrouv|reuni|entretien)\\p{L}*[^.]{0,40}?pour la (premi|deuxi|second|troisi|quatri|cinqui)\\p{L}* fois',
  ),
  ...ways(
    ['primer', 'segund', 'tercer', 'cuart', 'quint'],
    '\\b(?:es|fue|era|sera|seria|supone|marca|constituye|trata de)\\b[^.]{0,40}?\\b(primer|segund|tercer|cuart|quint)[oa]? (?:\\S+ )?(?:reunion|cumbre|encuentro|cita|cara a cara)',
    '(?:reun|encontr|encuentr|ven\\b|vieron|citan)\\p{L}*[^.]{0,40}?por (primer|segund|tercer|cuart|quint)a vez',
  ),
  ...ways(
    ['prim', 'second', 'terz', 'quart', 'quint'],
    '(?:e|era|sara|sarebbe|segna|tratta del?)\\b[^.]{0,40}?\\b(prim|second|terz|quart|quint)[oa] (?:\\S+ )?(?:incontro|vertice|summit|faccia a faccia)',
    '(?:incontr|ved|vist)\\p{L}*[^.]{0,40}?per la (prim|second|terz|quart|quint)a volta',
  ),
  ...ways(
    ['pierwsz', 'drug', 'trzeci', 'czwart', 'piat'],
    '(?:to|jest|bedzie|bylo|byl|spotkanie|szczyt)\\b[^.]{0,40}?\\b(pierwsz|drug|trzeci|czwart|piat)\\p{L}* (?:\\S+ )?(?:spotkani|szczyt)\\p{L}*',
    'spot(?:ka|yka)\\p{L}*[^.]{0,40}?po raz (pierwsz|drug|trzeci|czwart|piat)\\p{L}*',
  ),
  ...ways(
    ['첫|1|처음', '두|2', '세|3', '네|4', '다섯|5'],
    '(?:이번|이날|정상|두 사람|푸틴|김정은|김 위원장)[^.]{0,40}?(첫|두|세|네|다섯|[1-5])\\s?번째 ?(?:정상회담|회담|만남|대면|회동)',
    '(?:이번|이날)[^.]{0,30}?(첫) (?:정상회담|회담|만남|대면|회동)',
    '(?:만나는|만난|만남|회담|대면)[^.]{0,20}?이번이 (처음|두|세|네|다섯|[1-5])',
  ),
  ...ways(
    ['一|首|1', '二|两|2', '三|3', '四|4', '五|5'],
    '(?:这是|此次|这次|本次|两人|双方|领导人|普京|金正恩)[^。]{0,30}?第?(一|二|两|三|四|五|首|[1-5])次(?:正式)?(?:会晤|会面|会谈|见面|举行会|首脑会|峰会)',
  ),
  ...ways(
    ['1|一|初', '2|二', '3|三', '4|四', '5|五'],
    '(?:両首脳|両氏|2人|今回|プーチン|正恩)[^。]{0,40}?([1-5一二三四五])(?:度目|回目)',
    '(?:両首脳|両氏|2人|今回)[^。]{0,30}?(初)(?:めての?|の)?(?:首脳)?(?:会談|会う|顔を合わせ|対面)',
  ),
];

/** Made when the first sentence is read, not while the script starts. */
const patterns = once(() =>
  WAYS.map(({ source, ordinals }) => ({ pattern: new RegExp(source, 'u'), ordinals })),
);

/** Before the ordinal: another meeting is compared with, or looked back at. */
const LOOKS_BACK =
  /(?:since|unlike|after|following|during|at|from|before|than|when|had|nach|seit|apres|depuis|lors de|tras|desde|durante|dopo|dal|po|od|после|со времен|на|після)(?: (?:his|their|the|der|dem|leur|la|le|su|sus|il|loro|их|своей|der))? ?$|以来|年ぶり|ぶりの|ぶりに|时隔|時隔|年来|이후|이래|만에|만의|올해|今年/u;
/** After it: first or second within a time, or of another row, only. */
const LIMITED =
  /^[,\s]*(?:in|within|this|for (?:years|\S+ years)|of the (?:day|year|week|month|trip|tour|forum|visit)|outside|este ano|w tym)(?!\p{L})|^[^.]{0,40}?(?<!\p{L})(?:since|seit|depuis|desde|dal|в этом|с 20|з 20|с \S+ 20|(?:in|within|binnen|innerhalb|en|za|за|w) (?:\S+ ){0,3}(?:years?|months?|weeks?|jahren?|monaten?|ans?|mois|anos?|meses|anni|mesi|lat|miesiecy|год\p{L}*|лет|месяц\p{L}*|рок\p{L}*|місяц\p{L}*))(?!\p{L})/u;
const OTHERS =
  /trump|\bxi\b|moon jae|medve|medwe|jong il|zelensk|erdogan|lukashenk|трамп|си цзиньпин|медведев|чен ир|зеленск|트럼프|시진핑|문재인|메드베데프|김정일|特朗普|川普|トランプ|习近平|習近平|习金|文在寅|梅德|メドベージェフ|金正日/u;
/** A meeting that may come, not the one that the text is about. */
const SUPPOSED =
  /\bif\b|next (?:meeting|summit)|если|следующ|якщо|наступн|\bfalls\b|nachste[nrs]? (?:treffen|gipfel)|prochain|proxim[oa]|prossim|jesli|nastepn|다음|만약|경우|如果|下一次|下次|もし|次回/u;
const THE_TWO =
  /kim|putin|poutine|leader|\btwo\b|they|their|pair|ким|путин|кім|путін|лидер|лідер|они|вони|beide|sie\b|machthaber|deux|dirigeants|dos|ambos|lideres|mandatari|\bdue\b|przywod|김|푸틴|정상|두 사람|普京|金正恩|两人|双方|领导人|プーチン|正恩|両|2人/u;
const FORMER =
  /\bago\b|last year|earlier|previous|прошл|предыдущ|назад|тому|letzt|vorig|il y a|l'an dernier|hace|pasado|\bfa\b|scors|temu|zeszl|지난|작년|전에|年前|去年|上次|昨年|前回/u;
const COMES_AFTER =
  /after|following|since|nach|seit|depuis|desde|apres|tras|despues|dopo|\bpo\b|после|після|에 이어|に続|に次|之后|继/u;

/** Which meeting of the two leaders the folded text says that of `year` is: 2 for "their second summit". */
export function readMeetingNumber(text: string, year: number | undefined): number | undefined {
  if (!THE_TWO.test(text)) return undefined;
  for (const sentence of text.split(/(?<=[.!?。！？]) ?/u)) {
    if (OTHERS.test(sentence) || SUPPOSED.test(sentence) || namesOtherYear(sentence, year)) continue;
    for (const { pattern, ordinals } of patterns()) {
      const match = pattern.exec(sentence);
      const word = match?.slice(1).find((group) => group !== undefined);
      if (!match || word === undefined) continue;
      const at = match.index + match[0].lastIndexOf(word);
      const value = ordinals.length > 0 ? rank(word, ordinals) : ordinalValue(word);
      const isPast = value === 1 && FORMER.test(sentence);
      if (value === undefined || isPast || LOOKS_BACK.test(sentence.slice(0, at))) continue;
      if (!LIMITED.test(sentence.slice(match.index + match[0].length))) return value;
    }
  }
  return undefined;
}

function english(...patterns: readonly string[]): Way[] {
  return ways([], ...patterns);
}

function ways(ordinals: readonly string[], ...patterns: readonly string[]): Way[] {
  return patterns.map((source) => ({ source, ordinals }));
}

function rank(word: string, ordinals: readonly string[]): number | undefined {
  const at = ordinals.findIndex((forms) => forms.split('|').includes(word));
  return at < 0 ? undefined : at + 1;
}

/** Another year, unless it tells what this meeting comes after. */
function namesOtherYear(sentence: string, year: number | undefined): boolean {
  for (const match of sentence.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)) {
    if (Number(match[0]) === year) continue;
    const isCompared =
      COMES_AFTER.test(sentence.slice(0, match.index)) ||
      /에 이어|に続|に次|之后/u.test(sentence.slice(match.index));
    if (!isCompared) return true;
  }
  return false;
}
