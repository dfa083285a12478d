import type { Card, Reading } from '../../context/cards/card';
import { entityCard } from '../../context/cards/entity-card';
import { nameIn, nameOf } from '../../context/cards/names';
import { claimsCard, sanctionCard, summitCard } from '../../context/cards/note-card';
import type { FactBase } from '../../facts/factbase';
import type { Target } from '../../lookup/forms';
import type { Hit } from '../../lookup/lookup';
import type { PageReport, Stretch } from '../../messages/report';

/** The card that the page would show for a result. Undefined where the record has nothing to tell there. */
export function targetCard(facts: FactBase, target: Target, reading: Reading): Card | undefined {
  if (target.type === 'entity') {
    const entity = facts.entities.get(target.id);
    return entity && entityCard(facts, entity, reading);
  }
  if (target.type === 'summit') {
    const summit = facts.summits.get(target.id);
    return summit && summitCard(facts, summit, reading);
  }
  if (target.type === 'sanction') {
    const sanction = facts.sanctions.get(target.id);
    return sanction && sanctionCard(facts, sanction, reading);
  }
  const claim = facts.claims.get(target.id);
  if (!claim) return undefined;
  const claims = [claim.id, ...claim.contradicts, ...claim.supports];
  const note = { layer: 'claims', topic: claim.topic, claims, conflicts: claim.contradicts } as const;
  return claimsCard(facts, { ...note, start: 0, end: 0, score: 1, reason: '' }, reading);
}

/** How a result is headed, in the reader's language. */
export function targetTitle(facts: FactBase, target: Target, lang: string): string {
  if (target.type === 'entity') {
    const entity = facts.entities.get(target.id);
    return entity ? nameIn(entity, lang) : target.id;
  }
  if (target.type === 'summit') return facts.summits.get(target.id)?.name ?? target.id;
  if (target.type === 'sanction') return facts.sanctions.get(target.id)?.name ?? target.id;
  const topic = facts.topics.get(facts.claims.get(target.id)?.topic ?? '');
  return topic?.name ?? target.id;
}

/** What a result says below its title, with the stretches of it that matched (UTF-16 offsets). */
export function targetLine(facts: FactBase, { target, form, ranges }: Hit): Pick<Hit, 'form' | 'ranges'> {
  const claim = target.type === 'claim' ? facts.claims.get(target.id) : undefined;
  // Found by its topic, a claim is told by what it states: many have that topic, and some the same speaker.
  return claim && !form.endsWith(claim.text)
    ? { form: `${nameOf(facts, claim.speaker, 'en')}: ${claim.text}`, ranges: [] }
    : { form, ranges };
}

/** Where the page speaks of a target: its mentions, or the passages that its notes stand at. */
export function stretchesOf(report: PageReport, { type, id }: Target): Stretch[] {
  if (type === 'entity') return report.mentions.filter(({ entity }) => entity === id);
  return report.context.filter((note) =>
    note.layer === 'claims' ? note.claims.includes(id) : note.id === id,
  );
}
