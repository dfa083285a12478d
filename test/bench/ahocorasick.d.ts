declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: string[]);
    /** Pairs of end offset and the keywords that end there. */
    search(text: string): [number, string[]][];
  }
}
