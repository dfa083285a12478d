import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadAnnotator } from '../../src/bundled-annotator';
import { annotateLine } from '../../src/cli/annotate/record';
import { anyText, PATIENCE, share } from './cases';

const { annotator } = loadAnnotator();
const value = fc.oneof(
  anyText,
  fc.anything({ maxDepth: 1 }),
  fc.constant('<p>Kim Jong Un met Vladimir Putin.</p>'),
);
const record = fc.record(
  {
    id: fc.oneof(anyText, fc.integer(), fc.anything({ maxDepth: 1 })),
    text: value,
    html: value,
    url: value,
    title: value,
    published: value,
    lang: value,
    annotate: fc.oneof(fc.constantFrom('auto', 'always', null), value),
  },
  { requiredKeys: [] },
);
const line = fc.oneof(
  anyText,
  fc.json(),
  record.map((fields) => JSON.stringify(fields) ?? ''),
);

test('any line of input gets one line of output: a result or an error under its id', {
  timeout: PATIENCE,
}, () => {
  fc.assert(
    fc.property(line, (input) => {
      const result = annotateLine(input, annotator);
      expect(JSON.stringify(result)).not.toContain('\n');
      if ('error' in result) expect(result.error.code).not.toBe('failed');
      else expect(result.id).toEqual((JSON.parse(input) as { id: unknown }).id);
    }),
    share(0.08),
  );
});
