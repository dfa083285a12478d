import compiled from 'virtual:facts';
import { createFactBase, type FactBase } from './factbase';
import type { FactRecords } from './schema';

/** Parses the fact base that ships inside the bundle. The build has validated it. */
export function loadBundledFacts(): FactBase {
  return createFactBase(JSON.parse(compiled) as FactRecords);
}
