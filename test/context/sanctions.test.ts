import { describe, expect, it } from 'vitest';
import { idsOf } from './notes-of';

const sanctionsOf = (text: string): string[] => idsOf(text, 'sanctions').sort();

describe('a measure named or unmistakably described', () => {
  it.each<[string[], string]>([
    [['unsc-2397'], 'Resolution 2397 caps the supply of refined oil.'],
    [['unsc-1718', 'unsc-2397'], 'Arms sales would break UN Security Council resolutions 1718 and 2397.'],
    [['unsc-2375'], 'UNSCR 2375 forbids joint ventures.'],
    [['unsc-1874'], 'Резолюция 1874 Совета Безопасности запрещает экспорт оружия.'],
    [['unsc-2397'], '북한 노동자 송환은 안보리 결의 2397호에 따른 것이다.'],
    [['unsc-2397'], '联合国安理会第2397号决议限制石油供应。'],
    [['us-eo-13810'], 'Executive Order 13810 lets the Treasury punish foreign banks.'],
    [['unsc-1718'], 'Any such trade would violate UN sanctions on North Korea.'],
    [['unsc-1718'], 'Moscow would be ignoring Security Council resolutions against Pyongyang.'],
    [['unsc-1718'], 'Pyongyang is under international sanctions because of its nuclear weapons.'],
    [
      ['unsc-2356', 'unsc-2371', 'unsc-2397'],
      'Russia voted in 2017 for UN resolutions against North Korean missile tests.',
    ],
    [['unsc-2270', 'unsc-2321'], 'The Security Council adopted two resolutions on North Korea in 2016.'],
    [
      ['unsc-2375'],
      'In September 2017 the UN Security Council unanimously passed new sanctions on Pyongyang.',
    ],
    [
      ['unsc-veto-2024'],
      'In March 2024 Russia vetoed the renewal of the Panel of Experts that watched the sanctions.',
    ],
    [['unsc-veto-2022'], 'Russia and China cast a veto against new UN sanctions on Pyongyang in May 2022.'],
    [['msmt-2024-10'], 'The Multilateral Sanctions Monitoring Team published its first report.'],
    [
      ['icc-2023-03-17'],
      'Putin, wanted under an arrest warrant of the International Criminal Court, travels little.',
    ],
    [['unsc-2397'], 'Under UN sanctions North Korean workers had to be sent home by December 2019.'],
    [
      ['us-2023-03-30'],
      'The United States put sanctions on Ashot Mkrtychev for trying to broker an arms deal.',
    ],
    [['no-un-sanctions-russia', 'unsc-1718'], 'Moscow and Pyongyang are both under UN sanctions.'],
    [['icc-2023-03-17'], 'For Putin, wanted in The Hague, it was a rare chance to travel.'],
    [['unsc-2397'], 'Los obreros norcoreanos debían volver a su país por las sanciones de la ONU.'],
    [['unsc-2397'], '유엔 제재에 따라 정제유 공급에는 상한이 있다.'],
    [
      ['unsc-1718'],
      'Moscow itself voted for what the Council forbids, and Pyongyang is under its resolutions.',
    ],
    [['unsc-1718'], 'Между 2006 и 2017 годами Совбез принял десяток резолюций о санкциях против КНДР.'],
    [['unsc-1718'], 'El comercio de armas con el Norte está prohibido por el Consejo de Seguridad.'],
    [['unsc-veto-2022'], 'In May 2022 Russia and China vetoed a text on North Korean missiles.'],
    [['unsc-veto-2024'], 'In the spring Moscow killed off the panel of experts that policed the embargo.'],
  ])('%j: %s', (ids, text) => {
    expect(sanctionsOf(text)).toEqual(ids);
  });

  it('"those sanctions" go on about the UN sanctions of the passage before', () => {
    const text =
      'No state should break Security Council sanctions on North Korea.\nRussia once voted for those sanctions itself.';
    expect(sanctionsOf(text)).toEqual(['unsc-1718', 'unsc-1718']);
  });
});

describe('no measure, or not that one', () => {
  it.each([
    'The hall has 2397 seats.',
    'The resolution of the dispute took until 2094.',
    'He lives at 1718 Main Street and wrote a resolution for the new year.',
    'The United States has put sanctions on Russian banks.',
    'The UN General Assembly adopted a resolution condemning the invasion of Ukraine.',
    'An Executive order of dinner for 13810 guests was too much.',
    'The painting sold for $2,397.',
  ])('%s', (text) => {
    expect(sanctionsOf(text)).toEqual([]);
  });

  it('tells neighbouring numbers apart', () => {
    expect(sanctionsOf('Resolution 2375 was adopted unanimously.')).not.toContain('unsc-2397');
  });
});
