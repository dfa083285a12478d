import type { Lexicon } from './types';

export const fr: Lexicon = {
  kim: 'Kim Jong Un, Kim Jong Eun',
  kimShort: 'Kim',
  putin: 'Poutine, Putin, chef du Kremlin, maître du Kremlin, locataire du Kremlin',
  north: 'Corée du Nord, nord coréen*, Pyongyang, RPDC',
  russia: 'Russie, russe*, Moscou, Kremlin',
  elsewhere:
    'Etats Unis, américain*, Washington, Maison Blanche, Chine, chinois*, Corée du Sud, sud coréen*, Séoul, Japon, japonais*, Ukraine, ukrainien*, Kiev, Inde, indien*, turc, Turquie, français*, hongrois*, Biélorussie, Vietnam*, Hanoï',
  ruler: 'dirigeant, leader, président, numéro un, dictateur, chef d’Etat, homologue, despote',
  rulers: 'dirigeants, leaders, présidents, dictateurs, chefs d’Etat, deux hommes, autocrates, MM',
  rival:
    'Trump, Biden, Xi, Xi Jinping, Moon Jae*, Zelensky, Erdogan, Loukachenko, Macron, Modi, Orban, Kishida',
  envoy:
    'ministre*, Lavrov, Choïgou, ambassadeur*, soeur, Kim Yo Jong, secrétaire du Conseil, lettre de, au nom de, diplomat*, chef de la diplomatie, délégation*, émissaire*, vice ministre*',
  meet: 'rencontr*, sommet*, entretien*, entreten*, pourparlers, poignée de main, tête à tête, face à face, réunion*, entrevue*, réuni, réunis, retrouv*, discussions, accueill*, reçu par, reçoit, dîner, banquet, s’entretiennent, se rencontrent, vis à vis',
  travel:
    'visite*, voyage*, déplacement*, arrivé*, arrive*, train*, blindé*, se rend, se rendre, rendu en, en route, quitté*, départ, retour, limousine, périple*, tournée*, séjour*, franchi*, traversé*, quitte, rentr*, parti en train, regagn*',
  host: 'attend, attendait, attendu, hôte, invit*, tapis rouge, salu*, raccompagn*',
  pact: 'sign*, traité*, pacte*, accord*, partenariat*, cadeau*, offert*, offre*, alliance*',
  scene: 'cosmodrome*, base spatiale, train blindé, train spécial, blindé*, Khassan, limousine*, Aurus*',
  missile: 'tir de missile*, missile balistique*, missiles balistiques, essai nucléaire*, tirs, ICBM',
  fight: 'soldats, troupes, front, offensive, frappe*, tués',
  made: 'roman, film, satire, fiction, comédie, Kardashian, série télévisée, BD, recette, musée*',
  past: 'Kim Jong Il, Kim Il Sung, Staline, Khrouchtchev, Brejnev, Gorbatchev, Medvedev, soviétique*, URSS',
  look: 'inspect*, assist*, montr*, découv*, observ*, parcour*, inspection',
  afar: 'lettre*, message*, télégramme*, félicit*, anniversaire, voeux, condoléances, téléphon*, entretien téléphonique',
  show: 'montre, montré, présente, présenté',
};
