import { nameOf } from '../../context/cards/names';
import type { FactBase } from '../../facts/factbase';

/** What a reader knows a hidden mark by: the id of an entity, meeting or measure, or `claims:` and a topic. */
export function markName(facts: FactBase, id: string, lang: string): string {
  const topic = /^claims:(.*)/.exec(id)?.[1];
  if (topic !== undefined) return facts.topics.get(topic)?.name ?? topic;
  return facts.summits.get(id)?.name ?? facts.sanctions.get(id)?.name ?? nameOf(facts, id, lang);
}
