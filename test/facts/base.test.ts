import { describe, expect, test } from 'vitest';
import { sharedArticles } from '../../src/cli/io/shared-articles';
import { checkFacts } from '../../src/facts/check';
import { readFacts } from '../../src/facts/read';
import { FACTS_FOLDER, formatFault } from '../../src/facts/vite-plugin';

describe('the fact base itself', () => {
  const { faults, ...set } = readFacts(FACTS_FOLDER);

  test('every record is read', () => {
    expect(faults.map(formatFault)).toEqual([]);
    expect(set.records.entities.length).toBeGreaterThan(325);
  });

  test('keeps every rule: else see "npm run facts:check"', { timeout: 60_000 }, () => {
    expect(checkFacts(set, sharedArticles()).map(formatFault)).toEqual([]);
  });
});
