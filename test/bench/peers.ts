import AhoCorasick from 'ahocorasick';
import Fuse from 'fuse.js';

/** What the obvious programs do with the same aliases. Each takes the text and returns how many hits it has. */
export type Peer = (text: string) => number;

/** One regular expression of all aliases, longest first, exact only. */
export function regexPeer(aliases: readonly string[]): Peer {
  const escaped = [...aliases]
    .sort((a, b) => b.length - a.length)
    .map((alias) => alias.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => text.match(pattern)?.length ?? 0;
}

export function ahoCorasickPeer(aliases: readonly string[]): Peer {
  const automaton = new AhoCorasick([...aliases]);
  return (text) => automaton.search(text).length;
}

/** Fuse.js as commonly used on running text: a search for each group of capitalised words. */
export function fusePeer(aliases: readonly string[]): Peer {
  const fuse = new Fuse([...aliases], { includeScore: true, threshold: 0.3 });
  return (text) => {
    const groups = text.match(/\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)*/gu) ?? [];
    return groups.filter((group) => fuse.search(group, { limit: 1 }).length > 0).length;
  };
}
