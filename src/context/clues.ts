/** Clues to talk about a meeting, in the cue language of topics.yaml; one line a language. */
export const CLUES = {
  /** Two sides meet, talk, receive each other. */
  meeting: [
    'meet|meets|meeting|meetings|met|summit|summits|talks|negotiation*|handshake|shake hands|shakes hands|shook hands|tete a tete|powwow|sit down|face to face|received by|sat down|conversation|encounter',
    'встреч*|встрет*|переговор*|саммит*|беседов*|бесед*|говорили|рукопожат*',
    'treffen|traf|trafen|gipfel*|gesprach*|handschlag|begegnung*',
    'sommet*|rencontr*|entretien*|poignee de main|tete a tete',
    'cumbre*|reunion*|reunir*|encuentro*|conversacion*|se vieron|cita|citas|apreton',
    'vertice|incontr*|colloqui*|faccia a faccia|si parlano|stretta di mano',
    'spotka*|szczyt*|rozmow*|rozmaw*|spotyka*',
    'зустрi*|зустрі*|самiт*|саміт*|переговор*',
    '会談|会见|会晤|會談|會晤|會見|首脳|首脑|会面|回談|会谈|会合|握手',
    '회담|회동|정상|만나|만났|마주|악수|대면',
  ],
  /** A journey, a stay, a welcome. */
  visit: [
    'visit|visits|visited|visiting|trip|travel|travels|traveled|travelled|arrive|arrives|arrived|arriving|arrival|tour|stay|stayed|welcomed|welcome|greeted|greets|hosted|hosts|host|guest',
    'визит*|поездк*|прибы*|приеха*|принял*|приняла|встречал*|гост*|отбыл*',
    'besuch*|reise*|ankunft|eingetroffen|empfing|empfangen',
    'visite*|voyage*|arrive*|accueil*|recu',
    'visita*|viaje*|viajo|llego|llegada|aterriz*|recibio|anfitrion',
    'visita*|viaggio|arrivat*|accolto|ricevut*',
    'wizyt*|przyjech*|przyby*|podroz*|udac sie|wybiera sie',
    'візит*|прибу*|поїздк*',
    '访问|訪問|訪朝|訪露|访俄|访朝|到着|抵达|出迎え|迎接',
    '방문|방러|방북|도착|맞았|영접',
  ],
  /** Both leaders at once, without their names. */
  both: [
    'the two|two leaders|both leaders|two men|two sides|two presidents|both presidents|both men|both sides|two strongmen|two autocrats|two dictators|two rulers|two heads|heads of state|the pair|the duo|the leaders|the delegations|each other|each other s|counterpart|two delegations|leaders of north korea and russia|leaders of russia and north korea|leaders of the two|they had last met|they last met|they met|they first met',
    'лидеры|лидеров|главы государств|глав государств|стороны|обе стороны|оба лидера|друг друга|друг другу|хозяин с гостем|вдвоем',
    'beide*|staatschefs|machthaber',
    'les deux|deux dirigeants|deux hommes|deux chefs',
    'los dos|ambos|dos mandatarios|dos lideres|dos dirigentes|los dirigentes|los mandatarios',
    'i due|entrambi|ciascuno|nessuno dei due',
    'obaj|przywodcy|przywodcow|dyktatorzy|dyktatorow|liderzy',
    'обидва|обох',
    '両首脳|両氏|2人|二人|双方|两国领导人|两人|兩人|両者',
    '두 정상|양 정상|두 사람|양측|두 지도자|양국 정상|북 러 정상|북러 정상',
  ],
  kim: [
    '@kim-jong-un|kim jong un|kim|north korean leader|north korean ruler|north korean dictator|north korea s leader|leader of north korea|supreme leader',
    'ким|кима|киму|лидер кндр|северокорейский лидер|северокореиск*|kima|kimem|kimowi|lider norcoreano|leader nordcoreano|dirigeant nord coreen|przywodca korei|machthaber kim|кім',
    '正恩|金正恩|김정은|김 위원장',
  ],
  putin: [
    '@vladimir-putin|putin|putins|vladimir putin|russian president|russian leader|kremlin leader|president of russia|president of the russian federation|russian counterpart|russian guest',
    'путин*|президент россии|президента россии|российский президент|poutine|putina|putinem|putinowi|presidente ruso|presidente russo|prezydent rosji|prezydentem rosji|путін*|president russe|presidente de rusia',
    'プーチン|普京|普丁|푸틴',
  ],
  /** They will meet: plans, expectations. */
  plan: [
    'to meet|will meet|would meet|set to meet|expected to meet|due to meet|to hold|will hold|to discuss|will discuss|going to discuss|could discuss|scheduled|is expected|are expected|planned|plans to|upcoming|for talks|for a meeting|for a summit|for the summit|ahead of|believed to be meeting|will be discussed|would take place|will take place|could encompass|could focus|must + talk|expected + talk|expected + offer|coming face to face|will be meeting|going to meet|may meet|talk about',
    'встретятся|встретится|обсудят|обсудить|состоится|планиру*|запланирован*|предстоящ*|ожида*',
    'treffen will|will treffen|soll + treffen|geplant*|erwartet',
    'doit rencontrer|doivent|devrait|rencontrera|prevu*',
    'se reunira*|tiene previsto|preve|previsto|discutiran',
    'incontrera|dovrebbe|previsto',
    'spotka sie|planuj*|aby spotkac|maja omowic|beda rozmawiac|omowic',
    '预计|将会|将于|予定|見通し|みられる',
    '예정|전망|할 것으로',
  ],
  /** What is done and said at a meeting. */
  deed: [
    'signed|sign|signing|inked|gift|gifts|presented|souvenirs|lunch|dinner|toast|banquet|reception|concert|lasted|hours|agreed|told|invited|invites|invite|exchanged|exchange of|ceremony|embraced|hugged|drove|driving|ride|jaunt|limousine|limo|sword|saber|sabre|wreath|flags|interpreters|interpreter|one on one|took turns|red carpet|guard of honor|honor guard|guard of honour|footage|images|press conference|statements|documents|handed|shared|vowed|pledged|thanked|praised|spoke|said goodbye|goodbyes|farewell|troupe|sat|menu|delegations sit',
    'подписа*|подписан*|подар*|обсуд*|прием|концерт|ужин|обед|переводчик*|вручи*|обнял*|аурус*|лимузин*|заявил*|поблагодар*|пригласи*|церемони*|пояснил*',
    'unterzeichn*|geschenk*|schenkte|dankte|lud|zeremonie|bankett|limousine|stunden',
    'signe|signent|cadeau*|offert|remerci*|invite|ceremonie|banquet|limousine|heures',
    'firma*|firmaron|regalo*|regala|brindan|brinda*|invito|agradec*|ceremonia|hora y media|conversaciones|limusina|prolongaron|interpretes|banquete|concierto',
    'firma*|firmato|regalo|regali|ringrazia*|invito|invita|cerimonia|limousine|due ore|microfoni|omaggio|nel salutarsi',
    'podpisa*|prezent*|podziekowa*|zaprosi*|ceremoni*|potwierdzil*',
    'підписа*|подар*|подяку*|запроси*',
    '署名|签署|簽署|贈|夕食会|宴会|晚宴|冒頭|表明|時間|小时|通訳|礼物|感谢|邀请|招待|拡大会合|一対一',
    '서명|선물|만찬|건배|확대회담|단독회담|공동성명|합의문|모두발언|시간|초청|배석',
  ],
  /** Unmistakably the event: who meets whom, when, where, how long, what was signed or given. */
  told: [
    'to meet|will meet|to meet with|set to meet|expected to meet|due to meet|meeting with|summit with|talks with|may meet with|could meet|met with|meets with|meets|met for|met at|met in|met on|met today|met wednesday|met during|talked for|spoke for|have talks|had talks|hold a meeting|held a meeting|at the talks|during the talks|during the summit|during a summit|during their meeting|during his meetings|in a summit|hours of talks|hours of negotiations|likely to be held|will be held|to be held|start of the meeting|hold talks|held talks|holds talks|meet for|meet in|meet after|meet at|for talks|in talks|sit down with',
    'will discuss|to discuss|discussed|going to discuss|will talk|will also talk|must notably talk|talk about|going to talk|discussions could|expected to offer each other|expected to talk|focus on + leaders|kim|putin|men|sides|two|president|countries|nations|delegations',
    'summit|meeting|talks|negotiations|visit|discussions|encounter + take place|took place|taking place|was held|were held|held|lasted|location|venue|include|will include|focus|focus on|center on|centre on|encompass|began|begins|ended|concluded|confirmed|confirmation|be the first|will be the first|on monday|on tuesday|on wednesday|on thursday|this week|cosmodrome|vostochny|pyongyang|beijing|vladivostok|far east',
    'signed|inked|sign|signing|concluded + during the|at the summit|at the talks|after the talks|on the same day|ceremony|visit|wednesday|summit in|face to face',
    'gift|gifts|presented|toast|banquet|handshake|embraced|hugged|shook hands|shakes hands|limousine|took turns|red carpet|honor guard|guard of honor|guard of honour|luncheon|dinner|concert|tea set|souvenirs + kim|putin|leader|leaders|pair|guest|host|two',
    'putin|russian leader|russian president|kim|north korean leader + told|thanked|praised|invited|vowed|pledged|greeted|welcomed|offered|promised|assured|expressed|toasted|invites|greets|meets + kim|putin|each other|him|russia|counterpart',
    'negotiations|talks + delegations|delegation|one on one|expanded|narrow|tete a tete|behind closed doors|enlarged',
    'встретил*|встретят*|встретиться|встреча|встречи|переговоры|саммит + путин*|ким*|лидер*|прош*|состоя*|остров*|дли*|час*|делегац*',
    'подписан*|подписали + договор*|соглашени*|документ*',
    'trafen|treffen|gipfel + putin|kim|dauert*|statt*|stunden',
    'rencontre*|sommet|entretien* + poutine|kim|heures|lieu',
    'reunion*|cumbre|encuentro|conversaciones + putin|kim|horas|hora|prolongaron|pekin|vladivostok',
    'firmaron|firman|firmo + putin|kim|tratado|pacto|acuerdo',
    'incontr*|vertice|colloqui* + putin|kim|ore|pechino',
    'spotka* + putin*|kim*|kosmodrom*|wladywostok*|prezydent*',
    '会談した|会談し|会談は|顔を合わせ|握手を交わし|会谈|举行会|会晤',
    '회담을|회담은|회담했|만났다|만나|악수|마주 앉|단독회담|확대회담',
  ],
  /** When and where of the event itself. */
  setting: [
    'location|venue|date and place|announced|confirmed|take place|took place|taking place|held|official confirmation|on the sidelines|materialized|materialised|wrapped up|began|begins|kicked off|opened|ended|concluded|got under way|marks|second summit|second meeting|third summit|third meeting|fourth meeting',
    'состоял*|прошл*|прошел|проходит|место встречи|подтвердил*|завершил*|начал*',
    'statt|fand|fanden|stattfinden|begann|bestatigt*',
    'a eu lieu|aura lieu|se tient|s est tenu|confirme',
    'se celebr*|tuvo lugar|tendra lugar|tuvieron lugar|confirm*',
    'si e tenuto|si terra|ha avuto luogo',
    'odbylo|odbedzie|odbyl|doszlo do|potwierdz*',
    '举行|舉行|行われ|開かれ|開催|确认|で会談',
    '열렸|열린|열릴|개최|진행|확인',
  ],
  when: [
    'monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|yesterday|this week|next week|coming days|this month|later this|on the same day|earlier in the day|early afternoon|in the evening|this time',
    'сегодня|завтра|вчера|понедельник*|вторник*|среду|среды|четверг*|пятниц*|вечером|утром',
    'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|heute|gestern',
    'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aujourd hui|hier',
    'lunes|martes|miercoles|jueves|viernes|sabado|domingo|hoy|ayer',
    'lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|oggi|ieri',
    'poniedzial*|wtorek|srode|czwartek|piatek|sobote|niedziele|dzis|wczoraj',
    '日に|日、|本日|今天|昨天|周三|周二|星期|오늘|이날|25일|일 오전|일 오후',
  ],
  /** Talk about what the meeting means rather than the meeting. */
  comment: [
    'whatever the outcome|derided|dismissed as|watershed|a sign|signals|divided|fears|fear|concern*|warn*|analysts|experts|analyst|expert|blackmail|implications|landscape|what would|would mean|speculat*|violat*|sanction*|monitoring|isolation|condemn*|react*|benefit*|message to|turning point|according to experts|likelihood|chances|price|stockpile*',
    'эксперт*|опаса*|обеспокоен*|предупре*|санкци*|значит|осуди*',
    'experten|befurcht*|warnt*|sorge|sanktion*|bedeutet',
    'experts|craint*|inquiet*|avert*|sanctions|signifie',
    'expertos|temor|preocupa*|adviert*|sancion*|significa',
    'esperti|timore|preoccup*|avvert*|sanzion*|significa',
    'ekspert*|obaw*|ostrzeg*|sankcj*|zazada',
    '专家|担忧|警告|制裁|専門家|懸念|전문가|우려|경고|제재',
  ],
  /** Another time than now. */
  past: [
    'years ago|last year|previous|previously|earlier this year|first met|since his first|since their first|last met|months ago|decades',
    'лет назад|года назад|прошлом году|предыдущ*',
    'vor + jahren|letztes jahr|vorherig*',
    'il y a + ans|l an dernier|precedent*',
    'hace + anos|el ano pasado|anterior*',
    'anni fa|scorso anno|precedent*',
    'lat temu|w zeszlym roku|poprzedni*',
    '年前|去年|昨年|以来|년 전|지난해|작년|이후',
  ],
  /** Other summits that share years and places with ours. */
  rival: [
    'trump|@donald-trump|hanoi|singapore|panmunjom|@moon-jae-in|@xi-jinping|xi jinping|apec|brics|biden|@joe-biden|xi',
    'трамп*|ханои*|сингапур*|си цзиньпин*',
    '特朗普|川普|トランプ|河内|ハノイ|习近平|習近平|트럼프|하노이|시진핑|문재인',
  ],
  /** The first of their meetings. */
  first: [
    'first summit|first meeting|first met|met for the first time|first face to face|first talks|first encounter|first time they met|first ever meeting',
    'первая встреча|первой встречи|первую встречу|первый саммит|первого саммита|первый раз',
    'erstes treffen|ersten treffen|erster gipfel|ersten gipfel|premiere rencontre|premier sommet|primer encuentro|primera reunion|primera cumbre|primo incontro|primo vertice|pierwsze spotkanie|pierwszym spotkaniu|pierwszego spotkania',
    '初会談|首次会晤|首次会面|첫 회담|첫 정상회담|처음으로 만',
  ],
  /** The one before. */
  previous: [
    'last met|last meeting|last summit|previous meeting|previous summit|previous talks|previous encounter|met before|had already met|had last met|last saw each other|last time they|last time the two|earlier meeting|earlier summit',
    'предыдущая встреча|предыдущей встречи|предыдущий саммит|последний раз|прошлой встречи',
    'zuletzt|letztes treffen|letzten treffen|derniere rencontre|precedente rencontre|ultimo encuentro|ultima reunion|anterior encuentro|ultimo incontro|poprzednie spotkanie|poprzednim spotkaniu|ostatnie spotkanie',
    '上次会晤|前回の会談|지난 회담|지난번 회담',
  ],
} as const satisfies Record<string, readonly string[]>;

export type Clue = keyof typeof CLUES;
