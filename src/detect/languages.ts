import { de } from './lexicon/de';
import { en } from './lexicon/en';
import { es } from './lexicon/es';
import { fr } from './lexicon/fr';
import { it } from './lexicon/it';
import { ja } from './lexicon/ja';
import { ko } from './lexicon/ko';
import { ar, cs, id, names, nl, tr } from './lexicon/more';
import { pl } from './lexicon/pl';
import { pt } from './lexicon/pt';
import { ru } from './lexicon/ru';
import type { Lexicon } from './lexicon/types';
import { uk } from './lexicon/uk';
import { vi } from './lexicon/vi';
import { zh } from './lexicon/zh';

/** Everyday words, folded, by which a language in Latin letters is told. */
const EVERYDAY: readonly [Lexicon, ReadonlySet<string>][] = (
  [
    [en, 'the of and to in for on with is was has that as at by from his are will after who be an it he'],
    [
      de,
      'der die das und den von zu mit im ist des auf fur dem ein eine nicht sich hat nach bei als wird am',
    ],
    [fr, 'le la les des et du en un une au aux est dans pour que qui sur par avec son sa ce pas a ses deux'],
    [es, 'el la los las de del en y un una con por para que su se al es como lo sus ha este tras entre'],
    [
      it,
      'il lo la i gli le di del della e in un una con per che al alla nel da si ha sono non ai dei dopo tra',
    ],
    [pt, 'os as de do da em um uma com por para que no na dos das e se ao seu sua foi apos entre'],
    [pl, 'na do sie nie jest ze przez dla jak po to od przy oraz ma tym jego ktory za ich'],
    [nl, 'de het een en van in op met is voor dat zijn te aan bij door heeft naar wordt om ook als niet'],
    [cs, 'na se je do ze pro po si podle ktery jako jeho bude by s ktere ve'],
    [tr, 've bir ile bu icin da de olarak daha sonra gibi kadar ilk oldugu etti lideri'],
    [id, 'yang dan di ke dari untuk dengan ini itu pada akan dalam adalah tidak oleh telah kata'],
    [vi, 'va cua la cac trong duoc voi cho khong nay mot nhung ong da se tai den hai nguoi ngay co'],
  ] as const
).map(([lexicon, words]) => [lexicon, new Set(words.split(' '))]);

/** UTF-16 units of text that are enough to tell the languages. */
const SAMPLE = 1_500;

/** The lexicons that a folded text needs: by its scripts, and among Latin letters by its everyday words. Names always. */
export function lexiconsFor(folded: string): Lexicon[] {
  const sample = folded.slice(0, SAMPLE);
  const found: Lexicon[] = [names];
  if (/[а-яіїє]{3}/.test(sample)) found.push(ru, uk);
  if (/[\u3041-\u30fa]/.test(sample)) found.push(ja);
  else if (/[\u4e00-\u9fff]{2}/.test(sample)) found.push(zh);
  if (/[\uac00-\ud7af]{2}/.test(sample)) found.push(ko);
  if (/[\u0620-\u06ff]{3}/.test(sample)) found.push(ar);
  if (/[a-z]{3}/.test(sample)) found.push(...latinLexicons(sample));
  return found;
}

function latinLexicons(sample: string): Lexicon[] {
  const counts = new Map<Lexicon, number>();
  for (const word of sample.split(/[^a-z]+/)) {
    for (const [lexicon, words] of EVERYDAY) {
      if (words.has(word)) counts.set(lexicon, (counts.get(lexicon) ?? 0) + 1);
    }
  }
  const most = Math.max(0, ...counts.values());
  if (most === 0) return [en];
  return EVERYDAY.map(([lexicon]) => lexicon).filter((lexicon) => (counts.get(lexicon) ?? 0) >= most * 0.3);
}
