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
  envoy:
    'ministro*, ministri, Lavrov, Shoigu, ambasciator*, portavoce, sorella, Kim Yo Jong, diplomatic*, delegazion*, inviato, capo della diplomazia, viceministro*',
  meet: 'incontr*, vertice*, colloqui*, summit, faccia a faccia, stretta di mano, bilaterale, trattative, cena, brindisi, banchetto, parlato, si sono visti, abbracci*',
  travel:
    'visit*, viaggi*, arriv*, treno*, blindat*, partit*, limousine, atterrat*, lascia, lasciato, saluta, rientr*, torna, tornato, giunt*, confine, varcat*, missione, soggiorno, tour, diretto a, diretto in',
  host: 'attende, attendeva, ospite, invit*, tappeto rosso, accolt*, salut*, riceve, ricevut*, accogli*, congeda*',
  pact: 'firm*, trattato, patto, accord*, partenariato, regal*, alleanza, dono, doni, donat*',
  scene: 'cosmodromo*, base spaziale, treno blindato, limousine*, Aurus*, foresteria, vagoni',
  missile: 'missile balistico, missili balistici, test nucleare, lancio di missili, missili',
  fight: 'soldati, truppe, fronte, offensiva, attacc*, morti',
  made: 'romanzo, film, satira, commedia, Kardashian, ricetta, parodia, museo, mostra d’arte',
  past: 'Kim Jong Il, Kim Il Sung, Stalin, Krusciov, Gorbaciov, Medvedev, sovietic*, Urss',
  look: 'ispezion*, ispezione, osserv*, mostra, mostrato, ammirat*, assist*',
  afar: 'lettera, lettere, messaggio, messaggi, telegramma, auguri, compleanno, condoglianze, telefon*, congratulazioni',
  show: 'mostra, mostrato, mostrò',
};
