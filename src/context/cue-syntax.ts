import { foldForm, isUnspaced } from './words';

/** A word of a form: folded, and whether its ending is open. */
export interface CueWord {
  form: string;
  open: boolean;
}
export type CueForm =
  | { type: 'words'; source: string; words: CueWord[] }
  | { type: 'inside'; text: string }
  | { type: 'entity'; id: string }
  | { type: 'number' };

/** What a cue says for its topic: enough alone, a hint that needs company, or against it. */
export type CueForce = 'sure' | 'hint' | 'against';

export interface Cue {
  force: CueForce;
  /** Every group must be met; a group is met by any of its forms. */
  groups: CueForm[][];
}

/** Reads one cue of topics.yaml; the signs are explained there. */
export function parseCue(source: string): Cue {
  const sign = /^[?-] /.exec(source)?.[0];
  const force = sign === '? ' ? 'hint' : sign === '- ' ? 'against' : 'sure';
  const groups = foldForm(source.slice(sign?.length ?? 0))
    .split(' + ')
    .map((group) => group.split('|').map((form) => parseForm(form.trim())));
  return { force, groups };
}

/** `source` is folded; folding leaves the signs as they are. */
function parseForm(source: string): CueForm {
  if (source === '#') return { type: 'number' };
  if (source.startsWith('@')) return { type: 'entity', id: source.slice(1) };
  if (isUnspaced(source)) return { type: 'inside', text: source.replaceAll('*', '') };
  const words = source.split(/[\s'-]+/).map((word) => {
    const open = word.endsWith('*');
    return { form: open ? word.slice(0, -1) : word, open };
  });
  return { type: 'words', source, words };
}
