import { t } from '../../messages/text';

/** What each signal of the detector means for a reader. */
const SIGNALS = {
  'headline-both-event': 'signal.headlineBothEvent',
  'headline-journey': 'signal.headlineJourney',
  'headline-both-countries': 'signal.headlineBothCountries',
  'headline-event': 'signal.headlineEvent',
  'headline-other-leader': 'signal.headlineOtherLeader',
  'headline-other-country': 'signal.headlineOtherCountry',
  'headline-off-subject': 'signal.headlineOffSubject',
  'headline-other-subject': 'signal.headlineOtherSubject',
  'headline-envoy': 'signal.headlineEnvoy',
  'headline-envoy-meeting': 'signal.headlineEnvoyMeeting',
  'lead-both-event': 'signal.leadBothEvent',
  'lead-first-event': 'signal.leadFirstEvent',
  'lead-journey': 'signal.leadJourney',
  'top-only-theirs': 'signal.topOnlyTheirs',
  'top-made': 'signal.topMade',
  'body-journey': 'signal.bodyJourney',
  'body-scene': 'signal.bodyScene',
  'body-other-leader': 'signal.bodyOtherLeader',
  'body-competing': 'signal.bodyCompeting',
  'body-elsewhere': 'signal.bodyElsewhere',
  'body-missile': 'signal.bodyMissile',
  'body-fight': 'signal.bodyFight',
  'body-envoy': 'signal.bodyEnvoy',
  'body-made': 'signal.bodyMade',
  'body-past': 'signal.bodyPast',
  'during-journey': 'signal.duringJourney',
  'headline-afar': 'signal.headlineAfar',
  'top-afar': 'signal.topAfar',
  early: 'signal.early',
} as const;

/** A signal in plain words; one that is not listed here is told by its id. */
export function signalText(id: string): string {
  return Object.hasOwn(SIGNALS, id) ? t(SIGNALS[id as keyof typeof SIGNALS]) : id.replaceAll('-', ' ');
}
