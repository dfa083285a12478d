import { describe, expect, it } from 'vitest';
import type { ClaimsNote } from '../../src/annotation';
import { opposes } from '../../src/context/claims';
import { type About, facts, notesOf } from './notes-of';

function noteOn(topic: string, text: string, about?: About): ClaimsNote {
  const note = notesOf(text, about).find((one) => one.layer === 'claims' && one.topic === topic);
  if (note?.layer !== 'claims') throw new Error(`no note on ${topic}: ${text}`);
  return note;
}

const claimsOf = (note: ClaimsNote) =>
  note.claims.map((id) => {
    const claim = facts.claims.get(id);
    if (!claim) throw new Error(`no claim ${id}`);
    return claim;
  });

const DEAL = 'Washington fears that Pyongyang will sell weapons to Moscow, which both governments deny.';

describe('claims for a passage', () => {
  it('are on the topic of the note, two to five, each once', () => {
    const claims = claimsOf(noteOn('arms-deal', DEAL));
    expect(claims.length).toBeGreaterThanOrEqual(2);
    expect(claims.length).toBeLessThanOrEqual(5);
    expect(new Set(claims).size).toBe(claims.length);
    expect(claims.every(({ topic }) => topic === 'arms-deal')).toBe(true);
  });

  it('come from more than one side, and opposing ones stand side by side', () => {
    const claims = claimsOf(noteOn('arms-deal', DEAL));
    expect(new Set(claims.map(({ side }) => side)).size).toBeGreaterThan(1);
    expect(claims.some((a) => claims.some((b) => opposes(a, b)))).toBe(true);
  });

  it.each<[string, string, About]>([
    ['arms-deal', DEAL, { published: '2023-09-13' }],
    [
      'wagner-2022',
      'Late in 2022 the White House said that rockets and missiles from the North had gone to Wagner.',
      { published: '2023-09-13' },
    ],
    [
      'troop-deployment',
      'About 11,000 North Korean soldiers were sent to the Kursk region, and hundreds have been killed.',
      { summit: 'summit-2025', published: '2025-09-04' },
    ],
    [
      'food-aid',
      'Kim may ask for food aid after another poor harvest; Moscow says humanitarian help is possible.',
      { published: '2023-09-20' },
    ],
  ])('on %s oppose each other with what had been said by then', (topic, text, about) => {
    const known = claimsOf(noteOn(topic, text, about)).filter(({ date }) => date <= (about.published ?? ''));
    expect(known.some((a) => known.some((b) => opposes(a, b)))).toBe(true);
  });

  it('were said before the article rather than after, where there are enough', () => {
    const claims = claimsOf(noteOn('arms-deal', DEAL, { published: '2023-09-13' }));
    expect(claims.filter(({ date }) => date <= '2023-09-13').length).toBeGreaterThanOrEqual(3);
  });

  it.each(['bne-intellinews', 'cbc', 'hankyoreh', 'tass', 'korea-herald'])(
    'never come from the outlet being read: %s',
    (outlet) => {
      const domain = facts.entities.get(outlet)?.site?.domains[0];
      if (!domain) throw new Error(`no site for ${outlet}`);
      const texts = [
        DEAL,
        'Kim is travelling to Vladivostok on his armoured train for a second summit with Putin.',
        'His armoured train left Pyongyang on Sunday and crossed the border at Khasan.',
        'Buying weapons there would violate Security Council resolutions and sanctions.',
      ];
      const notes = notesOf(texts.join('\n'), { url: `https://www.${domain}/world/a-story` });
      const ids = notes.flatMap((note) => (note.layer === 'claims' ? note.claims : []));
      expect(ids.length).toBeGreaterThan(0);
      expect(ids.filter((id) => facts.claims.get(id)?.outlet === outlet)).toEqual([]);
    },
  );
});

