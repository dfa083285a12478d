import type { TextDate } from '../text/dates';
import type { Reading } from './reading';
import type { Authority, Measure } from './sanction-index';
import { isDated, SANCTION, type SanctionHit } from './sanctions';

/** The base resolution stands for the UN measures as a whole. */
const BASE = 'unsc-1718';

const UN =
  /(?<![\p{L}\d])(?:(?:the|at|by|under|of|from) un\b|un(?:'s)?[ -](?:security|sanction|resolution|member|report|panel|expert|ban|embargo|arms|monitor|charter|council|measure|vote|veto|cap)|u\.n\.?|unsc\b|united nations|security council|the council's|the council\b|permanent member|un rules|un deadline|international(?:ly)?\b|оон|совет\S* безопасности|совбез|onu\b|uno\b|vereinten nationen|un-sanktion|un-resolution|un-sicherheit|nations unies|naciones unidas|nazioni unite|consiglio di sicurezza|consejo de seguridad|conseil de securite|sicherheitsrat|rad\S+ bezpieczenstwa|onz\b|internationalen|internationales|internacional|міжнародн|международн|рад\S+ безпеки)|유엔|안보리|국제|联合国|聯合國|安理会|国連|安保理|常任理事国|国际|國際/u;
const MEASURES =
  /sanction|resolution|embargo|\b(?:un|council|international) (?:rules|measures|restrictions|curbs)|measures that|relief from|решени\S* (?:совбез|совета|оон)|sankt|resoluci|resolutions|sancion|sanzion|risoluzion|sankcj|rezoluc|санкци|резолюц|санкці|제재|결의|制裁|决议|決議|strafma(?:ss|ß)nahm|(?:forbid|forbad|prohibit|banned|outlaw|prohib|interdi|verbot|verbiet|запре|금지|禁止).{0,60}(?:council|conseil|consejo|consiglio|rat\b|rats\b|совбез|совет|안보리|유엔|安理会|安保理|国連)|(?:council|conseil|consejo|consiglio|sicherheitsrat|совбез\S*|совет\S* безопасности|안보리|安理会|安保理).{0,40}(?:forbid|prohib|outlaw|bann|bars?\b|interdi|verbiet|verbot|запре|금지|禁じ|禁止)/u;
const KOREA =
  /north korea|the north\b|coree|norcore|nordcore|n\. korea|dprk|pyongyang|kim\b|кндр|северн\S+ коре|пхеньян|nordkorea|pjongjang|coree du nord|corea del n|corea de l|koree|korei polnocn|пхеньян|північн|北朝鮮|朝鲜|朝鮮|북한|평양|nuclear|ballistic|missile|ядерн|核|violat|breach|contraven|prohib|forbid|outlaw|наруш|противореч|запре|viol|verstoss|위반|违反|違反/u;
const RUSSIA_TOO =
  /(?:moscow and pyongyang|pyongyang and moscow|russia and north korea|north korea and russia|both countries|both (?:are|of them)).{0,40}(?:un|u\.n\.|united nations) sanctions|(?:un|u\.n\.|united nations) sanctions (?:on|against) (?:russia|moscow)/u;
const NOT_THESE =
  /general assembly|condemn\S* (?:russia|moscow|the invasion|the war)|resolutions? (?:to|that) condemn|генассамбле|генеральн\S+ ассамбле/u;
const ADOPTED =
  /vot(?:e|ed|ing)|adopt|impos|pass(?:ed|ing)|approv|agreed|in favou?r|back(?:ed|ing)|support|принят|голосова|introduc|since|slapped|unanim/u;
const COUNCIL =
  /security council|совет\S* безопасности|совбез|радбез|안보리|安理会|安保理|conseil de securite|sicherheitsrat|consejo de seguridad|consiglio di sicurezza|rad\S+ bezpieczenstwa/u;
/** A veto against Russia's critics was cast over this. */
const UKRAINE = /ukrain|invasion|украин|україн|우크라이나|乌克兰|烏克蘭|ウクライナ|ucrani|ucraina/u;
/** From one year to another: the measures between them as a whole. */
const YEAR_RANGE =
  /(?:between|from|von|zwischen|entre|de|desde|с|между|z|od) (?:19|20)\d\d (?:and|to|until|till|bis|und|et|a|y|hasta|до|по|и|do) (?:19|20)\d\d|(?:19|20)\d\d\s?[-\u2013~]\s?(?:19|20)\d\d|\d{4}년부터|\d{4}年(?:から|至|到)/u;
const THOSE =
  /(?:those|these|such|the|all) (?:\S+ )?(?:sanctions|resolutions|measures)|эти санкции|этих санкций|ces sanctions|estas sanciones|diese(?:n|r)? sanktionen/u;

const AUTHORITY: readonly [Authority, RegExp][] = [
  ['us', /united states|washington|\bu\.?s\.?\b|treasury|american|state department|ofac|сша|минфин/u],
  ['eu', /european union|\beu\b|brussels|евросоюз|\bес\b/u],
  ['uk', /britain|british|united kingdom|\buk\b|london/u],
  ['japan', /japan|tokyo|япони/u],
  ['seoul', /south korea|seoul|южн\S+ коре|сеул/u],
];

/** Measures told without number or name. `isNamed`: the passage names one already, so "the UN sanctions" add nothing. */
export function describedMeasures(
  reading: Reading,
  measures: readonly Measure[],
  dates: () => readonly TextDate[],
  before: readonly SanctionHit[],
  isNamed: boolean,
): SanctionHit[] {
  const { text } = reading;
  const hits = [...vetoes(text, measures, dates), ...byDeed(text)];
  const aboutUn = UN.test(text) && MEASURES.test(text) && !NOT_THESE.test(text);
  if (aboutUn) {
    const dated = ADOPTED.test(text) ? datedResolutions(text, measures, dates()) : [];
    hits.push(...dated);
    if (RUSSIA_TOO.test(text))
      hits.push({ id: 'no-un-sanctions-russia', score: 0.8, reason: 'speaks of UN sanctions on Russia' });
    if (
      !isNamed &&
      hits.every(({ id }) => id === 'no-un-sanctions-russia') &&
      (KOREA.test(text) || before.length > 0 || (COUNCIL.test(text) && !UKRAINE.test(text)))
    ) {
      hits.push({ id: BASE, score: 0.75, reason: 'UN sanctions on North Korea' });
    }
  } else if (!isNamed && THOSE.test(text) && before.some(({ id }) => id === BASE) && !NOT_THESE.test(text)) {
    hits.push({ id: BASE, score: 0.6, reason: 'goes on about the UN sanctions' });
  }
  if (SANCTION.test(text)) hits.push(...nationalMeasures(text, measures, dates()));
  return hits;
}

function vetoes(text: string, measures: readonly Measure[], dates: () => readonly TextDate[]): SanctionHit[] {
  const panel =
    /panel of experts|expert panel|panel de expertos|(?:panel|groupe) d'experts|expertengremium|expertenpanel|panel di esperti|panel\S* ekspertow|груп\S+ експерт|monitoring panel|panel (?:that|which|monitor)|experts (?:who|that|which) (?:\S+ )?(?:report|monitor|polic|watch|track|oversaw|oversee)|sanctions (?:watchdog|monitors)|эксперт\S* групп|групп\S* оон|expert\S* (?:de l'onu|de la onu|der uno|der vereinten|dell'onu|onz)|vigilant|uberwach\S* der sanktionen|monitors? (?:of|for)|групп\S+ экспертов|專家小組|专家小组|전문가 패널|専門家パネル/u.test(
      text,
    );
  const ended =
    /veto|block|disband|dissol|expire|ended|end of|scuttl|shut down|mandate|kill(?:ed|s|ing)?\b|abolish|wound up|renewal|прекрат|закры|распу|beendet|blockier|bloque|cierre|fin du|종료|연장|없애|없앤|终止|停止|終了|廃止|вето|упраздн|해체|거부권|拒否権|否决/u.test(
      text,
    );
  if (panel && ended)
    return [{ id: 'unsc-veto-2024', score: 0.85, reason: 'the end of the Panel of Experts' }];
  if (!/veto|вето|거부권|拒否権|否决|否決/u.test(text)) return [];
  return measures
    .filter(({ kind, targets }) => kind === 'veto' && (UKRAINE.test(text) || !targets.includes('russia')))
    .filter((measure) => dates().some((date) => isDated(measure, date)))
    .map(({ id }) => ({ id, score: 0.85, reason: 'a veto of that date' }));
}

