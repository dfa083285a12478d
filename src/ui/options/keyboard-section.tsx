import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { readShortcuts, type Shortcut } from '../../messages/shortcuts';
import { t } from '../../messages/text';
import { Section } from '../section';

/** The keys of the commands as they are set now, and those inside cards. */
export function KeyboardSection() {
  const shortcuts = useSignal<readonly Shortcut[]>([]);
  useEffect(() => {
    void readShortcuts().then((read) => {
      shortcuts.value = read;
    });
  }, [shortcuts]);
  const inCards = [
    { keys: 'Enter', description: t('options.keyOpen') },
    { keys: 'Esc', description: t('options.keyClose') },
    { keys: 'Tab', description: t('options.keyMove') },
  ];
  return (
    <Section title={t('options.keyboard')}>
      <dl class="keys">
        {[...shortcuts.value, ...inCards].map(({ keys, description }) => (
          <div key={description}>
            <dt>{keys ? <kbd>{keys}</kbd> : <span class="quiet">{t('options.noKey')}</span>}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{t('options.keyboardHint')}</p>
    </Section>
  );
}
