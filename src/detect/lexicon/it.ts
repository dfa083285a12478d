import type { Lexicon } from './types';

export const it: Lexicon = {
  kim: 'Kim Jong Un',
  kimShort: 'Kim',
  putin: 'Putin, capo del Cremlino, leader del Cremlino, inquilino del Cremlino',
  north: 'Corea del Nord, nordcorean*, nord coreano, Pyongyang',
  russia: 'Russia, russo, russa, russi, Mosca, Cremlino',
  elsewhere:
    'Stati Uniti, Usa, american*, statunitense*, Washington, Casa Bianca, Cina, cinese*, Corea del Sud, sudcorean*, Seul, Giappone, giappones*, Ucraina, ucrain*, Kiev, India, indiano, Turchia, turco, Bielorussia, Vietnam*, vietnamit*, Hanoi',
  ruler: 'leader, presidente, dittatore, zar, omologo, capo di Stato',
  rulers: 'leader, presidenti, dittatori, capi di Stato, autocrati, entrambi, nessuno dei due',
  rival: 'Trump, Biden, Xi, Xi Jinping, Moon Jae*, Zelensky, Erdogan, Lukashenko, Macron, Modi, Meloni',
  envoy: 'ministro*, ministri, Lavrov, Shoigu, ambasciator*, portavoce, sorella, Kim Yo Jong',
  meet: 'incontr*, vertice*, colloqui*, summit, faccia a faccia, stretta di mano, bilaterale, trattative',
  travel: 'visit*, viaggi*, arriv*, treno*, blindat*, partit*, limousine, atterrat*',
  host: 'attende, attendeva, ospite, invit*, tappeto rosso, accolt*',
  pact: 'firm*, trattato, patto, accord*, partenariato, regal*, alleanza',
  scene: 'cosmodromo*, base spaziale, treno blindato, limousine*, Aurus*, foresteria',
  missile: 'missile balistico, missili balistici, test nucleare, lancio di missili, missili',
  fight: 'soldati, truppe, fronte, offensiva, attacc*, morti',
  made: 'romanzo, film, satira, commedia, Kardashian, ricetta, parodia',
  past: 'Kim Jong Il, Kim Il Sung, Stalin, Krusciov, Gorbaciov, Medvedev, sovietic*, Urss',
  digest: 'in diretta, diretta, ultime notizie, le news, newsletter',
};
