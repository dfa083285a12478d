import type { Lexicon } from './types';

export const pt: Lexicon = {
  kim: 'Kim Jong Un',
  putin: 'Putin, chefe do Kremlin',
  north: 'Coreia do Norte, norte coreano*, norte coreana, norte coreanos, Pyongyang',
  russia: 'Rússia, russo, russa, russos, Moscou, Moscovo, Kremlin',
  elsewhere:
    'Estados Unidos, EUA, american*, norte americano, Casa Branca, China, chinês, Coreia do Sul, sul coreano*, Seul, Japão, japon*, Ucrânia, ucranian*, Kiev, Índia, Turquia, turco, Brasil, brasileiro, Vietname, Vietnã, vietnamita*, Hanói',
  ruler: 'líder, presidente, ditador, mandatário, governante, homólogo, chefe de Estado',
  rulers: 'líderes, presidentes, ditadores, mandatários, governantes, chefes de Estado, ambos',
  rival: 'Trump, Biden, Xi, Xi Jinping, Zelensk*, Erdogan, Lula, Macron, Modi, Bolsonaro',
  envoy:
    'ministro*, chanceler, Lavrov, Shoigu, embaixador*, irmã, diplomat*, delegação*, enviado*, vice ministro*',
  meet: 'encontr*, reuni*, cúpula*, cimeira*, conversações, conversas, aperto de mão*, negociações, receb*, cara a cara, jantar, banquete, conversaram, abraç*',
  travel:
    'visit*, viag*, viaj*, cheg*, trem, comboio, blindado*, parti*, desembarc*, limusine, irá a, vai a, volta, voltou, regress*, deixa, deixou, cruzou, fronteira, rumo a, a caminho, estadia, aterr*, pous*',
  host: 'convid*, convite, despede*, recebido, recepcion*, tapete vermelho',
  pact: 'assin*, tratado*, pacto*, acordo*, parceria*, presente*, aliança*, ofereceu',
  scene: 'cosmódromo*, base espacial, trem blindado, comboio blindado, limusine*',
  missile: 'míssil balístico, mísseis balísticos, teste nuclear, mísseis',
  fight: 'soldados, tropas, frente, ofensiva, ataque*',
  made: 'romance, filme, sátira, ficção, comédia, receita',
  past: 'Kim Jong Il, Kim Il Sung, Stalin, Khrushchev, Gorbachev, soviétic*, URSS',
  kimShort: 'Kim',
  look: 'inspecion*, observ*, mostr*, assist*, vistori*',
  afar: 'carta, cartas, mensagem, mensagens, telegrama*, parabéns, felicit*, aniversário, condolências, telefon*',
  show: 'mostra, mostrou',
};
