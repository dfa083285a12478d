import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../assets/store');
const listing = readFileSync(join(FOLDER, 'listing.md'), 'utf8');
/** What stands under a bold heading of the listing. */
const section = (name: string) => listing.split(`**${name}**`)[1]?.split('\n\n')[0] ?? '';

describe('the store listing', () => {
  const pictures = readdirSync(FOLDER).filter((name) => name.endsWith('.png'));

  test('has pictures in light and dark', () =>
    expect(pictures).toEqual([
      'card-dark.png',
      'card-light.png',
      'popup-and-panel-dark.png',
      'popup-and-panel-light.png',
    ]));

  test.each(pictures)('%s has the size that stores ask for', (name) => {
    const png = readFileSync(join(FOLDER, name));
    // Width and height stand in the header of a PNG.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 800]);
  });

  test('keeps its short description short', () => {
    const [, text = ''] = section('Short description').split('\n');
    expect(text.length).toBeGreaterThan(40);
    expect(text.length).toBeLessThanOrEqual(132);
  });

  test('gives the reason for every permission', () => {
    const config = readFileSync(join(FOLDER, '../../wxt.config.ts'), 'utf8');
    const [, list = ''] = /permissions: \[([^\]]+)\]/.exec(config) ?? [];
    const permissions = [...list.matchAll(/'(\w+)'/g)].map(([, name]) => name ?? '');
    expect(permissions.length).toBeGreaterThan(2);
    expect(permissions.filter((name) => !section('Permissions').includes(`\`${name}\``))).toEqual([]);
  });
});
