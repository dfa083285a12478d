import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadBundledFacts } from '../../src/facts/bundled';
import { createLookup } from '../../src/lookup/lookup';

const facts = loadBundledFacts();
const lookup = createLookup(facts);
const first = (query: string) => lookup.search(query)[0]?.target.id;

describe('what is meant stands first', () => {
  it.each([
    ['Kojemiako', 'oleg-kozhemyako'],
    ['Choi Sun Hee', 'choe-son-hui'],
    ['Шойгу', 'sergei-shoigu'],
    ['최선희', 'choe-son-hui'],
    ['최선희는', 'choe-son-hui'],
    ['金正恩', 'kim-jong-un'],
    ['金正恩委員長', 'kim-jong-un'],
    ['putins', 'vladimir-putin'],
    ['Pjöngjang', 'pyongyang'],
    ['UNSCR 2270', 'unsc-2270'],
    ['Vladivostok 2019', 'summit-2019'],
    ['armoured train', 'kim-train'],
    ['kimjongun', 'kim-jong-un'],
    ['Kim Jong-oun', 'kim-jong-un'],
    ['un jong kim', 'kim-jong-un'],
    ['Wladimir Putin', 'vladimir-putin'],
    ['Sergueï Choïgou', 'sergei-shoigu'],
    ['cosmodrome de Vostotchny', 'vostochny-cosmodrome'],
    ['2397', 'unsc-2397'],
    ['Ser\u200bgei Shoigu', 'sergei-shoigu'],
  ])('%s → %s', (query, id) => expect(first(query)).toBe(id));

  it.each(['kozh', 'kozhem', 'oleg k', 'oleg kozhemya'])('while it is typed: %s', (query) =>
    expect(first(query)).toBe('oleg-kozhemyako'),
  );

  it('finds every entity, meeting and sanction by its own name', () => {
    const records = [...facts.entities.values(), ...facts.summits.values(), ...facts.sanctions.values()];
    const lost = records.filter(
      ({ id, name }) => !lookup.search(name).some(({ target }) => target.id === id),
    );
    expect(lost.map(({ id, name }) => `${id}: ${name}`)).toEqual([]);
  });

  it('keeps people apart whose names differ by a syllable', () => {
    expect(first('Kim Jong Il')).toBe('kim-jong-il');
    expect(first('Kim Jong Un')).toBe('kim-jong-un');
    expect(first('Kim Il Sung')).toBe('kim-il-sung');
    expect(first('Kim Yo Jong')).toBe('kim-yo-jong');
  });
});

describe('nothing is found', () => {
  it.each(['xqzzyv', 'asdfgh', 'qqqq', 'lorem ipsum dolor', '....', '   ', '', '9999', '\u200b', '<script>'])(
    'for %j',
    (query) => expect(lookup.search(query)).toEqual([]),
  );

  it('for a number near a known one', () => {
    expect(lookup.search('2396').map(({ target }) => target.id)).not.toContain('unsc-2397');
  });

  it.each(['Vladimir Putilin', 'Emma Watson', 'Andrei Rublev', 'Vladikavkaz', 'Jake Sully', 'Kim Jong-hyun'])(
    'for another name: %s',
    (query) => expect(lookup.search(query)).toEqual([]),
  );
});

describe('a hit', () => {
  it('shows which part of the form matched', () => {
    const hit = lookup.search('kozhem')[0];
    expect(hit?.ranges.map(([start, end]) => hit.form.slice(start, end))).toEqual(['Kozhem']);
  });

  it('keeps its stretches inside its form, whatever is asked', () => {
    const names = [...facts.entities.values()].map(({ name }) => name);
    const query = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(...names).chain((name) => fc.nat(name.length).map((cut) => name.slice(0, cut))),
    );
    fc.assert(
      fc.property(query, (text) => {
        for (const { form, ranges } of lookup.search(text)) {
          for (const [start, end] of ranges) {
            expect(start).toBeLessThanOrEqual(end);
            expect(end).toBeLessThanOrEqual(form.length);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is given for a pasted page without reading all of it', () => {
    expect(lookup.search(`${'kim '.repeat(50_000)}`)).toEqual([]);
  });
});
