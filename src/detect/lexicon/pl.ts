import type { Lexicon } from './types';

export const pl: Lexicon = {
  kim: 'Kim Dzong Un*, Kim Dzon Un*, Kim Jong Un*, Kim Czong Un*',
  kimShort: 'Kim, Kima, Kimem, Kimowi',
  putin: 'Putin*, szef Kremla, gospodarz Kremla',
  north:
    'Korea Północna, Korei Północnej, Koreą Północną, Koreę Północną, północnokoreańsk*, Pjongjang*, Phenian*, KRLD, koreański przywódca',
  russia: 'Rosja, Rosji, Rosją, Rosję, rosyjsk*, Moskw*, Kreml*',
  elsewhere:
    'USA, Stany Zjednoczone, Stanów Zjednoczonych, amerykańsk*, Waszyngton*, Biały Dom, Chiny, Chin, Chinami, Chinach, chińsk*, Korea Południowa, Korei Południowej, południowokoreańsk*, Seul*, Japoni*, japońsk*, Ukrain*, ukraińsk*, Kijow*, Indie, Indii, Indiami, Turcj*, tureck*, Białoru*, węgiersk*, Wietnam*, wietnamsk*, Hanoi',
  ruler:
    'przywódca, przywódcą, przywódcy, przywódcę, prezydent, prezydentem, prezydenta, dyktator*, lider*, satrapa',
  rulers:
    'przywódcy, przywódców, przywódcami, prezydenci, prezydentów, dyktatorzy, dyktatorów, liderzy, obaj, obu',
  rival:
    'Trump*, Biden*, Xi, Xi Jinping*, Moon Jae*, Zełensk*, Erdogan*, Łukaszenk*, Macron*, Modi*, Orban*, Duda, Dudą',
  envoy:
    'minister*, ministr*, Ławrow*, Szojgu*, ambasador*, siostra, Kim Jo Dzong, Kim Yo Jong, dyplomat*, szef dyplomacji, delegacj*, wysłannik*, wiceminist*',
  meet: 'spotka*, spotyka*, spotkani*, szczyt*, rozmow*, rozmawia*, uścisk dłoni, negocjacj*, powita*, przyjął, w cztery oczy, widzi, zobaczy*, zobaczą, kolacj*, bankiet*, uścisn*, rozmów, szczyci*',
  travel:
    'wizyt*, podróż*, przyby*, przyjecha*, przyjazd*, pociąg*, pancern*, opancerzon*, odwiedz*, wybiera się, udał się, udać się, jedzie, wyjecha*, dotarł*, wyruszy*, wraca, wróci*, powrót, powrócił*, opuści*, opuszcz*, przekroczy*, granic*, odjecha*, wyjazd*, pojawił się w, uda się, zmierza*, w drodze, dociera, jechał*, przybywa',
  host: 'czekał*, oczekiw*, gość, zaprosi*, zaprosze*, pożegna*, wita, ugości*, gospodarz*, przyjmuje, przyjęt*',
  pact: 'podpis*, traktat*, pakt*, umow*, porozumieni*, partnerstw*, prezent*, podarowa*, podarun*, upomin*, sojusz*, wymieni*',
  scene: 'kosmodrom*, pancern*, opancerzon*, limuzyn*, Aurus*, Chasan*',
  missile:
    'pocisk balistyczn*, pociski balistyczn*, wystrzeli*, próba nuklearn*, próby rakiet*, międzykontynentaln*',
  fight: 'żołnierz*, wojska, front*, ofensyw*, ostrzał*, zabit*',
  made: 'powieść, film, satyr*, komedi*, Kardashian, przepis, parodia, muzeum',
  past: 'Kim Dzong Il*, Kim Ir Sen*, Stalin*, Chruszczow*, Gorbaczow*, Miedwiediew*, radzieck*, ZSRR, sowieck*',
  look: 'ogląda*, obejrza*, inspekc*, wizytow*, zwiedz*, oprowadz*, pokaza*, pokazuje, obserwow*, przygląda*',
  afar: 'list, listy, depesz*, telegram*, życzenia, gratulacj*, gratulow*, urodzin*, kondolenc*, rozmowa telefoniczna, telefon*, zadzwoni*, gratulacje',
  show: 'pokaza*, pokazuje, oprowadz*',
};
