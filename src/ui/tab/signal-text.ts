import { t } from '../../messages/text';

/** What each signal of the detector means for a reader. */
const SIGNALS = {
  'headline-both': 'signal.headlineBoth',
  'headline-both-event': 'signal.headlineBothEvent',
  'headline-journey': 'signal.headlineJourney',
  'headline-one-leader': 'signal.headlineOneLeader',
  'headline-both-countries': 'signal.headlineBothCountries',
  'headline-other-leader': 'signal.headlineOtherLeader',
  'headline-elsewhere': 'signal.headlineElsewhere',
  'headline-other-subject': 'signal.headlineOtherSubject',
  'headline-envoy': 'signal.headlineEnvoy',
  'headline-digest': 'signal.headlineDigest',
  'lead-both': 'signal.leadBoth',
  'lead-both-event': 'signal.leadBothEvent',
  'lead-first-event': 'signal.leadFirstEvent',
  'lead-journey': 'signal.leadJourney',
  'lead-other-leader': 'signal.leadOtherLeader',
  'lead-no-leader': 'signal.leadNoLeader',
  'body-both': 'signal.bodyBoth',
  'body-both-event': 'signal.bodyBothEvent',
  'body-journey': 'signal.bodyJourney',
  'body-subject': 'signal.bodySubject',
  'body-other-meeting': 'signal.bodyOtherMeeting',
  'body-other-leader': 'signal.bodyOtherLeader',
  'body-missile': 'signal.bodyMissile',
  'body-fight': 'signal.bodyFight',
  'body-envoy': 'signal.bodyEnvoy',
  'body-made': 'signal.bodyMade',
  'body-past': 'signal.bodyPast',
  balance: 'signal.balance',
} as const;

/** A signal in plain words; one that is not listed here is told by its id. */
export function signalText(id: string): string {
  return Object.hasOwn(SIGNALS, id) ? t(SIGNALS[id as keyof typeof SIGNALS]) : id.replaceAll('-', ' ');
}

export function hasSignalText(id: string): boolean {
  return Object.hasOwn(SIGNALS, id);
}
