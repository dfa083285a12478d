import { t } from '../../messages/text';
import { pauseEverywhere, pauseSite } from '../../settings/change';
import { siteWishes } from '../../settings/resolve';
import type { Settings } from '../../settings/schema';

interface Props {
  settings: Settings;
  site: string;
  /** Null where no annotator runs, so that there is no page to pause. */
  pausedHere: boolean | null;
  onPausePage(paused: boolean): void;
  onChange(change: (settings: Settings) => Settings): void;
}

/** Pause this page, this site, everything: each button is pressed while it holds. */
export function PauseButtons({ settings, site, pausedHere, onPausePage, onChange }: Props) {
  const siteIsPaused = siteWishes(settings, site).paused;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row of buttons in Firefox
    <div class="pause" role="group" aria-label={t('switches.pause')}>
      <span class="pause-label" aria-hidden="true">
        {t('switches.pause')}
      </span>
      {pausedHere !== null && (
        <Toggle pressed={pausedHere} label={t('switches.pausePage')} onToggle={onPausePage} />
      )}
      {site !== '' && (
        <Toggle
          pressed={siteIsPaused}
          label={t('switches.pauseSite', [site])}
          onToggle={(paused) => onChange((latest) => pauseSite(latest, site, paused))}
        />
      )}
      <Toggle
        pressed={settings.paused}
        label={t('switches.pauseEverywhere')}
        onToggle={(paused) => onChange((latest) => pauseEverywhere(latest, paused))}
      />
    </div>
  );
}

function Toggle({
  pressed,
  label,
  onToggle,
}: {
  pressed: boolean;
  label: string;
  onToggle(pressed: boolean): void;
}) {
  return (
    <button type="button" aria-pressed={pressed} onClick={() => onToggle(!pressed)}>
      {label}
    </button>
  );
}
