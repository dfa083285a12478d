import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { readCheckedFacts } from '../../src/facts/check';
import { compileFacts } from '../../src/facts/compile';
import { anyText, PATIENCE, share } from './cases';

const FACTS = join(import.meta.dirname, '../../assets/facts');
const FIELDS =
  'id kind name names aliases short roles from to sources checked date side status topic text __proto__'.split(
    ' ',
  );
const folder = mkdtempSync(join(tmpdir(), 'facts-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The first records of each fact file: real ones, but few enough to read thousands of times. */
const files = readdirSync(FACTS)
  .filter((name) => name.endsWith('.yaml') && name !== 'guards.yaml')
  .map((name) => ({ name, lines: readFileSync(join(FACTS, name), 'utf8').split('\n').slice(0, 40) }));

/** What a hand may do to a line. */
const spoil = fc.oneof(
  anyText.map((text) => (line: string) => line + text),
  anyText.map((text) => (line: string) => line.replace(/:.*/, () => `: ${text.replaceAll('\n', ' ')}`)),
  fc.constantFrom(...FIELDS).map((field) => (line: string) => line.replace(/[a-z]+:/, `${field}:`)),
  fc.constant((line: string) => ` ${line}`),
  fc.constant(() => ''),
  fc.constant((line: string) => `${line}\n${line}`),
  fc
    .constantFrom('null', '[]', '{}', '&a [*a]', '!!binary x', '2019-13-45', '"', '- - -')
    .map((value) => (line: string) => line.replace(/:.*/, `: ${value}`)),
);

test('a fact file with any damage is explained or read, and what is left compiles', {
  timeout: PATIENCE,
}, () => {
  const damage = fc.array(fc.tuple(fc.nat({ max: 39 }), spoil), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.constantFrom(...files), damage, ({ name, lines }, hits) => {
      const text = hits.reduce(
        (now, [at, hit]) => now.with(at % now.length, hit(now[at % now.length] ?? '')),
        lines,
      );
      writeFileSync(join(folder, name), text.join('\n'));
      const { records, faults } = readCheckedFacts(folder);
      for (const fault of faults) expect(fault.message).not.toBe('');
      expect(() => JSON.stringify(compileFacts(records))).not.toThrow();
      rmSync(join(folder, name));
    }),
    share(0.05),
  );
});
