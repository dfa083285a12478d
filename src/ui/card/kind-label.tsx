import { t } from '../../messages/text';
import type { Layer } from '../../settings/schema';
import { Sign } from './sign';

const KINDS = {
  person: 'kind.person',
  place: 'kind.place',
  organisation: 'kind.organisation',
  outlet: 'kind.outlet',
  weapon: 'kind.weapon',
  vehicle: 'kind.vehicle',
  agreement: 'kind.agreement',
  event: 'kind.event',
  meeting: 'kind.meeting',
  sanction: 'kind.sanction',
  claims: 'kind.claims',
} as const;

/** The layer's sign and what kind of thing a card is about. */
export function KindLabel({ kind, layer }: { kind: string; layer: Layer }) {
  return (
    <p class="sc-kind">
      <Sign layer={layer} />
      {Object.hasOwn(KINDS, kind) && t(KINDS[kind as keyof typeof KINDS])}
    </p>
  );
}