describe('conflicts: the passage says otherwise than another source', () => {
  it.each<[string, string, string, string[]]>([
    ['train speed', 'travel', 'The heavy armoured train runs at no more than 60 km/h.', ['x-train-bbc']],
    ['train speed', 'travel', 'The armoured train rolls along at 37 mph.', ['x-train-bbc']],
    [
      'venue',
      'venue',
      'Kim and Putin will hold their summit in Vladivostok, where the location is being prepared.',
      ['c004-01'],
    ],
    ['venue', 'venue', 'Putin and Kim met at the Vostochny cosmodrome on Wednesday.', ['c001-01', 'c003-01']],
    [
      'time of departure',
      'travel',
      "Kim's train left Pyongyang on Sunday evening for the border.",
      ['c000-11'],
    ],
    [
      'number of trips',
      'travel',
      'It is the eighth foreign trip of Kim, who again came by train.',
      ['x-trips-kh', 'x-trips-wiki'],
    ],
  ])('%s', (about, topic, text, ids) => {
    const note = noteOn(topic, text, { published: '2023-09-12' });
    expect(note.reason).toContain(about);
    expect(note.claims).toEqual(expect.arrayContaining(note.conflicts ?? []));
    for (const id of ids.filter((one) => facts.claims.has(one))) expect(note.conflicts).toContain(id);
  });

  it.each<[string, string, About, string]>([
    [
      'number of the meeting',
      'Kim and Putin will hold their first summit on Wednesday.',
      { published: '2023-09-12' },
      'c001-08',
    ],
    [
      'number of the meeting',
      'Это вторая встреча Путина и Ким Чен Ына.',
      { summit: 'summit-2024', published: '2024-06-19' },
      'k2024-32',
    ],
    [
      'number of the meeting',
      '这是普京与金正恩第三次会晤。',
      { summit: 'summit-2025', published: '2025-09-03' },
      'k2025-33',
    ],
    [
      'number of the meeting',
      '이번 회담은 두 정상의 두 번째 만남이다.',
      { summit: 'summit-2024', published: '2024-06-19' },
      'k2024-32',
    ],
    [
      'size of the delegation',
      'Kim reist mit einer Delegation von 150 Personen im Panzerzug an.',
      { summit: 'summit-2019', published: '2019-04-24' },
      'k2019-36',
    ],
    [
      'size of the delegation',
      'Kim came by train with a delegation of about thirty.',
      { published: '2023-09-12' },
      'c001-17',
    ],
    ['train speed', '列車は時速60キロで走る。', { published: '2023-09-12' }, 'x-train-bbc'],
    [
      'venue',
      'Встреча Путина и Ким Чен Ына пройдет во Владивостоке.',
      { published: '2023-09-12' },
      'c004-01',
    ],
  ])('%s, whatever the language and the topic of the claim: %s', (about, text, where, id) => {
    const notes = notesOf(text, where).filter((note) => note.layer === 'claims');
    const note = notes.find(({ conflicts }) => conflicts?.includes(id));
    expect(note?.reason).toContain(about);
    expect(note?.claims).toContain(id);
  });

  it.each<[string, About]>([
    ['It is the third meeting of Kim and Putin.', { summit: 'summit-2024', published: '2024-06-19' }],
    ['It is their first summit since 2019.', { summit: 'summit-2024', published: '2024-06-19' }],
    ['At their first meeting, in Vladivostok, Kim and Putin spoke of the North.', {}],
    ["It is Putin's second visit to Pyongyang.", { summit: 'summit-2024', published: '2024-06-19' }],
  ])('no conflict over the number of the meeting: %s', (text, where) => {
    const reasons = notesOf(text, where).map(({ reason }) => reason);
    expect(reasons.filter((reason) => reason.includes('number of the meeting'))).toEqual([]);
  });

  it.each([
    ['travel', 'The armoured train runs at about 50 km/h and takes more than twenty hours.', 'x-train-bbc'],
    ['venue', 'Where Kim and Putin will meet, in Vladivostok or elsewhere, is not clear.', 'c004-01'],
    ['travel', "Kim's train left Pyongyang on Sunday afternoon for the border.", 'c000-11'],
  ])('%s: what agrees or is left open is none: %s', (topic, text, id) => {
    expect(noteOn(topic, text).conflicts ?? []).not.toContain(id);
  });
});
