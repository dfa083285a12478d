import type { Claim, PartialDate, Sanction, Side } from '../../facts/schema';

/** Where a line comes from, as a card shows it. */
export interface Citation {
  publisher: string;
  title: string;
  url?: string;
  published?: PartialDate;
  /** When the page was read, where it bears no date of its own. */
  read?: PartialDate;
}

interface Cited {
  sources: Citation[];
  /** Known from one article only, no page of record. */
  articleOnly?: boolean;
}

export interface MeetingLine extends Cited {
  id: string;
  name: string;
  date: PartialDate;
  end: PartialDate;
  place: string;
  /** What came of it, or undefined where the article is older than the outcome. */
  outcome?: string;
  signed?: string;
}

export interface SanctionLine extends Cited {
  id: string;
  name: string;
  number?: string;
  authority: string;
  date: PartialDate;
  vote?: Sanction['vote'];
  provisions: string;
  /** State at the time of the article. */
  status?: string;
}

export interface ClaimLine extends Cited {
  id: string;
  speaker: string;
  side: Side;
  outlet: string;
  date: PartialDate;
  stance: Claim['stance'];
  text: string;
  /** What had become of it by the day of the article. */
  settled?: { status: Outcome; text: string };
}

/** What was later established about a claim. */
export type Outcome = NonNullable<Claim['later']>['status'];

/** Something that became known only after the article. */
export interface SinceLine extends Cited {
  date?: PartialDate;
  text: string;
  /** Whom or what it is about, where the card shows several. */
  about?: string;
  /** For claims: what became of it. */
  later?: Outcome;
}

/** Sources that tell one point differently. */
export interface DisputeLine {
  about: string;
  versions: (Cited & { by: string; text: string })[];
}

/**
 * What one card shows at the time of one article: everything outside `since` was known on that day.
 * Lists are ready to be shown: chosen, in order, cut.
 */
export interface Card {
  /** Entity, summit or sanction id, or `claims:<topic>`. */
  id: string;
  kind: string;
  title: string;
  original?: { text: string; lang: string };
  description?: string;
  /** Post or state at the time of the article; `seen` is when a source shows it. */
  role?: { title: string; seen?: PartialDate };
  sources: Citation[];
  articleOnly?: boolean;
  meetings: MeetingLine[];
  sanctions: SanctionLine[];
  claims: { agree: ClaimLine[]; differ: ClaimLine[] };
  disputes: DisputeLine[];
  since: SinceLine[];
  /** False where the page gave no date, so that nothing could be set apart. */
  dated: boolean;
}

/** What a card must know of the page and the reader. */
export interface Reading {
  /** ISO date of the article. */
  published?: string;
  /** Id of the outlet being read: its own claims are not "other sources". */
  outlet?: string;
  /** Id of the meeting that the article is about. */
  summit?: string | null;
  /** Language of names: a code of the fact base. */
  lang: string;
}
