import type { Lexicon } from './types';

export const es: Lexicon = {
  kim: 'Kim Jong Un',
  kimShort: 'Kim',
  putin: 'Putin, Vladímir Putin, jefe del Kremlin',
  north: 'Corea del Norte, norcorean*, nordcorean*, Pyongyang, Pionyang, RPDC',
  russia: 'Rusia, ruso, rusa, rusos, Moscú, Kremlin',
  elsewhere:
    'Estados Unidos, EEUU, EE.UU., estadounidense*, norteamerican*, Washington, Casa Blanca, China, chino, china, Corea del Sur, surcorean*, Seúl, Japón, japon*, Ucrania, ucranian*, Kiev, India, indio, Turquía, turco, Bielorrusia, Vietnam, húngaro, vietnamita*, Hanói',
  ruler: 'líder, presidente, mandatario, dictador, gobernante, dirigente, homólogo, jefe de Estado',
  rulers: 'líderes, presidentes, mandatarios, dictadores, dirigentes, jefes de Estado, ambos, autócratas',
  rival:
    'Trump, Biden, Xi, Xi Jinping, Moon Jae*, Zelensk*, Erdogan, Lukashenko, Macron, Modi, Orban, Maduro',
  envoy:
    'ministro*, canciller*, Lavrov, Shoigu, embajador*, hermana, Kim Yo Jong, secretario del Consejo, carta de, en nombre de, diplomátic*, delegación*, enviado*, jefe de la diplomacia, viceministro*',
  meet: 'reun*, encuentro*, cumbre*, encontr*, conversaciones, apretón de manos, entrevist*, cara a cara, negociaciones, recib*, cita, conversaron, conversan, dialog*, cenaron, cena, banquete, mandatarios conversan',
  travel:
    'visit*, viaj*, llega*, llegó, tren, blindado, aterriz*, parti*, limusina, rumbo a, gira, regres*, vuelve, volvió, vuelta, cruzó, cruza, crucé, sale, salió, abandona, abandonó, estancia, periplo, trayecto, frontera, parte hacia, desplaz*',
  host: 'espera, esperaba, anfitrión, invit*, alfombra roja, despid*, agasaj*, bienvenida',
  pact: 'firm*, tratado*, pacto*, acuerdo*, asociación*, regal*, alianza*',
  scene: 'cosmódromo*, base espacial, tren blindado, limusina*, Aurus*, Jasán',
  missile:
    'misil balístico, misiles balísticos, ensayo nuclear, prueba nuclear, lanzamiento de misil*, misiles',
  fight: 'soldados, tropas, frente, ofensiva, ataque*, muertos',
  made: 'novela, película, sátira, ficción, comedia, Kardashian, receta, parodia, museo*',
  past: 'Kim Jong Il, Kim Il Sung, Stalin, Jruschov, Gorbachov, Medvedev, soviétic*, URSS',
  look: 'inspeccion*, recorr*, observ*, muestra, mostró, presenci*, contempl*',
  afar: 'carta*, mensaje*, telegrama*, felicit*, cumpleaños, condolencias, saludo, llamada telefónica, teléfono, por teléfono',
  show: 'muestra, mostró, enseña, enseñó',
};