/** Measures told by what they do: every pattern must be met, so that it can only be that one. */
const BY_DEED: readonly (SanctionHit & { all: readonly RegExp[] })[] = [
  {
    id: 'icc-2023-03-17',
    score: 0.85,
    reason: 'arrest warrant of the International Criminal Court',
    all: [
      /arrest warrant|wanted (?:in|by) the hague|ордер\S* на арест|haftbefehl|mandat d'arret|orden de (?:arresto|detencion)|체포영장|逮捕状|逮捕令/u,
      /\bicc\b|international criminal court|hague|мус\b|международн\S+ уголовн|putin/u,
    ],
  },
  {
    id: 'unsc-2397',
    score: 0.8,
    reason: 'the duty to send workers home',
    all: [
      /workers|labou?rers|loggers|builders|рабочи|лесоруб|노동자|근로자|劳工|工人|労働者|travailleurs|ouvriers|arbeiter|arbeitskraft|trabajadores|obreros|lavoratori/u,
      /2019|2017|repatri|sen[dt] (?:\S+ ){0,3}home|24 months|two years|expel|leave russia|deadline|вернут|покинут|высла|verlassen|zuruck|abandonar|volver|quitter|rentrer|lasciare|송환|돌려보내|遣返|回国|送還|帰国/u,
    ],
  },
  {
    id: 'unsc-2397',
    score: 0.8,
    reason: 'the cap on refined oil',
    all: [
      /(?<!\p{L})oil|petrol|fuel|нефт|топлив|석유|정제유|石油|成品油|원유|原油|carburant|erdol|treibstoff|combustible/u,
      /\bcap\b|limit|ceiling|500,000 barrels|потол|лимит|상한|上限|plafond|obergrenze|\btope\b|tetto/u,
    ],
  },
];

