import type { FactBase } from '../../facts/factbase';
import type { Entity, Sanction, Summit } from '../../facts/schema';
import type { Card, Reading, SinceLine } from './card';
import { cite } from './cite';
import { byDate, compareDates, isKnownBy, speaksOfLater } from './dates';
import { claimLine, meetingLine, sanctionLine, sinceMeeting } from './lines';
import { nameIn, originalName } from './names';
import { roleAt, rolesSince } from './role';

/** Most lines a section shows: a card is read in a few seconds. */
const MEETINGS = 3;
const SANCTIONS = 3;
const CLAIMS = 3;
const SINCE = 4;

/** The card of a person, place, thing: who or what, its part in earlier meetings, measures against it, what it said. */
export function entityCard(facts: FactBase, entity: Entity, reading: Reading): Card {
  const { published, lang } = reading;
  const role = roleAt(entity.roles, published);
  const later = speaksOfLater(entity.description, published);
  const meetings = meetingsOf(facts, entity).filter(({ id }) => id !== reading.summit);
  const known = meetings.filter(({ start }) => isKnownBy(start, published));
  const measures = measuresOn(facts, entity);
  return {
    id: entity.id,
    kind: entity.kind,
    title: nameIn(entity, lang),
    original: originalName(entity, lang),
    description: later ? undefined : entity.description,
    role: role && { title: role.title, seen: role.from === undefined ? role.seen : undefined },
    sources: cite(facts, entity.sources),
    articleOnly: entity.support === 'article',
    meetings: known
      .slice(-MEETINGS)
      .reverse()
      .map((summit) => meetingLine(facts, summit, reading)),
    sanctions: measures
      .filter(({ date }) => isKnownBy(date, published))
      .slice(-SANCTIONS)
      .reverse()
      .map((sanction) => sanctionLine(facts, sanction, reading)),
    claims: { agree: statementsBy(facts, entity, reading), differ: [] },
    disputes: [],
    since: published === undefined ? [] : sinceEntity(facts, entity, meetings, measures, reading, published),
    dated: published !== undefined,
  };
}

function meetingsOf(facts: FactBase, { id, name }: Entity): Summit[] {
  return [...facts.summits.values()]
    .filter(({ leaders, places, delegations }) => {
      const party = delegations ? [...delegations.russia, ...delegations.dprk] : [];
      return leaders.includes(id) || places.includes(id) || party.includes(id) || party.includes(name);
    })
    .sort((a, b) => compareDates(a.start, b.start));
}

function measuresOn(facts: FactBase, { id }: Entity): Sanction[] {
  return [...facts.sanctions.values()].filter(({ targets }) => targets.includes(id)).sort(byDate);
}

function statementsBy(facts: FactBase, { id }: Entity, reading: Reading) {
  return [...facts.claims.values()]
    .filter(({ speaker, outlet }) => speaker === id && outlet !== reading.outlet)
    .filter(({ date, text }) => isKnownBy(date, reading.published) && !speaksOfLater(text, reading.published))
    .sort(byDate)
    .slice(-CLAIMS)
    .reverse()
    .map((claim) => claimLine(facts, claim, reading));
}

/** Later posts, later meetings, later measures: the earliest of each first, so that all get their line. */
function sinceEntity(
  facts: FactBase,
  entity: Entity,
  meetings: readonly Summit[],
  measures: readonly Sanction[],
  reading: Reading,
  published: string,
): SinceLine[] {
  const sources = cite(facts, entity.sources);
  const late = (date: string) => !isKnownBy(date, published);
  const described: SinceLine[] = speaksOfLater(entity.description, published)
    ? [{ text: entity.description, sources }]
    : [];
  const died: SinceLine[] =
    entity.died !== undefined && late(entity.died) ? [{ date: entity.died, text: '†', sources }] : [];
  const roles: SinceLine[] = rolesSince(entity.roles, published).map(({ date, title }) => ({
    date,
    text: title,
    sources,
  }));
  const met = meetings
    .filter(({ start }) => late(start))
    .flatMap((summit) => sinceMeeting(facts, summit, reading).slice(0, 1));
  const listed: SinceLine[] = measures
    .filter(({ date }) => late(date))
    .map((measure) => ({
      date: measure.date,
      text: measure.provisions,
      about: measure.name,
      sources: cite(facts, measure.sources),
    }));
  const happened: SinceLine[] = facts.timeline
    .filter(({ entities, date, kind }) => entities.includes(entity.id) && late(date) && kind !== 'summit')
    .map(({ date, text, sources }) => ({ date, text, sources: cite(facts, sources) }));
  return [...described, ...died, ...roles.slice(0, 1), ...met, ...listed, ...happened.sort(byDate)]
    .slice(0, SINCE)
    .sort(byDate);
}
