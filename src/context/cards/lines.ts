import type { FactBase } from '../../facts/factbase';
import type { Claim, Sanction, Summit } from '../../facts/schema';
import type { ClaimLine, MeetingLine, Reading, SanctionLine, SinceLine } from './card';
import { cite } from './cite';
import { isKnownBy, speaksOfLater } from './dates';
import { nameOf } from './names';

export function meetingLine(facts: FactBase, summit: Summit, { published }: Reading): MeetingLine {
  const tell = (text: string | undefined) =>
    text !== undefined && isKnownBy(summit.end, published) && !speaksOfLater(text, published)
      ? text
      : undefined;
  return {
    id: summit.id,
    name: summit.name,
    date: summit.start,
    end: summit.end,
    place: summit.place,
    outcome: tell(summit.outcome),
    signed: tell(summit.signed),
    sources: cite(facts, summit.sources),
  };
}

/** What followed a meeting, as far as it was not known yet. Undatable items count as later. */
export function sinceMeeting(facts: FactBase, summit: Summit, { published }: Reading): SinceLine[] {
  if (published === undefined) return [];
  const outcome: SinceLine[] = isKnownBy(summit.end, published)
    ? []
    : [{ date: summit.end, text: summit.outcome, about: summit.place, sources: cite(facts, summit.sources) }];
  const followed = summit.since
    .filter(({ date, text }) => !isKnownBy(date, published) || speaksOfLater(text, published))
    .map(({ date, text, sources }) => ({
      // A date before the article belongs to the meeting, not to what the text tells.
      date: isKnownBy(date, published) ? undefined : date,
      text,
      about: summit.place,
      sources: cite(facts, sources),
    }));
  return [...outcome, ...followed];
}

export function sanctionLine(facts: FactBase, sanction: Sanction, { published }: Reading): SanctionLine {
  const status = sanction.status.findLast(
    ({ from, state }) => isKnownBy(from, published) && !speaksOfLater(state, published),
  );
  return {
    id: sanction.id,
    name: sanction.name,
    number: sanction.number,
    authority: sanction.authority,
    date: sanction.date,
    vote: sanction.vote,
    provisions: speaksOfLater(sanction.provisions, published) ? sanction.reason : sanction.provisions,
    status: status?.state,
    sources: cite(facts, sanction.sources),
  };
}

/** States of a measure that came after the article. */
export function sinceSanction(facts: FactBase, sanction: Sanction, { published }: Reading): SinceLine[] {
  return sanction.status
    .filter(({ from, state }) => !isKnownBy(from, published) || speaksOfLater(state, published))
    .map(({ from, state }) => ({
      date: isKnownBy(from, published) ? undefined : from,
      text: state,
      about: sanction.name,
      sources: cite(facts, sanction.sources),
    }));
}

export function claimLine(facts: FactBase, claim: Claim, { lang, published }: Reading): ClaimLine {
  return {
    id: claim.id,
    speaker: nameOf(facts, claim.speaker, lang),
    side: claim.side,
    outlet: nameOf(facts, claim.outlet, lang),
    date: claim.date,
    stance: claim.stance,
    text: claim.text,
    sources: cite(facts, claim.sources),
    settled: isSettled(claim, published) ? claim.later : undefined,
    articleOnly: claim.support === 'article',
  };
}

/** True where what became of a claim was known when the article came out. */
function isSettled({ later }: Claim, published: string | undefined): boolean {
  if (!later || later.status === 'opinion') return false;
  if (published === undefined) return true;
  return (
    later.date !== undefined && isKnownBy(later.date, published) && !speaksOfLater(later.text, published)
  );
}

/** What became of a claim, where that was not known on the day of the article. */
export function sinceClaim(facts: FactBase, claim: Claim, { published, lang }: Reading): SinceLine[] {
  const { later } = claim;
  if (!later || later.status === 'opinion' || published === undefined || isSettled(claim, published))
    return [];
  const about = nameOf(facts, claim.speaker, lang);
  return [
    { date: later.date, text: later.text, about, later: later.status, sources: cite(facts, later.sources) },
  ];
}
