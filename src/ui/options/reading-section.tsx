import { t } from '../../messages/text';
import type { Settings } from '../../settings/schema';
import { Section } from '../section';
import { Choice } from './choice';
import { LanguageChoice } from './language-choice';

interface Props {
  settings: Settings;
  onChange(change: (settings: Settings) => Settings): void;
}

/** How marks and cards behave and look. */
export function ReadingSection(props: Props) {
  return (
    <Section title={t('options.reading')}>
      <Choice field="openOn" {...props} />
      <Choice field="marks" {...props} />
      <Choice field="scheme" {...props} />
      <LanguageChoice {...props} />
    </Section>
  );
}
