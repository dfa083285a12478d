import type { FactBase } from '../facts/factbase';
import type { Claim, Entity, Sanction, Summit } from '../facts/schema';
import { type Token, tokenize } from './tokens';

/** What a result opens. */
export type Target =
  | { type: 'entity'; kind: Entity['kind']; id: string }
  | { type: 'summit'; id: string }
  | { type: 'sanction'; id: string }
  | { type: 'claim'; id: string };

export type Field = 'name' | 'alias' | 'misprint' | 'short' | 'role' | 'text';

/** One text by which a target can be found. */
export interface Form {
  target: Target;
  field: Field;
  text: string;
  compact: string;
  tokens: Token[];
}

type Texts = Partial<Record<Field, readonly string[]>>;

/** Every form of every record, one for each distinct text of a target. */
export function collectForms(facts: FactBase): Form[] {
  const { entities, summits, sanctions, claims } = facts;
  return [
    ...[...entities.values()].flatMap((one) => formsOf(entityTarget(one, facts), entityTexts(one))),
    ...[...summits.values()].flatMap((one) =>
      formsOf({ type: 'summit', id: one.id }, summitTexts(one, facts)),
    ),
    ...[...sanctions.values()].flatMap((one) =>
      formsOf({ type: 'sanction', id: one.id }, sanctionTexts(one)),
    ),
    ...[...claims.values()].flatMap((one) => formsOf({ type: 'claim', id: one.id }, claimTexts(one, facts))),
  ];
}

/** A meeting or resolution that is named like an entity is one thing: its record tells more. */
function entityTarget({ id, kind }: Entity, facts: FactBase): Target {
  if (facts.summits.has(id)) return { type: 'summit', id };
  return facts.sanctions.has(id) ? { type: 'sanction', id } : { type: 'entity', kind, id };
}

function entityTexts(entity: Entity): Texts {
  return {
    name: [entity.name],
    alias: Object.values(entity.names).flatMap((names) => names ?? []),
    misprint: entity.misprints,
    short: entity.short,
    role: entity.roles.map(({ title }) => title),
    text: [entity.description, ...(entity.site?.domains ?? [])],
  };
}

function summitTexts(summit: Summit, facts: FactBase): Texts {
  const leaders = summit.leaders.map((id) => facts.entities.get(id)?.name ?? id).join(' ');
  const year = summit.start.slice(0, 4);
  return {
    name: [summit.name],
    alias: [`${leaders} ${year}`, `${summit.place} ${year}`, `summit ${year}`, `meeting ${year}`],
    text: [summit.format],
  };
}

function sanctionTexts(sanction: Sanction): Texts {
  return {
    name: [sanction.name],
    alias: [
      ...(sanction.number ? [sanction.number] : []),
      ...sanction.names,
      `${sanction.authority} ${sanction.date.slice(0, 4)}`,
    ],
    text: [sanction.reason, sanction.provisions],
  };
}

function claimTexts(claim: Claim, facts: FactBase): Texts {
  const speaker = facts.entities.get(claim.speaker)?.name ?? claim.speaker;
  const topic = facts.topics.get(claim.topic)?.name ?? '';
  return { text: [`${speaker}: ${claim.text}`, `${speaker}: ${topic}`] };
}

function formsOf(target: Target, texts: Texts): Form[] {
  const seen = new Set<string>();
  return (Object.entries(texts) as [Field, readonly string[]][]).flatMap(([field, list]) =>
    list.flatMap((text) => {
      const tokens = tokenize(text);
      const compact = tokens.map((token) => token.text).join('');
      if (compact === '' || seen.has(compact)) return [];
      seen.add(compact);
      return [{ target, field, text, compact, tokens }];
    }),
  );
}
