import type { ClaimsNote, ContextNote } from '../../annotation';
import type { FactBase } from '../../facts/factbase';
import type { Claim, Sanction, Summit } from '../../facts/schema';
import { opposes } from '../claims';
import type { Card, DisputeLine, Reading } from './card';
import { cite } from './cite';
import { byDate, isKnownBy, speaksOfLater } from './dates';
import { claimLine, meetingLine, sanctionLine, sinceClaim, sinceMeeting, sinceSanction } from './lines';
import { capitalise } from './names';

/** Most statements on each side of a claims card. */
const CLAIMS = 4;
const SINCE = 4;

/** The card of a note, or undefined where its record is not in the fact base. */
export function noteCard(facts: FactBase, note: ContextNote, reading: Reading): Card | undefined {
  if (note.layer === 'claims') return claimsCard(facts, note, reading);
  if (note.layer === 'summits') {
    const summit = facts.summits.get(note.id);
    return summit && summitCard(facts, summit, reading);
  }
  const sanction = facts.sanctions.get(note.id);
  return sanction && sanctionCard(facts, sanction, reading);
}

/** The card of a meeting: where, when, in what form, what came of it, what followed. */
export function summitCard(facts: FactBase, summit: Summit, reading: Reading): Card {
  return {
    ...empty(reading),
    id: summit.id,
    kind: 'meeting',
    title: summit.name,
    description: speaksOfLater(summit.format, reading.published) ? undefined : capitalise(summit.format),
    meetings: [meetingLine(facts, summit, reading)],
    disputes: disputesOf(facts, summit, reading),
    since: sinceMeeting(facts, summit, reading).sort(byDate).slice(0, SINCE),
  };
}

/** The card of a resolution, order or listing. */
export function sanctionCard(facts: FactBase, sanction: Sanction, reading: Reading): Card {
  return {
    ...empty(reading),
    id: sanction.id,
    kind: 'sanction',
    title: sanction.name,
    description: sanction.reason,
    sanctions: [sanctionLine(facts, sanction, reading)],
    disputes: disputesOf(facts, sanction, reading),
    since: sinceSanction(facts, sanction, reading).sort(byDate).slice(0, SINCE),
  };
}

/** What other sources say on the passage's topic, those who agree and those who differ side by side. */
export function claimsCard(facts: FactBase, note: ClaimsNote, reading: Reading): Card | undefined {
  const claims = note.claims
    .flatMap((id) => facts.claims.get(id) ?? [])
    .filter(({ outlet }) => outlet !== reading.outlet);
  const known = claims.filter(
    ({ date, text }) => isKnownBy(date, reading.published) && !speaksOfLater(text, reading.published),
  );
  const topic = facts.topics.get(note.topic);
  if (claims.length === 0) return undefined;
  const differ = new Set(note.conflicts ?? opponents(known));
  const lines = (of: readonly Claim[]) =>
    of.slice(0, CLAIMS).map((claim) => claimLine(facts, claim, reading));
  return {
    ...empty(reading),
    id: `claims:${note.topic}`,
    kind: 'claims',
    title: capitalise(topic?.name ?? note.topic),
    description: topic?.definition,
    claims: {
      agree: lines(known.filter(({ id }) => !differ.has(id))),
      differ: lines(known.filter(({ id }) => differ.has(id))),
    },
    since: [
      ...claims
        .filter((claim) => !known.includes(claim))
        .map((claim) => {
          const { date, text, speaker, sources } = claimLine(facts, claim, reading);
          return { date, text, about: speaker, sources };
        }),
      ...known.flatMap((claim) => sinceClaim(facts, claim, reading)),
    ]
      .slice(0, SINCE)
      .sort(byDate),
  };
}

/** Claims that contradict one before them, where the passage itself takes no side. */
function opponents(claims: readonly Claim[]): string[] {
  const agreed: Claim[] = [];
  return claims.flatMap((claim) => {
    if (agreed.some((one) => opposes(one, claim))) return [claim.id];
    agreed.push(claim);
    return [];
  });
}

/** Points told differently, as far as they were by then: later versions drop out, and what remains of one alone. */
function disputesOf(facts: FactBase, { disputes }: Summit | Sanction, { published }: Reading): DisputeLine[] {
  return disputes
    .map(({ about, versions }) => ({
      about,
      versions: versions
        .filter(({ text }) => !speaksOfLater(text, published))
        .map(({ by, text, sources }) => ({ by, text, sources: cite(facts, sources) })),
    }))
    .filter(({ about, versions }) => versions.length > 1 && !speaksOfLater(about, published));
}

function empty({ published }: Reading): Omit<Card, 'id' | 'kind' | 'title'> {
  return {
    sources: [],
    meetings: [],
    sanctions: [],
    claims: { agree: [], differ: [] },
    disputes: [],
    since: [],
    dated: published !== undefined,
  };
}
