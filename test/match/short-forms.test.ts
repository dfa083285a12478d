import { describe, expect, test } from 'vitest';
import { entities, links } from './links';

describe('binds a family name', () => {
  test('to whom the text introduces', () => {
    expect(entities('Andrei Lankov teaches in Seoul. Lankov sees a trade.')).toEqual([
      'andrei-lankov',
      'seoul',
      'andrei-lankov',
    ]);
  });
  test('in a headline to whom the text introduces below it', () => {
    expect(entities('Kim arrives\n\nKim Jong Un crossed the border on Tuesday.')).toEqual([
      'kim-jong-un',
      'kim-jong-un',
    ]);
  });
  test('to the leader where only the other leader is named', () => {
    expect(entities('Putin and Kim seen in a car')).toEqual(['vladimir-putin', 'kim-jong-un']);
  });
  test('after a title, and after several of a kind', () => {
    expect(links('Talks between MM. Putin and Kim: Mr. Kim left, President Putin stayed.')).toEqual([
      'Putin = vladimir-putin',
      'Kim = kim-jong-un',
      'Kim = kim-jong-un',
      'Putin = vladimir-putin',
    ]);
  });
  test('to the leader again in the block after another Kim', () => {
    const text = 'Kim Jong Un travelled.\nWith him was Navy Adm. Kim Myong Sik.\nKim may ask for food.';
    expect(entities(text)).toEqual(['kim-jong-un', 'kim-myong-sik', 'kim-jong-un']);
  });
  test('of Mr. Kim to the living one beside his father', () => {
    const text = 'Kim Jong-un rules. Putin met Kim Jong-il, who died in 2011, and then Mr. Kim.';
    expect(entities(text).at(-1)).toBe('kim-jong-un');
  });
  test('that a reporting phrase has cut off, and nothing of the rest', () => {
    expect(links('“It will last,” Yang told AFP Moo-jin, who runs a university.')).toContain(
      'Yang = yang-moo-jin',
    );
  });
  test('that is misspelt in a known way', () => {
    expect(entities('Tom Collina doubts it, Colinna added.')).toEqual(['tom-collina', 'tom-collina']);
  });
});

describe('leaves a family name alone', () => {
  test.each([
    [
      'where two of the name are meant at once',
      'Kim Jong Un sent Kim Yo Jong, and Kim spoke.',
      ['kim-jong-un', 'kim-yo-jong'],
    ],
    ['where nobody of it is introduced', 'Park said that Cho and Lim would come.', []],
    ['of somebody else', 'Putin met the singer Kim Min-seok.', ['vladimir-putin']],
    ['where it makes an adjective', 'Putin-backed forces', []],
    ['where it is a first name', 'The actor Roy Scheider and Austin Butler came.', []],
    ['in a name of a place', 'Hunter Biden went to Austin, Texas.', []],
  ])('%s', (_, text, expected) => {
    expect(entities(text)).toEqual(expected);
  });
});

describe('descriptions', () => {
  test('stand for the leader, but not where they are the title of a name', () => {
    expect(links('The North Korean leader left. North Korean leader Kim Jong Un came.')).toEqual([
      'North Korean leader = kim-jong-un',
      'Kim Jong Un = kim-jong-un',
    ]);
  });
  test('of a predecessor are not taken for the present one', () => {
    expect(entities('Kim Jong Il met Putin in 2001. The North Korean leader came by train.')).not.toContain(
      'kim-jong-un',
    );
  });
  test('of what belongs to somebody need the owner', () => {
    expect(entities('Kim Jong Un boarded his armoured train.')).toContain('kim-train');
    expect(entities('Vladimir Putin’s armoured train was shown beside Kim Jong Un.')).not.toContain(
      'kim-train',
    );
  });
});
