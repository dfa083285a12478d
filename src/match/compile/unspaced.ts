const UNSPACED = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

/** Whether a name as listed holds Hangul, Han or kana. */
export function isUnspaced(surface: string): boolean {
  return UNSPACED.test(surface);
}
