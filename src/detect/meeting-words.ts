/** Years of the meetings that an article can be about. */
export type MeetingYear = 2019 | 2023 | 2024 | 2025;

/** Words that tell one meeting from another, and how much they speak for (or against) each. */
export const MEETING_WORDS: Readonly<
  Record<string, { words: string; speaksFor: Partial<Record<MeetingYear, number>> }>
> = {
  russky: {
    words:
      'Russky Island, Far Eastern Federal University, Ostrow Russki, Русский остров, острове Русский, остров Русский, ДВФУ, île Russki, isla Russki, 루스키, 극동연방대, ルースキー, 俄罗斯岛, 俄羅斯島, 远东联邦大学, 遠東聯邦大學',
    speaksFor: { 2019: 4 },
  },
  vladivostok: {
    words:
      'Vladivostok, Wladiwostok*, ולדיווסטוק, فلاديفوستوك, व्लादिवोस्तोक, Βλαδιβοστόκ, Władywostok*, Владивосток*, Vladivostoc*, 블라디보스토크, 블라디보스톡, ウラジオストク, ウラジオストック, 符拉迪沃斯托克, 海参崴, 海參崴',
    speaksFor: { 2019: 1.5, 2023: 1.5 },
  },
  khasan: {
    words: 'Khasan, Хасан*, Chassan, Chasan, Jasan, 하산, ハサン, 哈桑',
    speaksFor: { 2019: 1, 2023: 1 },
  },
  forum: {
    words:
      'Eastern Economic Forum, Восточн* экономическ* форум*, Восточный экономический форум, Восточного экономического форума, ВЭФ, Östliches Wirtschaftsforum, Östlichen Wirtschaftsforum*, Forum économique oriental, 동방경제포럼, 東方経済フォーラム, 东方经济论坛, 東方經濟論壇',
    speaksFor: { 2023: 1.5, 2019: -1 },
  },
  cosmodrome: {
    words:
      'Vostochny*, Wostotschny*, Wostoczn*, Vostotchn*, Vostochni*, Восточном космодром*, космодром*, cosmodrom*, kosmodrom*, spaceport*, space base, space centre, space center, Weltraumbahnhof*, cosmódromo*, Amur*, Амурск*, Komsomolsk*, Комсомольск*, Knevichi, Кневичи, 보스토치니, 우주기지, 아무르, 콤소몰스크, ボストーチヌイ, 宇宙基地, アムール, 东方航天, 東方航太, 航天发射场, 阿穆尔, 太空发射',
    speaksFor: { 2023: 4 },
  },
  satellite: {
    words:
      'satellites, spy satellite*, satellite launch*, satellite technolog*, space technolog*, space program*, space vehicle*, спутник*, Satelliten, satélites, satelity, 위성, 衛星, 卫星',
    speaksFor: { 2023: 1 },
  },
  pyongyangVisit: {
    words:
      'Kumsusan, Sunan, Кымсусан*, Сунан, 금수산, 锦绣山, 錦繡山, 錦繍山, state visit to North Korea, state visit to the DPRK, Putin in North Korea, Putin in Pyongyang, visit to Pyongyang, Aurus*, Аурус*, 아우루스, アウルス, limousine, limuzyn*, 奥鲁斯, 24 years, двадцать четыре года, 24 Jahre*, 24 ans, 24 años, 24 anni, 24 năm, 24년, 24年',
    speaksFor: { 2024: 2.5, 2025: 0.5 },
  },
  treaty: {
    words:
      'strategic partnership, mutual defen*, mutual assistance, defen* pact, partnership deal, partnership pact, partnership treaty, стратегическом партнерстве, стратегического партнерства, strategische Partnerschaft, partenariat stratégique, asociación estratégica, partenariato strategico, đối tác chiến lược, 포괄적 전략, 동반자, 包括的戦略, 全面战略伙伴, 全面戰略夥伴, assistance mutuelle, ayuda mutua, взаимной помощи',
    speaksFor: { 2024: 3, 2025: 0.5, 2019: -1, 2023: -1 },
  },
  parade: {
    words:
      'Tiananmen, Тяньаньмэн*, 천안문, 톈안먼, 天安門, 天安门, Beijing parade, Victory Day parade, military parade in Beijing, parade in Peking, Militärparade in Peking, desfile militar en Pekín, défilé militaire à Pékin, 전승절, 抗戦勝利, 抗战胜利, 九三阅兵, 閱兵, 阅兵, 軍事パレード, 80th anniversary, Pekín, Pechino, Pékin, Peking, Пекин*, Пекін*, 北京, 베이징, Bắc Kinh, Beijing, Pekin*',
    speaksFor: { 2025: 2 },
  },
  diaoyutai: {
    words: 'Diaoyutai, Дяоюйтай*, 댜오위타이, 釣魚台, 钓鱼台',
    speaksFor: { 2025: 4 },
  },
  war: {
    words:
      'war in Ukraine, war on Ukraine, war against Ukraine, Ukraine war, Ukraine conflict, conflict in Ukraine, invasion of Ukraine, invaded Ukraine, fight with Ukraine, Russian war effort, just fight, Ukraine-Krieg*, Krieg gegen die Ukraine, Krieg in der Ukraine, guerre en Ukraine, guerra en Ucrania, guerra de Ucrania, guerra in Ucraina, guerra na Ucrânia, wojn* na Ukrainie, wojnie na Ukrainie, wojny na Ukrainie, wojnie w Ukrainie, inwazj*, СВО, спецоперац*, войн* в Украине, війн* проти України, вторжени* в Украину, 우크라이나 전쟁, ウクライナ侵攻, ウクライナ情勢, 乌克兰战争, 烏克蘭戰爭, 俄乌, 俄烏, Zelensk*, Зеленск*, chiến sự Ukraine, chiến tranh Ukraine',
    speaksFor: { 2019: -10 },
  },
  denuclearisation: {
    words:
      'denucleari*, денуклеаризаци*, Denuklearisierung, dénucléarisation, desnuclearización, denuclearizzazione, 비핵화, 非核化, 无核化, Hanoi, हनोई, هانوي, Ханой*, Ханое, 하노이, ハノイ, 河内',
    speaksFor: { 2019: 2 },
  },
  troops: {
    words: 'Kursk*, Курск*, 쿠르스크, クルスク, 库尔斯克, 庫爾斯克, troops sent, 파병, 派兵',
    speaksFor: { 2025: 2, 2019: -3, 2023: -3 },
  },
  second: {
    words:
      'second summit, second meeting, since 2019, since April 2019, desde 2019, depuis 2019, seit 2019, od 2019, dal 2019, с 2019, з 2019, sinds 2019, 2019年以来, 2019年4月以来, 2019년 이후, первая за четыре года, pandemic, Pandemie, pandémie, пандеми*, 코로나, コロナ, 疫情',
    speaksFor: { 2023: 1.5, 2019: -4 },
  },
  shoigu: {
    words: 'Shoigu*, Schoigu*, Choïgou, Шойгу, Szojgu*, 쇼이구, ショイグ, 绍伊古, 紹伊古',
    speaksFor: { 2023: 1, 2019: -2 },
  },
  belousov: {
    words: 'Belousov*, Belooussov, Beloussow*, Белоусов*, Biełousow*, 벨로우소프, ベロウソフ, 别洛乌索夫',
    speaksFor: { 2024: 1.5, 2025: 0.5, 2019: -3, 2023: -3 },
  },
  toRussia: {
    words:
      'meeting in Russia, meetings in Russia, summit in Russia, talks in Russia, visit to Russia, trip to Russia, Russia trip, Russia visit, Russia tour, Russia summit, tour of Russia, Russian Far East, Russia’s Far East, eastern Russia, arrives in Russia, arrived in Russia, travel to Russia, travels to Russia, headed to Russia, heading to Russia, Besuch in Russland, Reise nach Russland, visite en Russie, voyage en Russie, visita a Rusia, viaje a Rusia, visita in Russia, viaggio in Russia, do Rosji, w Rosji, в Россию, до Росії, Дальнем Востоке, Дальний Восток, Далекому Сході, Extrême-Orient russe, Lejano Oriente, Estremo Oriente russo, Dalekim Wschodzie, 访俄, 訪俄, 远东, 遠東, 訪ロ, 訪露, 極東, 방러, 극동, tới Nga, đến Nga, Viễn Đông',
    speaksFor: { 2019: 1.5, 2023: 1.5 },
  },
  toNorth: {
    words:
      'heads for North Korea, heads to North Korea, heading to North Korea, arrives in North Korea, lands in North Korea, lands in Pyongyang, heads to Pyongyang, due in Pyongyang, trip to North Korea, North Korea trip, trip to Pyongyang, visit to North Korea, Putin’s visit to Pyongyang, Nordkorea-Besuch, Reise nach Nordkorea, visite en Corée du Nord, visita a Corea del Norte, visita in Corea del Nord, visita a Pyongyang, do Korei Północnej, до Північної Кореї, до КНДР, в КНДР, в Северную Корею, 访朝, 訪朝, 再訪平壤, 방북, tới Bình Nhưỡng, thăm Triều Tiên',
    speaksFor: { 2024: 1.5 },
  },
  contract: {
    words:
      'treaty, Vertrag*, traité, tratado, trattato, traktat*, układ, договор*, договір, 조약, 条約, 条约, 條約, hiệp ước',
    speaksFor: { 2024: 1.5, 2019: -0.5, 2023: -0.5 },
  },
  first: {
    words:
      'first summit, first-ever meeting, first ever meeting, first-ever summit, first ever summit, meet for the first time, met for the first time, first meeting, eerste keer, erstes Treffen, ersten Treffen, première rencontre, primera reunión, primer encuentro, primo incontro, primo vertice, pierwsze spotkanie, первая встреча, первой встречи, первую встречу, впервые увиделись, впервые встретились, первые переговоры, перша зустріч, 첫 정상회담, 첫 회담, 처음으로 만났, 初会談, 初対面, 首次会晤, 首次會晤, 首次会谈, पहली बार, أول لقاء, gặp lần đầu',
    speaksFor: { 2019: 2 },
  },
  trump: {
    words: 'Donald Trump, President Trump, Трамп*, 트럼프, トランプ, 特朗普, 川普, ترامب, ट्रंप, nuclear talks',
    speaksFor: { 2019: 1 },
  },
};
