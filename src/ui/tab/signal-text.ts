/** A signal's id in plain words; the ids of the detector are written to be read: `headline-names-both`. */
export function signalText(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
