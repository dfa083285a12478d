import { toWebAnnotation } from '../../export/web-annotation';
import type { FactBase } from '../../facts/factbase';
import type { Annotated } from './record';

export const FORMATS = ['json', 'pretty', 'web-annotation'] as const;
export type Format = (typeof FORMATS)[number];

export function isFormat(name: string): name is Format {
  return (FORMATS as readonly string[]).includes(name);
}

export function formatResult(annotated: Annotated, format: Format, facts: FactBase): string {
  if (format === 'pretty') return pretty(annotated);
  const { result, text } = annotated;
  return JSON.stringify(format === 'json' ? result : toWebAnnotation({ ...result, text }, facts));
}

/** For people: the verdict with its reasons, then what was found, in order. */
function pretty({ result, text }: Annotated): string {
  const { coverage, mentions, context } = result;
  const summit = coverage.summit ? `, ${coverage.summit}` : '';
  return [
    `${result.title ?? result.id}: ${coverage.verdict} (${coverage.score.toFixed(2)}${summit})`,
    ...coverage.signals.map(
      (s) =>
        `  ${s.weight >= 0 ? '+' : ''}${s.weight.toFixed(1)} ${s.id}${s.quote ? `: ${oneLine(s.quote)}` : ''}`,
    ),
    `${mentions.length} mentions`,
    ...mentions.map((m) => `  ${m.start}-${m.end} ${m.surface} → ${m.entity} (${m.how})`),
    `${context.length} notes`,
    ...context.map(
      (n) =>
        `  ${n.layer} ${n.layer === 'claims' ? `${n.topic}: ${n.claims.join(', ')}` : n.id} (${n.reason}): ${oneLine(text.slice(n.start, n.end))}`,
    ),
  ].join('\n');
}

function oneLine(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > 90 ? `${flat.slice(0, 89)}…` : flat;
}
