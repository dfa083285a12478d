/** Folded words of everyday news copy, without article, that no alias may be unless a context rule guards it. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
  bell car jo on an in at no so un us it he she they we who may will can art
  north south east west
  shell shells munition munitions ammunition ammo bullet bullets round rounds rocket rockets
  missile missiles drone drones tank tanks gun guns weapon weapons arms artillery howitzer mine mines bomb bombs
  ship ships train plane planes aircraft cars limousine truck trucks bridge bus port station
  airport satellite satellites rover lady maria reactor submarine submarines destroyer frigate
  army navy air force troops soldiers soldier workers worker builders sappers engineers
  president leader minister general chief chairman secretary
  ambassador governor mayor spokesman spokeswoman spokesperson envoy official officials marshal premier king queen
  kim lee park pak ri choe choi jong kang han song rho ro sin shin yang moon yoon won
  white black bush rice ford paul mark young long carter son sun hope grace
  court council committee panel team group agency office ministry government state party congress parliament assembly
  house senate cabinet commission company bank firm plant factory university institute centre center
  agreement treaty pact accord deal protocol declaration resolution law act decree order sanction sanctions embargo
  war peace armistice ceasefire truce invasion conflict summit talks meeting parade forum
  festival games anniversary pandemic holiday election visit tour trip
  world union nation nations country capital city region province island sea river coast border field
  news post times star mail mirror guardian independent observer herald tribune express standard journal globe
  today time life people nature science focus variety fortune money
  food oil gas coal grain flour wheat fuel cash gift gifts
  восток запад север юг война мир снаряд снаряды ракета ракеты поезд мост армия флот завод порт
  президент министр генерал лидер премьер губернатор посол совет комитет партия договор соглашение санкции
  известия правда звезда спутник время новости труд
  북 남 북측 남측 대통령 장관 위원장 총리 전쟁 포탄 미사일 열차 다리 항구 공장 회담 정상회담
  战争 总统 部长 火箭 导弹 炮弹 列车 会谈 大統領 戦争 会談 列車 砲弾 首相 大臣
  `
    .split(/\s+/)
    .filter(Boolean),
);
