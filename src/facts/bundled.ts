import compiled from 'virtual:facts';
import type { CompactFacts } from './compact';
import { expandFacts } from './expand';
import { createFactBase, type FactBase } from './factbase';

/** Parses the fact base that ships inside the bundle. The build has validated it. */
export function loadBundledFacts(): FactBase {
  return createFactBase(expandFacts(JSON.parse(compiled) as CompactFacts));
}
