import type { Lexicon } from './types';

export const de: Lexicon = {
  kim: 'Kim Jong Un*, Kim Jong-uns',
  kimShort: 'Kim, Kims',
  putin: 'Putin*, Wladimir Putin*, Kremlchef*, Kreml-Chef*, Herr im Kreml',
  north: 'Nordkorea*, Pjöngjang*, Pyongyang*, DVRK',
  russia: 'Russland*, Rußland*, russisch*, Moskau*, Kreml*',
  elsewhere:
    'USA, US, amerikanisch*, Washington, China*, chinesisch*, Südkorea*, Seoul, Japan*, Ukraine, ukrainisch*, Kiew, Türkei, türkisch*, indisch*, Indien, Belarus*, ungarisch*, französisch*, Vietnam*, vietnames*, Hanoi',
  ruler:
    'Machthaber*, Präsident, Präsidenten, Staatschef*, Diktator*, Herrscher*, Staatsoberhaupt, Amtskollege*, Staatslenker, nordkoreanische Führer',
  rulers:
    'Machthaber, Präsidenten, Staatschefs, Diktatoren, beide Politiker, Autokraten, beiden Staatschefs, Staatsführer',
  rival:
    'Trump*, Biden*, Xi, Xi Jinping*, Moon Jae*, Selenskyj*, Selenski*, Erdogan*, Lukaschenko*, Scholz*, Merz*, Modi*, Merkel*',
  envoy:
    'Minister*, Außenminister*, Verteidigungsminister*, Lawrow*, Schoigu*, Botschafter*, Delegation*, Schwester, Kim Yo Jong*, im Auftrag, Sekretär des Sicherheitsrat*, Schreiben von, Brief von',
  meet: 'treff*, trifft, traf, trafen, getroffen, Gipfel*, Gespräch*, Zusammenkunft, Handschlag, begrüß*, empfang*, empfäng*, empfing, verhandel*, unterred*, Spitzentreffen',
  travel:
    'Besuch*, besucht*, Staatsbesuch*, reis*, Reise*, Ankunft, angekommen, eingetroffen, Zug, Sonderzug, Panzerzug*, gepanzert*, unterwegs, Abreise, abgereist, Rückreise, gelandet, Limousine',
  host: 'erwartet, wartete, Gast, Gastgeber, Einladung*, einlad*, lädt',
  pact: 'unterzeich*, Abkommen, Vertrag*, Pakt*, Partnerschaft*, Waffendeal*, Geschenk*',
  scene:
    'Weltraumbahnhof*, Kosmodrom*, Panzerzug*, Sonderzug*, gepanzert*, Chassan, Gästehaus, Limousine*, Aurus*',
  missile: 'Raketentest*, Raketenstart*, Interkontinentalrakete*, Atomtest*, ballistisch*, Raketen',
  fight: 'Soldaten, Truppen, Front, Angriff*, Offensive, getötet, Granaten',
  made: 'Kabarett*, Theaterstück*, Buch, Satire*, Film, Roman, Halloween, Komödie, Kardashian*, Horrorclown, Parodie, Rezept, Glückwunsch*, Geburtstag*, Museum*, Wachsfigur*',
  past: 'Kim Jong Il*, Kim Il Sung*, Stalin*, Chruschtschow*, Sowjet*, Breschnew*, Gorbatschow*, Medwedew*',
  digest:
    'Ticker, Liveticker, News-Ticker, Newsticker, Liveblog, Überblick, Newsletter, Aktuelle News, Nachtüberblick, Update vom',
};
