import type { Lexicon } from './types';

/** Languages with the words that matter most: names, countries, meeting and visit. */
export const nl: Lexicon = {
  putin: 'Poetin*',
  north: 'Noord Korea*, Noord Koreaans*, Pyongyang',
  russia: 'Rusland*, Russisch*, Moskou, Kremlin',
  elsewhere:
    'Verenigde Staten, VS, Amerikaans*, Chinees*, Chinese, China, Zuid Korea*, Oekraïne*, Oekraïens*, Turkije, Turks*',
  ruler: 'leider, president, dictator, machthebber, ambtgenoot, staatshoofd',
  rulers: 'leiders, presidenten, dictators, staatshoofden, twee mannen',
  rival: 'Zelensky*, Trump*, Xi, Erdogan',
  envoy: 'minister*, Lavrov, Sjojgoe, ambassadeur*, diplomat*, delegatie*',
  meet: 'ontmoet*, ontmoeting*, top, topontmoeting*, gesprek*, overleg*, onderhandel*, handdruk, ontmoeten, omhels*, diner',
  travel:
    'bezoek*, reis*, aangekomen, aankomst, trein*, gepantserd*, vertrok*, onderweg, vertrek*, verlaat, verliet, keert terug, onderweg naar, grens, rijdt',
  host: 'uitnodig*',
  pact: 'teken*, ondertekend*, verdrag*, pact, akkoord*, schenk*, cadeau*, geschenk*',
  missile: 'ballistische raket*, raketproef, kernproef, rakettest*',
  fight: 'soldaten, troepen, front',
  kimShort: 'Kim',
  look: 'inspecteer*, bekijk*, bezichtig*, toont',
  afar: 'brief, telegram*, felicit*, verjaardag, telefoon*, belde, boodschap',
  scene: 'kosmodroom, ruimtebasis, gepantserde trein',
  made: 'roman, film, satire, komedie',
};
export const cs: Lexicon = {
  kim: 'Kim Čong Un*',
  kimShort: 'Kim, Kima, Kimem',
  putin: 'Putin*',
  north:
    'Severní Korea, Severní Koreje, Severní Koreji, Severní Koreou, severokorejsk*, Pchjongjang*, KLDR, Severná Kórea, Severnej Kórey, severokórejsk*, Pchjongjang*',
  russia: 'Rusko, Ruska, Rusku, Ruskem, rusk*, Moskv*, Kreml*',
  elsewhere:
    'USA, Spojené státy, americk*, Čína, Číny, Číně, Čínou, čínsk*, Jižní Korea, Jižní Koreje, jihokorejsk*, Ukrajin*, ukrajinsk*, Japonsk*',
  ruler: 'vůdce, vůdcem, prezident*, diktátor*, lídr*, šéf Kremlu, vodca*',
  rulers: 'vůdci, prezidenti, diktátoři, lídři, oba státníci, státníci',
  rival: 'Trump*, Zelensk*, Si Ťin pching*, Xi, Erdogan*',
  envoy: 'ministr*, Lavrov*, Šojgu*, velvyslan*, diplomat*, delegac*',
  meet: 'setk*, sejde*, sešel, sešli, schůzk*, summit*, jednání*, jednal*, stretn*, rokovan*, objal*, objet*, jednat, rozhovor*, potřás*, večeř*',
  travel:
    'návštěv*, navštív*, cest*, přijel*, dorazil*, vlak*, obrněn*, přicesto*, návštev*, přiletěl*, přiletí, odjel*, odletěl*, vrací*, vrátil*, opustil*, překroč*, hranic*, míří, vyrazil*, limuzín*',
  host: 'pozval*, přivítal*, vítal*, host, hostitel*, rozlouč*',
  pact: 'podeps*, smlouv*, dohod*, pakt*, partnerství, daroval*, dárk*, dar',
  missile: 'balistick*, raket*, jadern* test*',
  fight: 'vojáci, vojáky, vojsk*, fronta',
  look: 'prohlédl*, prohlíž*, zhlédl*, ukázal*, inspek*',
  afar: 'dopis*, telegram*, blahopř*, gratul*, narozenin*, kondolenc*, telefon*',
  scene: 'kosmodrom*, obrněn*, Aurus*, limuzín*',
  made: 'román*, film*, satir*, komedi*',
};
export const tr: Lexicon = {
  kim: 'Kim Jong Un*, Kim Cong Un*',
  putin: 'Putin*',
  north: 'Kuzey Kore*, Pyongyang*',
  russia: 'Rusya*, Rus, Moskova*, Kremlin*',
  elsewhere: 'ABD*, Çin*, Güney Kore*, Ukrayna*, Japonya*, Türkiye*, Amerikan',
  ruler: 'lider*, lideri, Devlet Başkanı, başkan*, diktatör*, mevkidaş*',
  rulers: 'liderler*, iki lider*, devlet başkanları',
  rival: 'Trump*, Zelenski*, Zelenskiy*, Şi Cinping*, Xi, Erdoğan*, Biden*',
  envoy: 'bakan*, Lavrov*, Şoygu*, büyükelçi*, diplomat*, heyet*',
  meet: 'görüş*, buluş*, zirve*, bir araya, müzakere*, el sıkış*, sarıl*, tokalaş*, yemek*',
  travel:
    'ziyaret*, seyahat*, gitti, geldi, ulaştı, vardı, tren*, zırhlı*, yola çıktı, girdi, ayrıldı, döndü, sınır*, yolda, yolculuk*, indi, trenle, limuzin*',
  host: 'davet*, karşıla*, ağırla*, konuk*, misafir*, uğurla*',
  pact: 'imzala*, imza*, anlaşma*, antlaşma*, hediye*',
  missile: 'balistik*, füze*, nükleer deneme*',
  fight: 'asker*, cephe*, saldırı*',
  kimShort: 'Kim',
  look: 'incele*, gezdi, gezi*, denetle*, izledi',
  afar: 'mektup*, mesaj*, kutla*, doğum günü, telefon*, taziye*',
  scene: 'uzay üssü*, zırhlı tren*, kozmodrom*, Aurus*',
  made: 'roman, film, dizi, komedi',
};
export const id: Lexicon = {
  kim: 'Kim Jong Un',
  putin: 'Putin',
  north: 'Korea Utara, Korut, Pyongyang',
  russia: 'Rusia, Moskow, Kremlin',
  elsewhere: 'AS, Amerika Serikat, China, Tiongkok, Korea Selatan, Korsel, Ukraina, Jepang, Cina',
  ruler: 'pemimpin, presiden, diktator, pemimpin tertinggi',
  rulers: 'kedua pemimpin, para pemimpin, dua pemimpin',
  rival: 'Trump, Xi, Xi Jinping, Zelensky, Zelenskyy, Biden, Prabowo, Jokowi',
  envoy: 'menteri, Menhan, surat dari, menlu, Lavrov, Shoigu, duta besar, diplomat, delegasi, utusan',
  meet: 'bertemu, pertemuan, KTT, pembicaraan, berjabat tangan, menemui, berpelukan, makan malam, jamuan, bertatap muka',
  travel:
    'kunjungan, mengunjungi, berkunjung, tiba, kereta, lapis baja, perjalanan, berangkat, meninggalkan, kembali, pulang, perbatasan, menuju, melintasi, dalam perjalanan, mendarat',
  host: 'mengundang, undangan, menyambut, disambut, menjamu, tamu, menerima, mengantar',
  pact: 'menandatangani, perjanjian, kesepakatan, pakta, kemitraan, hadiah',
  missile: 'rudal balistik, uji coba, rudal',
  fight: 'tentara, pasukan, garis depan, serangan',
  kimShort: 'Kim',
  look: 'meninjau, melihat, menyaksikan, inspeksi',
  afar: 'surat, pesan, telegram, ucapan selamat, ulang tahun, belasungkawa, telepon, menelepon',
  scene: 'kereta lapis baja, kosmodrom, pusat antariksa, limusin, Aurus',
  made: 'novel, film, satire, komedi',
};
export const ar: Lexicon = {
  kim: 'كيم جونغ أون, كيم جونج أون, كيم يونغ أون, كيم جونغ اون',
  kimShort: 'كيم',
  putin: 'بوتين',
  north: 'كوريا الشمالية, الكوري الشمالي, بيونغ يانغ, بيونغيانغ',
  russia: 'روسيا, الروسي, موسكو, الكرملين',
  elsewhere:
    'الولايات المتحدة, الأمريكي, الأميركي, الصين, الصيني, كوريا الجنوبية, أوكرانيا, الأوكراني, اليابان, البيت الأبيض',
  ruler: 'الزعيم, زعيم, الرئيس, رئيس, نظيره, الديكتاتور',
  rulers: 'الزعيمان, الزعيمين, زعيما, الرئيسان, قادة',
  rival: 'ترامب, ترمب, بايدن, شي جين بينغ, شي, زيلينسكي, أردوغان',
  envoy: 'وزير, لافروف, شويغو, السفير, دبلوماسي, وفد, مبعوث',
  meet: 'قمة, القمة, لقاء, اللقاء, اجتماع, محادثات, يلتقي, التقى, التقيا, مباحثات, يجتمع, اجتمع',
  travel:
    'زيارة, الزيارة, يزور, زار, وصل, وصول, قطار, القطار, مدرع, غادر, رحلة, يغادر, متوجها, متجه, عاد, عودة, الحدود',
  host: 'دعوة, دعا, استقبل, يستقبل, ضيف, رحب',
  pact: 'وقع, وقعا, اتفاق, اتفاقية, معاهدة, شراكة',
  missile: 'صاروخ, صواريخ, باليستي, تجربة نووية',
  fight: 'جنود, قوات, الجبهة, هجوم',
  look: 'يتفقد, تفقد, تفقّد, شاهد',
  afar: 'رسالة, برقية, هنأ, تهنئة, عيد ميلاد, تعازي, هاتفي, اتصال',
  scene: 'قطار مدرع, قاعدة فضائية, فوستوتشني',
};
/** Names in further languages and scripts, in none of which the rest is spelt out. */
export const names: Lexicon = {
  kim: "Kim Čen Un*, Kim Džong Un*, Kim Dzsong Un*, Kim Dzsongun*, Kims Čenuns*, Kims Čonuns*, Kim Čong Un*, Kim Jong Unin*, Κιμ Γιονγκ Ουν, Κιμ Τζονγκ Ουν, کیم جونگ اون, קים ג׳ונג און, קים ג'ונג-און, किम जोंग उन, किम जोंग-उन, কিম জং উন*, คิม จองอึน, คิม จอง อึน, คิมจองอึน, კიმ ჩენ ინ*, Ким Џонг Ун*, Ким Јонг Ун*, Կիմ Չեն Ին*, کم جونگ ان, Kimu Čenunu, Kimu Čonunu, Kims Čenuns, Kim Cong In, கிம் ஜாங் உன்",
  kimShort: 'Κιμ, คิม, किम, کیم, קים',
  putin:
    'Πούτιν, پوتین, پوٹن, פוטין, पुतिन, पुतीन, পুতিন*, ปูติน, პუტინ*, Պուտին*, Putins, Putinas, Putino, புதின்*, پوتن',
  north:
    'Korea Kaskazini, Солтүстік Корея*, ჩრდილოეთ კორე*, Հյուսիսային Կորեա*, উত্তর কোরিয়*, شمالی کوریا, வட கொரிய*, sjevernokorej*, severokórej*, severokorej*, Észak Kore*, Phenjan*, Pohjois Korea*, Nordkorea*, Šiaurės Korė*, Ziemeļkorej*, Coreea de Nord, nord corean*, Severna Koreja, Sjeverna Koreja, Северна Корея, Βόρεια Κορέα, Βόρειας Κορέας, เกาหลีเหนือ, उत्तर कोरिया, উত্তর কোরিয়া, کره شمالی, צפון קוריאה, Põhja Korea*, Coreea de Nord, Nord Korea*, Hilagang Korea',
  russia:
    'Urusi, Russlands, Ресей*, რუსეთ*, Ռուսաստան*, রাশিয়*, روس, روسی, ரஷ்ய*, Orosz*, Moszkva, Venäjä*, Rusija*, Krievij*, Rusia, Русия, Ρωσία, Ρωσίας, รัสเซีย, रूस, রাশিয়া, روسیه, רוסיה, Venemaa*, Ryssland*, ryske*, rysk*, Russland*, Rusland*, russisk*',
  ruler:
    'מנהיג*, ledare*, leder*, diktator*, elnök*, vezető*, presidentti*, johtaja*, лидер*, президент*, πρόεδρος, ηγέτης, ผู้นำ, ประธานาธิบดี, राष्ट्रपति, नेता, رئیس جمهور, رهبر, נשיא, שליט, liderul, președintele, preşedintele',
  elsewhere:
    'Hanoi*, Vietnam*, Vietname, Ханой*, Ханое, Вьетнам*, Alaska, Anchorage, Singapore, Singapur*, Helsinki, Kharkiv*, Kharkov*, Charkiw*, Charkow*, Charków*, Charkow*, Харьков*, Харків*, Odesa*, Odessa*, Одесс*, Одес*, Zaporizhzhia*, Saporischschja*, Запорож*, Запоріж*, Crimea*, Krim, Crimée, Crimea, Krym*, Крым*, Крим*, Bakhmut*, Bachmut*, Бахмут*, Kherson*, Cherson*, Херсон*',
  rival: 'To Lam, Xi Jinping, Trump',
  meet: 'פגיש*, מפגש*, המפגש*, møt*, sasta*, stretn*, stretáv*, stretol*, stretl*, tikās, tiksies, кездес*, akutana, wakutana, kukutana, சந்தி*, ملاقات, შეხვ*, հանդիպ*, נפגש*, সাক্ষাৎ*, বৈঠক*, gặp, møte*, møde*, möte*, träff*, toppmöte*, toppmøte*, topmøde*, csúcs*, találkoz*, tapaa*, tapasi, tapaamis*, sastan*, susret*, summit*, întâln*, συνάντηση, σύνοδος, พบ, ประชุมสุดยอด, मुलाकात, शिखर, দেখা, বৈঠক, دیدار, פגישה, פסגה, kohtu*, susitik*, tikš*, срещ*, samit*',
  travel:
    'besøk*, besøg*, besök*, rejse*, resa*, látogat*, utaz*, vierail*, matka*, posjet*, poset*, vizit*, επίσκεψη, เยือน, यात्रा, সফর, سفر, ביקור, juna*, vonat*, tog, toget, togene, tåg*, külast*',
  site: 'Vladivostok*, Wladiwostok*, Władywostok*, Vladivostoc*, Владивосток*, 블라디보스토크, 블라디보스톡, ウラジオストク, ウラジオストック, 符拉迪沃斯托克, 海参崴, 海參崴, Komsomolsk*, Комсомольск*, 콤소몰스크, コムソモリスク, 共青城, Vostochn*, Wostotschn*, Wostoczn*, Vostotchn*, Primorye, Приморь*, Примор*',
};
