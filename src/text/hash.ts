/** FNV-1a over UTF-16 units, 32 bits. Source: Fowler, Noll, Vo, "FNV hash", IETF draft-eastlake-fnv. */
export const HASH_START = 0x811c9dc5 | 0;

export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

export function hashText(text: string): number {
  let hash = HASH_START;
  for (let i = 0; i < text.length; i++) hash = hashUnit(hash, text.charCodeAt(i));
  return hash;
}
