import type { FactBase } from '../facts/factbase';
import type { Entity } from '../facts/schema';
import { fold } from '../text/fold';
import { tokenize, WORD } from '../text/tokens';
import { romanizeCyrillic } from '../text/transliteration/romanize-cyrillic';
import { russianCases } from '../text/transliteration/russian-cases';
import { otherSpellings } from '../text/transliteration/spelling';
import { addPath, addUnits } from './add-alias';
import type { CaseRule } from './alias';
import { type AliasIndex, emptyIndex } from './alias-index';
import { tokenText } from './forms';
import { addGuards } from './guards';
import { addKoreanName } from './korean-names';
import { isLeading } from './titles';

/** Builds the index of all aliases of the fact base. */
export function compileAliases(facts: FactBase): AliasIndex {
  const entities = [...facts.entities.values()];
  const index = emptyIndex(entities);
  entities.forEach((entity, number) => {
    const lists = Object.values(entity.names).flatMap((names) => names ?? []);
    if (entity.kind === 'outlet' && lists.length === 0) return;
    const surfaces = [entity.name, ...lists, ...entity.misprints].filter((surface) => !surface.includes('…'));
    for (const surface of new Set(surfaces.map(withoutRemark))) addAlias(index, number, surface, entity);
    if (entity.kind === 'person')
      for (const name of entity.names.ko ?? []) addKoreanName(index, number, name, entity);
  });
  addGuards(index, facts);
  return index;
}

/** "Kim Song (DPRK UN ambassador)" → "Kim Song": the remark tells editors who is meant. */
function withoutRemark(surface: string): string {
  return surface.replace(/\s*\([^)]*\)\s*$/, '').trim() || surface;
}

function addAlias(index: AliasIndex, number: number, surface: string, entity: Entity): void {
  const folded = fold(surface);
  if (/[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.test(folded.text))
    addUnits(index, number, surface, folded.text);
  else addWords(index, number, surface, folded.text, entity);
}

function addWords(index: AliasIndex, number: number, surface: string, folded: string, entity: Entity): void {
  const tokens = tokenize(folded);
  const words = Array.from({ length: tokens.count }, (_, i) => tokenText(folded, tokens, i));
  const caseRule = caseRuleOf(surface, words);
  if (words.length === 0 || caseRule === undefined || tokens.kinds.some((kind) => kind !== WORD)) return;
  let skip = 0;
  while (skip < words.length - 1 && isLeading(words[skip] ?? '')) skip++;
  const named = entity.kind === 'person' || entity.kind === 'place';
  const path = words.map((word) => wordConcept(index, word, named, caseRule === 'any'));
  addPath(index, number, surface, path, words, { caseRule, skip, listed: true });
  if (entity.kind === 'person' && words.length === 2 && /^[\u0400-\u04ff]+$/.test(words.join(''))) {
    addPath(index, number, surface, path.toReversed(), words, { caseRule, skip, listed: false });
  }
}

/** The concept of a word with the forms that rules make of it. */
function wordConcept(index: AliasIndex, word: string, named: boolean, common: boolean): number {
  const concept = index.forms.concept(word);
  index.forms.add(word, concept);
  for (const other of otherSpellings(word)) index.forms.add(other, concept);
  if (/^[\u0400-\u04ff']{2,}$/.test(word)) {
    for (const form of russianCases(word)) index.forms.add(form, concept);
    if (named) for (const form of romanizeCyrillic(word)) index.forms.add(fold(form).text, concept);
  } else if (common && word.length > 3) {
    index.forms.add(word.endsWith('s') ? word.slice(0, -1) : `${word}s`, concept);
  }
  return concept;
}

/** A single word without a capital is no alias: it would mark ordinary words. */
function caseRuleOf(surface: string, words: readonly string[]): CaseRule | undefined {
  const capitals = surface.replace(/[^\p{Lu}]/gu, '').length;
  const letters = surface.replace(/[^\p{L}]/gu, '').length;
  if (words.length === 1) {
    if (/\d/.test(surface) && letters === 0) return undefined;
    if (capitals === 0)
      return /^[\u0400-\u04ff]{9,}$/.test(surface) || /\d/.test(surface) ? 'any' : undefined;
    return capitals > 1 && letters <= 6 ? 'exact' : 'capital';
  }
  return capitals === 0 ? 'any' : 'capital';
}
