import fc from 'fast-check';

/** Cases over all properties of this folder in `npm test`; `npm run fuzz` asks for `FUZZ_CASES`. */
const USUAL = 5000;
const WANTED = Number(process.env.FUZZ_CASES ?? USUAL);

/**
 * How a property is run: its share (0 to 1) of all cases. The usual run always tries the same cases, the long one others
 * each time unless `FUZZ_SEED` says which; a failure prints its seed and the smallest case that fails.
 */
export function share(part: number): Pick<fc.Parameters, 'numRuns' | 'seed'> {
  const seed = Number(process.env.FUZZ_SEED ?? (WANTED === USUAL ? 8 : Date.now() % 0x7fffffff));
  return { numRuns: Math.ceil(WANTED * part), seed };
}

/** Time (ms) that a property may take. */
export const PATIENCE = WANTED === USUAL ? 60_000 : 3_600_000;

/** Any string at all: unpaired surrogates, control characters, emoji, several scripts. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ maxLength: 60 }).map((text) => `\ud800${text}\udfff\0`),
);
