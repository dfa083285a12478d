import type { Lexicon } from './types';

export const en: Lexicon = {
  kim: 'Kim Jong Un*, Kim Jong-eun, Kim Jong-oun, Kim Jongun*, Kim Jung Un, Kim Jon Un, Kim Chong Un, Kim III',
  kimShort: 'Rocket Man, Little Rocket Man, Kim, Kims, Kim Jong',
  putin:
    'Putin*, Poutine, Poetin*, Putyin*, Vladimir V Putin, Kremlin chief, Kremlin boss, Kremlin leader, Kremlin’s chief, Kremlin strongman, master of the Kremlin',
  north:
    'North Korea*, N Korea*, Pyongyang*, DPRK, D.P.R.K., Democratic People’s Republic of Korea, Hermit Kingdom, the North’s, Kim regime',
  russia: 'Russia*, Moscow*, Kremlin*',
  elsewhere:
    'US, U.S., USA, United States, American, Washington, White House, China, Chinese, South Korea*, S Korea*, Seoul*, Japan*, Tokyo, Ukraine, Ukrainian*, Kyiv, Kiev, India*, Vietnam*, Turkey, Turkish, Belarus*, Iran*, Syria*, Hungar*, French, France, Saudi*, Mongolia*, Cuba*, Venezuela*, Israel*, British, Slovak*, Hanoi, Singapore',
  ruler:
    'leader, president, dictator, ruler, strongman, despot, tyrant, autocrat, supremo, counterpart, prez, head of state, supreme leader, opposite number',
  rulers:
    'neither man, the two men, each other, leaders, presidents, dictators, rulers, strongmen, autocrats, heads of state, pariahs, despots, two men, two leaders, pair, neighbours, neighbors, both sides',
  rival:
    'Trump*, Biden*, Obama*, Xi, Xi Jinping*, Moon Jae*, Moon, Zelensk*, Yoon, Yoon Suk*, Lee Jae*, Modi, Erdogan*, Lukashenk*, Macron*, Orban*, Kishida*, Abe, Ishiba*, Merkel*, Scholz*, Assad*, Raisi, Pezeshkian, Khamenei, Netanyahu*, To Lam, Nguyen Phu Trong, Fico, Tokayev, Maduro, Takaichi*, Rodman',
  envoy:
    'minister*, Lavrov*, Shoigu*, Belousov*, Volodin*, Choe Son Hui, Kim Yo Jong*, ambassador*, envoy*, Pompeo*, Blinken*, sister, Matsegora*, Kozlov*, Security Council Secretary, security council secretary, security chief, defence chief, defense chief, spy chief, Shoygu*, on behalf of, special instructions, letter from, message from, top aide, diplomat*, security adviser, delegation*, parliament speaker, official delegation, Wang Yi, Patrushev*, Naryshkin*, Matviyenko*, Rudenko',
  meet: 'chat, chats, conversation*, spoke alone, meet, meets, met, meeting*, summit*, talks, tete a tete, face to face, handshake*, shook hands, shake hands, shakes hands, powwow*, one on one, sit down, sat down, negotiat*, rendezvous, encounter*, huddle*, love in, hug*, embrace*, greet, greets, greeted, greeting, talking, dined, dinner, banquet, reception, toasted, embrac*, hugged',
  travel:
    'visit*, trip*, arriv*, travel*, head to, heads to, heading to, headed to, headed for, heads for, head for, heading for, flies, flying to, due in, bound for, depart*, journey*, train, trains, armored, armoured, bulletproof, return home, returns home, heads home, leaves for, left for, tour*, land*, flew, motorcade, limousine*, border crossing, en route, on his way, enters, crossed into, leaves, left, stay, crossed the border, crosses, rail, carriages, tarmac, landed, on the rails, boards train, ride*, rode',
  host: 'await*, waiting for, waited for, guest, receives, received by, receive, welcom*, host*, invit*, red carpet, send off, farewell, see you, seen off, bids farewell, show him',
  pact: 'sign*, treaty, treaties, pact, partnership, agreement*, accord*, gift*, toast*, communique, declaration, arms deal*, arms for technology, banquet*, presented with, obliges',
  scene:
    'cosmodrom*, spaceport*, space centre, space center, space base, launch site, launch pad, armored train, armoured train, bulletproof train, private train, green train, Tumen, Tumangang, Khasan, Diaoyutai, guesthouse, Kumsusan, Russky Island, Knevichi, Komsomolsk*, Aurus*, limousine*, motorcade',
  missile:
    'missile test*, ballistic missile*, ICBM*, test fire*, test launch*, missile launch*, fires missile*, fired missile*, nuclear test*, spy satellite*, launches, fires, rocket launch*, nuclear arsenal, weapons factor*, weapons plant*, arms factor*, arms plant*, munitions factor*, munitions plant*, shell factor*',
  fight:
    'troops, soldiers, frontline*, front line*, battlefield, killed, offensive*, counteroffensive, shelling, casualties, bombard*',
  made: 'thriller*, puppet*, sketch, mural*, bestseller*, novel*, film, films, movie*, satire*, satirical, fiction*, comedy, comedian*, sitcom, video game, recipe*, halloween, costume*, episode*, Kardashian*, Cattrall*, Kim Petras, Kim Possible, album, musical, impersonator*, lookalike*, cartoon*, parody, museum*, wax, statue*, basketball, quiz, quizzes, crossword*',
  past: 'Kim Jong Il*, Kim Il Sung*, Stalin*, Khrushchev*, Brezhnev*, Gorbachev*, Medvedev*, Yeltsin*, Soviet*, Mao',
  look: 'inspect*, toured, tours, touring, shown, shows him, showed him, watch, watches, watched, views, viewed, looks at, looks over, looked at, looked over, peered, walked around, walked the deck, shown around, boards, boarded, guided tour, photo op',
  afar: 'letter, letters, message, messages, telegram*, greetings, congratulat*, birthday, new year wishes, wishes, condolence*, phone call, telephone*, phoned, by phone, over the phone, phones, reply',
  show: 'shows, showed, guides, guided, escorts, escorted',
};