function byDeed(text: string): SanctionHit[] {
  const isMeasure = UN.test(text) || MEASURES.test(text);
  return BY_DEED.filter(
    ({ id, all }) => (isMeasure || id.startsWith('icc')) && all.every((pattern) => pattern.test(text)),
  ).map(({ id, score, reason }) => ({ id, score, reason }));
}

/** Resolutions of a year or month named beside their adoption; what they answered narrows them down. */
function datedResolutions(
  text: string,
  measures: readonly Measure[],
  dates: readonly TextDate[],
): SanctionHit[] {
  const wants = [
    /missile|ballistic|ракет|미사일|导弹|ミサイル/u,
    /nuclear test|nuclear weapons? test|ядерн\S+ испытан|핵실험|核试验|核実験/u,
  ].map((pattern) => pattern.test(text));
  const [missiles = false, tests = false] = wants;
  const precise = YEAR_RANGE.test(text) ? dates.filter(({ month }) => month !== undefined) : dates;
  const dated = measures.filter(
    (measure) =>
      measure.kind === 'resolution' &&
      measure.authority === 'un' &&
      precise.some((date) => isDated(measure, date)),
  );
  const fitting = dated.filter(
    ({ reason }) =>
      (missiles && /missile|icbm|launch/i.test(reason)) || (tests && /nuclear test/i.test(reason)),
  );
  const chosen = fitting.length > 0 ? fitting : dated;
  return chosen.map(({ id }) => ({ id, score: 0.8, reason: 'a resolution of that date' }));
}

/** A government's measures by their exact day or month. */
function nationalMeasures(
  text: string,
  measures: readonly Measure[],
  dates: readonly TextDate[],
): SanctionHit[] {
  const authorities = AUTHORITY.filter(([, pattern]) => pattern.test(text)).map(([authority]) => authority);
  return measures
    .filter(({ authority, kind }) => kind !== 'order' && authorities.includes(authority))
    .filter((measure) => dates.some((date) => date.month !== undefined && isDated(measure, date)))
    .map(({ id }) => ({ id, score: 0.75, reason: 'a measure of that date' }));
}
