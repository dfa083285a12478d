import type { FactBase } from '../facts/factbase';
import { CLUES } from './clues';
import { type ClaimPoints, createClaimPoints } from './conflicts';
import { buildCueIndex, type CueIndex, type Subject } from './cue-index';
import { type Meeting, readMeetings } from './meetings';
import { CLUE_PREFIX } from './reading';
import { type Measure, readMeasures } from './sanction-index';
import { buildClaimIndex, type ClaimIndex } from './similarity';
import { isUnspaced } from './words';

/** All that is worked out once for a fact base. */
export interface ContextIndex {
  /** The cues that can occur in a text, by its scripts. */
  cuesFor(text: string): CueIndex;
  claims: ClaimIndex;
  points: ClaimPoints;
  meetings: readonly Meeting[];
  measures: readonly Measure[];
}

/** Kept as long as its fact base is. */
const indexes = new WeakMap<FactBase, ContextIndex>();

/** The index of a fact base, built on first use. */
export function contextIndex(facts: FactBase): ContextIndex {
  const known = indexes.get(facts);
  if (known) return known;
  const index: ContextIndex = {
    cuesFor: createCueIndexes(facts),
    claims: buildClaimIndex(facts.claims.values()),
    points: createClaimPoints(),
    meetings: readMeetings(facts),
    measures: readMeasures(facts.sanctions.values()),
  };
  indexes.set(facts, index);
  return index;
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** One cue index for each mix of scripts, built when a text needs it: most need the Latin one only. */
function createCueIndexes({ topics }: FactBase): (text: string) => CueIndex {
  const built = new Map<string, CueIndex>();
  return (text) => {
    const scripts = { latin: true, cyrillic: CYRILLIC.test(text), unspaced: isUnspaced(text) };
    const key = `${scripts.cyrillic} ${scripts.unspaced}`;
    const known = built.get(key);
    if (known) return known;
    const fits = (cue: string): boolean => scripts[scriptOf(cue)];
    const subjects: Subject[] = [
      ...[...topics.values()].map(({ id, cues }) => ({ id, cues: Object.values(cues).flat().filter(fits) })),
      ...Object.entries(CLUES).map(([clue, cues]) => ({ id: CLUE_PREFIX + clue, cues: cues.filter(fits) })),
    ];
    const index = buildCueIndex(subjects);
    built.set(key, index);
    return index;
  };
}

function scriptOf(cue: string): 'latin' | 'cyrillic' | 'unspaced' {
  if (isUnspaced(cue)) return 'unspaced';
  return CYRILLIC.test(cue) ? 'cyrillic' : 'latin';
}
