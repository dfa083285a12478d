import type { Lexicon } from './types';

export const de: Lexicon = {
  kim: 'Kim Jong Un*, Kim Jong-uns',
  kimShort: 'Kim, Kims',
  putin: 'Putin*, Wladimir Putin*, Kremlchef*, Kreml-Chef*, Herr im Kreml',
  north: 'Nordkorea*, Pjöngjang*, Pyongyang*, DVRK, Nordkoreareise*, Nordkorea-Reise*, Nordkorea-Besuch*',
  russia: 'Russland*, Rußland*, russisch*, Moskau*, Kreml*, Russlandreise*, Russlandbesuch*',
  elsewhere:
    'USA, US, amerikanisch*, Washington, China*, chinesisch*, Südkorea*, Seoul, Japan*, Ukraine, ukrainisch*, Kiew, Türkei, türkisch*, indisch*, Indien, Belarus*, ungarisch*, französisch*, Vietnam*, vietnames*, Hanoi',
  ruler:
    'Machthaber*, Präsident, Präsidenten, Staatschef*, Diktator*, Herrscher*, Staatsoberhaupt, Amtskollege*, Staatslenker, nordkoreanische Führer',
  rulers:
    'Machthaber, Präsidenten, Staatschefs, Diktatoren, beide Politiker, Autokraten, beiden Staatschefs, Staatsführer',
  rival:
    'Trump*, Biden*, Xi, Xi Jinping*, Moon Jae*, Selenskyj*, Selenski*, Erdogan*, Lukaschenko*, Scholz*, Merz*, Modi*, Merkel*',
  envoy:
    'Minister*, Außenminister*, Verteidigungsminister*, Lawrow*, Schoigu*, Botschafter*, Delegation*, Schwester, Kim Yo Jong*, im Auftrag, Sekretär des Sicherheitsrat*, Schreiben von, Brief von, Diplomat*, Chefdiplomat*, Gesandte*',
  meet: 'treff*, trifft, traf, trafen, getroffen, Gipfel*, Gespräch*, Zusammenkunft, Handschlag, begrüß*, empfang*, empfäng*, empfing, verhandel*, unterred*, Spitzentreffen',
  travel:
    'Besuch*, besucht*, Staatsbesuch*, reis*, Reise*, Ankunft, angekommen, eingetroffen, Zug, Sonderzug, Panzerzug*, gepanzert*, unterwegs, Abreise, abgereist, Rückreise, gelandet, Limousine, Russlandreise*, Nordkorea-Reise*, Auslandsreise*, verlässt, verlassen, verlässt Russland, Heimreise*, kehrt zurück, zurückgekehrt, überquert*, fährt, fuhr, bricht auf, aufgebrochen, Russlandbesuch*, Nordkoreareise*, Nordkorea-Besuch*',
  host: 'erwartet, wartete, Gast, Gastgeber, Einladung*, einlad*, lädt, verabschied*',
  pact: 'unterzeich*, Abkommen, Vertrag*, Pakt*, Partnerschaft*, Waffendeal*, Geschenk*, Beistand*, schenkt*, verschenk*, Gastgeschenk*',
  scene:
    'Weltraumbahnhof*, Kosmodrom*, Panzerzug*, Sonderzug*, gepanzert*, Chassan, Gästehaus, Limousine*, Aurus*',
  missile: 'Raketentest*, Raketenstart*, Interkontinentalrakete*, Atomtest*, ballistisch*, Raketen',
  fight: 'Soldaten, Truppen, Front, Angriff*, Offensive, getötet, Granaten',
  made: 'Kabarett*, Theaterstück*, Buch, Satire*, Film, Roman, Halloween, Komödie, Kardashian*, Horrorclown, Parodie, Rezept, Museum*, Wachsfigur*',
  past: 'Kim Jong Il*, Kim Il Sung*, Stalin*, Chruschtschow*, Sowjet*, Breschnew*, Gorbatschow*, Medwedew*',
  look: 'besichtig*, inspizier*, Rundgang*, bestaun*, begutacht*, schaut*, angesehen',
  afar: 'Brief, Briefe, Botschaft, Telegramm*, Glückwunsch*, Grußbotschaft*, gratulier*, Geburtstag*, Beileid*, telefonier*, Telefonat*, Neujahrs*',
  show: 'zeigt, zeigte, präsentiert, präsentierte, führt, führte',
};
