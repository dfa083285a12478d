import { targets } from './rules/targets';
import { type Claim, type FactRecords, LANGUAGES, SIDES } from './schema';

/** A part of the report: a heading and its lines, name and figure in columns. */
export interface Section {
  title: string;
  lines: string[];
}

/** How many records are listed where a list could grow without end. */
const LISTED = 10;

/** What the fact base holds and what waits for an editor. */
export function reportFacts(records: FactRecords): Section[] {
  const { claims } = records;
  return [
    {
      title: 'Records',
      lines: counted(
        Object.entries(records).flatMap(([name, list]) => (Array.isArray(list) ? [[name, list.length]] : [])),
      ),
    },
    { title: 'Entities by kind', lines: tally(records.entities.map(({ kind }) => kind)) },
    {
      title: 'Promised numbers',
      lines: targets(records).map(({ what, least, have }) =>
        row(what, `${have} of ${least}${have < least ? '  MISSING' : ''}`),
      ),
    },
    {
      title: 'Claims by topic',
      lines: tally(
        claims.map(({ topic }) => topic),
        records.topics.map(({ id }) => id),
      ),
    },
    {
      title: 'Claims by side',
      lines: tally(
        claims.map(({ side }) => side),
        SIDES,
      ),
    },
    { title: 'Claims by year', lines: tally(claims.map(({ date }) => date.slice(0, 4))).sort() },
    { title: 'Claims by meeting', lines: tally(claims.map(({ summit }) => summit ?? '(none)')) },
    { title: 'Entities with a name in', lines: languages(records) },
    { title: 'Later established', lines: laterLines(claims) },
    { title: 'Open conflicts: told differently', lines: disputes(records) },
    { title: 'Open conflicts: claims against each other, not settled', lines: openContradictions(claims) },
    { title: 'Checked longest ago', lines: oldestChecked(records) },
  ];
}

function languages({ entities }: FactRecords): string[] {
  return counted(
    LANGUAGES.map((language) => [
      language,
      entities.filter(({ names }) => (names[language] ?? []).length > 0).length,
    ]),
  );
}

function laterLines(claims: readonly Claim[]): string[] {
  const settled = claims.filter(
    ({ later }) => later?.status === 'borne-out' || later?.status === 'contradicted',
  );
  const share = claims.length === 0 ? 0 : Math.round((100 * settled.length) / claims.length);
  return [
    ...tally(claims.map(({ later }) => later?.status ?? '(nothing yet)')),
    row('borne out or contradicted', `${share} %`),
  ];
}

function disputes({ summits, sanctions }: FactRecords): string[] {
  return [...summits, ...sanctions].flatMap(({ id, disputes }) =>
    disputes.map(({ about, versions }) => `${id}: ${about} (${versions.map(({ by }) => by).join(' / ')})`),
  );
}

function openContradictions(claims: readonly Claim[]): string[] {
  const open = (claim: Claim | undefined) =>
    claim !== undefined && (claim.later === undefined || claim.later.status === 'open');
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return claims.flatMap((claim) =>
    claim.contradicts
      .filter((id) => claim.id < id && open(claim) && open(byId.get(id)))
      .map((id) => `${claim.topic}: ${claim.id} (${claim.speaker}) / ${id} (${byId.get(id)?.speaker})`),
  );
}

function oldestChecked({ entities, summits, sanctions, claims, timeline }: FactRecords): string[] {
  return [...entities, ...summits, ...sanctions, ...claims, ...timeline]
    .sort((a, b) => (a.checked < b.checked ? -1 : a.checked > b.checked ? 1 : 0))
    .slice(0, LISTED)
    .map(({ id, checked }) => row(id, checked));
}

/** How often each value occurs, most frequent first; every name of `all` is listed even where it does not occur. */
function tally(values: readonly string[], all: readonly string[] = []): string[] {
  const counts = new Map<string, number>(all.map((name) => [name, 0]));
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counted([...counts].sort((a, b) => b[1] - a[1]));
}

function counted(pairs: readonly (readonly [string, number])[]): string[] {
  return pairs.map(([name, count]) => row(name, String(count)));
}

function row(name: string, figure: string): string {
  return `${name.padEnd(56)} ${figure}`;
}
